using static InfoInterview.Outreach.Slots.EnglishForm;
using static InfoInterview.Outreach.Slots.EnglishWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>Things of which a sentence speaks: what was lost, offered, given, won.</summary>
internal static class EnglishNouns
{
    public static Slot Handed(string text) => EnglishShape.Of(EnglishSpelling.Open(text)) switch
    {
        Shape.Sentence or Shape.Question or Shape.Past or Shape.Command => Slot.Doubt("your colleague in HR"),
        _ => Slot.OfPhrase(ToYou(Inside(EnglishSpelling.Open(After(text, "to") ?? text)), withMine: true)),
    };

    public static Slot Loss(string text)
    {
        var said = EnglishSpelling.Open(After(text, "about", "for", "sorry about") ?? text);
        return EnglishShape.Of(said) is Shape.NounWithArticle or Shape.Noun ? Slot.OfPhrase(Inside(said)) : Slot.Doubt("the death of your father");
    }

    public static Slot Offered(string text)
    {
        var said = EnglishSpelling.Open(text);
        if (said.Length == 0) return Slot.Empty;
        return EnglishShape.Of(said) switch
        {
            Shape.NounWithArticle => Slot.OfPhrase(Inside(said)),
            Shape.Noun when PlaceToFill.Contains(Head(said)) || CountHead.Contains(Head(said)) => Slot.OfPhrase(WithA(Inside(said))),
            Shape.Noun when IsRole(Head(said)) => Slot.OfPhrase($"the position of {Inside(said)}"),
            Shape.Noun => Slot.OfPhrase(Inside(said)),
            Shape.Gerund => Slot.OfPhrase("the chance to " + (Plain(said) ?? Inside(said))),
            Shape.Infinitive => Slot.OfPhrase("the chance " + Inside(said)),
            _ => Slot.Doubt("a place on your team"),
        };
    }

    public static Slot Gift(string text)
    {
        var said = EnglishSpelling.Open(text);
        if (said.Length == 0) return Slot.Empty;
        return EnglishShape.Of(said) switch
        {
            Shape.Noun when CountHead.Contains(Head(said)) => Slot.OfPhrase(WithA(Inside(said))),
            Shape.Sentence or Shape.Past or Shape.Question => Slot.OfSentence(EnglishSpelling.Close(text)),
            _ => Slot.OfPhrase(Inside(said)),
        };
    }

    public static Slot Honor(string text)
    {
        var said = EnglishSpelling.Open(After(text, "on", "for", "to", "congratulations on", "congrats on") ?? text);
        if (said.Length == 0) return Slot.Empty;
        return EnglishShape.Of(said) switch
        {
            Shape.Noun when !char.IsDigit(said[0]) && (Inside(said) is var inside && (char.IsLower(inside[0]) || IsAcronym(inside.Split(' ')[0]))) => Slot.OfPhrase("your " + Inside(said)),
            Shape.Noun or Shape.NounWithArticle or Shape.Gerund or Shape.Clause => Slot.OfPhrase(ToYou(Inside(said))),
            Shape.Sentence => Slot.OfSentence(EnglishSpelling.Close(text)),
            Shape.Past => Slot.OfSentence(EnglishSpelling.Close("You " + LowerFirst(said))),
            _ => Slot.Doubt("your " + Inside(said)),
        };
    }

    public static Slot Help(string text)
    {
        var said = EnglishSpelling.Open(After(text, "for", "thanks for", "thank you for") ?? text);
        if (said.Length == 0) return Slot.Empty;
        return EnglishShape.Of(said) switch
        {
            Shape.Gerund or Shape.NounWithArticle or Shape.Clause => Slot.OfPhrase(Inside(said)),
            Shape.Noun => Slot.OfPhrase("the " + Inside(said)),
            Shape.Sentence => Slot.OfSentence(EnglishSpelling.Close(text)),
            Shape.Past => Slot.OfSentence(EnglishSpelling.Close("You " + LowerFirst(said))),
            Shape.Infinitive => Slot.OfPhrase("the advice " + Inside(said)),
            Shape.Command => Slot.OfPhrase("the advice to " + ToMe(Inside(said))),
            _ => Slot.Doubt("your advice on " + Inside(said)),
        };
    }

    public static Slot Event(string text)
    {
        var said = EnglishSpelling.Open(After(text, "to", "at") ?? text);
        if (said.Length == 0) return Slot.Empty;
        return EnglishShape.Of(said) switch
        {
            Shape.NounWithArticle => Slot.OfPhrase(Inside(said)),
            Shape.Noun => Slot.OfPhrase(IsTitle(said) ? said : "the " + Inside(said)),
            _ => Slot.Doubt("your open house"),
        };
    }

    public static Slot Post(string text)
    {
        var said = EnglishSpelling.Open(After(text, "for", "to be", "as") ?? text);
        if (said.Length == 0) return Slot.Empty;
        return EnglishShape.Of(said) switch
        {
            Shape.NounWithArticle => Slot.OfPhrase(Inside(said)),
            Shape.Noun or Shape.Gerund or Shape.Command when PlaceToFill.Contains(Head(said)) => Slot.OfPhrase("the " + Inside(said)),
            Shape.Noun => Slot.OfPhrase("the position of " + Inside(said)),
            _ => Slot.Doubt("the position of planner"),
        };
    }

    /// <summary>Somebody who does something: "chef", "supervisor", "assistant".</summary>
    private static bool IsRole(string head) => head is "chef" or "clerk" or "aide" or "tech" or "cook" or "lead" or "head" or "nurse" or "captain"
        || Array.Exists(["er", "or", "ist", "ant", "ian", "ent"], end => head.Length > 4 && head.EndsWith(end, StringComparison.Ordinal));

    /// <summary>"Girls &amp; Guys in Aviation Day": a name of its own.</summary>
    private static bool IsTitle(string text)
    {
        var words = text.Split(' ');
        return words.Length > 2 && IsCapitalised(words[0]) && IsCapitalised(words[^1]);
    }
}
