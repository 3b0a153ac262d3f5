using static InfoInterview.Outreach.Slots.GermanShape;
using static InfoInterview.Outreach.Slots.GermanWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>What one says of the reader: what one admires, how one found them, what one shares, what of their path bears on it.</summary>
internal static class GermanTheirs
{
    public static ReadFact Admired(string open)
    {
        var text = ToThem(open);
        if (Liked(text) is { } liked) return OfNoun(liked.Noun) with { LeftOut = liked.Beside };
        if (HasHole(text) || SpeaksOfThem(open)) return ReadFact.Doubt(null);
        if (IsSentence(text)) return new() { Phrase = Capital(text), Sentence = Close(text) };
        if (IsClause(text)) return Clause(text);
        if (GermanNoun.Read(text) is not { } noun) return ReadFact.Doubt(null);
        if (noun.HasDeterminer) return OfNoun(noun);
        if (IsWork(noun.Head) && noun.With("Ihr") is { } theirs) return OfNoun(theirs);
        return ReadFact.Doubt(noun.With("Ihr")?.ToString());
    }

    public static ReadFact Found(string open)
    {
        var text = open.StartsWith("Ich habe Sie ", StringComparison.OrdinalIgnoreCase)
            && open.EndsWith(" gefunden", StringComparison.Ordinal)
            ? open["Ich habe Sie ".Length..^" gefunden".Length] : open;
        if (Site.Contains(Bare(text))) return ReadFact.OfPhrase("über " + text);
        if (StartsWithPreposition(text)) return ReadFact.OfPhrase(Lower(text));
        if (HasHole(text)) return ReadFact.Doubt(null);
        if (IsSentence(text)) return ReadFact.OfSentence(Close(text));
        if (GermanNoun.Read(text) is not { } noun) return ReadFact.Doubt(null);
        if (noun.Object is { } thing) return ReadFact.OfPhrase("durch " + thing);
        // With words after it the noun is a certain one: "durch die Empfehlung meiner Bank".
        var named = noun.With("der")?.Object;
        return named is not null && !noun.HasDeterminer && text.Contains(' ', StringComparison.Ordinal)
            && noun.Gender != GermanGender.Plural
            && !text.Contains('?', StringComparison.Ordinal) ? ReadFact.OfPhrase("durch " + named)
            : ReadFact.Doubt(null);
    }

    public static ReadFact Shared(string text)
    {
        if (HasHole(text) || text.StartsWith("auch kein", StringComparison.OrdinalIgnoreCase)) return ReadFact.Doubt(null);
        if (text.StartsWith("beide ", StringComparison.OrdinalIgnoreCase)) return ReadFact.OfSentence($"Wir sind {Lower(text)}.");
        if (IsSentence(text)) return ReadFact.OfSentence(Close(text));
        if (GermanNoun.Read(text) is not { } noun) return ReadFact.Doubt(null);
        if (noun.Subject is { } one) return new() { Phrase = noun.ToString(), Sentence = $"Uns verbindet {one}." };
        if (noun.HasDeterminer) return noun.Object is { } thing ? new()
        {
            Phrase = noun.ToString(),
            Sentence = $"Wir haben {thing} gemeinsam."
        } : ReadFact.Doubt(null);
        return IsPerson(noun.Head) ? ReadFact.Doubt($"Wir sind beide {text}.") : ReadFact.Doubt(noun.With("der")?.ToString());
    }

    public static ReadFact Path(string open)
    {
        var text = ToThem(open);
        if (Opener.Contains(Bare(text.Split(' ')[0])) && ToReader(text) is { } turned) return ReadFact.Doubt(turned);
        if (HasHole(text) || SpeaksOfThem(open)) return ReadFact.Doubt(null);
        if (IsClause(text)) return Clause(text);
        if (Told(text) is { } told) return new() { Phrase = told, Clause = told };
        if (IsSentence(text)) return new() { Phrase = Capital(text), Sentence = Close(text) };
        if (GermanNoun.Read(text) is not { } noun) return ReadFact.Doubt(null);
        if (noun.HasDeterminer) return OfNoun(noun);
        if (noun.With("Ihr") is not { } theirs) return ReadFact.Doubt(null);
        return IsWork(noun.Head) ? OfNoun(theirs) : ReadFact.Doubt(theirs.ToString());
    }

    /// <summary>A noun in the one form that is sure: as what does something, and else in the fourth case.</summary>
    public static ReadFact OfNoun(GermanNoun noun) => noun.Subject is { } subject ? new() { Phrase = noun.ToString(), Subject = subject }
        : noun.Object is { } thing ? new() { Phrase = noun.ToString(), Object = thing }
        : ReadFact.Doubt(null);

    /// <summary>"Ihre Geduld", "dein Rat": something of whoever reads it.</summary>
    public static bool IsTheirs(string text) => text.Split(' ')[0] is var first && Array.Exists(["Ihr", "dein"], whose =>
        first.StartsWith(whose, StringComparison.OrdinalIgnoreCase) && first[whose.Length..] is "" or "e" or "en" or "em" or "er");

    public static ReadFact Clause(string text) => new() { Phrase = Lower(text), Clause = Lower(text) };

    /// <summary>"Sie haben auch spät angefangen" as "dass auch Sie spät angefangen haben".</summary>
    private static string? Told(string text)
    {
        var words = text.Split(' ');
        if (words.Length < 4 || words[0] is not ("Sie" or "Du" or "du") || text.Contains(',', StringComparison.Ordinal)
            || words[1] is not ("haben" or "sind" or "waren" or "hatten" or "wurden" or "hast" or "bist" or "warst"
                or "hattest")) return null;
        var isAlso = words[2] is "auch";
        return $"dass {(isAlso ? "auch " : "")}{(words[0] is "Sie" ? "Sie" : "du")} {string.Join(' ', words[(isAlso ? 3 : 2)..])} {words[1]}";
    }

    /// <summary>"ihr Blog" and "sein Weg" of somebody who reads it.</summary>
    public static string ToThem(string text)
    {
        foreach (var (one, other) in (ReadOnlySpan<(string, string)>)[("ihr", "Ihr"), ("sein", "Ihr"), ("Sein", "Ihr")])
        {
            foreach (var ending in (ReadOnlySpan<string>)[" ", "e ", "en "])
            {
                if (text.StartsWith(one + ending, StringComparison.Ordinal)) return other + text[one.Length..];
            }
        }

        return text;
    }

    /// <summary>"dass er den Meister gemacht hat" as they would be told it; <c>null</c> where it speaks of nobody.</summary>
    private static string? ToReader(string text)
    {
        var words = text.Split(' ');
        if (words.Length < 4 || words[1] is not ("er" or "sie")) return null;
        var last = words[^1] switch
        {
            "hat" => "haben",
            "ist" => "sind",
            "war" => "waren",
            "wurde" => "wurden",
            "hatte" => "hatten",
            "konnte" => "konnten",
            _ => null
        };
        return last is null ? null : string.Join(' ', [words[0], "Sie", .. words[2..^1], last]);
    }

    /// <summary>"Ihr Vortrag war super" and "Ich fand Ihren Podcast so toll, vor allem": what was liked, and what was said beside
    /// it.</summary>
    private static (GermanNoun Noun, string? Beside)? Liked(string text)
    {
        var words = text.Split(' ');
        var start = words.Length > 3 && Bare(words[0]) is "ich" && Liking.Contains(Bare(words[1])) ? 2 : 0;
        for (var at = start + 2; at < words.Length; at++)
        {
            var isLiking = start == 2;
            if (!isLiking && Bare(words[at]) is not ("war" or "ist")) continue;
            var praise = isLiking ? at : at + 1;
            while (praise < words.Length && Intensive.Contains(Bare(words[praise]))) praise++;
            if (praise >= words.Length || !Praise.Contains(Bare(words[praise]))) continue;
            var said = string.Join(' ', words[start..at]);
            var rest = string.Join(' ', words[(praise + 1)..]);
            return GermanNoun.Read(said) is { HasDeterminer: true } noun ? (noun, rest.Length > 0 ? rest : null) : null;
        }

        return null;
    }
}
