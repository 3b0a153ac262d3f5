using NodaTime;

namespace InfoInterview.Host.Weeks;

/// <summary>A day of the seeker's with what stands in it, in the order of time.</summary>
internal sealed record WeekDay
{
    public required LocalDate Date { get; init; }

    public bool IsToday { get; init; }

    public required IReadOnlyList<WeekEntry> Entries { get; init; }

    /// <summary>Why nothing can be offered on that day; <c>null</c> when something can, or nothing was looked for.</summary>
    public string? WhyEmpty { get; init; }
}
