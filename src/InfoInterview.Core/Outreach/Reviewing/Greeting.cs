using InfoInterview.Language;
using InfoInterview.Rules;

namespace InfoInterview.Outreach.Reviewing;

/// <summary>The greeting that a message begins with; <c>default</c> when it begins with none.</summary>
internal readonly record struct Greeting
{
    /// <summary>The first word of the greeting.</summary>
    public required int First { get; init; }

    /// <summary>The word after the last; zero when there is no greeting.</summary>
    public required int End { get; init; }

    public bool IsThere => End > 0;

    /// <summary>The greeting of a text.</summary>
    public static Greeting Find(in TextReading body)
    {
        const int MostWords = 8;
        var tokens = body.Tokens;
        if (tokens.IsEmpty || !(tokens[0].Is(WordClass.Greeting | WordClass.Title) || IsNameAlone(tokens))) return default;
        var end = 1;
        while (end < tokens.Length && end < MostWords && !IsEnd(tokens, end)) end++;
        return new Greeting { First = 0, End = end };
    }

    /// <summary>The words that address somebody, the greeting and the stops left out.</summary>
    public TextSpan Span(in TextReading body) => body.Span(First, End);

    private static bool IsEnd(ReadOnlySpan<Token> tokens, int end) =>
        tokens[end - 1].After >= Boundary.Comma || (tokens[end - 1].Is(WordClass.Capital) && !tokens[end - 1].Is(WordClass.Greeting | WordClass.Title) && !tokens[end].Is(WordClass.Capital));

    /// <summary>"Ruth," on a line of its own.</summary>
    private static bool IsNameAlone(ReadOnlySpan<Token> tokens)
    {
        for (var at = 0; at < Math.Min(3, tokens.Length); at++)
        {
            if (!tokens[at].Is(WordClass.Capital)) return false;
            if (tokens[at].After >= Boundary.Line) return true;
        }

        return false;
    }
}
