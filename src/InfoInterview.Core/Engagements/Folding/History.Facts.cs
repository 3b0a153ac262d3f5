using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements.Folding;

/// <summary>What each fact does to the history.</summary>
internal partial struct History
{
    private readonly bool NothingAsked => Sent is null && FollowUp is null && Wanted is null && Meeting is null;

    private void Apply(Fact fact) => fact.Row.Change(ref this, fact);

    internal void FollowedUp(FollowUpSent followUp) => (FollowUp, FollowUps) = (followUp, FollowUps + 1);

    internal void ThankForRefusal(RefusalThanked thanked)
    {
        if (Reply is { Meaning: ReplyMeaning.No }) ThanksForRefusal = thanked;
    }

    internal void Thank(ThankYouSent thanked) => (Thanked, LastTouch) = (thanked, thanked.At);

    internal void Connect(Connected connected) => (Connected, LastTouch) = (connected, connected.At);

    internal void Promise(PromiseMade made)
    {
        if (made.By == Side.Seeker) Promises = Promises.Add(made);
    }

    internal void Ask(OutreachSent sent)
    {
        if (Silence is not null || Reply is { Meaning: ReplyMeaning.No }) return;
        if (Closed is not null || Reply is { Meaning: ReplyMeaning.Later or ReplyMeaning.Unclear }) StartRound();
        if (FollowUp is null) Sent = sent;
        else OtherWay = sent;
    }

    internal void Hear(ReplyReceived reply)
    {
        if (reply.Meaning is ReplyMeaning.OutOfOffice) Absences = Absences.Add(reply);
        if (reply.Meaning is ReplyMeaning.OutOfOffice || Silence is not null) return;
        LastTouch = reply.At;
        if (reply.Meaning is ReplyMeaning.DoNotContact) Silence = reply;

        if (reply.Meaning is ReplyMeaning.Referral) (Referral, TakenUp) = (reply, null);

        // After a talk a friendly yes answers the thanks; there is nothing to schedule.
        var isAnswer = Held is null || !NothingAsked || reply.Meaning is ReplyMeaning.No or ReplyMeaning.Unclear or ReplyMeaning.DoNotContact;
        (Reply, ThanksForRefusal, Closed) = (isAnswer ? reply : null, null, null);
        if (!isAnswer) return;
        switch (reply.Meaning)
        {
            case ReplyMeaning.Yes: Wanted = Meeting is null ? Wanted ?? reply : null; break;
            case ReplyMeaning.No or ReplyMeaning.Later: (Wanted, Meeting, Agreement) = (null, null, null); break;
            case ReplyMeaning.Referral: Wanted = null; break;
        }
    }

    internal void Propose(MeetingProposed proposed)
    {
        if (Silence is not null) return;
        if (proposed.By == Side.Seeker)
        {
            if (Wanted is not null) (Offered, Offers) = (proposed, Offers + 1);
            return;
        }

        LastTouch = proposed.At;
        if (Meeting is not null) return;
        (Wanted, Offered, Offers, Closed) = (proposed, null, 0, null);
        if (Reply is not { Meaning: ReplyMeaning.Yes }) Reply = null;
    }

    internal void Agree(Fact agreement, Appointment meeting)
    {
        if (Silence is not null) return;

        // An agreement that was noted after the talk which it led to plans nothing.
        if (Held is { } held && meeting.StartsAt(DateTimeZoneProviders.Tzdb).Instant <= held.At) return;
        (Agreement, Meeting, Confirmed) = (agreement, meeting, null);
        (Wanted, Offered, Offers, Closed, LastTouch) = (null, null, 0, null, agreement.At);
        if (Reply is not { Meaning: ReplyMeaning.Yes }) (Reply, ThanksForRefusal) = (null, null);
    }

    internal void CallOff(Fact why)
    {
        if (Meeting is null) return;
        (Agreement, Meeting, Confirmed, Prepared) = (null, null, null, null);
        (Wanted, Offered, Offers) = (why, null, 0);
    }

    internal void Talk(MeetingHeld held)
    {
        StartRound();
        (Held, Thanked, Notes, Actions) = (held, null, null, null);
        (Closed, LastTouch) = (null, held.At);
    }

    internal void Keep(PromiseKept kept)
    {
        LastTouch = kept.At;
        if (kept.By == Side.Contact) return;
        ToTell = kept;
        for (var i = 0; i < Promises.Count; i++)
        {
            if (kept.What is not null && !string.Equals(kept.What, Promises[i].What, StringComparison.Ordinal)) continue;
            Promises = Promises.Where((_, at) => at != i).ToValueList();
            return;
        }
    }

    internal void Give(GoodTurn turn)
    {
        LastTouch = turn.At;
        if (turn.By == Side.Contact) return;
        if (turn.Kind is GoodTurnKind.Update) ToTell = null;
        if (turn.Kind is GoodTurnKind.Report) Reported = turn;
    }

    internal void Reopen(EngagementReopened reopened)
    {
        (Closed, Reopened) = (null, reopened);
        if (Stage == Stage.AwaitingReply) StartRound();
    }

    private void StartRound()
    {
        (Sent, FollowUp, FollowUps, OtherWay) = (null, null, 0, null);
        (Reply, ThanksForRefusal, Closed) = (null, null, null);
        (Wanted, Offered, Offers) = (null, null, 0);
        (Agreement, Meeting, Confirmed, Prepared) = (null, null, null, null);
    }
}
