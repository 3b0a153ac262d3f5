using static InfoInterview.Outreach.Slots.EnglishForm;
using static InfoInterview.Outreach.Slots.EnglishWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>What one says of the reader: what one admires, how one found them, what one shares, what of their path bears on it.</summary>
internal static class EnglishTheirs
{
    private static readonly string[] Likings = ["loved", "enjoyed", "liked", "admire", "admired", "love", "like", "enjoy"];

    public static ReadFact Admired(string text)
    {
        var said = EnglishSpelling.Open(text);
        if (said.Length == 0) return ReadFact.Empty;
        var words = said.Split(' ');
        if (Liked(words) is { } liked) return ReadFact.OfPhrase(ToYou(liked));
        switch (EnglishShape.Of(said))
        {
            case WordShape.NounWithArticle: return ReadFact.OfPhrase(Inside(ToYou(said)));
            case WordShape.Clause: return ReadFact.OfPhrase(Inside(ToYou(said)));
            case WordShape.Sentence: return ReadFact.OfSentence(EnglishSpelling.Close(text));
            case WordShape.Past: return ReadFact.OfSentence(EnglishSpelling.Close("I " + LowerFirst(said)));
            case WordShape.Noun or WordShape.Command when WorkOfTheirs.Contains(Head(said)): return ReadFact.OfPhrase("your " + Inside(said));
            default: return ReadFact.Doubt("your work on " + Inside(said));
        }
    }

    public static ReadFact Found(string text)
    {
        var said = EnglishSpelling.Open(After(text, "found you", "I found you") ?? text);
        if (said.Length == 0) return ReadFact.Empty;
        var bare = Bare(said);
        if (OnIt.Contains(bare)) return ReadFact.OfPhrase("on " + said);
        return EnglishShape.Of(said) switch
        {
            WordShape.Adverbial => ReadFact.OfPhrase(char.ToLowerInvariant(said[0]) + said[1..]),
            WordShape.NounWithArticle => ReadFact.OfPhrase("through " + Inside(said)),
            WordShape.Sentence => ReadFact.OfSentence(EnglishSpelling.Close(text)),
            WordShape.Past => ReadFact.OfSentence(EnglishSpelling.Close("I " + LowerFirst(said))),
            WordShape.Noun or WordShape.Command =>
                ReadFact.OfPhrase("through " + (FoundHead.Contains(Head(said)) && said.Contains(' ', StringComparison.Ordinal) ? "the " : "")
                + Inside(said)),
            _ => ReadFact.Doubt("through " + Inside(said)),
        };
    }

    public static ReadFact Shared(string text)
    {
        var said = EnglishSpelling.Open(text);
        if (said.Length == 0) return ReadFact.Empty;
        if (After(said, "both") is { } both && After(said, "both of") is null)
        {
            return ReadFact.OfSentence(EnglishSpelling.Close((Preposition.Contains(Bare(both.Split(' ')[0])) ? "We're both " : "We both ")
                + both));
        }

        return EnglishShape.Of(said) switch
        {
            WordShape.NounWithArticle when !EnglishForm.HasWord(said, "are") => ReadFact.OfPhrase(Inside(said)),
            WordShape.Noun => ReadFact.OfPhrase(Inside(said)),
            WordShape.Sentence or WordShape.NounWithArticle => ReadFact.OfSentence(EnglishSpelling.Close(text)),
            WordShape.Past => ReadFact.OfSentence(EnglishSpelling.Close("We both " + LowerFirst(said))),
            _ => ReadFact.Doubt(null),
        };
    }

    public static ReadFact Path(string text)
    {
        var said = EnglishSpelling.Open(text);
        if (said.Length == 0) return ReadFact.Empty;
        var after = After(said, "she", "he", "they", "you");
        if (after is not null && EnglishShape.IsLonePast(Bare(after.Split(' ')[0]))
            && !said.EndsWith(" too", StringComparison.Ordinal)) return ReadFact.OfPhrase("how you " + ToYou(after));
        return EnglishShape.Of(said) switch
        {
            WordShape.Past => ReadFact.OfPhrase("how you " + LowerFirst(ToYou(said))),
            WordShape.NounWithArticle or WordShape.Gerund or WordShape.Clause => ReadFact.OfPhrase(Inside(ToYou(said))),
            WordShape.Sentence when after is null || said.StartsWith("you ", StringComparison.OrdinalIgnoreCase) =>
                ReadFact.OfSentence(EnglishSpelling.Close(text)),
            WordShape.Noun => ReadFact.OfPhrase("your " + Inside(said)),
            _ => ReadFact.Doubt("how you came to " + Inside(said)),
        };
    }

    /// <summary>"I really loved your talk": the talk.</summary>
    private static string? Liked(string[] words)
    {
        for (var at = 1; at < Math.Min(words.Length - 1, 4); at++)
        {
            if (Bare(words[0]) is not ("i" or "really" or "loved")) return null;
            if (Likings.Contains(Bare(words[at]), StringComparer.Ordinal))
            {
                var rest = words[(at + 1)..];
                return Bare(rest[0]) is "your" or "the" or "how" or "his" or "her" && rest.Length > 1 && !EnglishShape.HasVerb(rest)
                    ? string.Join(' ', rest) : null;
            }
        }

        return null;
    }
}
