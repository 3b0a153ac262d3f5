using static InfoInterview.Outreach.Slots.GermanWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>
/// A noun with what stands before and after it, taken apart so that it can be said in another case. Every form is given only where it is
/// sure: "Ihre Stühle" may be one or many, and has no first case here.
/// </summary>
internal sealed class GermanNoun
{
    private static readonly string[] Possessives = ["Ihr", "dein", "mein", "unser", "kein", "euer"];

    private readonly string determiner;
    private readonly string[] adjectives;
    private readonly string rest;
    private readonly bool isTypedInFourth;
    private readonly bool isSeveral;

    private GermanNoun(string determiner, string[] adjectives, string head, string rest)
    {
        this.determiner = determiner;
        this.adjectives = adjectives;
        Head = head;
        this.rest = rest;
        isSeveral = AfterAnd(rest) is not null;
        var stem = Stem;
        var ending = stem.Length > 0 ? determiner[stem.Length..] : "";
        isTypedInFourth = determiner is "den" || ending is "en";
        var byNoun = GenderOf(head);
        Gender = determiner switch
        {
            "der" or "den" => GermanGender.Masculine,
            "das" => GermanGender.Neuter,
            "die" => byNoun is GermanGender.Feminine or GermanGender.Plural ? byNoun : GermanGender.Unknown,
            _ when ending is "en" => GermanGender.Masculine,
            _ when stem is "ein" && ending is "e" => GermanGender.Feminine,
            _ when ending is "e" => byNoun is GermanGender.Feminine or GermanGender.Plural ? byNoun : GermanGender.Unknown,
            _ when stem.Length > 0 => byNoun is GermanGender.Masculine or GermanGender.Neuter ? byNoun : ByAdjective(),
            _ => byNoun,
        };
    }

    public string Head { get; }

    public GermanGender Gender { get; }

    public bool HasDeterminer => determiner.Length > 0;

    /// <summary>Surely one thing, in the first case, as before "hat"; <c>null</c> where it may be many.</summary>
    public string? Subject => !HasDeterminer || !IsOne || isSeveral ? null : Said(FirstCase, adjectives.Select(First));

    /// <summary>In the fourth case; <c>null</c> where it is not sure.</summary>
    public string? Object
    {
        get
        {
            if (!HasDeterminer || AfterAnd(rest) is "ein" or "Ihr" or "dein" or "der") return null;
            if (isTypedInFourth || determiner is "die" || determiner.EndsWith('e')) return Said(determiner, adjectives);
            return Gender switch
            {
                GermanGender.Masculine when !IsWeak => Said(FourthCase, adjectives.Select(one => Ending(one, "en"))),
                GermanGender.Neuter => Said(determiner, adjectives),
                _ => null,
            };
        }
    }

    /// <summary>After "zu"; <c>null</c> where it is not sure.</summary>
    public string? To
    {
        get
        {
            var stem = Stem;
            if (isSeveral) return null;
            var word = Gender switch
            {
                GermanGender.Feminine => stem.Length > 0 ? $"zu {stem}er" : "zur",
                GermanGender.Masculine or GermanGender.Neuter when !IsWeak => stem.Length > 0 ? $"zu {stem}em" : "zum",
                GermanGender.Plural when Head[^1] is 'n' or 's' => stem.Length > 0 ? $"zu {stem}en" : "zu den",
                _ => null,
            };
            return word is null ? null : Said(word, adjectives.Select(one => Ending(one, "en")));
        }
    }

    /// <summary>The same with an article that it had not: "der", "ein", "Ihr"; <c>null</c> where the gender is not known.</summary>
    public GermanNoun? With(string stem)
    {
        var word = (stem, Gender) switch
        {
            (_, GermanGender.Unknown) => null,
            ("der", GermanGender.Feminine or GermanGender.Plural) => "die",
            ("der", GermanGender.Neuter) => "das",
            ("der", _) => "der",
            ("ein", GermanGender.Plural) => null,
            (_, GermanGender.Feminine or GermanGender.Plural) => stem + "e",
            _ => stem,
        };
        return word is null ? null : new GermanNoun(word, [.. adjectives.Select(one => stem is "der" ? Ending(one, "e") : one)], Head,
            rest);
    }

    /// <summary>Takes a text apart; <c>null</c> where it is no noun with its words.</summary>
    public static GermanNoun? Read(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return null;
        var first = IsDeterminer(words[0]) ? 1 : 0;
        var head = first;
        while (head < words.Length && (char.IsLower(words[head][0]) || (char.IsDigit(words[head][0]) && words[head].Length > 2
            && char.IsLower(words[head][^1]))) && IsAdjective(words[head])) head++;
        // "der Berliner Verwaltung", "den Neuen".
        if (head + 1 < words.Length && words[head].EndsWith("er", StringComparison.Ordinal) && char.IsUpper(words[head][0])
            && GenderOf(words[head]) == GermanGender.Unknown && GenderOf(words[head + 1]) != GermanGender.Unknown) head++;
        // "die taz" has no capital, and is a noun by its article.
        if (head >= words.Length && first == 1 && words.Length == 2) head = 1;
        if (head >= words.Length || !(first == 1 && words.Length == 2)
            && !((words[head].TrimStart('„', '"') is { Length: > 0 } bare && char.IsUpper(bare[0]))
                || words[head].Contains('-', StringComparison.Ordinal))) return null;
        return new GermanNoun(
            first == 1 ? Determined(words[0]) : "",
            words[first..head],
            words[head].TrimEnd(',', ';') is { Length: > 0 } noun ? noun : words[head],
            string.Join(' ', words[(head + 1)..]) is { Length: > 0 } rest ? (words[head][^1] is ',' ? ", " : " ") + rest : "");
    }

    public static bool IsDeterminer(string word) =>
        word.ToLowerInvariant() is "der" or "die" or "das" or "den" or "ein" or "eine" or "einen"
        || StemOf(word) is not "";

    public override string ToString() => Said(determiner, adjectives);

    private bool IsOne => Gender is GermanGender.Feminine or GermanGender.Masculine or GermanGender.Neuter
        || determiner is "das" or "der" || (Stem.Length > 0 && determiner.Length == Stem.Length);

    /// <summary>"den Kollegen", "der Gedanke": nouns that change by case.</summary>
    private bool IsWeak => Head.EndsWith("ege", StringComparison.Ordinal) || Head.EndsWith("anke", StringComparison.Ordinal)
        || Head.EndsWith("ent", StringComparison.Ordinal) || Head.EndsWith("ist", StringComparison.Ordinal)
            || Head.EndsWith("err", StringComparison.Ordinal);

    private string Stem => StemOf(determiner);

    private string FirstCase => determiner is "den" ? "der" : isTypedInFourth ? Stem : determiner;

    private string FourthCase => determiner is "der" ? "den" : Stem.Length > 0 ? Stem + "en" : determiner;

    /// <summary>The article of a second thing: "Ihre Offenheit und den Hinweis".</summary>
    private static string? AfterAnd(string rest)
    {
        var words = rest.Split(' ');
        for (var at = 1; at + 1 < words.Length; at++)
        {
            if (words[at] is "und" && IsDeterminer(words[at + 1])) return words[at + 1];
        }

        return null;
    }

    private static string StemOf(string word)
    {
        foreach (var stem in Possessives.Append("ein"))
        {
            if (word.StartsWith(stem, StringComparison.OrdinalIgnoreCase)
                && word[stem.Length..] is "" or "e" or "en") return stem;
        }

        return "";
    }

    private static string Determined(string word) => StemOf(word) is { Length: > 0 } stem ? stem + word[stem.Length..]
        : word.ToLowerInvariant();

    private static bool IsAdjective(string word) => !Preposition.Contains(Bare(word)) && !Conjunction.Contains(Bare(word))
        && !Opener.Contains(Bare(word)) && Bare(word) is not ("nicht" or "nie" or "erst" or "mal" or "auch" or "nur" or "zwei" or "drei")
        && (Bare(word).EndsWith('e') || Bare(word).EndsWith("er", StringComparison.Ordinal)
            || Bare(word).EndsWith("es", StringComparison.Ordinal)
            || Bare(word).EndsWith("en", StringComparison.Ordinal));

    /// <summary>"Ihr neuer Artikel" or "Ihr neues Buch".</summary>
    private GermanGender ByAdjective() => adjectives.Length == 0 ? GermanGender.Unknown
        : adjectives[^1].EndsWith("es", StringComparison.Ordinal) ? GermanGender.Neuter
        : adjectives[^1].EndsWith("er", StringComparison.Ordinal) ? GermanGender.Masculine : GermanGender.Unknown;

    private string First(string adjective) => !isTypedInFourth ? adjective : Ending(adjective, determiner is "den" ? "e" : "er");

    private static string Ending(string adjective, string ending)
    {
        foreach (var old in (ReadOnlySpan<string>)["en", "er", "es", "em", "e"])
        {
            if (adjective.EndsWith(old, StringComparison.Ordinal)) return adjective[..^old.Length] + ending;
        }

        return adjective;
    }

    private string Said(string word, IEnumerable<string> before) =>
        string.Join(' ', [.. word.Length > 0 ? [word] : Array.Empty<string>(), .. before, Head]) + rest;
}
