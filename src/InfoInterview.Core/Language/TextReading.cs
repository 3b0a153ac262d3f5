using InfoInterview.Rules;

namespace InfoInterview.Language;

/// <summary>A text, read once: its words and sentences. Lives as long as the buffers under it.</summary>
internal readonly ref struct TextReading
{
    public TextReading(string part, string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<Sentence> sentences, Thesaurus? thesaurus = null)
    {
        Part = part;
        Text = text;
        Tokens = tokens;
        Sentences = sentences;
        Thesaurus = thesaurus;
    }

    /// <summary>The part's name in a finding's location.</summary>
    public string Part { get; }

    public string Text { get; }

    public ReadOnlySpan<Token> Tokens { get; }

    public ReadOnlySpan<Sentence> Sentences { get; }

    /// <summary>What words mean in its language; <c>null</c> where that is not known.</summary>
    public Thesaurus? Thesaurus { get; }

    /// <summary>The stretch of text from one word up to another, the latter not included.</summary>
    public TextSpan Span(int first, int end)
    {
        var start = Tokens[first].Start;
        return new TextSpan(start, Tokens[end - 1].End - start);
    }

    public TextLocation At(int first, int end) => new(Part, Span(first, end));
}
