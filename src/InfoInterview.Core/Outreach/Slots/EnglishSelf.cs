using static InfoInterview.Outreach.Slots.EnglishForm;
using static InfoInterview.Outreach.Slots.EnglishWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>What one says of oneself: what one is, and what one is after.</summary>
internal static class EnglishSelf
{
    private static readonly string[] States =
        ["retired", "unemployed", "self-employed", "laid", "recently", "newly", "new", "currently", "about", "interested", "based",
        "homeschooled", "undecided", "employed", "freelancing", "licensed", "certified", "still"];

    /// <summary>What stands after "I'm"; as a sentence where it is one.</summary>
    public static ReadFact Status(string text)
    {
        var said = EnglishSpelling.Open(After(text, "I am", "I'm", "currently", "I am currently", "I'm currently", "I work as",
            "working as", "work as") ?? text);
        if (said.Length == 0) return ReadFact.Empty;
        var first = Bare(said.Split(' ')[0]);
        if (Determiner.Contains(first) || Preposition.Contains(first) || States.Contains(first, StringComparer.Ordinal)
            || EnglishShape.IsGerund(first)) return ReadFact.OfPhrase(Inside(said));
        return EnglishShape.Of(said) switch
        {
            WordShape.Sentence => ReadFact.OfSentence(EnglishSpelling.Close(said)),
            WordShape.Past => ReadFact.OfSentence(EnglishSpelling.Close("I " + LowerFirst(said))),
            WordShape.Noun or WordShape.Command => ReadFact.OfPhrase(WithA(Inside(said))),
            _ => ReadFact.Doubt(null),
        };
    }

    /// <summary>What stands after "my goal is".</summary>
    public static ReadFact Goal(string text)
    {
        var said = EnglishSpelling.Open(After(text, "my goal is", "my goal:", "goal:") ?? text);
        if (said.Length == 0) return ReadFact.Empty;
        if (After(said, "I want", "I'd like", "I would like", "I hope", "I'm hoping", "hoping", "I am hoping", "want",
            "I plan") is { } wish) said = wish;
        if (After(said, "whether", "if") is { } choice) return ReadFact.OfPhrase((Bare(said.Split(' ')[0]) is "if" ? "to find out if "
            : "to decide whether ") + choice);
        if (Base.Contains(Bare(said.Split(' ')[0])) && said.Contains(' ', StringComparison.Ordinal)) return ReadFact.OfPhrase("to "
            + Inside(said));
        return EnglishShape.Of(said) switch
        {
            WordShape.Infinitive or WordShape.Gerund or WordShape.NounWithArticle => ReadFact.OfPhrase(Inside(said)),
            WordShape.Command => ReadFact.OfPhrase("to " + Inside(said)),
            WordShape.Sentence => ReadFact.OfSentence(EnglishSpelling.Close(said)),
            WordShape.Question => ReadFact.OfSentence(Capital(said) + "?"),
            WordShape.Clause => ReadFact.OfPhrase("to understand " + Inside(said)),
            _ => ReadFact.Doubt("to work in " + Inside(said)),
        };
    }
}
