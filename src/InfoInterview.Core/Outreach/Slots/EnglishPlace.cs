using static InfoInterview.Outreach.Slots.EnglishWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>
/// Where two people meet, or who rings whom, with "Where:" or "How:" before it. A time of its own is taken out: the letter names the time
/// already, and asks where the two differ.
/// </summary>
internal static class EnglishPlace
{
    public static ReadFact Read(string text)
    {
        var (open, time) = StatedTime.Cut(EnglishForm.ToYou(EnglishSpelling.Open(text)));
        var whole = EnglishSpelling.Open(open);
        var one = EnglishSpelling.Open(EnglishTidy.FirstSentence(whole));
        if (one.Length == 0) return ReadFact.Doubt(null) with { Time = time };
        var parts = one.Split(", ");
        if (Array.Exists(parts, EnglishTidy.IsOfThem)) return ReadFact.Doubt(null, FactDoubt.OfThem) with { Time = time };
        // "Zoom, I'll send the link": what one does about the place stands in parentheses.
        for (var at = 1; at < parts.Length; at++)
        {
            var first = Bare(parts[at].Split(' ')[0]);
            if (Command.Contains(first) || first is "bring" || PlainVerb.Contains(first)) return ReadFact.OfSentence(Named(
                parts[..at])).Cut(true) with
            { Time = time };
            if (Subject.Contains(first) || Auxiliary.Contains(first)) parts[at] = $"({EnglishForm.Capital(parts[at])})";
        }

        return ReadFact.OfSentence(Named(parts)).Cut(one.Length + 1 < whole.Length) with { Time = time };
    }

    private static string Named(string[] parts)
    {
        var place = string.Join(", ", parts).Replace(", (", " (", StringComparison.Ordinal);
        return $"{(EnglishShape.Of(parts[0]) is WordShape.Sentence ? "How" : "Where")}: {EnglishForm.Capital(place)}";
    }
}
