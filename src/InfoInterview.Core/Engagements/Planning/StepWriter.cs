using InfoInterview.Engagements.Folding;
using InfoInterview.People;
using InfoInterview.Rules;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements.Planning;

/// <summary>Writes the steps of one plan: which window each of them has. The methods that return a truth tell whether the step still makes sense.</summary>
internal ref struct StepWriter
{
    private readonly ref readonly Situation situation;
    private StepList steps;

    public StepWriter(ref readonly Situation situation) => this.situation = ref situation;

    private readonly FollowUpPolicy Policy => situation.Policy;

    private readonly BusinessCalendar Calendar => situation.Calendar;

    public readonly ValueList<NextStep> ToValueList() => steps.ToValueList();

    public void SendRequest(Fact? cause) => Request(NextStepKind.SendRequest, FollowUpRules.SendRequest, cause, situation.Today, [], default);

    /// <summary>The fact that the last message reached nobody; <c>null</c> when it reached somebody, or nothing says otherwise.</summary>
    public static DeliveryFailed? Undelivered(in History history)
    {
        if (history.Bounces.IsEmpty || history.OtherWay is not null) return null;
        return history.FollowUp is { } followUp
            ? Delivery.Failure(history.Bounces, followUp.To, followUp.At)
            : history.Sent is { } sent ? Delivery.Failure(history.Bounces, sent.To, sent.At) : null;
    }

    /// <summary>Nobody was reached: the request goes to another address, and where there is none by another way.</summary>
    public void AnotherAddress(in History history, DeliveryFailed failure)
    {
        var other = history.FollowUp is null ? Delivery.Untried(situation.Engagement.Contact, in history) : null;
        if (other is not null) Request(NextStepKind.SendRequest, FollowUpRules.SendRequest, failure, situation.Today, [other], default);
        else Request(NextStepKind.TryOtherWay, FollowUpRules.TryOtherWay, failure, situation.Today, [], Policy.OtherWayDue);
    }

    public bool FollowUp(in History history)
    {
        if (history.Sent is not { } sent || history.FollowUps >= Policy.FollowUpCount || history.OtherWay is not null) return false;
        var to = Delivery.Alive(history.Bounces, sent.To);
        return OnOpenDays(NextStepKind.FollowUp, FollowUpRules.FollowUpOnce, (Fact?)history.FollowUp ?? sent, Policy.FollowUpOpens, Policy.FollowUpDue, to);
    }

    public bool TryOtherWay(in History history)
    {
        if (history.FollowUp is not { } followUp) return false;
        var (opens, held) = situation.Absence.After(Calendar.DateOf(followUp.At), Policy.OtherWayOpens);
        if (IsTooLate(opens.PlusDays(Spread(Policy.OtherWayOpens, Policy.OtherWayDue))) || IsDismissed(NextStepKind.TryOtherWay, followUp)) return false;
        Request(NextStepKind.TryOtherWay, FollowUpRules.TryOtherWay, followUp, opens, [], Policy.OtherWayDue, held);
        return true;
    }

    public void LetItRest(in History history)
    {
        var last = (Fact?)history.OtherWay ?? history.FollowUp;
        if (last is not null) OnOpenDays(NextStepKind.LetItRest, FollowUpRules.LetItRest, last, Policy.LetItRestOpens, Policy.LetItRestDue, [], dropped: false);
        else LetItRestAfter(history.Sent!);
    }

    /// <summary>Nothing more makes sense: it may rest once the time for what was left out is over.</summary>
    public void LetItRestAfter(Fact last) =>
        OnOpenDays(NextStepKind.LetItRest, FollowUpRules.LetItRest, last, Policy.FollowUpDue, Policy.FollowUpDue, [], dropped: false);

    public bool OfferTimes(in History history)
    {
        if (history.Offered is { } offered) return OnOpenDays(NextStepKind.RemindOfTimes, FollowUpRules.OfferTimes, offered, Policy.FollowUpOpens, Policy.FollowUpDue, []);
        return Within(NextStepKind.OfferTimes, FollowUpRules.OfferTimes, history.Wanted!, Policy.OfferTimesDue, dropped: false);
    }

    public bool ThankForRefusal(ReplyReceived no) => Within(NextStepKind.ThankForRefusal, FollowUpRules.ThankForRefusal, no, Policy.ThankForRefusalDue, dropped: true);

    public void Decide(ReplyReceived unclear) => Within(NextStepKind.DecideReply, FollowUpRules.DecideReply, unclear, Policy.DecideDue, dropped: false);

    public void ContactReferral(ReplyReceived referral) => Within(NextStepKind.ContactReferral, FollowUpRules.ContactReferral, referral, Policy.ReferralDue, dropped: false);

    public void SendUpdate(Fact news) => Within(NextStepKind.SendUpdate, FollowUpRules.SendUpdate, news, Policy.UpdateDue, dropped: false);

    public void Report(MeetingHeld fruit) => Within(NextStepKind.ReportToReferrer, FollowUpRules.ReportToReferrer, fruit, Policy.UpdateDue, dropped: false);

    public void AskAgain(ReplyReceived later)
    {
        var day = later.Until ?? Calendar.DateOf(later.At).PlusDays(Policy.LaterWithoutDate.Count);
        Request(NextStepKind.AskAgain, FollowUpRules.AskAgain, later, day, [], Policy.AskAgainDue);
    }

    public void Meet(in History history)
    {
        var meeting = history.Meeting!;
        var starts = meeting.StartsAt(situation.Zones).Instant;
        var ends = starts + Duration.FromMinutes(meeting.Minutes);
        var zone = meeting.Zone.In(situation.Zones);
        if (situation.Now >= ends)
        {
            var day = TimePoint.OnDay(ends.InZone(situation.SeekerZone).Date.PlusDays(1));
            Add(NextStepKind.RecordTalk, FollowUpRules.RecordTalk, history.Agreement!, TimePoint.At(ends), day, situation.SeekerZone);
            return;
        }

        if (situation.Now < starts) Beforehand(in history, starts);
        Add(NextStepKind.HaveConversation, FollowUpRules.HaveConversation, history.Agreement!, TimePoint.At(starts - Policy.ArriveEarly), TimePoint.At(ends), zone);
    }

    public void SendThanks(MeetingHeld held) =>
        // A promise in hours is kept in hours: no week-end moves it.
        Add(
            NextStepKind.SendThanks,
            FollowUpRules.SendThanks,
            held,
            TimePoint.At(held.At),
            TimePoint.At(held.At + Policy.ThanksDue.Duration),
            situation.SeekerZone,
            TimePoint.At(held.At + Policy.ThanksOverdue.Duration));

    public void WriteNotes(MeetingHeld held) =>
        Add(NextStepKind.WriteNotes, FollowUpRules.WriteNotes, held, TimePoint.At(held.At), TimePoint.OnDay(held.At.InZone(situation.SeekerZone).Date), situation.SeekerZone);

    public void PlanActions(NotesWritten notes) => OwnDuty(NextStepKind.PlanActions, FollowUpRules.PlanActions, notes, 0, Policy.ActionsDue, dropped: true);

    public void Connect(ThankYouSent thanked) => OwnDuty(NextStepKind.Connect, FollowUpRules.Connect, thanked, 1, Policy.ConnectDue, dropped: true);

    public void KeepPromise(PromiseMade promise)
    {
        var due = promise.Due ?? promise.At.InZone(situation.SeekerZone).Date.PlusDays(Policy.PromiseDue.Count);
        Add(NextStepKind.KeepPromise, FollowUpRules.KeepPromise, promise, TimePoint.At(promise.At), TimePoint.OnDay(due), situation.SeekerZone);
    }

    public void KeepInTouch(Fact cause, Instant last)
    {
        var cadence = Policy.CadenceFor(situation.Surroundings.Closeness);
        var day = Calendar.DateOf(last);
        MovedDay? moved = null;
        var ideal = day.PlusDays(cadence.IdealDays);
        var opens = OpenDays.From(situation.Absence.On(ideal)?.Day ?? ideal, Calendar, ref moved);
        var due = OpenDays.From(LocalDate.Max(opens, day.PlusDays(cadence.WorstDays)), Calendar, ref moved);
        Add(NextStepKind.KeepInTouch, FollowUpRules.KeepInTouch, cause, TimePoint.OnDay(opens), TimePoint.OnDay(due), Calendar.Zone, moved: moved, since: last);
    }

    private void Beforehand(in History history, Instant starts)
    {
        var agreed = history.Agreement!;
        if (history.Prepared is null)
        {
            var day = starts.InZone(situation.SeekerZone).Date;
            var first = LocalDate.Max(agreed.At.InZone(situation.SeekerZone).Date, day.PlusDays(-Policy.PrepareOpens.Count));
            Add(NextStepKind.Prepare, FollowUpRules.Prepare, agreed, TimePoint.OnDay(first), TimePoint.OnDay(LocalDate.Max(first, day.PlusDays(-1))), situation.SeekerZone);
        }

        if (history.Confirmed is not null) return;
        MovedDay? moved = null;
        var eve = OpenDays.Before(Calendar.DateOf(starts), Calendar, ref moved);

        // What was agreed after the day for confirming is confirmed by the agreement itself.
        if (eve < Calendar.DateOf(agreed.At)) return;
        Add(NextStepKind.ConfirmMeeting, FollowUpRules.ConfirmMeeting, agreed, TimePoint.OnDay(eve), TimePoint.OnDay(eve), Calendar.Zone, moved: moved);
    }

    /// <summary>A new request: it waits for what holds it, and then for an open day.</summary>
    private void Request(NextStepKind kind, RuleDescriptor rule, Fact? cause, LocalDate day, ValueList<ContactPoint> to, Wait? due, ReplyReceived? away = null)
    {
        MovedDay? moved = null;
        var hold = Load.Hold(in situation, LocalDate.Max(day, situation.Today)) is { } found && (situation.Settings.SeverityOf(found.Rule!) is not null) ? found : null;
        if (hold is null && away is not null) hold = new StepHold { Cause = HoldCause.Away, Until = day, Fact = away };
        var opens = OpenDays.From(hold is null ? day : LocalDate.Max(day, hold.Until), Calendar, ref moved);
        var last = due is null ? opens : OpenDays.From(DayWait.After(opens, due, kind == NextStepKind.TryOtherWay ? Spread(Policy.OtherWayOpens, due) : DayWait.Count(due).GetValueOrDefault(), Calendar), Calendar, ref moved);
        Add(kind, rule, cause, TimePoint.OnDay(opens), TimePoint.OnDay(last), Calendar.Zone, moved: moved, hold: hold, to: to);
    }

    /// <summary>A window between two waits, absences waited out, each end moved to an open day of the recipient.</summary>
    private bool OnOpenDays(NextStepKind kind, RuleDescriptor rule, Fact cause, Wait opens, Wait due, ValueList<ContactPoint> to, bool dropped = true)
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
    private bool Within(NextStepKind kind, RuleDescriptor rule, Fact cause, Wait.CalendarDays due, bool dropped)
    {
        MovedDay? moved = null;
        var last = OpenDays.From(Calendar.DateOf(cause.At).PlusDays(due.Count), Calendar, ref moved);
        if ((dropped && IsTooLate(last)) || IsDismissed(kind, cause)) return false;
        Add(kind, rule, cause, TimePoint.At(cause.At), TimePoint.OnDay(last), Calendar.Zone, moved: moved);
        return true;
    }

    /// <summary>A duty of the seeker's own, on the seeker's days.</summary>
    private void OwnDuty(NextStepKind kind, RuleDescriptor rule, Fact cause, int wait, Wait.CalendarDays due, bool dropped)
    {
        var day = cause.At.InZone(situation.SeekerZone).Date;
        if (dropped && IsTooLate(day.PlusDays(due.Count))) return;
        Add(kind, rule, cause, TimePoint.OnDay(day.PlusDays(wait)), TimePoint.OnDay(day.PlusDays(due.Count)), situation.SeekerZone);
    }

    private void Add(
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

    private readonly bool IsTooLate(LocalDate due) => situation.Today > due.PlusDays(Policy.DroppedAfter.Count);

    private readonly bool IsDismissed(NextStepKind kind, Fact? cause)
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

    private static int Spread(Wait opens, Wait due) => DayWait.Count(due).GetValueOrDefault() - DayWait.Count(opens).GetValueOrDefault();
}
