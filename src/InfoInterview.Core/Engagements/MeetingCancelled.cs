namespace InfoInterview.Engagements;

/// <summary>An agreed conversation was called off; its duties end.</summary>
public sealed record MeetingCancelled : Fact
{
    /// <summary>Who called it off.</summary>
    public required Side By { get; init; }
}
