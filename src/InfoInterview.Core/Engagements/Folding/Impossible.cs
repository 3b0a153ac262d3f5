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
        MeetingHeld when !IsHushed(in before) => WhyNotHeld(fact, in before),
        _ => null,
    };

    private static FactRefusal? WhyNotHeld(Fact held, in History before) => before switch
    {
        { Meeting: { } meeting } when meeting.StartsAt(before.Zones).Instant > held.At =>
            Because(held, before.Agreement, $"The conversation is agreed for {meeting}, which is later; record that it was moved first."),
        { Meeting: null, Wanted: MeetingCancelled cancelled } =>
            Because(held, cancelled, "The conversation was called off; record the new agreement first."),
        { Meeting: null, Part: null, Held: { } other } =>
            Because(held, other, "The conversation was recorded already; a further one needs its own agreement first."),
        _ => null,
    };

    /// <summary>
    /// After a wish for silence, a feeling of unsafety or a death nothing is planned, and agreements are no longer followed. So a talk
    /// cannot be measured by them, and the wish, heard late, is never refused for a talk that took place all the same.
    /// </summary>
    private static bool IsHushed(in History before) => before is { Silence: not null } or { Unsafe: not null } or { Mourning: not null };

    public static FactRefusal Because(Fact fact, Fact? inTheWay, string reason) =>
        new() { Refused = fact, InTheWay = inTheWay, Reason = reason };
}
