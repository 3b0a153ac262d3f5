using InfoInterview.People;
using InfoInterview.Scheduling;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Host.Weeks;

/// <summary>Seven days with everything that matters for finding a time.</summary>
internal sealed record WeekView
{
    public required WeekQuestion Question { get; init; }

    public required LocalDate Today { get; init; }

    /// <summary>With whom times are looked for; <c>null</c> for nobody.</summary>
    public Contact? Contact { get; init; }

    public required TwoZones Zones { get; init; }

    public required Interval Within { get; init; }

    public required IReadOnlyList<WeekDay> Days { get; init; }

    /// <summary>What can be offered, by its start.</summary>
    public required IReadOnlyList<Slot> Slots { get; init; }

    /// <summary>Why each day without a slot has none.</summary>
    public required IReadOnlyList<EmptyDay> EmptyDays { get; init; }

    /// <summary>Whether the two never have open time in common, in any week.</summary>
    public bool NeverMeet { get; init; }

    /// <summary>Conflicts of conversations in these days.</summary>
    public required IReadOnlyList<InterviewConflict> Conflicts { get; init; }

    /// <summary>Conversations in these days that are still to come.</summary>
    public required IReadOnlyList<Meeting> Ahead { get; init; }

    /// <summary>With whom something is under way, by name; the chosen one is among them.</summary>
    public required IReadOnlyList<Contact> People { get; init; }

    public bool HasCalendar { get; init; }

    /// <summary>How many lines of the calendar could not be read as they stand.</summary>
    public int CalendarProblems { get; init; }

    /// <summary>Whether a time was agreed with the chosen one, so that a new one takes its place.</summary>
    public bool IsNewTime { get; init; }

    public bool IsZoneGuessed => Contact is { Zone: null };

    public string To(LocalDate first) => string.Create(
        CultureInfo.InvariantCulture,
        $"/week?{(Contact is { } contact ? $"contact={contact.Id.Value:D}&" : "")}from={LocalDatePattern.Iso.Format(first)}&minutes={Question.Minutes}");
}
