using InfoInterview.Language;
using InfoInterview.Rules;

namespace InfoInterview.Outreach.Reviewing;

/// <summary>
/// Finds where a merge field was empty, "Dear ," or "your work at .", and the blanks that are written as capitals, "at COMPANY".
/// </summary>
internal static class EmptyFields
{
    public static void Check(scoped TextReading text, LeftoverPlaceholderRule rule, ref FindingCollector findings)
    {
        var tokens = text.Tokens;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Is(WordClass.Blank) && tokens[at].Is(WordClass.Caps) && !IsShouted(tokens, at) && !IsMarked(text.Text, in tokens[at])) rule.Report(text, text.Span(at, at + 1), ref findings);
            else if (IsEmptyAfter(text.Text, in tokens[at], at)) rule.ReportEmpty(text, text.Span(at, at + 1), ref findings);
        }
    }

    /// <summary>Whether the words beside it are capitals as well.</summary>
    private static bool IsShouted(ReadOnlySpan<Token> tokens, int at) =>
        (at > 0 && tokens[at - 1].Is(WordClass.Caps) && !tokens[at - 1].Is(WordClass.Blank)) || (at + 1 < tokens.Length && tokens[at + 1].Is(WordClass.Caps) && !tokens[at + 1].Is(WordClass.Blank));

    /// <summary>Whether it stands between marks, and is reported with them.</summary>
    private static bool IsMarked(string text, in Token token) =>
        (token.Start > 0 && text[token.Start - 1] is '{' or '[' or '<' or '%' or '_' or '\u00AB') || (token.End < text.Length && text[token.End] is '}' or ']' or '>' or '%' or '_' or '\u00BB');

    private static bool IsEmptyAfter(string text, in Token token, int at)
    {
        if (!token.Is(WordClass.Leading | WordClass.Greeting | WordClass.GenderedTitle)) return false;
        if (token.After is not (Boundary.Comma or Boundary.Sentence or Boundary.Line or Boundary.Paragraph)) return false;
        var stop = token.End;
        if (stop < text.Length && text[stop] == '.' && token.Is(WordClass.Abbreviation)) stop++;
        var blank = stop;
        while (stop < text.Length && text[stop] is ' ' or '\u00A0') stop++;
        if (stop == text.Length || text[stop] is not (',' or '.')) return false;
        return stop > blank || (at == 0 && token.Is(WordClass.Leading) && text[stop] == ',');
    }
}
