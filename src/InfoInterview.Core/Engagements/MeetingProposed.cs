using InfoInterview.Time;

namespace InfoInterview.Engagements;

/// <summary>One of the two offered times for a conversation.</summary>
public sealed record MeetingProposed : Fact
{
    /// <summary>Who offered.</summary>
    public required Side By { get; init; }

    /// <summary>The times; may be empty when they are not noted.</summary>
    public ValueList<Appointment> Times { get; init; }
}
