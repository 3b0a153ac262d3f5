using InfoInterview.Interviews;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Scheduling;

/// <summary>One row of the matrix: with whom, when and how (G8.2). Equal when all parts are equal.</summary>
public sealed record ScheduledInterview
{
    /// <summary>Tells this interview from others; a moved interview keeps it.</summary>
    public required InterviewId Id { get; init; }

    /// <summary>The contact; <c>default</c> where a host has no ids.</summary>
    public ContactId Contact { get; init; }

    /// <summary>The contact's name, as it is to be shown.</summary>
    public required string ContactName { get; init; }

    /// <summary>Where the contact works; <c>null</c> when not known.</summary>
    public string? Organization { get; init; }

    /// <summary>The time as it was agreed.</summary>
    public required Appointment Appointment { get; init; }

    /// <summary>By phone, by video or in person.</summary>
    public required InterviewFormat Format { get; init; }

    /// <summary>The address, link or number; <c>null</c> when not agreed yet.</summary>
    public string? Place { get; init; }

    /// <summary>The time it takes, start inclusive, end exclusive, by the rules of the given source.</summary>
    /// <param name="zones">The source of time-zone rules.</param>
    /// <returns>The stretch of time, without buffers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zones"/> is <c>null</c>.</exception>
    public Interval When(IDateTimeZoneProvider zones)
    {
        ArgumentNullException.ThrowIfNull(zones);
        return new(Appointment.StartsAt(zones).Instant, Appointment.EndsAt(zones));
    }
}
