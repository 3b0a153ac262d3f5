namespace InfoInterview.Engagements;

/// <summary>Place or link, date and time were confirmed beforehand (G5.3).</summary>
public sealed record MeetingConfirmed : Fact
{
}
