namespace InfoInterview.Outreach.Slots;

/// <summary>Reads a typed fact for an English sentence, by what the sentence needs.</summary>
internal static class EnglishSlots
{
    /// <param name="kind">What the sentence needs.</param>
    /// <param name="text">The text, its spelling mended.</param>
    public static ReadFact Read(SlotKind kind, string text)
    {
        if (kind is SlotKind.Organization or SlotKind.At or SlotKind.Where) return OfShape(kind, text);
        if (EnglishTidy.IsShouted(text)) return ReadFact.Doubt(null, FactDoubt.Shouted);
        var plain = EnglishTidy.Plain(text);
        if (plain.Length == 0) return ReadFact.Empty;
        if (EnglishTidy.IsSlangy(plain)) return ReadFact.Doubt(null, FactDoubt.Slang);
        var told = IsOfReader(kind) ? EnglishReader.Turn(plain) : plain;
        var fact = EnglishFaults.Checked(kind, OfShape(kind, told ?? plain));
        return told is null && fact is { IsDoubtful: true, Why: FactDoubt.Shape, Phrase: null, Sentence: null }
            ? fact with { Why = FactDoubt.OfThem } : fact;
    }

    /// <summary>Whether "she" would be the reader. Of those whom they passed one's request on to it would be somebody else.</summary>
    private static bool IsOfReader(SlotKind kind) => kind is not (SlotKind.Status or SlotKind.Own or SlotKind.Plan or SlotKind.Outcome
        or SlotKind.Learned or SlotKind.PointOfOther
        or SlotKind.Handed or SlotKind.Said);

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
        SlotKind.Own or SlotKind.Outcome => EnglishSentences.Own(text),
        SlotKind.Learned => EnglishSentences.Learned(text),
        SlotKind.Plan => EnglishSentences.Plan(text),
        SlotKind.OfIt => EnglishSentences.OfIt(text),
        _ => EnglishSentences.Thought(text),
    };
}
