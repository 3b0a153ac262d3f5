using static InfoInterview.Outreach.Slots.EnglishForm;
using static InfoInterview.Outreach.Slots.EnglishWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>What was told in a talk: points, advice, promises, their own words.</summary>
internal static class EnglishTold
{
    /// <summary>Their own words, between quotation marks; words about them are none.</summary>
    public static Slot Said(string text)
    {
        var said = EnglishSpelling.Open((After(text, "that", "said", "said that", "she said", "he said", "you said", "they said", "you told me") ?? text).Replace('"', '\''));
        if (said.Length == 0) return Slot.Empty;
        return Bare(said.Split(' ')[0]) is "he" or "she" or "they" or "he's" or "she's" or "they're" ? Slot.Doubt("call me in June") : Slot.OfPhrase(Capital(said));
    }

    /// <summary>What stands after "about": "your point that", "your advice to" where it was a sentence.</summary>
    public static Slot Point(string text, bool isReader)
    {
        var said = EnglishSpelling.Open(text);
        if (said.Length == 0) return Slot.Empty;
        var whose = isReader ? "your" : "the";
        if (After(said, "you told me to", "you said to", "told me to", "said to") is { } told) return Slot.OfPhrase($"{whose} advice to {ToMe(told)}");
        if (After(said, "you said that", "you told me that", "you said", "you told me", "that") is { } claim && claim.Contains(' ', StringComparison.Ordinal) && !claim.StartsWith("about ", StringComparison.Ordinal))
            return Slot.OfPhrase($"{whose} point that {Inside(claim)}");
        switch (EnglishShape.Of(said))
        {
            case Shape.Command when HasWord(said, "you") || HasWord(said, "you're") || HasWord(said, "you've"): return Slot.OfPhrase($"{whose} advice \"{Capital(said).Replace('"', '\'')}\"");
            case Shape.Command: return Slot.OfPhrase($"{whose} advice {Ordered(isReader ? ToMe(said) : said)}");
            case Shape.Infinitive: return Slot.OfPhrase($"{whose} advice {Inside(isReader ? ToMe(said) : said)}");
            case Shape.Sentence when Bare(said.Split(' ')[0]) is "i" or "i'm" or "we" or "we're" or "i've": return Slot.OfSentence(EnglishSpelling.Close(text));
            case Shape.Sentence: return Slot.OfPhrase($"{whose} point that {Inside(said)}");
            case Shape.Past: return Slot.Doubt($"how you {Inside(said)}");
            case Shape.Question: return Slot.OfPhrase($"the question \"{Capital(said)}?\"");
            default: return Slot.OfPhrase(Inside(said));
        }
    }

    /// <summary>What stands after "you suggested": a noun, a gerund, or "that I" with a plain verb.</summary>
    public static Slot Advice(string text)
    {
        var said = EnglishSpelling.Open(After(text, "you told me to", "you said to", "told me to", "you suggested", "you advised me to", "your advice to", "your advice:") ?? text);
        if (said.Length == 0) return Slot.Empty;
        if (After(said, "to") is { } verb && Base.Contains(Bare(verb.Split(' ')[0]))) return Slot.OfPhrase("that I " + ToMe(verb));
        if (After(said, "don't", "do not", "never") is { } not) return Slot.OfPhrase("that I not " + ToMe(Inside(not)));
        if (Base.Contains(Bare(said.Split(' ')[0])) && said.Contains(' ', StringComparison.Ordinal)) return Slot.OfPhrase("that I " + ToMe(Inside(said)));
        return EnglishShape.Of(said) switch
        {
            Shape.Gerund or Shape.NounWithArticle or Shape.Noun => Slot.OfPhrase(ToMe(Inside(said))),
            Shape.ThatClause => Slot.OfPhrase(Inside(said)),
            Shape.Command => Slot.OfPhrase("that I " + ToMe(Inside(said))),
            Shape.Sentence => Slot.OfSentence(EnglishSpelling.Close(text)),
            Shape.Clause => Slot.OfPhrase("looking at " + ToMe(Inside(said))),
            _ => Slot.Doubt("that I " + Inside(said)),
        };
    }

    /// <summary>What stands after "about": a thing, or "your offer to" with a plain verb.</summary>
    public static Slot Promise(string text)
    {
        var said = EnglishSpelling.Open(After(text, "you offered me", "you offered", "you promised me", "you promised", "offered me", "you said you'd", "you would", "you'd") ?? text);
        if (said.Length == 0) return Slot.Empty;
        var first = Bare(said.Split(' ')[0]);
        if (After(said, "to") is { } verb) return Slot.OfPhrase("your offer to " + Inside(verb));
        if (Base.Contains(first) && said.Contains(' ', StringComparison.Ordinal) && !CountHead.Contains(Head(said))) return Slot.OfPhrase("your offer to " + Inside(said));
        if (EnglishShape.IsGerund(first) && Plain(said) is { } plain) return Slot.OfPhrase("your offer to " + plain);
        return EnglishShape.Of(said) switch
        {
            Shape.NounWithArticle => Slot.OfPhrase(Inside(said)),
            Shape.Noun when CountHead.Contains(Head(said)) => Slot.OfPhrase(WithA(Inside(said))),
            Shape.Noun => Slot.OfPhrase("the " + Inside(said)),
            Shape.Sentence => Slot.OfSentence(EnglishSpelling.Close(text)),
            _ => Slot.Doubt("your offer to " + Inside(said)),
        };
    }

    /// <summary>"to keep a log", "never to skip it", "not to rush it".</summary>
    private static string Ordered(string command) =>
        After(command, "never") is { } never ? "never to " + never
        : After(command, "always") is { } always ? "always to " + always
        : After(command, "don't", "do not") is { } not ? "not to " + not
        : "to " + Inside(command);
}
