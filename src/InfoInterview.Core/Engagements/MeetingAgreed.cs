using InfoInterview.Interviews;
using InfoInterview.Time;

namespace InfoInterview.Engagements;

/// <summary>A conversation was agreed, or an agreed one was moved: the latest agreement counts (G5.3).</summary>
public sealed record MeetingAgreed : Fact
{
    /// <summary>The time as it was agreed.</summary>
    public required Appointment Appointment { get; init; }

    /// <summary>How they will talk; <c>null</c> when not said.</summary>
    public InterviewFormat? Format { get; init; }
}
