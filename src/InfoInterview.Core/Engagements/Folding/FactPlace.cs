namespace InfoInterview.Engagements.Folding;

/// <summary>
/// The place of a fact among those of its instant. People write down minutes, so that an agreement and its cancellation may fall on
/// one: what is recorded after what it undoes then stands behind it. Everything else keeps the order of the process, in whatever order
/// it arrives.
/// </summary>
internal static class FactPlace
{
    public static Fact Behind(Fact fact, ValueList<Fact> known)
    {
        var last = -1;
        for (var i = known.Count - 1; i >= 0 && known[i].At >= fact.At; i--)
        {
            if (known[i].At == fact.At && Undoes(fact, known[i]) && FactOrder.Instance.Compare(fact, known[i]) < 0) last = Math.Max(last, known[i].Sequence);
        }

        return last < 0 ? fact : fact with { Sequence = last + 1 };
    }

    private static bool Undoes(Fact fact, Fact known) => (fact, known) switch
    {
        (MeetingCancelled or MeetingMissed, MeetingAgreed or MeetingMoved) => true,
        (MeetingAgreed or MeetingMoved, MeetingCancelled or MeetingMissed) => true,
        (MeetingAgreed, MeetingMoved) => true,
        (OutreachWithdrawn or EngagementClosed, EngagementReopened) => true,
        (EngagementReopened, OutreachWithdrawn or EngagementClosed) => true,
        _ => false,
    };
}
