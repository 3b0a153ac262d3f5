namespace InfoInterview.Engagements;

/// <summary>What somebody typed, or what is known, for one field of a message. Equal when both parts are equal.</summary>
public sealed record OccasionField
{
    /// <summary>The name of the field, such as <c>talk.point</c>; see <see cref="Outreach.MessageFields"/>.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// The text. A day is written as 2026-03-19, a time in the seeker's zone as 2026-03-19 14:30, several times or questions one
    /// on each line, a yes as <c>true</c>.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>The name and the text.</summary>
    public override string ToString() => $"{Name}: {Text}";
}
