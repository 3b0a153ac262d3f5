using InfoInterview.Interviews;
using InfoInterview.Time;

namespace InfoInterview.Engagements;

/// <summary>An agreed conversation was moved: the duties of the old time end, those of the new one begin (G5.3).</summary>
public sealed record MeetingMoved : Fact
{
    /// <summary>The new time.</summary>
    public required Appointment Appointment { get; init; }

    /// <summary>Who asked for it; <c>null</c> when not said.</summary>
    public Side? By { get; init; }

    /// <summary>How they will talk; <c>null</c> when not said.</summary>
    public InterviewFormat? Format { get; init; }
}
