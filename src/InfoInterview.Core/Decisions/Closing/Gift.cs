using InfoInterview.Notes;

namespace InfoInterview.Decisions;

/// <summary>Something that somebody gave in a talk. Equal when all parts are equal (G7.1).</summary>
public sealed record Gift
{
    /// <summary>What it was.</summary>
    public required GiftKind Kind { get; init; }

    /// <summary>What they spoke of; <c>null</c> for a name or a tip.</summary>
    public Matter? Matter { get; init; }

    /// <summary>The name, or what the tip is called; <c>null</c> for a word.</summary>
    public string? Name { get; init; }

    /// <summary>Where the open notes say so; empty for a name that stands in an answer of theirs alone.</summary>
    public ValueList<Evidence> Evidence { get; init; }
}
