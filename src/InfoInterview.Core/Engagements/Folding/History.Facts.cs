using InfoInterview.Time;

namespace InfoInterview.Engagements.Folding;

/// <summary>What the facts of a request and its answers do to the history.</summary>
internal partial struct History
{
    private readonly bool NothingAsked => Sent is null && FollowUp is null && Wanted is null && Meeting is null;

    public void FollowedUp(FollowUpSent followUp) => (FollowUp, FollowUps, LastSent, Settled) = (followUp, FollowUps + 1, followUp, []);

    public void ThankForRefusal(RefusalThanked thanked)
    {
        if (Reply is { Meaning: ReplyMeaning.No }) ThanksForRefusal = thanked;
        (LastSent, Settled) = (thanked, []);
    }

    public void Ask(OutreachSent sent)
    {
        if (Silence is not null || Reply is { Meaning: ReplyMeaning.No }) return;
        (LastSent, Settled) = (sent, []);
        if (Closed is not null || Reply is { Meaning: ReplyMeaning.Later or ReplyMeaning.Unclear }) StartRound();
        if (FollowUp is null) Sent = sent;
        else OtherWay = sent;
    }

    public void Hear(ReplyReceived reply)
    {
        if (reply.Meaning is ReplyMeaning.OutOfOffice) Absences = Absences.Add(reply);
        if (reply.Meaning is ReplyMeaning.OutOfOffice || Silence is not null) return;
        if (reply.Meaning is ReplyMeaning.DoNotContact) Silence = reply;
        if (IsOutdated(reply)) return;
        LastTouch = reply.At;
        Advance = reply.Remarks.Contains(ReplyRemark.PersonalAdvance) || reply.Remarks.Contains(ReplyRemark.HostileRemark) ? reply : null;
        if (Advance is null) Named(reply);

        // After a talk a friendly yes answers the thanks; there is nothing to schedule.
        var isAnswer = Held is null || !NothingAsked || reply.Meaning is ReplyMeaning.No or ReplyMeaning.Unclear or ReplyMeaning.DoNotContact;
        (Reply, ThanksForRefusal, Closed) = (isAnswer ? reply : null, null, null);
        if (isAnswer) Answered(reply);
    }

    public void Propose(MeetingProposed proposed)
    {
        if (Silence is not null) return;
        if (proposed.By == Side.Seeker)
        {
            Offering(proposed);
            (LastSent, Settled) = (proposed, []);
            return;
        }

        (LastTouch, Mourning) = (proposed.At, null);
        if (Meeting is not null) return;
        (Wanted, Offered, Offers, Closed) = (proposed, null, 0, null);
        if (Reply is not { Meaning: ReplyMeaning.Yes }) Reply = null;
    }

    public void Agree(Fact agreement, Appointment meeting)
    {
        if (Silence is not null) return;

        // An agreement that was noted after the talk which it led to plans nothing.
        if (Held is { } held && meeting.StartsAt(Zones).Instant <= held.At) return;
        (Agreement, Meeting, Confirmed) = (agreement, meeting, null);
        (Wanted, Offered, Offers, Closed, LastTouch) = (null, null, 0, null, agreement.At);
        (Mourning, Advance) = (null, null);
        if (Reply is not { Meaning: ReplyMeaning.Yes }) (Reply, ThanksForRefusal) = (null, null);
    }

    /// <summary>A time falls away. What was called off late, after a new time was agreed, leaves the new one alone.</summary>
    public void CallOff(Fact why, Appointment? which)
    {
        if (Meeting is null || (which is not null && which != Meeting)) return;
        if (why is MeetingMissed { By: Side.Contact }) NoShows++;
        (Agreement, Meeting, Confirmed, Prepared) = (null, null, null, null);
        (Wanted, Offered, Offers) = (why, null, 0);
    }

    public void Reopen(EngagementReopened reopened)
    {
        if (Closed is null) return;
        (Closed, Reopened) = (null, reopened);
        if (Stage == Stage.AwaitingReply) StartRound();
    }

    private void Apply(Fact fact) => fact.Row.Change(ref this, fact);

    /// <summary>A decision on an answer that is no longer the latest decides nothing.</summary>
    private readonly bool IsOutdated(ReplyReceived reply) =>
        reply.Decides is { } about && (Reply is null || !string.Equals(Reply.Reference, about, StringComparison.Ordinal));

    /// <summary>
    /// Somebody was named, or the request was passed on; both are thanked for at once. Who is named again is still one person: written
    /// to once, and from the day of the first naming.
    /// </summary>
    private void Named(ReplyReceived reply)
    {
        if (reply.Meaning is not ReplyMeaning.Referral && reply.Referred is null) return;
        if (reply.Referred is not null)
        {
            Helped = reply;
            if (!IsNamed(Referrals, reply.Referred) && !IsNamed(WrittenTo, reply.Referred)) Referrals = Referrals.Add(reply);
        }

        Waiting = Waiting.Add(reply);
    }

    private static bool IsNamed(ValueList<ReplyReceived> among, string name)
    {
        foreach (var named in among.AsSpan())
        {
            if (IsSameName(named, name)) return true;
        }

        return false;
    }

    private static bool IsSameName(ReplyReceived named, string? name) => string.Equals(named.Referred, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The seeker wrote to one of those who were named: to the one by that name, or to the first.</summary>
    public void TakeUp(ReferralTakenUp fact)
    {
        TakenUp++;
        if (Referrals.IsEmpty) return;
        var meant = Referrals.FirstOrDefault(named => IsSameName(named, fact.Name)) ?? Referrals[0];
        WrittenTo = WrittenTo.Add(meant);
        Referrals = Referrals.Where(named => !ReferenceEquals(named, meant)).ToValueList();
    }

    private void Answered(ReplyReceived reply)
    {
        if (Advance is not null)
        {
            Wanted = null;
            return;
        }

        switch (reply.Meaning)
        {
            case ReplyMeaning.Yes: Agreeing(reply); break;
            case ReplyMeaning.No or ReplyMeaning.Later: (Wanted, Meeting, Agreement) = (null, null, null); break;
            case ReplyMeaning.Referral: Wanted = null; break;
        }
    }

    /// <summary>A yes that says more than the one before it replaces it; a plain "thanks, looking forward" does not.</summary>
    private void Agreeing(ReplyReceived yes)
    {
        Mourning = null;
        if (Meeting is not null) Wanted = null;
        else if (Wanted is null || yes.Form is not null || !yes.Remarks.IsEmpty || !yes.Offered.IsEmpty || yes.Until is not null || yes.Decides is not null)
            (Wanted, Offered, Offers) = (yes, null, 0);
    }

    private void Offering(Fact offer)
    {
        if (Wanted is not null) (Offered, Offers) = (offer, Offers + 1);
    }

    private void StartRound()
    {
        (Sent, FollowUp, FollowUps, OtherWay) = (null, null, 0, null);
        (Reply, ThanksForRefusal, Closed, Advance) = (null, null, null, null);
        (Wanted, Offered, Offers) = (null, null, 0);
        (Agreement, Meeting, Confirmed, Prepared) = (null, null, null, null);
    }
}
