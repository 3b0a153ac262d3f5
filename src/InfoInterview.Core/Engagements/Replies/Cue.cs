namespace InfoInterview.Engagements.Replies;

/// <summary>A phrase found in a reply: words from first (inclusive) to end (exclusive).</summary>
internal readonly record struct Cue(CueKind Kind, int First, int End)
{
    /// <summary>Where a name stands inside the phrase; empty when it holds none.</summary>
    public Range Name { get; init; }

    public int Length => End - First;
}
