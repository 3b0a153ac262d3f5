using static InfoInterview.Outreach.Slots.EnglishWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>Where two people meet, or who rings whom, with "Where:" or "How:" before it. A time of its own is asked back: the letter names the time already.</summary>
internal static class EnglishPlace
{
    private static readonly string[] Days =
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    public static ReadFact Read(string text)
    {
        var open = EnglishForm.ToYou(EnglishSpelling.Open(text));
        var parts = open.Split(", ").Where(part => !IsTime(part)).ToList();
        var isCut = parts.Count < open.Split(", ").Length;
        if (parts.Count == 0 || parts.Exists(HasTime)) return ReadFact.Doubt(null);
        if (parts.Exists(EnglishTidy.IsOfThem)) return ReadFact.Doubt(null);
        // "Zoom, I'll send the link": what one does about the place stands in parentheses.
        for (var at = 1; at < parts.Count; at++)
        {
            if (Subject.Contains(Bare(parts[at].Split(' ')[0])) || Base.Contains(Bare(parts[at].Split(' ')[0])) || Auxiliary.Contains(Bare(parts[at].Split(' ')[0])))
                parts[at] = $"({EnglishForm.Capital(parts[at])})";
        }

        var place = string.Join(", ", parts).Replace(", (", " (", StringComparison.Ordinal);
        var shape = EnglishShape.Of(parts[0]);
        return ReadFact.OfSentence($"{(shape is WordShape.Sentence ? "How" : "Where")}: {EnglishForm.Capital(place)}").Cut(isCut);
    }

    private static bool IsTime(string part)
    {
        var words = part.Split(' ');
        return words.Length <= 4 && words.Any(word => Days.Contains(Bare(word), StringComparer.Ordinal) || IsHour(word))
            && words.All(word => Days.Contains(Bare(word), StringComparer.Ordinal) || IsHour(word) || Bare(word) is "at" or "on" or "am" or "pm" or "a.m" or "p.m" or "ist" or "in" or "the" or "mornin" or "morning" or "noon" || char.IsDigit(word[0]));
    }

    private static bool HasTime(string part) => part.Split(' ').Any(word => Days.Contains(Bare(word), StringComparer.Ordinal) || IsHour(word));

    /// <summary>"2pm", "7am", "14:30".</summary>
    private static bool IsHour(string word)
    {
        var bare = Bare(word);
        return bare.Length > 2 && char.IsDigit(bare[0])
            && (bare.EndsWith("pm", StringComparison.Ordinal) || bare.EndsWith("am", StringComparison.Ordinal)
            || (bare.Contains(':', StringComparison.Ordinal) && bare.All(character => char.IsDigit(character) || character is ':')));
    }
}
