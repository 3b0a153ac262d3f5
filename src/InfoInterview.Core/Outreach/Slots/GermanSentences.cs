using static InfoInterview.Outreach.Slots.GermanShape;
using static InfoInterview.Outreach.Slots.GermanWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>Facts that are sentences by nature: what one did and will do, why a thing may serve, a thought, a place to meet.</summary>
internal static class GermanSentences
{
    /// <summary>So many words are a sentence, whatever their verb.</summary>
    private const int FewestWords = 5;

    public static ReadFact Own(string text)
    {
        var words = text.TrimEnd('!', ' ').Split(' ');
        var first = Bare(words[0]);
        if (HasHole(text) || IsSloppy(text)) return ReadFact.Doubt(null);
        if (IsClause(text)) return ReadFact.OfSentence(Close((first is "weil" ? "Der Grund ist, " : "Ich habe gemerkt, ") + Lower(text)));
        if (Achieved(words) is { } achieved) return ReadFact.OfSentence(achieved);
        if (words.Length > 1 && first is "war" or "bin" or "habe" or "hatte") return ReadFact.OfSentence(Began(words, first));
        if (VerbFirst.Contains(first)) return ReadFact.OfSentence(Close($"Es {Lower(string.Join(' ', words))}"));
        if (first.EndsWith("er", StringComparison.Ordinal) && words.Length > 2
            && Bare(words[1]) is "als" or "wie") return ReadFact.OfSentence(Close($"Es war {Lower(string.Join(' ', words))}"));
        if (first is "bislang" or "bisher" or "leider" && words.Length > 2
            && Bare(words[1]) is "kein" or "keine" or "nichts")
            return ReadFact.OfSentence(Close($"{Capital(words[0])} gab es {string.Join(' ', words[1..])}"));
        // "Termin ist nächste Woche", "Anmeldung ist erfolgt".
        if (char.IsUpper(words[0][0]) && words.Length > 2
            && GenderOf(words[0]) is GermanGender.Masculine or GermanGender.Feminine or GermanGender.Neuter
            && (Bare(words[1]) is "ist" or "war" or "hat" or "steht" or "läuft" || (Preposition.Contains(Bare(words[1]))
                && Array.Exists(words, word => Bare(word) is "ist" or "war")))
            && !IsPerson(words[0]) && GermanNoun.Read(string.Join(' ', words))?.With("der") is { } named)
            return ReadFact.OfSentence(Close(Capital(named.ToString())));
        var hasVerb = words.Length >= FewestWords || IsSentence(string.Join(' ', words))
            || Array.Exists(words, word => Finite.Contains(Bare(word)) || Bare(word) is "ich" or "wir");
        return hasVerb || (words.Length > 1
            && Subject.Contains(first)) ? ReadFact.OfSentence(Close(string.Join(' ', words))) : ReadFact.Doubt(null);
    }

    public static ReadFact Plan(string open)
    {
        var plain = GermanSelf.Plain(open);
        if (IsInfinitive(plain) || IsInfinitiveWithClause(plain)) return ReadFact.OfSentence($"Als Nächstes werde ich {Inside(plain)}.");
        var words = open.Split(' ');
        // "Ich rechne drei Aufträge nach" stands without a bridge behind what was said before.
        return words.Length > 2 && Bare(words[0]) is "ich" && char.IsLower(words[1][0])
            && Bare(words[1]) is not ("habe" or "bin" or "hatte" or "war") && !HasHole(open) && !IsSloppy(open)
            ? ReadFact.OfSentence(Close(IsDated(words) ? open : $"{Bridge(open)} {words[1]} ich {string.Join(' ', words[2..])}"))
            : Own(open);
    }

    /// <summary>"als Nächstes", and not before "die nächste Sitzung".</summary>
    private static string Bridge(string plan) => plan.Contains("nächst", StringComparison.OrdinalIgnoreCase) ? "Nun" : "Als Nächstes";

    /// <summary>"im Winter", "nach der Ernte": what has its time needs no "als Nächstes".</summary>
    private static bool IsDated(string[] words)
    {
        for (var at = 2; at + 1 < words.Length; at++)
        {
            if (Bare(words[at]) is "im" or "am" or "ab" or "nach" or "seit" or "vor" or "über"
                && char.IsUpper(words[at + 1].TrimStart('„')[0])
                && Bare(words[at + 1]) is "winter" or "sommer" or "herbst" or "frühjahr" or "frühling" or "januar" or "februar" or "märz"
                    or "april" or "mai" or "juni" or "juli" or "august" or "september" or "oktober" or "november"
                        or "dezember" or "montag"
                    or "dienstag" or "mittwoch" or "donnerstag" or "freitag" or "samstag" or "sonntag" or "wochenende" or "jahresende")
                return true;
        }

        return false;
    }

    /// <summary>What came of a referral: "hat geklappt" does not say what.</summary>
    public static ReadFact Outcome(string text) => text.Split(' ').Length <= 2 ? ReadFact.Doubt(null) : Own(text);

    /// <summary>What was learned; "ohne sie" would be read aloud as the reader.</summary>
    public static ReadFact Learned(string text) => text.Split(' ').Take(3).Any(word => word is "sie") ? ReadFact.Doubt(null) : Own(text);

    /// <summary>Words for friends, and a verb that wants "mich": "und dann angemeldet".</summary>
    private static bool IsSloppy(string text)
    {
        var words = text.Split(' ');
        if (words.Any(word => Slang.Contains(Bare(word)))) return true;
        return words.Any(word => Bare(word) is "angemeldet" or "beworben" or "eingeschrieben" or "gemeldet")
            && !words.Any(word => Bare(word) is "mich" or "uns" or "sich")
            && words.Any(word => Bare(word) is "ich" or "hab" or "habe");
    }

    public static ReadFact OfIt(string open)
    {
        var words = open.Split(' ');
        var first = Bare(words[0]);
        if (HasHole(open)) return ReadFact.Doubt(null);
        if (first is "weil" && words.Length > 2) return words[1] is "er" or "sie" ? ReadFact.Doubt(null)
            : ReadFact.OfSentence($"Daran musste ich denken, {Lower(open)}.");
        if (IsClause(open)) return ReadFact.Doubt(null);
        // "Sie hatten keine aktuelle": of what, is not said, and it sounds like a reproach.
        if (words.Length > 2 && Bare(words[^2]) is "kein" or "keine" or "keinen"
            && char.IsLower(words[^1][0])) return ReadFact.Doubt(null);
        return VerbFirst.Contains(first) ? ReadFact.OfSentence(Close($"Das {Lower(open)}")) : Own(open);
    }

    public static ReadFact Thought(string text)
    {
        var words = text.Split(' ');
        if (words.Length == 1 && char.IsUpper(words[0][0]) && Bare(words[0]).EndsWith('t')
            && Bare(words[0]).StartsWith("ver",
            StringComparison.Ordinal)) return ReadFact.OfSentence($"Das ist wirklich {Lower(Bare(words[0]))}!");
        if (words.Length == 1) return ReadFact.OfSentence(Capital(text.TrimEnd('!', '.')) + "!");
        return ReadFact.OfSentence(Close(text));
    }

    public static ReadFact Place(string open)
    {
        var text = Signed(open).Replace("bei ihm", "bei Ihnen", StringComparison.Ordinal).Replace("bei ihr ", "bei Ihnen ",
            StringComparison.Ordinal);
        var bracket = text.IndexOf(" (", StringComparison.Ordinal);
        var left = bracket > 0 && text.EndsWith(')') && SpeaksOfThem(text[(bracket + 2)..^1]) ? text[(bracket + 1)..] : null;
        if (left is not null) text = text[..bracket];
        if (IsSentence(text)) return ReadFact.OfSentence(Close(text)) with { LeftOut = left };
        // "Am Köllnischen Park 3" is an address, and its "Am" a name.
        if (char.IsUpper(text[0]) && StartsWithPreposition(text) && text.Any(char.IsDigit)) return ReadFact.OfSentence(
            (HasRoom(text) ? "Ich komme zu Ihnen, " : "Treffpunkt: ") + text + ".") with
        { LeftOut = left };
        var first = Bare(text.Split(' ')[0]);
        var isCall = Medium.Contains(first) || (first is "per" or "über" or "via" && text.Split(' ').Length > 1);
        var where = Medium.Contains(first) ? (first is "telefon" ? "am " : "per ") + text
            : StartsWithPreposition(text) ? Lower(text) : first.StartsWith("café", StringComparison.Ordinal)
                || first.EndsWith("museum", StringComparison.Ordinal) || first.EndsWith("büro", StringComparison.Ordinal)
                || first.EndsWith("restaurant", StringComparison.Ordinal) ? "im " + text : null;
        // "Wir sehen uns bei uns" would be two pairs of people.
        if (where?.StartsWith("bei uns", StringComparison.Ordinal) == true) where = null;
        if (where is null) return ReadFact.OfSentence($"Treffpunkt: {text}.") with { LeftOut = left };
        return ReadFact.OfSentence((isCall
            || first is "telefon" ? "Wir sprechen uns " : "Wir sehen uns ") + where + ".") with
        { LeftOut = left };
    }

    /// <summary>An address with a room is where somebody works.</summary>
    private static bool HasRoom(string text) => text.Contains("Raum ", StringComparison.Ordinal)
        || text.Contains("Zimmer ", StringComparison.Ordinal) || text.Contains("Büro ", StringComparison.Ordinal);

    /// <summary>"Anmeldung Pforte" as "Anmeldung an der Pforte".</summary>
    private static string Signed(string text)
    {
        foreach (var (sign, at) in (ReadOnlySpan<(string, string)>)[("Pforte", "an der"), ("Rezeption", "an der"), ("Empfang", "am")])
            text = text.Replace($"Anmeldung {sign}", $"Anmeldung {at} {sign}", StringComparison.Ordinal);
        return text;
    }

    /// <summary>"Zwischenprüfung bestanden", "Examen bestanden mit 1,7": what one has done, with the article that the noun
    /// wants.</summary>
    private static string? Achieved(string[] words)
    {
        var done = Array.FindIndex(words, word => Done.Contains(Bare(word)));
        if (done < 1 || !char.IsUpper(words[0][0]) || Array.Exists(words, word => Finite.Contains(Bare(word))
            || Bare(word) is "ich")) return null;
        var thing = string.Join(' ', words[..done]);
        // "Teil 1" has a number for an article.
        var isNumbered = words[done - 1].All(char.IsDigit);
        var named = isNumbered ? thing : GermanNoun.Read(thing) is { HasDeterminer: false } noun ? noun.With("der")?.Object : null;
        var after = string.Join(' ', words[(done + 1)..]);
        if (named is null || (after.Length > 0 && !Preposition.Contains(Bare(words[done + 1])))) return null;
        return $"Ich habe {named}{(after.Length > 0 ? " " + after : "")} {Bare(words[done])}.";
    }

    /// <summary>A sentence that begins with its verb, with the word that was left out before it.</summary>
    private static string Began(string[] words, string first)
    {
        var rest = string.Join(' ', words);
        // "war ich" of somewhere one was told to go.
        if (words.Length == 2 && first is "war" && Bare(words[1]) is "ich") return "Dort war ich inzwischen.";
        if (words.Length > 1 && Bare(words[1]) is "ich") return Close((first is "war" ? "Da " : "Das ") + Lower(rest));
        return Close((first is "war" ? "Es " : "Ich ") + Lower(rest));
    }
}
