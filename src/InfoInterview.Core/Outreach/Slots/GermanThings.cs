using static InfoInterview.Outreach.Slots.GermanShape;
using static InfoInterview.Outreach.Slots.GermanWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>Things that one promises, offers, gives, celebrates or applies for, each in the case that its sentence asks for.</summary>
internal static class GermanThings
{
    private const int LongestLabel = 3;

    public static ReadFact Promise(string open) => IsSentence(open) ? Whole(open) : InFourth(GermanTheirs.ToThem(open), "ein");

    public static ReadFact Offered(string open)
    {
        if (IsSentence(open)) return Whole(open);
        var words = open.Split(' ');
        if (IsPerson(words[0])
            && !HasArticle(open)) return ReadFact.Doubt("eine Stelle als " + open.Replace("bei ihm", "bei Ihnen",
            StringComparison.Ordinal).Replace("bei ihr", "bei Ihnen", StringComparison.Ordinal));
        return InFourth(Labelled(GermanTheirs.ToThem(open)), "ein");
    }

    public static ReadFact Post(string open)
    {
        if (IsSentence(open)) return Whole(open);
        var words = open.Split(' ');
        if (IsPerson(words[0]) && !HasArticle(open)) return new() { Phrase = open, Object = "die Stelle als " + open };
        // One applies for a post, and not for "Sachbearbeitung".
        if (!HasArticle(open) && words[0].EndsWith("ung", StringComparison.Ordinal)
            && char.IsUpper(words[0][0])) open = "die Stelle in der " + open;
        return InFourth(Labelled(open), "der");
    }

    public static ReadFact Gift(string open)
    {
        if (IsSentence(open)) return Whole(open);
        if (IsClause(open)) return ReadFact.OfPhrase(Lower(open));
        var noun = GermanNoun.Read(open);
        if (noun is { HasDeterminer: false }) noun = noun.With("ein") ?? noun;
        return noun switch
        {
            { HasDeterminer: true, Subject: { } one } => new() { Phrase = noun.ToString(), Subject = one },
            { HasDeterminer: true } => ReadFact.OfPhrase(noun.ToString()),
            { Gender: GermanGender.Plural } => ReadFact.OfPhrase(Inside(open)),
            _ => ReadFact.Doubt(null),
        };
    }

    public static ReadFact Honor(string open)
    {
        var first = Bare(open.Split(' ')[0]);
        if (first is "zu" or "zum" or "zur") return new() { Phrase = Lower(open), To = Lower(open) };
        // "Ihr neues Buch ist da": "zu Ihrem neuen Buch".
        foreach (var end in (ReadOnlySpan<string>)[" ist da", " ist erschienen", " ist fertig", " ist raus"])
        {
            if (open.EndsWith(end, StringComparison.Ordinal) && GermanNoun.Read(GermanTheirs.ToThem(open[..^end.Length]))?.To is { } here)
                return new() { Phrase = open[..^end.Length], To = here };
        }

        if (IsSentence(open)) return Whole(open);
        if (IsClause(open)) return ReadFact.OfPhrase(Lower(open));
        var text = GermanTheirs.ToThem(open);
        var words = text.Split(' ');
        if (words.Length > 1 && int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out _)
            && words[1] is "Jahre" or "Jahren")
            return new() { Phrase = text, To = $"zu {words[0]} Jahren{(words.Length > 2 ? " " + string.Join(' ', words[2..]) : "")}" };
        var noun = GermanNoun.Read(text);
        return noun?.To is { } to ? new() { Phrase = noun.ToString(), To = to }
            : noun is { HasDeterminer: true } ? ReadFact.OfPhrase(noun.ToString()) : ReadFact.Doubt(null);
    }

    public static ReadFact Event(string open)
    {
        if (IsSentence(open)) return Whole(open);
        var first = Bare(open.Split(' ')[0]);
        if (first is "zu" or "zum" or "zur") return new() { Phrase = Lower(open), To = Lower(open) };
        var noun = GermanNoun.Read(GermanTheirs.ToThem(OfHouse(open)));
        return noun?.To is { } to ? new() { Phrase = noun.ToString(), To = to }
            : noun is null ? ReadFact.Doubt(null) : ReadFact.OfPhrase(noun.ToString());
    }

    /// <summary>"Infotag HWK" as "Infotag der HWK", of houses whose short name is a feminine.</summary>
    private static string OfHouse(string event_)
    {
        var words = event_.Split(' ');
        return words.Length > 1 && char.IsUpper(words[^2][0]) && words[^2].Any(char.IsLower)
            && words[^1] is "HWK" or "IHK" or "TU" or "FH" or "HTW" or "HU" or "FU" or "LMU" or "RWTH" or "ETH" or "AOK" or "VHS" or "HAW"
            ? $"{string.Join(' ', words[..^1])} der {words[^1]}" : event_;
    }

    /// <summary>"das Feedback" of theirs is "Ihr Feedback".</summary>
    private static string OfTheirs(string text)
    {
        var cut = text.IndexOf(' ', StringComparison.Ordinal);
        return cut > 0 && Bare(text[..cut]) is "das" or "der" or "die"
            && Bare(text[(cut + 1)..].Split(' ')[0]) is "feedback" or "rat" or "hilfe" or "tipp" or "offenheit" or "geduld"
                or "ermutigung"
                or "unterstützung" or "kritik" or "ehrlichkeit" or "zuspruch" or "rückmeldung"
            && GermanNoun.Read(text[(cut + 1)..])?.With("Ihr") is { } theirs ? theirs.ToString() : text;
    }

    public static ReadFact Help(string open)
    {
        var text = OfTheirs(GermanTheirs.ToThem(open));
        if (SpeaksOfThem(open)) return ReadFact.Doubt(null);
        if (text is "Mut") return ReadFact.OfSentence("Sie haben mir vor allem Mut gemacht.");
        if (IsClause(text)) return GermanTheirs.Clause(text);
        if (IsSentence(text)) return Whole(text);
        if (GermanNoun.Read(text) is not { } noun) return ReadFact.Doubt(null);
        // "Sie haben mir Mut gegeben" needs no article.
        if (noun.HasDeterminer) return GermanTheirs.OfNoun(noun) is { Subject: { } helped } fact
            ? fact with { Subject = Enclosed(helped) }
            : GermanTheirs.OfNoun(noun);
        return text.Contains(' ', StringComparison.Ordinal)
            ? noun.With("Ihr") is { } theirs ? GermanTheirs.OfNoun(theirs) : ReadFact.Doubt(null) : ReadFact.OfPhrase(text);
    }

    private static ReadFact InFourth(string text, string article)
    {
        if (GermanNoun.Read(text) is not { } noun) return ReadFact.Doubt(null);
        // "Feedback zu einem Text" is told without an article.
        if (!noun.HasDeterminer
            && Bare(noun.Head) is "feedback" or "hilfe" or "unterstützung") return new() { Phrase = text, Object = text };
        var said = noun.HasDeterminer ? noun : noun.With(article);
        if (said?.Object is { } thing) return new() { Phrase = said.ToString(), Object = Enclosed(thing) };
        return noun.HasDeterminer && noun.Subject is not null ? ReadFact.OfPhrase(noun.ToString())
            : noun.Gender == GermanGender.Plural ? new() { Phrase = text, Object = text } : ReadFact.Doubt(null);
    }

    /// <summary>What is told between commas ends with one: "einen Platz, eventuell im August,".</summary>
    private static string Enclosed(string thing) => thing.Contains(", ", StringComparison.Ordinal) ? thing + "," : thing;

    private static ReadFact Whole(string text) => new() { Phrase = Capital(text), Sentence = Close(text) };

    /// <summary>"Elternzeitvertretung, E11": a short label after a comma stands in brackets.</summary>
    private static string Labelled(string text)
    {
        var comma = text.LastIndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && text[(comma + 2)..] is { } label && label.Split(' ').Length <= LongestLabel && label.Any(char.IsDigit)
            ? $"{text[..comma]} ({label})" : text;
    }
}
