using InfoInterview.Notes.Wording;

namespace InfoInterview.Notes.Reading;

/// <summary>A sentence of a note, or as much of one as stands on its line: the words from the first to before the end.</summary>
internal readonly record struct NotePiece(int First, int End)
{
    /// <summary>The line that it belongs to.</summary>
    public int Line { get; init; }

    /// <summary>Whether nothing but a bullet stands before it on its line.</summary>
    public bool BeginsLine { get; init; }

    /// <summary>Whether an open box, a label or a heading makes it something to do.</summary>
    public bool IsTodo { get; init; }

    /// <summary>Whether a box or a label of its own makes it so, and not only a heading above it.</summary>
    public bool IsMarked { get; init; }

    /// <summary>Whether its box is ticked.</summary>
    public bool IsDone { get; init; }

    /// <summary>Whether the line bears a bullet, a number or a box.</summary>
    public bool IsListed { get; init; }

    /// <summary>The heading that it stands under.</summary>
    public FrameKind? Heading { get; init; }

    /// <summary>Whether it begins with a quotation mark.</summary>
    public bool IsQuote { get; init; }

    /// <summary>Whether it ends in a question mark.</summary>
    public bool IsQuestion { get; init; }
}
