using InfoInterview.Interchange.Calendars.Rules;
using InfoInterview.Interchange.Calendars.Values;
using NodaTime;

namespace InfoInterview.Interchange.Calendars.Events;

/// <summary>One <c>VEVENT</c>, read.</summary>
internal sealed record CalendarEvent
{
    public required int Line { get; init; }

    public required string? Uid { get; init; }

    public required string? Summary { get; init; }

    public required Moment Start { get; init; }

    public required EventLength Length { get; init; }

    /// <summary>Whether it counts for what is asked: busy time, or days off.</summary>
    public required bool Counts { get; init; }

    public required bool IsTentative { get; init; }

    public required int Sequence { get; init; }

    /// <summary>When this state of the event was written; <see cref="Instant.MinValue"/> when the file does not say.</summary>
    public required Instant Stamp { get; init; }

    /// <summary>Which of two states of one event is the newer.</summary>
    public (int Sequence, Instant Stamp) Version => (Sequence, Stamp);

    public required ValueList<(int Line, RecurrenceRule Rule)> Rules { get; init; }

    public required ValueList<(int Line, RecurrenceRule Rule)> ExceptionRules { get; init; }

    public required ValueList<ExtraDate> Dates { get; init; }

    public required ValueList<Moment> ExceptionDates { get; init; }

    /// <summary>The occurrence of a series that this event stands in for; <c>null</c> when it is none.</summary>
    public required Moment? Replaces { get; init; }

    /// <summary>Whether it stands in for all later occurrences too.</summary>
    public required bool ReplacesFuture { get; init; }

    public bool IsRecurring => !Rules.IsEmpty || !Dates.IsEmpty;
}
