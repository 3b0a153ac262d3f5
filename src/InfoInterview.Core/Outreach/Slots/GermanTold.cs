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
        return SpeaksOfThem(text) ? ReadFact.Doubt(null) : ReadFact.OfPhrase(Quote(text));
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
