using static InfoInterview.Outreach.Slots.EnglishForm;
using static InfoInterview.Outreach.Slots.EnglishWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>What one says of the reader: what one admires, how one found them, what one shares, what of their path bears on it.</summary>
internal static class EnglishTheirs
{
    private static readonly string[] Likings = ["loved", "enjoyed", "liked", "admire", "admired", "love", "like", "enjoy"];

    public static ReadFact Admired(string text)
    {
        var whole = EnglishSpelling.Open(text);
        if (whole.Length == 0) return ReadFact.Empty;
        var one = EnglishTidy.FirstSentence(whole);
        var isStory = EnglishShape.Of(one) is WordShape.Sentence && Bare(one.Split(' ')[0]) is "i" or "my" or "we" or "our" or "you";
        if (isStory && EnglishTidy.IsOfThem(whole)) return ReadFact.Doubt(null);
        var said = EnglishSpelling.Open(isStory ? one : EnglishTidy.OneThing(EnglishTidy.FirstThing(EnglishTidy.WithoutAsides(one))));
        if (EnglishTidy.IsOfThem(said)) return ReadFact.Doubt(null);
        return AdmiredThing(said, isStory && one.Length < whole.Length ? whole : said).Cut(!isStory && said.Length + 1 < whole.Length);
    }

    private static ReadFact AdmiredThing(string said, string text)
    {
        var words = said.Split(' ');
        if (Liked(words) is { } liked) return NotBare(ToYou(liked));
        // "you spoke at my college", told to whoever did it.
        if (Bare(words[0]) is "you" && words.Length > 2
            && EnglishShape.IsLonePast(Bare(words[1]))) return ReadFact.OfPhrase(AsNoun(words, 1)
            ?? "how " + LowerFirst(said));
        if (Bare(words[0]) is "how" && words.Length > 3 && Bare(words[1]) is "you"
            && AsNoun(words, 2) is { } talk) return ReadFact.OfPhrase(talk);
        switch (EnglishShape.Of(said))
        {
            case WordShape.NounWithArticle: return NotBare(Named(Inside(ToYou(said))));
            case WordShape.Clause: return ReadFact.OfPhrase(Inside(ToYou(said)));
            case WordShape.Sentence: return ReadFact.OfSentence(EnglishSpelling.Close(text));
            case WordShape.Past: return ReadFact.OfSentence(EnglishSpelling.Close("I " + LowerFirst(said)));
            case WordShape.Noun or WordShape.Command when WorkOfTheirs.Contains(Head(said)): return NotBare("your " + Inside(said));
            default: return ReadFact.Doubt(null);
        }
    }

    /// <summary>"you spoke at my college about fraud" as "your talk at my college about fraud": what one thanks for is the talk, and not
    /// how it was given. <c>null</c> where the deed has no such noun.</summary>
    private static string? AsNoun(string[] words, int verb)
    {
        var rest = words[(verb + 1)..];
        var next = Bare(rest[0]);
        var noun = Bare(words[verb]) switch
        {
            "spoke" or "talked" => "your talk",
            "lectured" => "your lecture",
            "presented" => "your presentation",
            "blogged" => "your posts",
            "wrote" or "said" when next is "about" or "on" or "in" => "what you " + Bare(words[verb]),
            _ => null,
        };
        return noun is not null && (Preposition.Contains(next) || next is "to" or "for") && !EnglishShape.HasVerb(rest)
            ? $"{noun} {string.Join(' ', rest)}" : null;
    }

    /// <summary>"the lift in the old theatre" is theirs as "your work on the lift in the old theatre".</summary>
    private static string Named(string phrase)
    {
        var head = Head(phrase);
        if (phrase.Split(' ').Skip(1).Take(4).Any(word => WorkOfTheirs.Contains(Bare(word)) || CountHead.Contains(Bare(word))
            || Bare(word) is "way")) return phrase;
        return Bare(phrase.Split(' ')[0]) is not ("the" or "a" or "an") || WorkOfTheirs.Contains(head) || CountHead.Contains(head)
            || Telling.Contains(head) || head.EndsWith('s')
            || head is "way" or "piece" or "video" or "collection" or "series" or "bridge" or "campaign" or "recording"
                or "performance" or "speech" or "evidence" or "design"
                or "redesign" or "restoration" or "renovation" or "conversion" or "translation" or "edition" or "experiment"
                    or "production" ? phrase : "your work on " + phrase;
    }

    /// <summary>"your talk" says nothing of which one.</summary>
    private static ReadFact NotBare(string phrase)
    {
        var words = phrase.Split(' ');
        return words.Length == 2 && Determiner.Contains(words[0]) && WorkOfTheirs.Contains(Bare(words[1])) && !words[1].EndsWith('s')
            ? ReadFact.Doubt(null) : ReadFact.OfPhrase(phrase);
    }

    public static ReadFact Found(string text)
    {
        var said = EnglishSpelling.Open(After(text, "found you", "I found you") ?? text);
        if (said.Length == 0) return ReadFact.Empty;
        var bare = Bare(said);
        if (OnIt.Contains(bare)) return ReadFact.OfPhrase("on " + said);
        if (EnglishTidy.FirstSentence(said).Length < said.Length || EnglishTidy.IsOfThem(said)) return ReadFact.Doubt(null);
        if (bare is "credits" or "recherche") return ReadFact.Doubt(null);
        return EnglishShape.Of(said) switch
        {
            WordShape.Adverbial => ReadFact.OfPhrase(char.ToLowerInvariant(said[0]) + said[1..]),
            WordShape.NounWithArticle => ReadFact.OfPhrase("through " + Inside(said)),
            WordShape.Sentence => ReadFact.OfSentence(EnglishSpelling.Close(text)),
            WordShape.Past => ReadFact.OfSentence(EnglishSpelling.Close("I " + LowerFirst(said))),
            WordShape.Noun or WordShape.Command =>
                ReadFact.OfPhrase("through " + (FoundHead.Contains(Head(said)) && said.Contains(' ', StringComparison.Ordinal) ? "the " : "")
                + Inside(said)),
            _ => ReadFact.Doubt(null),
        };
    }

    /// <summary>What the two share is a sentence of its own in any form.</summary>
    public static ReadFact Shared(string text)
    {
        var whole = EnglishSpelling.Open(text);
        if (whole.Length == 0) return ReadFact.Empty;
        var said = EnglishSpelling.Open(EnglishTidy.FirstSentence(EnglishTidy.WithoutAsides(whole)));
        if (EnglishTidy.IsOfThem(said)) return ReadFact.Doubt(null);
        return SharedThing(said).Cut(said.Length + 1 < whole.Length);
    }

    private static ReadFact SharedThing(string said)
    {
        if (After(said, "both") is { } both && After(said, "both of") is null)
        {
            var first = Bare(both.Split(' ')[0]);
            if (first is "are" && both.Length > 4) return ReadFact.OfSentence(EnglishSpelling.Close("We're both " + both[4..]));
            if (first is "have") return ReadFact.OfSentence(EnglishSpelling.Close("We both " + both));
            if (EnglishShape.IsGerund(first)) return ReadFact.OfSentence(EnglishSpelling.Close("We're both " + both));
            // "both did TJC" is how friends say it.
            if (first is "did" && both.Split(' ').Length == 2) return ReadFact.Doubt(null, FactDoubt.Slang);
            return ReadFact.OfSentence(EnglishSpelling.Close((Preposition.Contains(first) ? "We're both "
                : first is "come" or "grew" or "went" || Base.Contains(first) || EnglishShape.IsLonePast(first) ? "We both " : "We're both ") + both));
        }

        switch (EnglishShape.Of(said))
        {
            case WordShape.Noun or WordShape.NounWithArticle when Bare(said.Split(' ')[0]) is "my" or "our" || HasWord(said, "is") || said.Contains(',', StringComparison.Ordinal): return ReadFact.Doubt(null);
            case WordShape.Noun when said.Contains(" same", StringComparison.Ordinal): return ReadFact.Doubt(null);
            case WordShape.NounWithArticle when !HasWord(said, "are") && After(said, "a", "an", "the love", "the same") is not null:
                return ReadFact.OfSentence($"We share {Inside(said)}.");
            case WordShape.NounWithArticle when !HasWord(said, "are"): return ReadFact.OfSentence($"We have {Inside(said)} in common.");
            case WordShape.Noun: return ReadFact.OfSentence(After(said, "love", "interest", "passion") is not null ? $"We share a {Inside(said)}." : $"We have {Inside(said)} in common.");
            case WordShape.Sentence when After(said, "we both did") is { } did
                && !did.Contains(' ', StringComparison.Ordinal):
                return ReadFact.Doubt(null, FactDoubt.Slang);
            case WordShape.Sentence or WordShape.NounWithArticle when After(said, "both of us are") is { } of:
                return ReadFact.OfSentence(EnglishSpelling.Close("We're both " + of));
            // Nobody is told their own life without a word how one knows it.
            case WordShape.Sentence when After(said, "you") is { } theirs && !theirs.StartsWith("and I", StringComparison.Ordinal):
                return ReadFact.OfSentence(EnglishSpelling.Close("I understand that you " + theirs));
            case WordShape.Sentence or WordShape.NounWithArticle: return ReadFact.OfSentence(EnglishSpelling.Close(said));
            case WordShape.Past: return ReadFact.OfSentence(EnglishSpelling.Close("We both " + LowerFirst(said)));
            default: return ReadFact.Doubt(null);
        }
    }

    public static ReadFact Path(string text)
    {
        var said = Kindly(EnglishSpelling.Open(text));
        if (said.Length == 0) return ReadFact.Empty;
        var after = After(said, "that you", "that they", "they", "you");
        if (after is not null && !EnglishTidy.IsOfThem(after) && IsDeed(after) && EnglishTidy.FirstSentence(said).Length == said.Length)
            return Way(after.EndsWith(" too", StringComparison.Ordinal) ? after[..^4].TrimEnd(',') + ", too" : after);
        if (After(said, "how you", "how they") is { } way && !EnglishTidy.IsOfThem(way)
            && EnglishTidy.FirstSentence(said).Length == said.Length && IsDeed(way)) return Way(way);
        if (EnglishTidy.IsOfThem(said) || said.Contains("->", StringComparison.Ordinal) || EnglishTidy.FirstSentence(said).Length < said.Length)
            return EnglishShape.Of(said) is WordShape.Sentence && !EnglishTidy.IsOfThem(said) ? ReadFact.OfSentence(EnglishSpelling.Close(text)) : ReadFact.Doubt(null);
        return EnglishShape.Of(said) switch
        {
            WordShape.Past => ReadFact.OfPhrase("how you " + LowerFirst(ToYou(said))),
            WordShape.Gerund => ReadFact.OfPhrase(Deed(Inside(ToYou(said)))),
            WordShape.NounWithArticle or WordShape.Clause => ReadFact.OfPhrase(Inside(ToYou(said))),
            WordShape.Sentence when after is null || said.StartsWith("you ", StringComparison.OrdinalIgnoreCase) =>
                ReadFact.OfSentence(EnglishSpelling.Close(text)),
            WordShape.Noun => ReadFact.OfPhrase("your " + Inside(said)),
            _ => ReadFact.Doubt(null),
        };
    }

    /// <summary>"moving from sales into design" is theirs as "your move from sales into design", and not one's own plan.</summary>
    private static string Deed(string gerund)
    {
        var words = gerund.Split(' ');
        var rest = words.Length > 1 ? " " + string.Join(' ', words[1..]) : "";
        return Bare(words[0]) switch
        {
            "moving" => "your move" + rest,
            "switching" => "your switch" + rest,
            "going" => "how you went" + rest,
            "starting" => "how you started" + rest,
            "opening" => "how you opened" + rest,
            "becoming" => "how you became" + rest,
            "getting" => "how you got" + rest,
            "building" => "how you built" + rest,
            "changing" => "how you changed" + rest,
            "leaving" => "why you left" + rest,
            "coming" => "how you came" + rest,
            "finding" => "how you found" + rest,
            _ => gerund,
        };
    }

    /// <summary>"with only a BA": what they have is told without an "only".</summary>
    private static string Kindly(string text)
    {
        foreach (var only in (ReadOnlySpan<string>)["only", "just"])
        {
            foreach (var article in (ReadOnlySpan<string>)["a", "an"])
                text = text.Replace($" with {only} {article} ", $" with {article} ", StringComparison.Ordinal);
        }

        return text;
    }

    private static bool IsDeed(string text) => Bare(text.Split(' ')[0]) is var verb && (EnglishShape.IsLonePast(verb) || verb is "were");

    private static ReadFact Way(string deed)
    {
        // What they were matters less than what they did then: "was in industry and then came back" is "came back".
        if (Bare(deed.Split(' ')[0]) is "was" or "were")
        {
            if (deed.IndexOf(" and then ", StringComparison.Ordinal) is not (> 0 and var then)
                || !EnglishShape.IsLonePast(Bare(deed[(then + 10)..].Split(' ')[0]))) return ReadFact.Doubt(null);
            return Way(deed[(then + 10)..]) is { Phrase: { } way } ? ReadFact.OfPhrase(way).Cut(true) : ReadFact.Doubt(null);
        }

        // Nobody wants to be reminded of that.
        if (deed.Split(' ').Any(word => Bare(word) is "laughing" or "laughed" or "mocked" or "failed"
            or "fired")) return ReadFact.Doubt(null);
        var one = EnglishTidy.FirstThing(deed);
        return ReadFact.OfPhrase("how you " + (one.StartsWith("was ", StringComparison.Ordinal)
            ? "were " + one[4..] : ToYou(one))).Cut(one.Length < deed.Length);
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
