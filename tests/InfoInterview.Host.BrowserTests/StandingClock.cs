using NodaTime;

namespace InfoInterview.Tests;

/// <summary>A clock that moves only when told to.</summary>
public sealed class StandingClock(Instant start) : IClock
{
    public Instant Now { get; set; } = start;

    public Instant GetCurrentInstant() => Now;
}
