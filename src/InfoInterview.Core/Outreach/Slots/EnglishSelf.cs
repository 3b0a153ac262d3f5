using static InfoInterview.Outreach.Slots.EnglishForm;
using static InfoInterview.Outreach.Slots.EnglishWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>What one says of oneself: what one is, and what one is after.</summary>
internal static class EnglishSelf
{
    private static readonly string[] States = ["retired", "unemployed", "self-employed", "laid", "recently", "newly", "new", "currently", "about", "interested", "based", "homeschooled", "undecided", "employed", "freelancing", "licensed", "certified", "still"];

    /// <summary>What stands after "I'm"; as a sentence where it is one.</summary>
    public static Slot Status(string text)
    {
        var said = EnglishSpelling.Open(After(text, "I am", "I'm", "currently", "I am currently", "I'm currently", "I work as", "working as", "work as") ?? text);
        if (said.Length == 0) return Slot.Empty;
        var first = Bare(said.Split(' ')[0]);
        if (Determiner.Contains(first) || Preposition.Contains(first) || States.Contains(first, StringComparer.Ordinal) || EnglishShape.IsGerund(first)) return Slot.OfPhrase(Inside(said));
        return EnglishShape.Of(said) switch
        {
            Shape.Sentence => Slot.OfSentence(EnglishSpelling.Close(said)),
            Shape.Past => Slot.OfSentence(EnglishSpelling.Close("I " + LowerFirst(said))),
            Shape.Noun or Shape.Command => Slot.OfPhrase(WithA(Inside(said))),
            _ => Slot.Doubt(null),
        };
    }

    /// <summary>What stands after "my goal is".</summary>
    public static Slot Goal(string text)
    {
        var said = EnglishSpelling.Open(After(text, "my goal is", "my goal:", "goal:") ?? text);
        if (said.Length == 0) return Slot.Empty;
        if (After(said, "I want", "I'd like", "I would like", "I hope", "I'm hoping", "hoping", "I am hoping", "want", "I plan") is { } wish) said = wish;
        if (After(said, "whether", "if") is { } choice) return Slot.OfPhrase((Bare(said.Split(' ')[0]) is "if" ? "to find out if " : "to decide whether ") + choice);
        if (Base.Contains(Bare(said.Split(' ')[0])) && said.Contains(' ', StringComparison.Ordinal)) return Slot.OfPhrase("to " + Inside(said));
        return EnglishShape.Of(said) switch
        {
            Shape.Infinitive or Shape.Gerund or Shape.NounWithArticle => Slot.OfPhrase(Inside(said)),
            Shape.Command => Slot.OfPhrase("to " + Inside(said)),
            Shape.Sentence => Slot.OfSentence(EnglishSpelling.Close(said)),
            Shape.Question => Slot.OfSentence(Capital(said) + "?"),
            Shape.Clause => Slot.OfPhrase("to understand " + Inside(said)),
            _ => Slot.Doubt("to work in " + Inside(said)),
        };
    }
}
