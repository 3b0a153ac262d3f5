using static InfoInterview.Outreach.Slots.GermanShape;
using static InfoInterview.Outreach.Slots.GermanWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>What was told in a talk: points, advice, their own words.</summary>
internal static class GermanTold
{
    private const int FewestOfASaying = 3;

    /// <summary>Their own words, between quotation marks; words about them are none.</summary>
    public static ReadFact Said(string typed)
    {
        var text = GermanMending.Spoken(typed).Trim().Trim('"', '„', '“').Trim().Replace('"', '’').Replace('\'', '’');
        if (!text.Any(char.IsLetterOrDigit)) return ReadFact.Empty;
        return SpeaksOfThem(text) ? ReadFact.Doubt(null) : ReadFact.OfPhrase(Quote(text)) with { Clause = Later(text) };
    }

    /// <summary>"Erst nach Ostern" as "dass es nach Ostern besser passt": nobody is given their own short words back where all that
    /// counts is when. <c>null</c> where no such time is named.</summary>
    private static string? Later(string text)
    {
        var words = text.Split(' ');
        if (words.Any(word => Bare(word) is "nicht" or "kein" or "keine" or "bis" or "vor")) return null;
        for (var at = 0; at + 1 < words.Length; at++)
        {
            var first = Bare(words[at]);
            if (first is not ("nach" or "im" or "ab")) continue;
            var noun = first is "nach" && Bare(words[at + 1]) is "dem" or "den" or "der" ? at + 2 : at + 1;
            if (noun >= words.Length || !char.IsUpper(words[noun][0])) continue;
            var named = words[noun].TrimEnd('.', ',', '!', '?', ';');
            if (first is not "nach" && Bare(named) is not ("januar" or "februar" or "märz" or "april" or "mai" or "juni"
                or "juli" or "august"
                or "september" or "oktober" or "november" or "dezember" or "herbst" or "winter" or "frühjahr" or "frühling"
                    or "sommer")) continue;
            return $"dass es {first} {(noun > at + 1 ? words[at + 1] + " " : "")}{named} besser passt";
        }

        return null;
    }

    /// <summary>A noun, a clause, or a saying that is quoted.</summary>
    public static ReadFact Point(string open, bool isReader)
    {
        var text = isReader ? GermanTheirs.ToThem(open) : open;
        if (isReader && SpeaksOfThem(open)) return ReadFact.Doubt(null);
        if (IsClause(text)) return GermanTheirs.Clause(text);
        if (IsSentence(text) || IsInfinitive(text)) return Saying(text);
        if (HasArticle(text) && GermanNoun.Read(text) is { } noun
            && !text.Split(' ')[^1].EndsWith("en,", StringComparison.Ordinal)) return GermanTheirs.OfNoun(noun);
        return text.Split(' ').Length >= FewestOfASaying ? Saying(text)
            : ReadFact.Doubt(GermanNoun.Read(text)?.With("der")?.ToString());
    }

    /// <summary>What they advised: "geraten, eine Anhörung zu besuchen", "einen Lehrgang empfohlen", or their words.</summary>
    public static ReadFact Advice(string open)
    {
        var text = GermanTheirs.ToThem(open);
        foreach (var opening in (ReadOnlySpan<string>)["Sie haben mir geraten, ", "dass ich ", "der Rat, ", "Ihr Rat, "])
        {
            if (opening is not "dass ich " && text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) text = text[opening.Length..];
        }

        var words = text.Split(' ');
        if (words.Length > 2 && IsWithZu(words)
            && !text.Contains(", ", StringComparison.Ordinal)) return new() { Phrase = text, Clause = Inside(text) };
        if (IsClause(text)) return GermanTheirs.Clause(text);
        if (IsSentence(text) || IsInfinitive(text) || words.Length > FewestOfASaying && !HasArticle(text)) return Saying(text);
        if (GermanNoun.Read(text) is not { } noun) return words.Length >= 2 ? Saying(text) : ReadFact.Doubt(null);
        var thing = noun.HasDeterminer ? noun.Object : noun.With("ein")?.Object;
        return thing is null ? Saying(text) : new() { Phrase = text, Object = thing };
    }

    private static bool IsWithZu(string[] words) => words[^2] is "zu"
        || (words[^1].IndexOf("zu", StringComparison.Ordinal) is > 0 and var at && Separable.Contains(words[^1][..at]));

    private static ReadFact Saying(string text) => new() { Phrase = IsSentence(text) ? Capital(text) : Inside(text), Quote = Quote(text) };
}
