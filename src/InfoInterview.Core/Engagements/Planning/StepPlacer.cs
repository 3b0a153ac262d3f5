using InfoInterview.People;
using InfoInterview.Rules;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements.Planning;

/// <summary>
/// Places steps in time: on open days of the recipient or days of the seeker's own, after absences, holds and wishes. The methods
/// that return a truth tell whether the step still makes sense.
/// </summary>
internal ref struct StepPlacer
{
    private readonly ref readonly Situation situation;
    private StepList steps;
    private LocalDate? turnsOn;
    private Instant? turnsAt;

    public StepPlacer(ref readonly Situation situation) => this.situation = ref situation;

    private readonly FollowUpPolicy Policy => situation.Policy;

    private readonly BusinessCalendar Calendar => situation.Calendar;

    public readonly ValueList<NextStep> ToValueList() => steps.ToValueList();

    /// <summary>
    /// The first moment at which the same facts may give other steps, where nothing else waits; <c>null</c> when they never do.
    /// </summary>
    public readonly Instant? TurnsAt
    {
        get
        {
            if (turnsOn is not { } day) return turnsAt;
            var start = LocalTimeResolver.StartOfDay(day, Calendar.Zone);
            return turnsAt < start ? turnsAt : start;
        }
    }

    /// <summary>From a moment on there are other steps.</summary>
    public void TurnAt(Instant moment)
    {
        if (!(turnsAt <= moment)) turnsAt = moment;
    }

    /// <summary>From a day of the recipient's on there are other steps.</summary>
    private void TurnOn(LocalDate day)
    {
        if (!(turnsOn <= day)) turnsOn = day;
    }

    /// <summary>A new request: it waits for what holds it, and then for an open day. Its days count from its cause, and stay.</summary>
    public void Request(NextStepKind kind, RuleDescriptor rule, Fact? cause, LocalDate day, ValueList<ContactPoint> to, Wait? due, ReplyReceived? away = null)
    {
        MovedDay? moved = null;
        var (free, hold) = Load.First(in situation, day, kind == NextStepKind.SendRequest && situation.Engagement.History.Sent is null);
        if (hold is not null && free > situation.Today) TurnOn(free);
        if (hold is null && away is not null) hold = new StepHold { Cause = HoldCause.Away, Until = day, Fact = away };
        var opens = OpenDays.From(free, Calendar, ref moved);
        var last = due is null ? opens : OpenDays.From(DayWait.After(opens, due, kind == NextStepKind.TryOtherWay ? Spread(Policy.OtherWayOpens, due) : DayWait.Count(due).GetValueOrDefault(), Calendar), Calendar, ref moved);
        Add(kind, rule, cause, TimePoint.OnDay(opens), TimePoint.OnDay(last), Calendar.Zone, moved: moved, hold: hold, to: to);
    }

    /// <summary>A window between two waits, absences waited out, each end moved to an open day of the recipient.</summary>
    public bool OnOpenDays(NextStepKind kind, RuleDescriptor rule, Fact cause, Wait opens, Wait due, ValueList<ContactPoint> to, bool dropped = true, LocalDate? from = null)
    {
        var (day, notice) = situation.Absence.After(from ?? Calendar.DateOf(cause.At), opens, Grace(opens, due));
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

    /// <summary>A window that opens on a day that was named, and never before its cause.</summary>
    public void From(NextStepKind kind, RuleDescriptor rule, Fact cause, LocalDate day, Wait.CalendarDays due)
    {
        MovedDay? moved = null;
        var opens = OpenDays.From(LocalDate.Max(day, Calendar.DateOf(cause.At)), Calendar, ref moved);
        var last = OpenDays.From(opens.PlusDays(due.Count), Calendar, ref moved);
        Add(kind, rule, cause, TimePoint.OnDay(opens), TimePoint.OnDay(last), Calendar.Zone, moved: moved);
    }

    /// <summary>A promise in hours: no week-end moves it.</summary>
    public void InHours(NextStepKind kind, RuleDescriptor rule, Fact cause, Instant from, Wait.Elapsed due, Wait.Elapsed overdue, DateTimeZone zone) =>
        Add(kind, rule, cause, TimePoint.At(from), TimePoint.At(from + due.Duration), zone, TimePoint.At(from + overdue.Duration));

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
        if (situation.Settings.SeverityOf(rule) is not { } severity || IsDismissed(kind, cause)) return;
        if (Deferred(kind, cause, since) is { } until && until > opens.DateIn(zone)) Defer(kind, until, zone, ref opens, ref due, ref hold);

        // No window ends before it begins: what is due by then is due at once.
        var (opensAt, dueBy) = (opens.Start(zone), due.End(zone));
        if (dueBy < opensAt)
        {
            due = due.IsDay ? TimePoint.OnDay(opens.DateIn(zone)) : opens;
            dueBy = due.End(zone);
        }

        overdue ??= due.IsDay ? TimePoint.OnDay(due.DateIn(zone).PlusDays(Policy.OverdueAfter.Count + 1)) : null;
        var window = new TimeWindow { Zone = zone, Opens = opens, Due = due, OverdueFrom = overdue };
        steps.Add(
            new NextStep
            {
                Kind = kind,
                Rule = rule,
                Severity = severity,
                Contact = situation.Engagement.Contact.Id,
                Cause = cause,
                Window = window,
                Status = StatusAt(window, opensAt, dueBy),
                Moved = moved,
                Hold = hold,
                To = to,
                Since = since,
            },
            dueBy);
    }

    /// <summary>As <see cref="TimeWindow.StatusAt"/>, asking the zone no more often than needed.</summary>
    private readonly WindowStatus StatusAt(TimeWindow window, Instant opensAt, Instant dueBy) =>
        situation.Now < dueBy ? (situation.Now >= opensAt ? WindowStatus.Open : WindowStatus.Waiting)
        : situation.Now >= window.OverdueAt ? WindowStatus.Overdue
        : WindowStatus.PastDue;

    public bool IsTooLate(LocalDate due)
    {
        var last = due.PlusDays(Policy.DroppedAfter.Count);
        if (situation.Today > last) return true;
        TurnOn(last.PlusDays(1));
        return false;
    }

    /// <summary>
    /// Whether the step was left out: by the name of its cause, or, where none was named, all of its kind up to then. Keeping in
    /// touch is only ever left out for once.
    /// </summary>
    public readonly bool IsDismissed(NextStepKind kind, Fact? cause)
    {
        if (kind == NextStepKind.KeepInTouch) return false;
        foreach (var wish in situation.Engagement.History.Wishes.AsSpan())
        {
            if (wish is StepDismissed dismissed && dismissed.Step == kind && IsMeant(dismissed.Cause, dismissed.At, cause, cause?.At)) return true;
        }

        return false;
    }

    /// <summary>When keeping in touch was last left out; <c>null</c> when never.</summary>
    public readonly Instant? LastLeftOut(NextStepKind kind)
    {
        Instant? last = null;
        foreach (var wish in situation.Engagement.History.Wishes.AsSpan())
        {
            if (wish is StepDismissed dismissed && dismissed.Step == kind) last = dismissed.At;
        }

        return last;
    }

    private readonly LocalDate? Deferred(NextStepKind kind, Fact? cause, Instant? since)
    {
        LocalDate? until = null;
        foreach (var wish in situation.Engagement.History.Wishes.AsSpan())
        {
            if (wish is StepDeferred deferred && deferred.Step == kind && IsMeant(deferred.Cause, deferred.At, cause, since ?? cause?.At) && !(deferred.At < since)) until = deferred.Until;
        }

        return until;
    }

    private static bool IsMeant(string? named, Instant wished, Fact? cause, Instant? began) => named is null
        ? !(wished < began)
        : cause is not null && string.Equals(named, cause.Reference, StringComparison.Ordinal);

    /// <summary>
    /// What is put off opens later, but a promise in hours and the eve of a talk stay: at the latest it opens on their day.
    /// </summary>
    private static void Defer(NextStepKind kind, LocalDate until, DateTimeZone zone, ref TimePoint opens, ref TimePoint due, ref StepHold? hold)
    {
        var last = due.DateIn(zone);
        if (due.IsDay && kind != NextStepKind.ConfirmMeeting)
        {
            if (last < until) due = TimePoint.OnDay(until);
            last = until;
        }

        hold = new StepHold { Cause = HoldCause.Deferred, Until = until };
        var day = LocalDate.Min(until, last);
        if (day > opens.DateIn(zone)) opens = TimePoint.OnDay(day);
    }

    /// <summary>How long after its first day a step is dropped, so that a later absence revives nothing.</summary>
    public readonly int Grace(Wait opens, Wait due) => Spread(opens, due) + Policy.DroppedAfter.Count;

    /// <summary>The days between two waits.</summary>
    public static int Spread(Wait opens, Wait due) => DayWait.Count(due).GetValueOrDefault() - DayWait.Count(opens).GetValueOrDefault();
}
