using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Scheduling.Conflicts;

/// <summary>An interview and when it takes place.</summary>
internal sealed record Placed(ScheduledInterview Interview, ResolvedTime Starts, Instant End)
{
    public Instant Start => Starts.Instant;
}
