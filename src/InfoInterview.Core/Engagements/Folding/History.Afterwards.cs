using InfoInterview.Outreach;

namespace InfoInterview.Engagements.Folding;

/// <summary>What the facts of a talk, and of the tie that follows it, do to the history.</summary>
internal partial struct History
{
    public void Talk(MeetingHeld held)
    {
        StartRound();
        (Held, Thanked, Notes, Actions) = (held, null, null, null);
        (Closed, LastTouch, Helped, NoShows) = (null, held.At, held, 0);
        Part = held.IsCutShort ? held : null;
        Wanted = Part;
    }

    public void Thank(ThankYouSent thanked) => (Thanked, LastTouch, LastSent, Settled) = (thanked, thanked.At, thanked, []);

    public void Confirm(MeetingConfirmed confirmed) => (Confirmed, LastSent, Settled) = (confirmed, confirmed, []);

    public void Connect(Connected connected) => (Connected, LastTouch) = (connected, connected.At);

    public void Promise(PromiseMade made)
    {
        if (made.By == Side.Seeker) Promises = Promises.Add(made);
        else Await(made);
    }

    public void Keep(PromiseKept kept)
    {
        LastTouch = kept.At;
        if (kept.By == Side.Contact)
        {
            Helped = kept;
            Waiting = Without(Waiting, First(Waiting, fact => fact is PromiseMade made && IsMeant(made, kept)));
            return;
        }

        ToTell = kept;
        for (var i = 0; i < Promises.Count; i++)
        {
            if (!IsMeant(Promises[i], kept)) continue;
            Promises = Promises.Where((_, at) => at != i).ToValueList();
            return;
        }
    }

    public void Give(GoodTurn turn)
    {
        LastTouch = turn.At;
        if (turn.By == Side.Contact)
        {
            Helped = turn;
            return;
        }

        if (turn.Kind is GoodTurnKind.Update) ToTell = null;
        if (turn.Kind is GoodTurnKind.Report) Reported = turn;
    }

    /// <summary>Waits for a message of its own.</summary>
    public void Await(Fact fact) => Waiting = Waiting.Add(fact);

    public void MakeOffer(OpeningOffered opening)
    {
        Await(opening);
        Helped = opening;
        if (opening.IsTheirs) Offer = opening;
    }

    public void AnswerOffer(OpeningAnswered answered)
    {
        Offer = null;
        if (!answered.IsAccepted) Await(answered);
    }

    public void Reach(GoalReached goal) => (Goal, ClosingWord) = (goal, null);

    /// <summary>Who mourns is asked nothing; what was agreed is not held against them.</summary>
    public void Mourn(Bereaved fact)
    {
        (Mourning, Wanted, Meeting, Agreement) = (fact, null, null, null);
        Await(fact);
    }

    /// <summary>A message was sent: what waited for it waits no longer.</summary>
    public void Write(MessageSent message)
    {
        LastTouch = message.At;
        if (message.Purpose == MessagePurpose.ClosingWord) ClosingWord = message;
        if (IsOffer(message.Purpose)) Offering(message);
        var about = First(Waiting, fact => AwaitedBy(fact) == message.Purpose
            && (message.About is null || string.Equals(message.About, fact.Reference, StringComparison.Ordinal)));
        var settled = about is null ? [] : Waiting.Where(fact => ReferenceEquals(fact, about) || IsSameAnswer(fact, about)).ToValueList();
        Waiting = Waiting.Where(fact => !settled.Any(one => ReferenceEquals(one, fact))).ToValueList();
        (LastSent, Settled) = (message, settled);
    }

    /// <summary>
    /// A message came back. What it said was not said: thanks are owed again, and what waited for it waits on. One that is held up may
    /// still arrive.
    /// </summary>
    public void Fail(DeliveryFailed failure)
    {
        Bounces = Bounces.Add(failure);
        if (failure.Kind == BounceKind.Soft || LastSent is null) return;
        if (ReferenceEquals(LastSent, Thanked)) Thanked = null;
        if (ReferenceEquals(LastSent, ThanksForRefusal)) ThanksForRefusal = null;
        if (ReferenceEquals(LastSent, Confirmed)) Confirmed = null;
        if (ReferenceEquals(LastSent, ClosingWord)) ClosingWord = null;
        if (ReferenceEquals(LastSent, Offered)) (Offered, Offers) = (null, Offers - 1);
        Waiting = Waiting.Concat(Settled).ToValueList();
        (LastSent, Settled) = (null, []);
    }

    /// <summary>The message that a fact waits for.</summary>
    public static MessagePurpose? AwaitedBy(Fact fact) => fact switch
    {
        ReplyReceived { Referred: not null } => MessagePurpose.ReferralThanks,
        ReplyReceived => MessagePurpose.HandedOn,
        NewsHeard => MessagePurpose.Congratulation,
        OpeningOffered => MessagePurpose.AnswerOffer,
        OpeningAnswered => MessagePurpose.DeclineOffer,
        Applied => MessagePurpose.Applied,
        Bereaved => MessagePurpose.Condolence,
        PromiseMade => MessagePurpose.PromiseReminder,
        _ => null,
    };

    /// <summary>Who names two people in one answer is thanked once.</summary>
    private static bool IsSameAnswer(Fact fact, Fact other) =>
        fact is ReplyReceived { Referred: not null } && other is ReplyReceived { Referred: not null } && fact.At == other.At;

    /// <summary>Whether a message answers the wish for a talk, so that it is their turn.</summary>
    private static bool IsOffer(MessagePurpose purpose) => purpose is MessagePurpose.OfferTimes or MessagePurpose.Apology or MessagePurpose.Reschedule
        or MessagePurpose.TakeUpAgain or MessagePurpose.AcceptTime or MessagePurpose.ResumeAsAsked or MessagePurpose.WrittenQuestions
        or MessagePurpose.CallMissed or MessagePurpose.ConfirmEvent or MessagePurpose.AskAgain;

    private static bool IsMeant(PromiseMade made, PromiseKept kept) => kept.What is null || string.Equals(kept.What, made.What, StringComparison.Ordinal);

    private static Fact? First(ValueList<Fact> facts, Func<Fact, bool> isMeant)
    {
        foreach (var fact in facts)
        {
            if (isMeant(fact)) return fact;
        }

        return null;
    }

    private static ValueList<Fact> Without(ValueList<Fact> facts, Fact? one) => one is null ? facts : facts.Where(fact => !ReferenceEquals(fact, one)).ToValueList();
}
