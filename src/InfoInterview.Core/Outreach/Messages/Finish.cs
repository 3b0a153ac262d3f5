using System.Text;

namespace InfoInterview.Outreach.Messages;

/// <summary>
/// The last touch to a rendered text: a sentence that ends in a value with a mark of its own, such as "Acme, Inc.", keeps one mark.
/// </summary>
internal static class Finish
{
    public static string Sentences(string text)
    {
        StringBuilder? finished = null;
        var kept = 0;
        for (var at = text.IndexOf('.', StringComparison.Ordinal); at >= 0; at = text.IndexOf('.', at + 1))
        {
            if (!IsDoubled(text, at)) continue;
            finished ??= new StringBuilder(text.Length);
            finished.Append(text, kept, at - kept);
            kept = at + 1;
        }

        return finished is null ? text : finished.Append(text, kept, text.Length - kept).ToString();
    }

    /// <summary>As Americans write: stops and commas before the closing quotation mark, and no stop after a question in quotation marks.</summary>
    public static string Quotations(string text)
    {
        if (!text.Contains("\".", StringComparison.Ordinal) && !text.Contains("\",", StringComparison.Ordinal)) return text;
        return text.Replace("?\".", "?\"", StringComparison.Ordinal).Replace("!\".", "!\"", StringComparison.Ordinal).Replace(".\".", ".\"", StringComparison.Ordinal)
            .Replace("\".", ".\"", StringComparison.Ordinal).Replace("\",", ",\"", StringComparison.Ordinal);
    }

    /// <summary>
    /// A full stop after exactly one other mark, at the end of a word or of a quotation. An ellipsis and a path such as "../maps" stay.
    /// </summary>
    private static bool IsDoubled(string text, int at)
    {
        var mark = at - 1;
        if (mark >= 2 && text[mark] is '"' or '”' or '“') mark--;
        return mark >= 1 && text[mark] is '.' or '!' or '?' or '…'
            && char.IsLetterOrDigit(text[mark - 1])
            && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]));
    }
}
