namespace InfoInterview.Notes;

/// <summary>A position on a topic and who holds it. Equal when all parts are equal.</summary>
public sealed record PositionView
{
    /// <summary>The position, as it was first noted.</summary>
    public required string Position { get; init; }

    /// <summary>The people who hold this position and no other; may be empty when only mixed views speak of it.</summary>
    public required ValueList<HeldView> Holders { get; init; }
}
