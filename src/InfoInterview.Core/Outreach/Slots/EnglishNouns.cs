using static InfoInterview.Outreach.Slots.EnglishForm;
using static InfoInterview.Outreach.Slots.EnglishWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>Things of which a sentence speaks: what was lost, offered, given, won.</summary>
internal static class EnglishNouns
{
    public static ReadFact Handed(string text) => EnglishShape.Of(EnglishSpelling.Open(text)) switch
    {
        WordShape.Sentence or WordShape.Question or WordShape.Past or WordShape.Command => ReadFact.Doubt("your colleague in HR"),
        _ => ReadFact.OfPhrase(ToYou(Inside(EnglishSpelling.Open(After(text, "to") ?? text)), withMine: true)),
    };

    public static ReadFact Loss(string text)
    {
        var said = EnglishSpelling.Open(After(text, "about", "for", "sorry about") ?? text);
        return EnglishShape.Of(said) is WordShape.NounWithArticle or WordShape.Noun ? ReadFact.OfPhrase(Inside(said))
            : ReadFact.Doubt("the death of your father");
    }

    public static ReadFact Offered(string text)
    {
        var said = EnglishSpelling.Open(text);
        if (said.Length == 0) return ReadFact.Empty;
        return EnglishShape.Of(said) switch
        {
            WordShape.NounWithArticle => ReadFact.OfPhrase(Inside(said)),
            WordShape.Noun when PlaceToFill.Contains(Head(said)) || CountHead.Contains(Head(said)) => ReadFact.OfPhrase(WithA(Inside(said))),
            WordShape.Noun when IsRole(Head(said)) => ReadFact.OfPhrase($"the position of {Inside(said)}"),
            WordShape.Noun => ReadFact.OfPhrase(Inside(said)),
            WordShape.Gerund => ReadFact.OfPhrase("the chance to " + (Plain(said) ?? Inside(said))),
            WordShape.Infinitive => ReadFact.OfPhrase("the chance " + Inside(said)),
            _ => ReadFact.Doubt("a place on your team"),
        };
    }

    public static ReadFact Gift(string text)
    {
        var said = EnglishSpelling.Open(text);
        if (said.Length == 0) return ReadFact.Empty;
        return EnglishShape.Of(said) switch
        {
            WordShape.Noun when CountHead.Contains(Head(said)) => ReadFact.OfPhrase(WithA(Inside(said))),
            WordShape.Sentence or WordShape.Past or WordShape.Question => ReadFact.OfSentence(EnglishSpelling.Close(text)),
            _ => ReadFact.OfPhrase(Inside(said)),
        };
    }

    public static ReadFact Honor(string text)
    {
        var said = EnglishSpelling.Open(After(text, "on", "for", "to", "congratulations on", "congrats on") ?? text);
        if (said.Length == 0) return ReadFact.Empty;
        return EnglishShape.Of(said) switch
        {
            WordShape.Noun when !char.IsDigit(said[0])
                && (Inside(said) is var inside && (char.IsLower(inside[0]) || IsAcronym(inside.Split(' ')[0]))) =>
                ReadFact.OfPhrase("your " + Inside(said)),
            WordShape.Noun or WordShape.NounWithArticle or WordShape.Gerund or WordShape.Clause => ReadFact.OfPhrase(ToYou(Inside(said))),
            WordShape.Sentence => ReadFact.OfSentence(EnglishSpelling.Close(text)),
            WordShape.Past => ReadFact.OfSentence(EnglishSpelling.Close("You " + LowerFirst(said))),
            _ => ReadFact.Doubt("your " + Inside(said)),
        };
    }

    public static ReadFact Help(string text)
    {
        var said = EnglishSpelling.Open(After(text, "for", "thanks for", "thank you for") ?? text);
        if (said.Length == 0) return ReadFact.Empty;
        return EnglishShape.Of(said) switch
        {
            WordShape.Gerund or WordShape.NounWithArticle or WordShape.Clause => ReadFact.OfPhrase(Inside(said)),
            WordShape.Noun => ReadFact.OfPhrase("the " + Inside(said)),
            WordShape.Sentence => ReadFact.OfSentence(EnglishSpelling.Close(text)),
            WordShape.Past => ReadFact.OfSentence(EnglishSpelling.Close("You " + LowerFirst(said))),
            WordShape.Infinitive => ReadFact.OfPhrase("the advice " + Inside(said)),
            WordShape.Command => ReadFact.OfPhrase("the advice to " + ToMe(Inside(said))),
            _ => ReadFact.Doubt("your advice on " + Inside(said)),
        };
    }

    public static ReadFact Event(string text)
    {
        var said = EnglishSpelling.Open(After(text, "to", "at") ?? text);
        if (said.Length == 0) return ReadFact.Empty;
        return EnglishShape.Of(said) switch
        {
            WordShape.NounWithArticle => ReadFact.OfPhrase(Inside(said)),
            WordShape.Noun => ReadFact.OfPhrase(IsTitle(said) ? said : "the " + Inside(said)),
            _ => ReadFact.Doubt("your open house"),
        };
    }

    public static ReadFact Post(string text)
    {
        var said = EnglishSpelling.Open(After(text, "for", "to be", "as") ?? text);
        if (said.Length == 0) return ReadFact.Empty;
        return EnglishShape.Of(said) switch
        {
            WordShape.NounWithArticle => ReadFact.OfPhrase(Inside(said)),
            WordShape.Noun or WordShape.Gerund or WordShape.Command when PlaceToFill.Contains(Head(said)) => ReadFact.OfPhrase("the " + Inside(said)),
            WordShape.Noun => ReadFact.OfPhrase("the position of " + Inside(said)),
            _ => ReadFact.Doubt("the position of planner"),
        };
    }

    /// <summary>Somebody who does something: "chef", "supervisor", "assistant".</summary>
    private static bool IsRole(string head) =>
        head is "chef" or "clerk" or "aide" or "tech" or "cook" or "lead" or "head" or "nurse" or "captain"
        || Array.Exists(["er", "or", "ist", "ant", "ian", "ent"], end => head.Length > 4 && head.EndsWith(end, StringComparison.Ordinal));

    /// <summary>"Girls &amp; Guys in Aviation Day": a name of its own.</summary>
    private static bool IsTitle(string text)
    {
        var words = text.Split(' ');
        return words.Length > 2 && IsCapitalised(words[0]) && IsCapitalised(words[^1]);
    }
}
