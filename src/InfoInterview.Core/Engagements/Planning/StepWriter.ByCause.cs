using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements.Planning;

/// <summary>The steps that follow from what exactly they said, or from what happened beside the talk.</summary>
internal ref partial struct StepWriter
{
    private static readonly SendWindow AtOnce = new(Duration.Zero);

    /// <summary>What a wish for a talk asks for: each has a step of its own and a time that fits it.</summary>
    public void AnswerWish(in Folding.History history, Fact wish)
    {
        switch (wish)
        {
            case ReplyReceived { Offered.IsEmpty: false } or MeetingProposed when Passed(wish) is { } last: InPlaceOf(wish, last); break;
            case ReplyReceived yes: AnswerYes(yes); break;
            case MeetingProposed offer: AcceptToday(offer); break;
            case MeetingMissed { By: Side.Seeker }: steps.InHours(NextStepKind.Apologise, FollowUpRules.Apologise, wish, wish.At, Policy.ApologyDue, Policy.ApologyOverdue, situation.SeekerZone); break;
            case MeetingMissed when history.NoShows > 1: Rest(wish); break;
            case MeetingMissed: steps.Add(NextStepKind.OfferTimes, FollowUpRules.OfferTimes, wish, TimePoint.At(wish.At), TimePoint.OnDay(Calendar.DateOf(wish.At)), Calendar.Zone); break;
            case MeetingHeld part: steps.From(NextStepKind.OfferTimes, FollowUpRules.OfferTimes, part, part.Until ?? Calendar.DateOf(part.At).PlusDays(1), Policy.OfferTimesDue); break;
            default: steps.Within(NextStepKind.OfferTimes, FollowUpRules.OfferTimes, wish, Policy.OfferTimesDue, dropped: false); break;
        }
    }

    /// <summary>Their event: prepare, be there, and say afterwards whether you talked.</summary>
    public void AtEvent(in Folding.History history, ReplyReceived invitation)
    {
        if (invitation.Until is not { } day) return;
        var today = situation.Now.InZone(situation.SeekerZone).Date;
        if (today > day)
        {
            steps.Add(NextStepKind.RecordTalk, FollowUpRules.RecordTalk, invitation, TimePoint.OnDay(day.PlusDays(1)), TimePoint.OnDay(day.PlusDays(2)), situation.SeekerZone);
            return;
        }

        steps.TurnAt(LocalTimeResolver.StartOfDay(day.PlusDays(1), situation.SeekerZone));
        var said = invitation.At.InZone(situation.SeekerZone).Date;
        var first = LocalDate.Max(said, day.PlusDays(-Policy.PrepareOpens.Count));
        if (history.Prepared is null) steps.Add(NextStepKind.Prepare, FollowUpRules.Prepare, invitation, TimePoint.OnDay(first), TimePoint.OnDay(LocalDate.Max(first, day.PlusDays(-1))), situation.SeekerZone);
        steps.Add(NextStepKind.HaveConversation, FollowUpRules.HaveConversation, invitation, TimePoint.OnDay(day), TimePoint.OnDay(day), Calendar.Zone);
    }

    /// <summary>What waits for a message of its own.</summary>
    public void AnswerWaiting(in Folding.History history, Fact waiting)
    {
        switch (waiting)
        {
            case ReplyReceived { Referred: not null, Meaning: not ReplyMeaning.No }: steps.Within(NextStepKind.ThankForReferral, FollowUpRules.ThankForReferral, waiting, Policy.ReferralThanksDue, dropped: true); break;
            case ReplyReceived when ReferenceEquals(history.Reply, waiting) && history.TakenUp == 0
                && situation.Surroundings.Referred.IsEmpty:
                steps.Within(NextStepKind.AnswerHandedOn, FollowUpRules.AnswerHandedOn, waiting, Policy.HandedOnDue, dropped: true);
                break;
            case NewsHeard: steps.Within(NextStepKind.Congratulate, FollowUpRules.Congratulate, waiting, Policy.NewsDue, dropped: true); break;
            case OpeningOffered: steps.Within(NextStepKind.AnswerOffer, FollowUpRules.AnswerOffer, waiting, Policy.OpeningDue, dropped: true); break;
            case OpeningAnswered: steps.Within(NextStepKind.DeclineOffer, FollowUpRules.DecideOffer, waiting, Policy.OpeningDue, dropped: false); break;
            case Applied: steps.Within(NextStepKind.TellApplied, FollowUpRules.TellApplied, waiting, Policy.AppliedDue, dropped: true); break;
            case PromiseMade promise: steps.OnOpenDays(NextStepKind.RemindOfPromise, FollowUpRules.RemindOfPromise, promise, Policy.PromiseReminderOpens, Policy.PromiseReminderDue, [], from: Calendar.DateOf(promise.At)); break;
        }
    }

    public void ChooseWayOut(ReplyReceived advance) => steps.Within(NextStepKind.ChooseWayOut, FollowUpRules.ChooseWayOut, advance, Policy.DecideDue, dropped: false);

    public void Sympathise(Bereaved loss) => steps.OnOpenDays(NextStepKind.SendCondolence, FollowUpRules.SendCondolence, loss, Policy.SympathyOpens, Policy.SympathyDue, [], dropped: true);

    public void CloseWith(GoalReached goal) => steps.Within(NextStepKind.SendClosingWord, FollowUpRules.SendClosingWord, goal, Policy.ClosingWordDue, dropped: false);

    public void DecideOffer(OpeningOffered offer)
    {
        var due = offer.AnswerBy ?? offer.At.InZone(situation.SeekerZone).Date.PlusDays(Policy.OfferDecisionDue.Count);
        steps.Add(NextStepKind.DecideOffer, FollowUpRules.DecideOffer, offer, TimePoint.At(offer.At), TimePoint.OnDay(due), situation.SeekerZone);
    }

    private void AnswerYes(ReplyReceived yes)
    {
        if (yes.Remarks.Contains(ReplyRemark.Paid)) Decide(yes);
        else if (yes.Remarks.Contains(ReplyRemark.CallNow)) CallNow(yes);
        else if (!yes.Offered.IsEmpty && yes.Through is null && !yes.Remarks.Contains(ReplyRemark.ThroughAnotherPerson)) AcceptToday(yes);
        else if (!yes.Offered.IsEmpty) steps.Within(NextStepKind.AcceptTime, FollowUpRules.AcceptTime, yes, Policy.AcceptTimeDue, dropped: false);
        else if (yes.Remarks.Contains(ReplyRemark.ResumeAsked)) steps.Within(NextStepKind.SendResume, FollowUpRules.SendResume, yes, Policy.AsAskedDue, dropped: false);
        else if (yes.Form == ReplyForm.InWriting) steps.Within(NextStepKind.SendQuestions, FollowUpRules.SendQuestions, yes, Policy.QuestionsDue, dropped: false);
        else if (yes.Form == ReplyForm.Event || yes.Event is not null) steps.Within(NextStepKind.ConfirmEvent, FollowUpRules.ConfirmEvent, yes, Policy.AsAskedDue, dropped: false);
        else if (yes.Until is { } day && day > Calendar.DateOf(yes.At).PlusDays(Policy.OfferAtOnceFor.Count))
            steps.From(NextStepKind.OfferTimes, FollowUpRules.OfferTimes, yes, day, Policy.OfferTimesDue);
        else steps.Within(NextStepKind.OfferTimes, FollowUpRules.OfferTimes, yes, Policy.OfferTimesDue, dropped: false);
    }

    /// <summary>When the last of their times began, once all have; <c>null</c> as long as one can be accepted.</summary>
    private Instant? Passed(Fact offer)
    {
        Instant? last = null;
        foreach (var time in OfferedTimes.In(offer))
        {
            var start = time.StartsAt(situation.Zones).Instant;
            if (last is null || start > last) last = start;
        }

        if (last is not { } moment || moment <= situation.Now) return last;
        steps.TurnAt(moment);
        return null;
    }

    /// <summary>Their times went by unanswered: the seeker offers some instead, at once.</summary>
    private void InPlaceOf(Fact offer, Instant last)
    {
        MovedDay? moved = null;
        var due = TimePoint.OnDay(OpenDays.From(Calendar.DateOf(last), Calendar, ref moved));
        steps.Add(NextStepKind.OfferTimes, FollowUpRules.OfferTimes, offer, TimePoint.At(last), due, Calendar.Zone, moved: moved,
            since: last);
    }

    /// <summary>A time that they offer themselves is answered the same day; one that came after hours, on the next they work.</summary>
    private void AcceptToday(Fact offer)
    {
        var from = AtOnce.Next(offer.At, Calendar).At ?? offer.At;
        var due = TimePoint.OnDay(Calendar.DateOf(from));
        steps.Add(NextStepKind.AcceptTime, FollowUpRules.AcceptTime, offer, TimePoint.At(offer.At), due, Calendar.Zone);
    }

    /// <summary>Within the hour of their own hours.</summary>
    private void CallNow(ReplyReceived yes)
    {
        var from = AtOnce.Next(yes.At, Calendar).At ?? yes.At;
        steps.InHours(NextStepKind.CallNow, FollowUpRules.CallNow, yes, from, Policy.CallNowDue, Wait.OfElapsed(Policy.CallNowDue.Duration + Duration.FromHours(24)), Calendar.Zone);
    }
}
