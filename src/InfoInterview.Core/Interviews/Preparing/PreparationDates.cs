using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Interviews.Preparing;

/// <summary>When each part of preparing is due.</summary>
internal sealed record PreparationDates
{
    public required Instant Starts { get; init; }

    /// <summary>The seeker's day on which it was agreed, or on which they ask: nothing is due before.</summary>
    public required LocalDate Agreed { get; init; }

    public required Instant? AgreedAt { get; init; }

    public required DateTimeZone SeekerZone { get; init; }

    public required DateTimeZone MeetingZone { get; init; }

    public required BusinessCalendar ContactCalendar { get; init; }

    public required PreparationPolicy Policy { get; init; }

    public required bool IsInPerson { get; init; }

    /// <summary>
    /// The contact's last open day before the talk; <c>null</c> when it is known to have been agreed after that day, for then
    /// the agreement itself confirms it.
    /// </summary>
    public LocalDate? ConfirmOn
    {
        get
        {
            var day = ContactCalendar.DateOf(Starts);
            var eve = ContactCalendar.OpenDayBefore(day) ?? day.PlusDays(-1);
            return AgreedAt is { } agreed && eve < ContactCalendar.DateOf(agreed) ? null : eve;
        }
    }

    public TimeWindow? For(PreparationTask task) => task switch
    {
        PreparationTask.Profile or PreparationTask.Site or PreparationTask.News or PreparationTask.Publications
            or PreparationTask.Mission or PreparationTask.Values or PreparationTask.Projects or PreparationTask.Reading =>
                DaysBefore(Policy.ReadingDays),
        PreparationTask.Questions or PreparationTask.Introduction or PreparationTask.LookingFor or PreparationTask.Arrangement
            or PreparationTask.Directions or PreparationTask.Parking or PreparationTask.QuietPlace => DaysBefore(Policy.ReadyDays),
        PreparationTask.Confirm => ConfirmOn is { } eve ? On(eve, ContactCalendar.Zone) : null,
        PreparationTask.SoundAndPicture =>
            Between(Duration.FromMinutes(Math.Max(Policy.TestMinutes, 60)), Duration.FromMinutes(Policy.TestMinutes), SeekerZone),
        PreparationTask.BeEarly when IsInPerson =>
            Between(Duration.FromMinutes(Policy.ArriveMinutes), Duration.FromMinutes(Policy.ArriveAtLeastMinutes), MeetingZone),
        PreparationTask.BeEarly =>
            Between(Duration.FromMinutes(Policy.LogInMinutes), Duration.FromMinutes(Policy.LogInAtLeastMinutes), SeekerZone),
        _ => null,
    };

    /// <summary>Due on the seeker's day so many days before, but not before it was agreed, and before the talk begins.</summary>
    private TimeWindow DaysBefore(int days)
    {
        var meeting = Starts.InZone(SeekerZone).Date;
        var due = LocalDate.Max(meeting.PlusDays(-days), Agreed);
        return due < meeting
            ? On(due, SeekerZone) : Between(Starts - LocalTimeResolver.StartOfDay(meeting, SeekerZone), Duration.Zero, SeekerZone);
    }

    private static TimeWindow On(LocalDate day, DateTimeZone zone) =>
        new() { Zone = zone, Opens = TimePoint.OnDay(day), Due = TimePoint.OnDay(day) };

    private TimeWindow Between(Duration first, Duration last, DateTimeZone zone) =>
        new() { Zone = zone, Opens = TimePoint.At(Starts - first), Due = TimePoint.At(Starts - last) };
}
