using static InfoInterview.Outreach.Slots.GermanWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>Reads a typed fact for a German sentence, by what the sentence needs.</summary>
internal static class GermanSlots
{
    public static ReadFact Read(SlotKind kind, string typed)
    {
        var mended = GermanMending.Mend(typed);
        if (mended.Length == 0) return ReadFact.Empty;
        if (kind == SlotKind.Organization) return ReadFact.OfPhrase(mended);
        if (kind == SlotKind.At) return ReadFact.OfPhrase(GermanAt.Of(mended));
        if (kind == SlotKind.Where) return ReadFact.OfPhrase(GermanAt.Where(mended));
        if (kind == SlotKind.Said) return GermanTold.Said(typed);
        var text = GermanMending.WithoutAside(mended, kind is SlotKind.Own or SlotKind.Offered, out var aside);
        var open = text.TrimEnd('!', '.', ' ', ',');
        if (open.Length == 0) return ReadFact.Empty;
        var fact = Of(kind, open, text.EndsWith('!') || text.EndsWith('?') ? text : open);
        return aside is null || fact.IsDoubtful ? fact : fact with { LeftOut = aside };
    }

    /// <summary>A place without the time that was typed with it.</summary>
    private static ReadFact Place(string open)
    {
        var (place, time) = StatedTime.Cut(open);
        return (place.Length == 0 ? ReadFact.Doubt(null) : GermanSentences.Place(place)) with { Time = time };
    }

    private static ReadFact Of(SlotKind kind, string open, string text) => kind switch
    {
        SlotKind.Status => GermanSelf.Status(open),
        SlotKind.Topic => GermanTopic.Read(open),
        SlotKind.Goal => GermanSelf.Goal(open),
        SlotKind.Admired => GermanTheirs.Admired(open),
        SlotKind.Found => GermanTheirs.Found(open),
        SlotKind.Shared => GermanTheirs.Shared(open),
        SlotKind.Path => GermanTheirs.Path(open),
        SlotKind.Point => GermanTold.Point(open, isReader: true),
        SlotKind.PointOfOther => GermanTold.Point(open, isReader: false),
        SlotKind.Advice => GermanTold.Advice(open),
        SlotKind.Promise => GermanThings.Promise(open),
        SlotKind.Offered => GermanThings.Offered(open),
        SlotKind.Post => GermanThings.Post(open),
        SlotKind.Gift => GermanThings.Gift(open),
        SlotKind.Honor => GermanThings.Honor(open),
        SlotKind.Event => GermanThings.Event(open),
        SlotKind.Help => GermanThings.Help(open),
        SlotKind.Loss or SlotKind.Handed => ReadFact.OfPhrase(GermanShape.IsSentence(open) ? Capital(open) : GermanShape.Inside(open)),
        SlotKind.Own => GermanSentences.Own(text),
        SlotKind.Outcome => GermanSentences.Outcome(text),
        SlotKind.Learned => GermanSentences.Learned(text),
        SlotKind.Plan => GermanSentences.Plan(open),
        SlotKind.OfIt => GermanSentences.OfIt(open),
        SlotKind.Place => Place(open),
        _ => GermanSentences.Thought(text),
    };
}
