namespace InfoInterview.Engagements.Folding;

/// <summary>
/// What cannot have happened. Only contradictions are refused: a message that crossed an answer, or was sent although it should not
/// have been, did happen, and a history that could not hold it would be wrong.
/// </summary>
internal static class Impossible
{
    public static FactRefusal? Why(Fact fact, in History before) => fact switch
    {
        ThankYouSent when before.Held is null =>
            Because(fact, before.Agreement, "Thanks for a conversation need a conversation that took place before them."),
        NotesWritten when before.Held is null =>
            Because(fact, before.Agreement, "Notes need a conversation that took place before them."),
        ActionsPlanned when before.Held is null =>
            Because(fact, before.Agreement, "Action items need a conversation whose advice they turn into deeds."),
        MeetingHeld when before.Meeting is { } meeting && meeting.StartsAt(before.Zones).Instant > fact.At =>
            Because(fact, before.Agreement, $"The conversation is agreed for {meeting}, which is later; record that it was moved first."),
        MeetingHeld when before.Meeting is null && before.Wanted is MeetingCancelled cancelled =>
            Because(fact, cancelled, "The conversation was called off; record the new agreement first."),
        MeetingHeld when before.Meeting is null && before.Part is null && before.Held is { } held =>
            Because(fact, held, "The conversation was recorded already; a further one needs its own agreement first."),
        _ => null,
    };

    public static FactRefusal Because(Fact fact, Fact? inTheWay, string reason) =>
        new() { Refused = fact, InTheWay = inTheWay, Reason = reason };
}
