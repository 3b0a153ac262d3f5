namespace InfoInterview.Outreach.Slots;

/// <summary>Reads a typed fact for an English sentence, by what the sentence needs.</summary>
internal static class EnglishSlots
{
    /// <param name="kind">What the sentence needs.</param>
    /// <param name="text">The text, its spelling mended.</param>
    public static ReadFact Read(SlotKind kind, string text)
    {
        if (kind is SlotKind.Organization or SlotKind.At or SlotKind.Where) return OfShape(kind, text);
        if (EnglishTidy.IsShouted(text)) return ReadFact.Doubt(kind is SlotKind.Place ? null : EnglishTidy.Calm(text));
        if (EnglishTidy.IsSlangy(text)) return ReadFact.Doubt(null);
        var plain = EnglishTidy.Plain(text);
        return plain.Length == 0 ? ReadFact.Empty : OfShape(kind, plain);
    }

    private static ReadFact OfShape(SlotKind kind, string text) => kind switch
    {
        SlotKind.Status => EnglishSelf.Status(text),
        SlotKind.Organization => EnglishNames.Organization(text),
        SlotKind.At or SlotKind.Where => EnglishNames.Organization(text) is { Phrase: { } place } ? ReadFact.OfPhrase("at " + place)
            : ReadFact.Empty,
        SlotKind.Place => EnglishPlace.Read(text),
        SlotKind.Topic => EnglishTopic.Read(text),
        SlotKind.Admired => EnglishTheirs.Admired(text),
        SlotKind.Found => EnglishTheirs.Found(text),
        SlotKind.Shared => EnglishTheirs.Shared(text),
        SlotKind.Goal => EnglishSelf.Goal(text),
        SlotKind.Path => EnglishTheirs.Path(text),
        SlotKind.Said => EnglishTold.Said(text),
        SlotKind.Handed => EnglishNouns.Handed(text),
        SlotKind.Promise => EnglishTold.Promise(text),
        SlotKind.Point => EnglishTold.Point(text, isReader: true),
        SlotKind.PointOfOther => EnglishTold.Point(text, isReader: false),
        SlotKind.Loss => EnglishNouns.Loss(text),
        SlotKind.Offered => EnglishNouns.Offered(text),
        SlotKind.Advice => EnglishTold.Advice(text),
        SlotKind.Gift => EnglishNouns.Gift(text),
        SlotKind.Honor => EnglishNouns.Honor(text),
        SlotKind.Help => EnglishNouns.Help(text),
        SlotKind.Event => EnglishNouns.Event(text),
        SlotKind.Post => EnglishNouns.Post(text),
        SlotKind.Own => EnglishSentences.Own(text),
        SlotKind.Plan => EnglishSentences.Plan(text),
        SlotKind.OfIt => EnglishSentences.OfIt(text),
        _ => EnglishSentences.Thought(text),
    };
}
