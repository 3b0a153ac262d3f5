using InfoInterview.Language;

namespace InfoInterview.Outreach.Reviewing;

/// <summary>Finds the closing of a message: a closing phrase with a name after it, or a name alone on the last line (G3.2).</summary>
internal static class Signature
{
    /// <summary>How many lines from the end a closing is looked for: a signature may hold a phone number, a link and a title.</summary>
    private const int Lines = 8;

    private const int MostNameWords = 5;

    /// <summary>Where it is; nowhere when there is none.</summary>
    /// <param name="body">The text.</param>
    /// <param name="closing">Where the last closing phrase begins and ends, in words; a negative end when there is none.</param>
    public static Mark Find(in TextReading body, (int First, int End) closing)
    {
        var sentences = body.Sentences;
        if (sentences.IsEmpty) return default;
        if (closing.End >= 0)
        {
            if (closing.End < body.Tokens.Length && IsName(in body, closing.End)) return new Mark(body.Part, body.Span(closing.First, EndOfName(in body, closing.End)));
        }

        for (var i = sentences.Length - 1; i > Math.Max(0, sentences.Length - Lines); i--)
        {
            ref readonly var line = ref sentences[i];
            if (line.End - line.First > MostNameWords) return default;
            if (body.Tokens[line.First - 1].After >= Boundary.Line && IsName(in body, line.First)) return new Mark(body.Part, body.Span(line.First, line.End));
        }

        return default;
    }

    /// <summary>A name: a capital, and no closing or other word that the lexicon knows.</summary>
    private static bool IsName(in TextReading body, int at)
    {
        ref readonly var token = ref body.Tokens[at];
        if (!token.Is(WordClass.Capital)) return body.Tokens[at - 1].After >= Boundary.Line && token is { Word: 0, After: >= Boundary.Line };
        return !token.Is(WordClass.Closing | WordClass.First | WordClass.Second | WordClass.Wh | WordClass.Negation | WordClass.Restart | WordClass.Link);
    }

    private static int EndOfName(in TextReading body, int at)
    {
        var end = at + 1;
        while (end < body.Tokens.Length && end - at < MostNameWords && body.Tokens[end - 1].After < Boundary.Comma) end++;
        return end;
    }
}
