using NodaTime;

namespace InfoInterview.Interchange.Calendars.Values;

/// <summary>The years that are believed; far enough from the ends of the calendar that no event or rule can run off them.</summary>
internal static class Years
{
    public const int First = 1;
    public const int Last = 9_000;

    public static Instant FirstInstant { get; } = Instant.FromUtc(First, 1, 3, 0, 0);

    public static Instant LastInstant { get; } = Instant.FromUtc(Last, 12, 30, 0, 0);
}
