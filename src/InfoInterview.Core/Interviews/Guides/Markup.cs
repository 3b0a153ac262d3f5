using System.Buffers;

namespace InfoInterview.Interviews.Guides;

/// <summary>Writes plain text into Markdown so that it reads as it is and means nothing else.</summary>
internal static class Markup
{
    private const string MeaningAnywhere = "\\`*_[]<>|~";
    private const string MeaningAtTheStart = "#+-=";
    private const int LongestEntity = 32;

    private static readonly SearchValues<char> NeedCare = SearchValues.Create(PlainLine.NotAsTheyAre + MeaningAnywhere + "&");
    private static readonly SearchValues<char> Meanings = SearchValues.Create(MeaningAnywhere);

    /// <summary>Appends a text as one line.</summary>
    public static void Escape(GuideText to, string text)
    {
        if (IsHarmless(text))
        {
            to.Append(text);
            return;
        }

        var line = new PlainLine(text);
        var (isStart, onlyDigits) = (true, false);
        while (line.Read(out var c))
        {
            if (Meanings.Contains(c)
                || (isStart && MeaningAtTheStart.Contains(c, StringComparison.Ordinal))
                || (onlyDigits && (c is '.' or ')'))
                || (c is '&' && IsEntity(line.Rest))
                || (c is ':' && line.Rest.StartsWith("//", StringComparison.Ordinal))
                || (c is '.' && IsAfterWww(to)))
            {
                to.Append('\\');
            }

            to.Append(c);
            onlyDigits = (isStart || onlyDigits) && char.IsAsciiDigit(c);
            isStart = false;
        }
    }

    /// <summary>The usual case, told by a few quick looks.</summary>
    private static bool IsHarmless(ReadOnlySpan<char> text) =>
        !text.ContainsAny(NeedCare)
        && PlainLine.HasNoSpaceTooMany(text)
        && (text.IsEmpty || (!MeaningAtTheStart.Contains(text[0], StringComparison.Ordinal) && !char.IsAsciiDigit(text[0])))
        && !text.Contains("://", StringComparison.Ordinal)
        && !text.Contains("www", StringComparison.OrdinalIgnoreCase);

    private static bool IsEntity(ReadOnlySpan<char> rest)
    {
        for (var i = 0; i < rest.Length && i < LongestEntity; i++)
        {
            if (rest[i] == ';') return i > 0;
            if (!char.IsAsciiLetterOrDigit(rest[i]) && rest[i] != '#') return false;
        }

        return false;
    }

    private static bool IsAfterWww(GuideText to) => to.EndsWith("www", StringComparison.OrdinalIgnoreCase);
}
