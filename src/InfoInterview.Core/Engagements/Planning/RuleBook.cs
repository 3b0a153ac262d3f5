using InfoInterview.Engagements.Folding;

namespace InfoInterview.Engagements.Planning;

/// <summary>The rule book of next steps: one switch over where an engagement stands, then what is owed whatever it stands at.</summary>
internal static class RuleBook
{
    public static void Write(in Situation situation, ref StepWriter steps)
    {
        ref readonly var history = ref situation.Engagement.History;
        switch (history.Stage)
        {
            case Stage.Preparing: steps.SendRequest(history.Reopened); break;
            case Stage.AwaitingReply: Await(in history, ref steps); break;
            case Stage.Scheduling: Schedule(in history, ref steps); break;
            case Stage.Agreed: steps.Meet(in history); break;
            case Stage.Declined: Accept(history.Reply!, ref steps); break;
            case Stage.Postponed: steps.AskAgain(history.Reply!); break;
            case Stage.Unclear or Stage.Referred: break;
            case Stage.Held or Stage.Complete: break;
            case Stage.Closed: return;
        }

        Always(in situation, in history, ref steps);
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
        if (history.Offers < 2 && steps.OfferTimes(in history)) return;
        steps.LetItRestAfter(history.Offered ?? history.Wanted!);
    }

    private static void Accept(ReplyReceived no, ref StepWriter steps)
    {
        if (!steps.ThankForRefusal(no)) steps.LetItRestAfter(no);
    }

    private static void Always(in Situation situation, in History history, ref StepWriter steps)
    {
        if (history.Reply is { Meaning: ReplyMeaning.Unclear } unclear) steps.Decide(unclear);
        if (history is { Referral: { } referral, TakenUp: null } && situation.Surroundings.Referred.IsEmpty) steps.ContactReferral(referral);
        if (history.Held is { } held) AfterTalk(in situation, in history, held, ref steps);
        foreach (var promise in history.Promises) steps.KeepPromise(promise);
        if (history.ToTell is { } news) steps.SendUpdate(news);
        if (situation.Surroundings.Fruit is { } fruit && !(history.Reported?.At >= fruit.At)) steps.Report(fruit);
        if (history is { Stage: Stage.Complete, LastTouch: { } last, ToTell: null }) steps.KeepInTouch(history.Held!, last);
    }

    private static void AfterTalk(in Situation situation, in History history, MeetingHeld held, ref StepWriter steps)
    {
        if (history.Thanked is null) steps.SendThanks(held);
        if (history.Notes is null) steps.WriteNotes(held);
        if (history is { Notes: { } notes, Actions: null }) steps.PlanActions(notes);
        if (history is { Thanked: { } thanked, Connected: null } && situation.Engagement.Contact.ConnectedOn is null) steps.Connect(thanked);
    }
}
