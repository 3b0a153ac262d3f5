using static InfoInterview.Outreach.Slots.EnglishForm;
using static InfoInterview.Outreach.Slots.EnglishWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>What one says of the reader: what one admires, how one found them, what one shares, what of their path bears on it.</summary>
internal static class EnglishTheirs
{
    private static readonly string[] Likings = ["loved", "enjoyed", "liked", "admire", "admired", "love", "like", "enjoy"];

    public static Slot Admired(string text)
    {
        var said = EnglishSpelling.Open(text);
        if (said.Length == 0) return Slot.Empty;
        var words = said.Split(' ');
        if (Liked(words) is { } liked) return Slot.OfPhrase(ToYou(liked));
        switch (EnglishShape.Of(said))
        {
            case Shape.NounWithArticle: return Slot.OfPhrase(Inside(ToYou(said)));
            case Shape.Clause: return Slot.OfPhrase(Inside(ToYou(said)));
            case Shape.Sentence: return Slot.OfSentence(EnglishSpelling.Close(text));
            case Shape.Past: return Slot.OfSentence(EnglishSpelling.Close("I " + LowerFirst(said)));
            case Shape.Noun or Shape.Command when WorkOfTheirs.Contains(Head(said)): return Slot.OfPhrase("your " + Inside(said));
            default: return Slot.Doubt("your work on " + Inside(said));
        }
    }

    public static Slot Found(string text)
    {
        var said = EnglishSpelling.Open(After(text, "found you", "I found you") ?? text);
        if (said.Length == 0) return Slot.Empty;
        var bare = Bare(said);
        if (OnIt.Contains(bare)) return Slot.OfPhrase("on " + said);
        return EnglishShape.Of(said) switch
        {
            Shape.Adverbial => Slot.OfPhrase(char.ToLowerInvariant(said[0]) + said[1..]),
            Shape.NounWithArticle => Slot.OfPhrase("through " + Inside(said)),
            Shape.Sentence => Slot.OfSentence(EnglishSpelling.Close(text)),
            Shape.Past => Slot.OfSentence(EnglishSpelling.Close("I " + LowerFirst(said))),
            Shape.Noun or Shape.Command => Slot.OfPhrase("through " + (FoundHead.Contains(Head(said)) && said.Contains(' ', StringComparison.Ordinal) ? "the " : "") + Inside(said)),
            _ => Slot.Doubt("through " + Inside(said)),
        };
    }

    public static Slot Shared(string text)
    {
        var said = EnglishSpelling.Open(text);
        if (said.Length == 0) return Slot.Empty;
        if (After(said, "both") is { } both && After(said, "both of") is null)
        {
            return Slot.OfSentence(EnglishSpelling.Close((Preposition.Contains(Bare(both.Split(' ')[0])) ? "We're both " : "We both ") + both));
        }

        return EnglishShape.Of(said) switch
        {
            Shape.NounWithArticle when !EnglishForm.HasWord(said, "are") => Slot.OfPhrase(Inside(said)),
            Shape.Noun => Slot.OfPhrase(Inside(said)),
            Shape.Sentence or Shape.NounWithArticle => Slot.OfSentence(EnglishSpelling.Close(text)),
            Shape.Past => Slot.OfSentence(EnglishSpelling.Close("We both " + LowerFirst(said))),
            _ => Slot.Doubt(null),
        };
    }

    public static Slot Path(string text)
    {
        var said = EnglishSpelling.Open(text);
        if (said.Length == 0) return Slot.Empty;
        var after = After(said, "she", "he", "they", "you");
        if (after is not null && EnglishShape.IsLonePast(Bare(after.Split(' ')[0])) && !said.EndsWith(" too", StringComparison.Ordinal)) return Slot.OfPhrase("how you " + ToYou(after));
        return EnglishShape.Of(said) switch
        {
            Shape.Past => Slot.OfPhrase("how you " + LowerFirst(ToYou(said))),
            Shape.NounWithArticle or Shape.Gerund or Shape.Clause => Slot.OfPhrase(Inside(ToYou(said))),
            Shape.Sentence when after is null || said.StartsWith("you ", StringComparison.OrdinalIgnoreCase) => Slot.OfSentence(EnglishSpelling.Close(text)),
            Shape.Noun => Slot.OfPhrase("your " + Inside(said)),
            _ => Slot.Doubt("how you came to " + Inside(said)),
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
                return Bare(rest[0]) is "your" or "the" or "how" or "his" or "her" && rest.Length > 1 && !EnglishShape.HasVerb(rest) ? string.Join(' ', rest) : null;
            }
        }

        return null;
    }
}
