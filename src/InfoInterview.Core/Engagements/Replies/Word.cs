using InfoInterview.Language;

namespace InfoInterview.Engagements.Replies;

/// <summary>A word of a reply: where it stands, which known word it is, and what follows it.</summary>
internal record struct Word
{
    public int Start { get; init; }

    public int End { get; init; }

    /// <summary>The number of the folded word in the book of cues; zero for a word that no phrase uses.</summary>
    public int Id { get; init; }

    public bool IsCapital { get; init; }

    public bool BeginsWithDigit { get; init; }

    public bool IsAddress { get; init; }

    /// <summary>Which sentence it belongs to, counted from zero.</summary>
    public int Sentence { get; init; }

    public Break After { get; set; }

    /// <summary>Whether a question mark follows.</summary>
    public bool IsAsked { get; set; }
}
