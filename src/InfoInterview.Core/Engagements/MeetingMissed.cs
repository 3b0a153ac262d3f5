namespace InfoInterview.Engagements;

/// <summary>An agreed conversation did not take place because one of the two was not there.</summary>
public sealed record MeetingMissed : Fact
{
    /// <summary>Who was not there.</summary>
    public required Side By { get; init; }
}
