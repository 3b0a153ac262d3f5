using static InfoInterview.Outreach.Slots.EnglishForm;
using static InfoInterview.Outreach.Slots.EnglishWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>Things of which a sentence speaks: what was lost, offered, given, won.</summary>
internal static class EnglishNouns
{
    public static ReadFact Handed(string text) => EnglishShape.Of(EnglishSpelling.Open(text)) switch
    {
        WordShape.Question or WordShape.Past or WordShape.Command => ReadFact.Doubt(null),
        _ => HandedTo(EnglishSpelling.Open(After(text, "to") ?? text)),
    };

    /// <summary>"your deputy" of "her deputy, who runs the team", and of "his daughter Niamh she does the quotes".</summary>
    private static ReadFact HandedTo(string whole)
    {
        var said = EnglishSpelling.Open(whole.Split(", ")[0]);
        var words = said.Split(' ');
        var does = Array.FindIndex(words, 1, word => Bare(word) is "she" or "he" or "she's" or "he's" or "who" or "that" or "which");
        if (does > 0) said = EnglishSpelling.Open(string.Join(' ', words[..does]));
        if (said.Length == 0 || EnglishTidy.IsOfThem(said) || EnglishShape.HasVerb(said.Split(' '))
            || EnglishTidy.FirstSentence(said).Length < said.Length) return ReadFact.Doubt(null);
        return Passed(said).Cut(said.Length < whole.Length);
    }

    private static ReadFact Passed(string said)
    {
        var who = ToYou(Inside(said), withMine: true);
        // "your brother mike": whoever is named after a relative has a capital.
        var words = who.Split(' ');
        if (words.Length == 3 && words[0] is "your" && (Kin.Contains(words[1]) || words[1] is "assistant" or "manager" or "deputy") && char.IsLower(words[2][0]))
            who = $"your {words[1]} {Capital(words[2])}";
        return ReadFact.OfPhrase(who is "your HR" ? "HR" : who);
    }

    public static ReadFact Loss(string text)
    {
        var whole = EnglishSpelling.Open(After(text, "about", "for", "sorry about") ?? text);
        var said = EnglishSpelling.Open(EnglishTidy.WithoutAsides(whole).Split(", ")[0]);
        return Lost(said).Cut(said.Length < whole.Length);
    }

    /// <summary>Only who or what was lost: nobody tells them who it was, and how old.</summary>
    private static ReadFact Lost(string said)
    {
        if (said.Length == 0) return ReadFact.Doubt(null);
        if (Passing(said) is { } passing) return ReadFact.OfPhrase(passing);
        if (Died(said) is { } death) return ReadFact.OfPhrase(death);
        if (EnglishTidy.IsOfThem(said) || EnglishShape.HasVerb(said.Split(' '))) return ReadFact.Doubt(null);
        said = ToYou(said);
        return EnglishShape.Of(said) is WordShape.NounWithArticle || char.IsUpper(said[0]) && EnglishShape.Of(said) is WordShape.Noun ? ReadFact.OfPhrase(Inside(said))
            : ReadFact.Doubt(null);
    }

    /// <summary>"your dad passing" as one writes it in a letter of sympathy: "your father's death".</summary>
    private static string? Passing(string text)
    {
        var words = text.Split(' ');
        if (words.Length != 3 || Bare(words[2]) is not ("passing" or "dying")
            || Bare(words[0]) is not ("her" or "his" or "their" or "your"))
            return null;
        var bare = Bare(words[1]);
        var kin = bare.EndsWith("'s", StringComparison.Ordinal) ? bare[..^2] : bare;
        var said = kin switch
        {
            "dad" or "daddy" or "pop" => "father",
            "mom" or "mum" or "mam" or "mommy" or "mummy" => "mother",
            "gran" or "grandma" or "nan" or "granny" => "grandmother",
            "grandad" or "granddad" or "grandpa" => "grandfather",
            _ => null,
        };
        return said is null ? null : $"your {said}'s death";
    }

    /// <summary>"her mom passed away": "the death of your mom".</summary>
    private static string? Died(string text)
    {
        var words = text.Split(' ');
        return words.Length > 2 && Bare(words[0]) is "her" or "his" or "their" or "your"
            && Kin.Contains(Bare(words[1])) && Bare(words[2]) is "passed" or "died" or "has" ? "the death of your " + Bare(words[1]) : null;
    }

    public static ReadFact Offered(string text)
    {
        var whole = EnglishSpelling.Open(text);
        if (whole.Length == 0) return ReadFact.Empty;
        var said = EnglishSpelling.Open(EnglishTidy.WithoutAsides(whole).Split(", ")[0]);
        return OfferedThing(ToYou(said)).Cut(said.Length < whole.Length);
    }

    private static ReadFact OfferedThing(string said)
    {
        if (EnglishTidy.IsOfThem(said) || HasWord(said, "him")) return ReadFact.Doubt(null);
        return EnglishShape.Of(said) switch
        {
            WordShape.NounWithArticle => ReadFact.OfPhrase(Inside(said)),
            WordShape.Noun when PlaceToFill.Contains(Head(said)) || CountHead.Contains(Head(said)) => ReadFact.OfPhrase(WithA(Inside(said))),
            WordShape.Noun when IsRole(Head(said)) => ReadFact.OfPhrase($"the position of {Inside(said)}"),
            WordShape.Noun => ReadFact.OfPhrase(Inside(said)),
            WordShape.Gerund => ReadFact.OfPhrase("the chance to " + (Plain(said) ?? Inside(said))),
            WordShape.Command => ReadFact.OfPhrase("the chance to " + LowerFirst(said)),
            WordShape.Infinitive => ReadFact.OfPhrase("the chance " + LowerFirst(said)),
            _ => ReadFact.Doubt(null),
        };
    }

    public static ReadFact Gift(string text)
    {
        var whole = EnglishSpelling.Open(text);
        if (whole.Length == 0) return ReadFact.Empty;
        var said = EnglishSpelling.Open(EnglishTidy.FirstThing(EnglishTidy.WithoutAsides(whole)));
        if (EnglishTidy.IsOfThem(said) || HasWord(said, "fella")) return ReadFact.Doubt(null);
        return GiftThing(said, said.Length < whole.Length ? said : text).Cut(said.Length < whole.Length);
    }

    private static ReadFact GiftThing(string said, string text)
    {
        return EnglishShape.Of(said) switch
        {
            WordShape.Noun when IsUsed(said) => ReadFact.OfPhrase(WithA(Inside(said))),
            WordShape.Noun when CountHead.Contains(Head(said)) => ReadFact.OfPhrase(WithA(Inside(said))),
            WordShape.Sentence or WordShape.Past or WordShape.Question => ReadFact.OfSentence(EnglishSpelling.Close(text)),
            _ => ReadFact.OfPhrase(Inside(said)),
        };
    }

    public static ReadFact Honor(string text)
    {
        var said = EnglishSpelling.Open(EnglishTidy.FirstSentence(After(text, "on", "for", "to", "congratulations on", "congrats on") ?? text));
        if (said.Length == 0) return ReadFact.Empty;
        if (After(said, "they got", "she got", "he got", "you got", "got") is { } got) return ReadFact.OfPhrase("getting " + ToYou(got));
        if (After(said, "they", "she", "he", "the city", "the firm") is not null) return ReadFact.Doubt(null);
        return EnglishShape.Of(said) switch
        {
            WordShape.Noun when IsOffice(said) => ReadFact.OfPhrase("becoming " + (char.IsLower(said[0])
                && After(said, "head of", "chair of") is null ? WithA(said) : said)),
            WordShape.Noun when !char.IsDigit(said[0])
                && (Inside(said) is var inside && (char.IsLower(inside[0]) || IsAcronym(inside.Split(' ')[0]))) =>
                ReadFact.OfPhrase("your " + Inside(said)),
            WordShape.Noun or WordShape.NounWithArticle or WordShape.Gerund or WordShape.Clause => ReadFact.OfPhrase(ToYou(Inside(said))),
            WordShape.Sentence => ReadFact.OfSentence(EnglishSpelling.Close(text)),
            WordShape.Past when Bare(said.Split(' ')[0]) is "became" => ReadFact.OfPhrase("becoming " + (IsOffice(said[7..])
                && char.IsLower(said[7]) ? WithA(said[7..]) : said[7..])),
            WordShape.Past => ReadFact.OfSentence(EnglishSpelling.Close("You " + LowerFirst(said))),
            _ => ReadFact.Doubt(null),
        };
    }

    public static ReadFact Help(string text)
    {
        var whole = EnglishSpelling.Open(After(text, "for", "thanks for", "thank you for") ?? text);
        if (whole.Length == 0) return ReadFact.Empty;
        var said = EnglishSpelling.Open(EnglishTidy.FirstSentence(whole));
        foreach (var aside in (ReadOnlySpan<string>)[", mostly", ", really", ", honestly", ", basically", ", I guess"])
        {
            if (said.EndsWith(aside, StringComparison.OrdinalIgnoreCase)) said = said[..^aside.Length];
        }

        return HelpThing(said, said.Length < whole.Length ? said : text).Cut(EnglishTidy.FirstSentence(whole).Length < whole.Length);
    }

    private static ReadFact HelpThing(string said, string text)
    {
        if (After(said, "she", "he") is { } deed && !EnglishTidy.IsOfThem(deed) && EnglishShape.IsLonePast(Bare(deed.Split(' ')[0])))
            return ReadFact.OfSentence(EnglishSpelling.Close("You " + ToYou(deed)));
        if (EnglishTidy.IsOfThem(said)) return ReadFact.Doubt(null);
        // Whoever was told to keep a log was given none.
        if (After(said, "your") is not null && Head(said) is "log" or "logbook" or "journal" or "diary" or "notebook"
            or "routine" or "habit")
            return ReadFact.Doubt(null) with
            {
                Reason = $"\"{said}\" reads as if you had been given it. If you were told to keep one, please say so.",
            };
        return EnglishShape.Of(said) switch
        {
            WordShape.NounWithArticle when After(said, "a", "an") is not null || (After(said, "the") is { } thing
                && IsToDo(thing)) => ReadFact.OfPhrase("giving me " + Inside(said)),
            WordShape.Gerund or WordShape.NounWithArticle or WordShape.Clause => ReadFact.OfPhrase(Inside(said)),
            WordShape.Noun when IsToDo(said) => ReadFact.OfPhrase("giving me the " + Inside(said)),
            WordShape.Noun when !said.Contains(' ', StringComparison.Ordinal) && !EnglishArticles.IsCountable(Bare(said))
                && !said.EndsWith('s') => ReadFact.OfPhrase("giving me " + Inside(said)),
            WordShape.Noun => ReadFact.OfPhrase("the " + Inside(said)),
            WordShape.Sentence => ReadFact.OfSentence(EnglishSpelling.Close(text)),
            WordShape.Past => ReadFact.OfSentence(EnglishSpelling.Close("You " + LowerFirst(said))),
            WordShape.Infinitive => ReadFact.OfPhrase("the advice " + Inside(said)),
            WordShape.Command => ReadFact.OfPhrase("the advice to " + ToMe(Inside(said))),
            _ => ReadFact.Doubt(null),
        };
    }

    public static ReadFact Event(string text)
    {
        var whole = EnglishSpelling.Open(After(text, "to", "at") ?? text);
        if (whole.Length == 0) return ReadFact.Empty;
        var said = EnglishSpelling.Open(EnglishTidy.WithoutAsides(whole).Split(", ")[0]);
        return EventThing(said).Cut(said.Length < whole.Length);
    }

    private static ReadFact EventThing(string said)
    {
        if (said.Split(' ').Length == 1 && IsAcronym(said)) return ReadFact.OfPhrase(said);
        return EnglishShape.Of(said) switch
        {
            WordShape.NounWithArticle => ReadFact.OfPhrase(Titled(Inside(said))),
            WordShape.Noun => ReadFact.OfPhrase(IsNamedByYear(said) || (IsTitle(said) && !IsGathering(said)) ? said
                : "the " + Titled(Inside(said))),
            _ => ReadFact.Doubt(null),
        };
    }

    /// <summary>"ICOMC 2024 at Agra": an abbreviation with its year is a name without an article.</summary>
    private static bool IsNamedByYear(string said)
    {
        var words = said.Split(' ');
        return words.Length > 1 && IsAcronym(words[0]) && words[1].Length == 4 && words[1].All(char.IsDigit);
    }

    /// <summary>"the women in audit lunch" is the Women in Audit lunch: nobody lunches in audit.</summary>
    private static string Titled(string event_)
    {
        var words = event_.Split(' ');
        var first = Determiner.Contains(Bare(words[0])) ? 1 : 0;
        var joint = Array.FindIndex(words, Math.Min(first + 1, words.Length - 1), word => word is "in" or "for" or "of" or "and");
        if (joint < 0 || joint + 1 >= words.Length - 1 || Bare(words[^1]) is not ("lunch" or "dinner" or "breakfast" or "mixer" or "night"
            or "day" or "panel" or "social" or "brunch" or "reception" or "meetup" or "workshop" or "conference")
            || words.Skip(first).Any(word => word.Any(char.IsUpper) || Determiner.Contains(Bare(word)))) return event_;
        for (var at = first; at < words.Length - 1; at++)
        {
            if (words[at] is not ("in" or "for" or "of" or "and" or "to")) words[at] = Capital(words[at]);
        }

        return string.Join(' ', words);
    }

    public static ReadFact Post(string text)
    {
        var whole = EnglishSpelling.Open(After(text, "for", "to be", "as") ?? text);
        if (whole.Length == 0) return ReadFact.Empty;
        var said = EnglishSpelling.Open(EnglishTidy.WithoutAsides(whole).Split(", ")[0]);
        return PostThing(said).Cut(said.Length < whole.Length);
    }

    private static ReadFact PostThing(string said)
    {
        return EnglishShape.Of(said) switch
        {
            WordShape.NounWithArticle => ReadFact.OfPhrase(Inside(said)),
            WordShape.Noun or WordShape.Gerund or WordShape.Command when PlaceToFill.Contains(Head(said)) => ReadFact.OfPhrase("the " + Inside(said)),
            WordShape.Noun when IsRole(Head(said)) || IsRole(Bare(said.Split(' ')[^1])) =>
                ReadFact.OfPhrase("the position of " + Inside(said)),
            WordShape.Gerund when IsRole(Head(said)) => ReadFact.OfPhrase("the position of " + Inside(said)),
            _ => ReadFact.Doubt(null),
        };
    }

    /// <summary>"used hood for sale", "cheap ground school app": one thing, with what it is like before it.</summary>
    private static bool IsUsed(string text) => Bare(text.Split(' ')[0]) is "used" or "cheap" or "free" or "new" or "good" or "great" or "short" or "small" && !Head(text).EndsWith('s');

    /// <summary>"guts to say it", "confidence to report": a noun and what it is for.</summary>
    private static bool IsToDo(string text)
    {
        var words = text.Split(' ');
        return words.Length > 2 && words[1] is "to" && (Base.Contains(words[2]) || Command.Contains(words[2])
            || VerbToo.Contains(words[2]) || PlainVerb.Contains(words[2]));
    }

    /// <summary>An office that one comes into: "President-elect of the society", "chief engineer".</summary>
    private static bool IsOffice(string text)
    {
        return Office.Contains(Head(text)) || text.EndsWith(" of the Year", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Somebody who does something: "chef", "supervisor", "assistant".</summary>
    private static bool IsRole(string head) =>
        head is "chef" or "fellow" or "rep" or "scientist" or "clerk" or "aide" or "tech" or "cook" or "lead" or "head" or "nurse"
            or "captain"
        || Array.Exists(["er", "or", "ist", "ant", "ian", "ent"], end => head.Length > 4 && head.EndsWith(end, StringComparison.Ordinal));

    /// <summary>"West African Actuarial Forum": a title that has an article all the same.</summary>
    private static bool IsGathering(string text) => Head(text) is "forum" or "congress" or "conference" or "summit" or "festival"
        or "fair" or "symposium" or "gala" or "convention"
        or "workshop" or "seminar" or "expo" or "awards" or "show" or "meeting" or "assembly" or "ball" or "dinner" or "lunch" or "count";

    /// <summary>"Girls &amp; Guys in Aviation Day": a name of its own.</summary>
    private static bool IsTitle(string text)
    {
        var words = text.Split(' ');
        return words.Length > 2 && IsCapitalised(words[0]) && IsCapitalised(words[^1]);
    }
}
