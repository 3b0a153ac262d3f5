using InfoInterview.Engagements.Folding;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements.Planning;

/// <summary>
/// Writes the steps of one plan: which window each of them has. The methods that return a truth tell whether the step still makes
/// sense.
/// </summary>
internal ref partial struct StepWriter
{
    private readonly ref readonly Situation situation;
    private StepPlacer steps;

    public StepWriter(ref readonly Situation situation)
    {
        this.situation = ref situation;
        steps = new StepPlacer(in situation);
    }

    private readonly FollowUpPolicy Policy => situation.Policy;

    private readonly BusinessCalendar Calendar => situation.Calendar;

    public readonly ValueList<NextStep> ToValueList() => steps.ToValueList();

    /// <summary>The first moment at which the same facts may give other steps; <c>null</c> when they never do.</summary>
    public readonly Instant? TurnsAt => steps.TurnsAt;

    /// <summary>The first request has a day of its own; one that takes up again counts from then.</summary>
    public void SendRequest(Fact? cause) => steps.Request(
        NextStepKind.SendRequest, FollowUpRules.SendRequest, cause, cause is null ? situation.Today : Calendar.DateOf(cause.At), [], cause is null ? null : Policy.RequestDue);

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
        if (other is not null) steps.Request(NextStepKind.SendRequest, FollowUpRules.SendRequest, failure, Calendar.DateOf(failure.At), [other], Policy.RequestDue);
        else steps.Request(NextStepKind.TryOtherWay, FollowUpRules.TryOtherWay, failure, Calendar.DateOf(failure.At), [], Policy.OtherWayDue);
    }

    public bool FollowUp(in History history)
    {
        if (history.Sent is not { } sent || history.FollowUps >= Policy.FollowUpCount || history.OtherWay is not null) return false;
        var to = Delivery.Alive(history.Bounces, sent.To);
        return steps.OnOpenDays(NextStepKind.FollowUp, FollowUpRules.FollowUpOnce, (Fact?)history.FollowUp ?? sent, Policy.FollowUpOpens, Policy.FollowUpDue, to);
    }

    public bool TryOtherWay(in History history)
    {
        if (history.FollowUp is not { } followUp) return false;
        var (opens, held) = situation.Absence.After(Calendar.DateOf(followUp.At), Policy.OtherWayOpens, steps.Grace(Policy.OtherWayOpens, Policy.OtherWayDue));
        if (steps.IsTooLate(opens.PlusDays(StepPlacer.Spread(Policy.OtherWayOpens, Policy.OtherWayDue))) || steps.IsDismissed(NextStepKind.TryOtherWay, followUp)) return false;
        steps.Request(NextStepKind.TryOtherWay, FollowUpRules.TryOtherWay, followUp, opens, [], Policy.OtherWayDue, held);
        return true;
    }

    public void LetItRest(in History history)
    {
        var last = (Fact?)history.OtherWay ?? history.FollowUp;
        if (last is not null) steps.OnOpenDays(NextStepKind.LetItRest, FollowUpRules.LetItRest, last, Policy.LetItRestOpens, Policy.LetItRestDue, [], dropped: false);
        else LetItRestAfter(history.Sent!);
    }

    /// <summary>Nothing more makes sense: it may rest once the time for what was left out is over.</summary>
    public void LetItRestAfter(Fact last) =>
        steps.OnOpenDays(NextStepKind.LetItRest, FollowUpRules.LetItRest, last, Policy.FollowUpDue, Policy.FollowUpDue, [], dropped: false);

    public bool Remind(Fact offered) => steps.OnOpenDays(NextStepKind.RemindOfTimes, FollowUpRules.OfferTimes, offered, Policy.FollowUpOpens, Policy.FollowUpDue, []);

    public bool ThankForRefusal(ReplyReceived no) => steps.Within(NextStepKind.ThankForRefusal, FollowUpRules.ThankForRefusal, no, Policy.ThankForRefusalDue, dropped: true);

    public void Decide(ReplyReceived unclear) => steps.Within(NextStepKind.DecideReply, FollowUpRules.DecideReply, unclear, Policy.DecideDue, dropped: false);

    public void ContactReferral(ReplyReceived referral) => steps.Within(NextStepKind.ContactReferral, FollowUpRules.ContactReferral, referral, Policy.ReferralDue, dropped: false);

    public void SendUpdate(Fact news) => steps.Within(NextStepKind.SendUpdate, FollowUpRules.SendUpdate, news, Policy.UpdateDue, dropped: false);

    public void Rest(Fact cause) => steps.Within(NextStepKind.LetItRest, FollowUpRules.LetItRest, cause, Policy.OverdueAfter, dropped: false);

    public void Report(MeetingHeld fruit) => steps.Within(NextStepKind.ReportToReferrer, FollowUpRules.ReportToReferrer, fruit, Policy.UpdateDue, dropped: false);

    public void AskAgain(ReplyReceived later)
    {
        var said = Calendar.DateOf(later.At);
        var day = later.Until is { } until ? LocalDate.Max(until, said) : said.PlusDays(Policy.LaterWithoutDate.Count);
        steps.Request(NextStepKind.AskAgain, FollowUpRules.AskAgain, later, day, [], Policy.AskAgainDue);
    }

    public void Meet(in History history)
    {
        var meeting = history.Meeting!;
        var starts = meeting.StartsAt(situation.Zones).Instant;
        var ends = starts + Duration.FromMinutes(meeting.Minutes);
        var zone = meeting.Zone.In(situation.Zones);
        if (situation.Now >= ends)
        {
            // Some agreements are noted afterwards; nothing opens before it is known.
            var known = Instant.Max(ends, history.Agreement!.At);
            var day = TimePoint.OnDay(known.InZone(situation.SeekerZone).Date.PlusDays(1));
            steps.Add(NextStepKind.RecordTalk, FollowUpRules.RecordTalk, history.Agreement, TimePoint.At(known), day, situation.SeekerZone);
            return;
        }

        steps.TurnAt(situation.Now < starts ? starts : ends);
        if (situation.Now < starts) Beforehand(in history, starts);
        steps.Add(NextStepKind.HaveConversation, FollowUpRules.HaveConversation, history.Agreement!, TimePoint.At(Instant.Max(starts - Policy.ArriveEarly, Instant.Min(history.Agreement!.At, ends))), TimePoint.At(ends), zone);
    }

    /// <summary>A promise in hours is kept in hours: no week-end moves it.</summary>
    public void SendThanks(MeetingHeld held) =>
        steps.InHours(NextStepKind.SendThanks, FollowUpRules.SendThanks, held, held.At, Policy.ThanksDue, Policy.ThanksOverdue, situation.SeekerZone);

    public void WriteNotes(MeetingHeld held) =>
        steps.Add(NextStepKind.WriteNotes, FollowUpRules.WriteNotes, held, TimePoint.At(held.At), TimePoint.OnDay(held.At.InZone(situation.SeekerZone).Date), situation.SeekerZone);

    public void PlanActions(NotesWritten notes) => steps.OwnDuty(NextStepKind.PlanActions, FollowUpRules.PlanActions, notes, 0, Policy.ActionsDue, dropped: true);

    public void Connect(ThankYouSent thanked) => steps.OwnDuty(NextStepKind.Connect, FollowUpRules.Connect, thanked, 1, Policy.ConnectDue, dropped: true);

    public void KeepPromise(PromiseMade promise)
    {
        var due = promise.Due ?? promise.At.InZone(situation.SeekerZone).Date.PlusDays(Policy.PromiseDue.Count);
        steps.Add(NextStepKind.KeepPromise, FollowUpRules.KeepPromise, promise, TimePoint.At(promise.At), TimePoint.OnDay(due), situation.SeekerZone);
    }

    public void KeepInTouch(Fact cause, Instant last)
    {
        // Left out for once, it comes again after as long a time.
        if (steps.LastLeftOut(NextStepKind.KeepInTouch) is { } leftOut && leftOut > last) last = leftOut;
        var cadence = Policy.CadenceFor(situation.Surroundings.Closeness);
        var day = Calendar.DateOf(last);
        MovedDay? moved = null;
        var ideal = day.PlusDays(cadence.IdealDays);
        var opens = OpenDays.From(situation.Absence.On(ideal)?.Day ?? ideal, Calendar, ref moved);
        var due = OpenDays.From(LocalDate.Max(opens, day.PlusDays(cadence.WorstDays)), Calendar, ref moved);
        steps.Add(NextStepKind.KeepInTouch, FollowUpRules.KeepInTouch, cause, TimePoint.OnDay(opens), TimePoint.OnDay(due), Calendar.Zone, moved: moved, since: last);
    }

    private void Beforehand(in History history, Instant starts)
    {
        var agreed = history.Agreement!;
        if (history.Prepared is null)
        {
            var day = starts.InZone(situation.SeekerZone).Date;
            var first = LocalDate.Max(agreed.At.InZone(situation.SeekerZone).Date, day.PlusDays(-Policy.PrepareOpens.Count));
            steps.Add(NextStepKind.Prepare, FollowUpRules.Prepare, agreed, TimePoint.OnDay(first), first < day ? TimePoint.OnDay(day.PlusDays(-1)) : TimePoint.At(starts), situation.SeekerZone);
        }

        if (history.Confirmed is not null) return;
        MovedDay? moved = null;
        var eve = OpenDays.Before(Calendar.DateOf(starts), Calendar, ref moved);

        // What was agreed after the day for confirming is confirmed by the agreement itself.
        if (eve < Calendar.DateOf(agreed.At)) return;
        steps.Add(NextStepKind.ConfirmMeeting, FollowUpRules.ConfirmMeeting, agreed, TimePoint.OnDay(eve), TimePoint.OnDay(eve), Calendar.Zone, moved: moved);
    }
}
