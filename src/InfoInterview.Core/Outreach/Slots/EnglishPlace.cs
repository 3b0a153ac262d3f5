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
            if (Subject.Contains(first) || Auxiliary.Contains(first)) parts[at] = $"({Will(EnglishForm.LowerFirst(parts[at]))})";
        }

        var place = Named(parts);
        var kept = WithoutOccasion(place);
        return ReadFact.OfSentence(kept).Cut(kept.Length < place.Length || one.Length + 1 < whole.Length) with { Time = time };
    }

    /// <summary>"you send the link" is what they will do.</summary>
    private static string Will(string part)
    {
        var words = part.Split(' ');
        if (words.Length < 2 || words[0] is not ("you" or "i" or "I")) return Capitalised(part);
        return Base.Contains(Bare(words[1])) || PlainVerb.Contains(Bare(words[1]))
            ? $"{(words[0] is "you" ? "you'll" : "I'll")} {string.Join(' ', words[1..])}" : Capitalised(part);
    }

    private static string Capitalised(string part) => part.StartsWith("i ", StringComparison.Ordinal)
        || part.StartsWith("i'", StringComparison.Ordinal) ? EnglishForm.Capital(part) : part;

    /// <summary>"Room 214 after 3rd period": when that is, only the writer knows.</summary>
    private static string WithoutOccasion(string place)
    {
        foreach (var joint in (ReadOnlySpan<string>)[" after ", " before ", " during "])
        {
            var at = place.LastIndexOf(joint, StringComparison.Ordinal);
            if (at > 0 && Bare(place[(at + joint.Length)..].Split(' ')[^1]) is "period" or "class" or "classes" or "school" or "work"
                or "shift" or "lunch" or "practice" or "rounds" or "homeroom" or "training" or "rehearsal"
                    or "service") return place[..at];
        }

        return place;
    }

    private static string Named(string[] parts)
    {
        var place = string.Join(", ", parts).Replace(", (", " (", StringComparison.Ordinal);
        return $"{(EnglishShape.Of(parts[0]) is WordShape.Sentence ? "How" : "Where")}: {EnglishForm.Capital(place)}";
    }
}
