using InfoInterview.People;
using InfoInterview.Rules;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements.Planning;

/// <summary>Places steps in time: on open days of the recipient or days of the seeker's own, after absences, holds and wishes. The methods that return a truth tell whether the step still makes sense.</summary>
internal ref struct StepPlacer
{
    private readonly ref readonly Situation situation;
    private StepList steps;

    public StepPlacer(ref readonly Situation situation) => this.situation = ref situation;

    private readonly FollowUpPolicy Policy => situation.Policy;

    private readonly BusinessCalendar Calendar => situation.Calendar;

    public readonly ValueList<NextStep> ToValueList() => steps.ToValueList();

    /// <summary>A new request: it waits for what holds it, and then for an open day.</summary>
    public void Request(NextStepKind kind, RuleDescriptor rule, Fact? cause, LocalDate day, ValueList<ContactPoint> to, Wait? due, ReplyReceived? away = null)
    {
        MovedDay? moved = null;
        var hold = Load.Hold(in situation, LocalDate.Max(day, situation.Today)) is { } found && (situation.Settings.SeverityOf(found.Rule!) is not null) ? found : null;
        if (hold is null && away is not null) hold = new StepHold { Cause = HoldCause.Away, Until = day, Fact = away };
        var opens = OpenDays.From(hold is null ? day : LocalDate.Max(day, hold.Until), Calendar, ref moved);
        var last = due is null ? opens : OpenDays.From(DayWait.After(opens, due, kind == NextStepKind.TryOtherWay ? Spread(Policy.OtherWayOpens, due) : DayWait.Count(due).GetValueOrDefault(), Calendar), Calendar, ref moved);
        Add(kind, rule, cause, TimePoint.OnDay(opens), TimePoint.OnDay(last), Calendar.Zone, moved: moved, hold: hold, to: to);
    }

    /// <summary>A window between two waits, absences waited out, each end moved to an open day of the recipient.</summary>
    public bool OnOpenDays(NextStepKind kind, RuleDescriptor rule, Fact cause, Wait opens, Wait due, ValueList<ContactPoint> to, bool dropped = true)
    {
        var (day, notice) = situation.Absence.After(Calendar.DateOf(cause.At), opens);
        var lastDay = DayWait.After(day, due, Spread(opens, due), Calendar);
        if ((dropped && IsTooLate(lastDay)) || IsDismissed(kind, cause)) return false;
        MovedDay? moved = null;
        var first = OpenDays.From(day, Calendar, ref moved);
        var last = OpenDays.From(lastDay, Calendar, ref moved);
        var hold = notice is null ? null : new StepHold { Cause = HoldCause.Away, Until = day, Fact = notice };
        Add(kind, rule, cause, TimePoint.OnDay(first), TimePoint.OnDay(last), Calendar.Zone, moved: moved, hold: hold, to: to);
        return true;
    }

    /// <summary>A window that opens at once and ends on an open day of the recipient.</summary>
    public bool Within(NextStepKind kind, RuleDescriptor rule, Fact cause, Wait.CalendarDays due, bool dropped)
    {
        MovedDay? moved = null;
        var last = OpenDays.From(Calendar.DateOf(cause.At).PlusDays(due.Count), Calendar, ref moved);
        if ((dropped && IsTooLate(last)) || IsDismissed(kind, cause)) return false;
        Add(kind, rule, cause, TimePoint.At(cause.At), TimePoint.OnDay(last), Calendar.Zone, moved: moved);
        return true;
    }

    /// <summary>A duty of the seeker's own, on the seeker's days.</summary>
    public void OwnDuty(NextStepKind kind, RuleDescriptor rule, Fact cause, int wait, Wait.CalendarDays due, bool dropped)
    {
        var day = cause.At.InZone(situation.SeekerZone).Date;
        if (dropped && IsTooLate(day.PlusDays(due.Count))) return;
        Add(kind, rule, cause, TimePoint.OnDay(day.PlusDays(wait)), TimePoint.OnDay(day.PlusDays(due.Count)), situation.SeekerZone);
    }

    public void Add(
        NextStepKind kind,
        RuleDescriptor rule,
        Fact? cause,
        TimePoint opens,
        TimePoint due,
        DateTimeZone zone,
        TimePoint? overdue = null,
        MovedDay? moved = null,
        StepHold? hold = null,
        ValueList<ContactPoint> to = default,
        Instant? since = null)
    {
        if (situation.Settings.SeverityOf(rule) is null || IsDismissed(kind, cause)) return;
        if (Deferred(kind, cause) is { } until && until > opens.DateIn(zone))
        {
            (opens, hold) = (TimePoint.OnDay(until), new StepHold { Cause = HoldCause.Deferred, Until = until });
            if (due.IsDay && due.DateIn(zone) < until && kind != NextStepKind.ConfirmMeeting) due = TimePoint.OnDay(until);
        }

        overdue ??= due.IsDay ? TimePoint.OnDay(due.DateIn(zone).PlusDays(Policy.OverdueAfter.Count + 1)) : null;
        var window = new TimeWindow { Zone = zone, Opens = opens, Due = due, OverdueFrom = overdue };
        var dueBy = window.DueBy;
        steps.Add(
            new NextStep
            {
                Kind = kind,
                Rule = rule,
                Contact = situation.Engagement.Contact.Id,
                Cause = cause,
                Window = window,
                Status = StatusAt(window, dueBy),
                Moved = moved,
                Hold = hold,
                To = to,
                Since = since,
            },
            dueBy);
    }

    /// <summary>As <see cref="TimeWindow.StatusAt"/>, asking the zone no more often than needed.</summary>
    private readonly WindowStatus StatusAt(TimeWindow window, Instant dueBy) =>
        situation.Now >= dueBy ? (situation.Now >= window.OverdueAt ? WindowStatus.Overdue : WindowStatus.PastDue)
        : situation.Now >= window.OpensAt ? WindowStatus.Open
        : WindowStatus.Waiting;

    public readonly bool IsTooLate(LocalDate due) => situation.Today > due.PlusDays(Policy.DroppedAfter.Count);

    public readonly bool IsDismissed(NextStepKind kind, Fact? cause)
    {
        foreach (var wish in situation.Engagement.History.Wishes)
        {
            if (wish is StepDismissed dismissed && dismissed.Step == kind && !(dismissed.At < cause?.At)) return true;
        }

        return false;
    }

    private readonly LocalDate? Deferred(NextStepKind kind, Fact? cause)
    {
        LocalDate? until = null;
        foreach (var wish in situation.Engagement.History.Wishes)
        {
            if (wish is StepDeferred deferred && deferred.Step == kind && !(deferred.At < cause?.At)) until = deferred.Until;
        }

        return until;
    }

    /// <summary>The days between two waits.</summary>
    public static int Spread(Wait opens, Wait due) => DayWait.Count(due).GetValueOrDefault() - DayWait.Count(opens).GetValueOrDefault();
}
