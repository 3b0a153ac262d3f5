namespace InfoInterview.Engagements;

/// <summary>The conversation took place; <see cref="Fact.At"/> is its real end (G5.5).</summary>
public sealed record MeetingHeld : Fact
{
}
