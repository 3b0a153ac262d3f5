using InfoInterview.Engagements.Folding;
using InfoInterview.Outreach;

namespace InfoInterview.Engagements.Planning;

/// <summary>The rule book of next steps: one switch over where an engagement stands, then what is owed whatever it stands at.</summary>
internal static class RuleBook
{
    public static void Write(in Situation situation, ref StepWriter steps)
    {
        ref readonly var history = ref situation.Engagement.History;
        var stage = history.Stage;
        if (stage == Stage.Closed) return;
        if (Alone(in history, ref steps)) return;
        var isReached = situation.Goal is not null;
        switch (stage)
        {
            case Stage.Preparing when !isReached: steps.SendRequest(history.Reopened); break;
            case Stage.AwaitingReply when isReached: steps.Rest(situation.Goal!); break;
            case Stage.AwaitingReply: Await(in history, ref steps); break;
            case Stage.Scheduling: Schedule(in history, ref steps); break;
            case Stage.Agreed: steps.Meet(in history); break;
            case Stage.Declined: Accept(history.Reply!, ref steps); break;
            case Stage.Postponed when isReached: steps.Rest(situation.Goal!); break;
            case Stage.Postponed: steps.AskAgain(history.Reply!); break;
        }

        Always(in situation, in history, stage, ref steps);
    }

    /// <summary>What stands alone: nothing is owed beside it.</summary>
    private static bool Alone(in History history, ref StepWriter steps)
    {
        if (history.Advance is { } advance)
        {
            steps.ChooseWayOut(advance);
            return true;
        }

        if (history.Mourning is not { } loss) return false;
        foreach (var waiting in history.Waiting.AsSpan())
        {
            if (ReferenceEquals(waiting, loss)) steps.Sympathise(loss);
        }

        return true;
    }

    /// <summary>Silence: one follow-up, then one other way, then let it rest; what comes too late is passed over.</summary>
    private static void Await(in History history, ref StepWriter steps)
    {
        if (StepWriter.Undelivered(in history) is { } failure) steps.AnotherAddress(in history, failure);
        else if (steps.FollowUp(in history)) return;
        else if (history.OtherWay is null && steps.TryOtherWay(in history)) return;
        else steps.LetItRest(in history);
    }

    private static void Schedule(in History history, ref StepWriter steps)
    {
        if (history.Wanted is ReplyReceived { Form: ReplyForm.Event } or ReplyReceived { Event: not null })
        {
            var invitation = (ReplyReceived)history.Wanted;
            steps.AtEvent(in history, invitation);
            if (history.Offers == 0) steps.AnswerWish(in history, invitation);
            else if (invitation.Until is null) steps.LetItRestAfter(history.Offered!);
            return;
        }

        var isForThem = history.Offered is MessageSent { Purpose: MessagePurpose.WrittenQuestions };
        if (history.Offered is null) steps.AnswerWish(in history, history.Wanted!);
        else if (history.Offers > 1 || isForThem || !steps.Remind(history.Offered)) steps.LetItRestAfter(history.Offered);
    }

    private static void Accept(ReplyReceived no, ref StepWriter steps)
    {
        if (!steps.ThankForRefusal(no)) steps.LetItRestAfter(no);
    }

    private static void Always(in Situation situation, in History history, Stage stage, ref StepWriter steps)
    {
        if (history.Reply is { Meaning: ReplyMeaning.Unclear } unclear) steps.Decide(unclear);
        var goal = situation.Goal;
        if (goal is null) ContactReferrals(in situation, in history, ref steps);
        foreach (var waiting in history.Waiting.AsSpan()) steps.AnswerWaiting(in history, waiting);
        if (history.Offer is { } offer) steps.DecideOffer(offer);
        if (goal is not null && history.Helped is not null && !(history.ClosingWord?.At >= goal.At)) steps.CloseWith(goal);
        if (history.Held is { } held) AfterTalk(in situation, in history, held, ref steps);
        foreach (var promise in history.Promises.AsSpan()) steps.KeepPromise(promise);
        if (history.ToTell is { } news) steps.SendUpdate(news);
        if (situation.Surroundings.Fruit is { } fruit && !(history.Reported?.At >= fruit.At)) steps.Report(fruit);
        if (stage == Stage.Complete && history is { LastTouch: { } last, ToTell: null }) steps.KeepInTouch(history.Held!, last);
    }

    /// <summary>
    /// Each who was named is written to. Of those with whom the seeker has a history already nothing says which names are theirs; they
    /// are taken to be the first.
    /// </summary>
    private static void ContactReferrals(in Situation situation, in History history, ref StepWriter steps)
    {
        var open = history.Referrals.AsSpan();
        if (open.IsEmpty) return;
        var known = Math.Max(0, situation.Surroundings.Referred.Count - history.TakenUp);
        if (known < open.Length) foreach (var named in open[known..]) steps.ContactReferral(named);
    }

    private static void AfterTalk(in Situation situation, in History history, MeetingHeld held, ref StepWriter steps)
    {
        // A talk that is to be continued is thanked for once, at its end.
        var goesOn = history.Part is not null && (history.Meeting is not null || (history.Wanted is not null && history.Offers < 2));
        if (history.Thanked is null && !goesOn) steps.SendThanks(held);
        if (history.Notes is null) steps.WriteNotes(held);
        if (history is { Notes: { } notes, Actions: null }) steps.PlanActions(notes);
        if (history is { Thanked: { } thanked, Connected: null } && situation.Engagement.Contact.ConnectedOn is null) steps.Connect(thanked);
    }
}
