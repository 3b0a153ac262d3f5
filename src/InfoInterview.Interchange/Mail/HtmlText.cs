using System.Text;
using MimeKit.Text;

namespace InfoInterview.Interchange.Mail;

/// <summary>Takes the text out of HTML: blocks are lines, quotations bear <c>&gt;</c>, styles and scripts say nothing.</summary>
internal static class HtmlText
{
    public static string Of(string html)
    {
        var text = new StringBuilder(html.Length);
        using var reader = new StringReader(html);
        var tokenizer = new HtmlTokenizer(reader) { DecodeCharacterReferences = true };
        var (hidden, quoted) = (0, 0);
        while (tokenizer.ReadNextToken(out var token))
        {
            if (token is HtmlTagToken tag) Enter(text, tag, ref hidden, ref quoted);
            else if (token is HtmlDataToken { Kind: HtmlTokenKind.Data } data && hidden == 0) Append(text, data.Data, quoted);
        }

        return text.ToString().Trim();
    }

    private static void Enter(StringBuilder text, HtmlTagToken tag, ref int hidden, ref int quoted)
    {
        var step = tag.IsEndTag ? -1 : tag.IsEmptyElement ? 0 : 1;
        switch (tag.Id)
        {
            case HtmlTagId.Style or HtmlTagId.Script or HtmlTagId.Head or HtmlTagId.Title:
                hidden = Math.Max(0, hidden + step);
                break;
            case HtmlTagId.BlockQuote:
                quoted = Math.Max(0, quoted + step);
                text.Append('\n');
                break;
            case HtmlTagId.P or HtmlTagId.H1 or HtmlTagId.H2 or HtmlTagId.H3 or HtmlTagId.Table:
                text.Append('\n').Append(tag.IsEndTag ? "" : "\n");
                break;
            case HtmlTagId.Br or HtmlTagId.Div or HtmlTagId.LI or HtmlTagId.TR or HtmlTagId.HR:
                text.Append('\n');
                break;
            default:
                break;
        }
    }

    /// <summary>Adds text; runs of blanks are one, and lines within a quotation are marked.</summary>
    private static void Append(StringBuilder text, string data, int quoted)
    {
        foreach (var letter in data)
        {
            var isBlank = char.IsWhiteSpace(letter);
            var begins = text.Length == 0 || text[^1] == '\n';
            if (isBlank && (begins || text[^1] == ' ')) continue;
            if (begins && quoted > 0) text.Append("> ");
            text.Append(isBlank ? ' ' : letter);
        }
    }
}
