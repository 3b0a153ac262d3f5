using static InfoInterview.Outreach.Slots.EnglishForm;
using static InfoInterview.Outreach.Slots.EnglishWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>What was told in a talk: points, advice, promises, their own words.</summary>
internal static class EnglishTold
{
    /// <summary>Their own words, between quotation marks; words about them are none.</summary>
    public static ReadFact Said(string text)
    {
        var said = EnglishSpelling.Open((After(text, "that", "said", "said that", "she said", "he said", "you said", "they said",
            "you told me") ?? text).Replace('"', '\''));
        if (said.Length == 0) return ReadFact.Empty;
        return Bare(said.Split(' ')[0]) is "he" or "she" or "they" or "he's" or "she's" or "they're" ? ReadFact.Doubt("call me in June")
            : ReadFact.OfPhrase(Capital(said));
    }

    /// <summary>What stands after "about": "your point that", "your advice to" where it was a sentence.</summary>
    public static ReadFact Point(string text, bool isReader)
    {
        var said = EnglishSpelling.Open(text);
        if (said.Length == 0) return ReadFact.Empty;
        var whose = isReader ? "your" : "the";
        if (After(said, "you told me to", "you said to", "told me to",
            "said to") is { } told) return ReadFact.OfPhrase($"{whose} advice to {ToMe(told)}");
        if (After(said, "you said that", "you told me that", "you said", "you told me", "that") is { } claim
            && claim.Contains(' ', StringComparison.Ordinal) && !claim.StartsWith("about ", StringComparison.Ordinal))
            return ReadFact.OfPhrase($"{whose} point that {Inside(claim)}");
        switch (EnglishShape.Of(said))
        {
            case WordShape.Command when HasWord(said, "you") || HasWord(said, "you're")
                || HasWord(said, "you've"):
                return ReadFact.OfPhrase($"{whose} advice \"{Capital(said).Replace('"', '\'')}\"");
            case WordShape.Command: return ReadFact.OfPhrase($"{whose} advice {Ordered(isReader ? ToMe(said) : said)}");
            case WordShape.Infinitive: return ReadFact.OfPhrase($"{whose} advice {Inside(isReader ? ToMe(said) : said)}");
            case WordShape.Sentence when Bare(said.Split(' ')[0]) is "i" or "i'm" or "we" or "we're" or "i've": return ReadFact.OfSentence(EnglishSpelling.Close(text));
            case WordShape.Sentence: return ReadFact.OfPhrase($"{whose} point that {Inside(said)}");
            case WordShape.Past: return ReadFact.Doubt($"how you {Inside(said)}");
            case WordShape.Question: return ReadFact.OfPhrase($"the question \"{Capital(said)}?\"");
            default: return ReadFact.OfPhrase(Inside(said));
        }
    }

    /// <summary>What stands after "you suggested": a noun, a gerund, or "that I" with a plain verb.</summary>
    public static ReadFact Advice(string text)
    {
        var said = EnglishSpelling.Open(After(text, "you told me to", "you said to", "told me to", "you suggested", "you advised me to",
            "your advice to", "your advice:") ?? text);
        if (said.Length == 0) return ReadFact.Empty;
        if (After(said, "to") is { } verb && Base.Contains(Bare(verb.Split(' ')[0]))) return ReadFact.OfPhrase("that I " + ToMe(verb));
        if (After(said, "don't", "do not", "never") is { } not) return ReadFact.OfPhrase("that I not " + ToMe(Inside(not)));
        if (Base.Contains(Bare(said.Split(' ')[0])) && said.Contains(' ', StringComparison.Ordinal)) return ReadFact.OfPhrase("that I "
            + ToMe(Inside(said)));
        return EnglishShape.Of(said) switch
        {
            WordShape.Gerund or WordShape.NounWithArticle or WordShape.Noun => ReadFact.OfPhrase(ToMe(Inside(said))),
            WordShape.ThatClause => ReadFact.OfPhrase(Inside(said)),
            WordShape.Command => ReadFact.OfPhrase("that I " + ToMe(Inside(said))),
            WordShape.Sentence => ReadFact.OfSentence(EnglishSpelling.Close(text)),
            WordShape.Clause => ReadFact.OfPhrase("looking at " + ToMe(Inside(said))),
            _ => ReadFact.Doubt("that I " + Inside(said)),
        };
    }

    /// <summary>What stands after "about": a thing, or "your offer to" with a plain verb.</summary>
    public static ReadFact Promise(string text)
    {
        var said = EnglishSpelling.Open(After(text, "you offered me", "you offered", "you promised me", "you promised", "offered me",
            "you said you'd", "you would", "you'd") ?? text);
        if (said.Length == 0) return ReadFact.Empty;
        var first = Bare(said.Split(' ')[0]);
        if (After(said, "to") is { } verb) return ReadFact.OfPhrase("your offer to " + Inside(verb));
        if (Base.Contains(first) && said.Contains(' ', StringComparison.Ordinal)
            && !CountHead.Contains(Head(said))) return ReadFact.OfPhrase("your offer to " + Inside(said));
        if (EnglishShape.IsGerund(first) && Plain(said) is { } plain) return ReadFact.OfPhrase("your offer to " + plain);
        return EnglishShape.Of(said) switch
        {
            WordShape.NounWithArticle => ReadFact.OfPhrase(Inside(said)),
            WordShape.Noun when CountHead.Contains(Head(said)) => ReadFact.OfPhrase(WithA(Inside(said))),
            WordShape.Noun => ReadFact.OfPhrase("the " + Inside(said)),
            WordShape.Sentence => ReadFact.OfSentence(EnglishSpelling.Close(text)),
            _ => ReadFact.Doubt("your offer to " + Inside(said)),
        };
    }

    /// <summary>"to keep a log", "never to skip it", "not to rush it".</summary>
    private static string Ordered(string command) =>
        After(command, "never") is { } never ? "never to " + never
        : After(command, "always") is { } always ? "always to " + always
        : After(command, "don't", "do not") is { } not ? "not to " + not
        : "to " + Inside(command);
}
