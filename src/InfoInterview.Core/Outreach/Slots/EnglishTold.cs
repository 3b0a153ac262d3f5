using static InfoInterview.Outreach.Slots.EnglishForm;
using static InfoInterview.Outreach.Slots.EnglishWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>What was told in a talk: points, advice, promises, their own words.</summary>
internal static class EnglishTold
{
    /// <summary>Their own words, between quotation marks; words about them are none, and neither is an offer that changes the request.</summary>
    public static ReadFact Said(string text)
    {
        var said = EnglishSpelling.Open((After(text, "that", "said", "said that", "she said", "he said", "you said", "they said",
            "you told me") ?? text).Replace('"', '\'').Trim('\''));
        if (said.Length == 0) return ReadFact.Empty;
        var first = Bare(said.Split(' ')[0]);
        if (first is "his" or "her" or "is" or "asked" or "that" || EnglishTidy.IsOfThem(said) || said.Contains('(', StringComparison.Ordinal)
            || EnglishTidy.FirstSentence(said).Length < said.Length) return ReadFact.Doubt(null);
        if (HasWord(said, "questions") || HasWord(said, "min") || HasWord(said, "minutes")) return ReadFact.Doubt(null, FactDoubt.Yes);
        // "crunch till Oct" is a note about them and nothing that they said.
        return EnglishShape.Of(said) is WordShape.Noun or WordShape.Gerund
            && first is not ("not" or "busy" or "swamped" or "maybe" or "sorry" or "happy" or "summer" or "spring" or "autumn" or "winter")
            && !HasWord(said, "me")
            ? ReadFact.Doubt(null, FactDoubt.Note) : ReadFact.OfPhrase(Capital(said)) with { Clause = EnglishSaid.Told(said) };
    }

    /// <summary>What stands after "about": "your point that", "your advice to", "what you said about".</summary>
    public static ReadFact Point(string text, bool isReader)
    {
        var whole = EnglishSpelling.Open(text);
        if (whole.Length == 0) return ReadFact.Empty;
        var said = EnglishSpelling.Open(EnglishTidy.FirstSentence(whole));
        // Two short sentences are one thought: "Keep a log. Date it."
        if (said.Length < whole.Length && After(said, "that") is not null) return PointOf(said, said, isReader).Cut(true);
        if (said.Length < whole.Length && AreCommands(whole)) return ReadFact.OfPhrase(
            $"{(isReader ? "your" : "this")} advice: \"{Capital(whole).Replace('"', '\'')}.\"");
        if (said.Length < whole.Length) return After(said, "you said", "you told me") is not null
            ? PointOf(said, said, isReader).Cut(true) : ReadFact.Doubt(null, FactDoubt.Several);
        return PointOf(whole, text, isReader);
    }

    private static ReadFact PointOf(string said, string text, bool isReader)
    {
        var whose = isReader ? "your" : "the";
        if (After(said, "you told me to", "you said to", "told me to",
            "said to") is { } told) return ReadFact.OfPhrase($"{whose} advice to {ToMe(told)}");
        if (After(said, "you said that", "you told me that", "you said", "you told me", "that") is { } claim
            && claim.Contains(' ', StringComparison.Ordinal) && !claim.StartsWith("about ", StringComparison.Ordinal)
            && EnglishShape.Of(claim) is not WordShape.Command)
            return EnglishTidy.IsOfThem(claim) && isReader ? ReadFact.Doubt(null) : ReadFact.OfPhrase(isReader ? $"your point that {Inside(claim)}" : "that " + Inside(claim));
        if (EnglishTidy.IsOfThem(said) && isReader) return ReadFact.Doubt(null);
        if (isReader) said = ToYou(said);
        if (After(said, "you said", "you told me") is { } told2 && EnglishShape.Of(told2) is WordShape.Command) said = told2;
        switch (EnglishShape.Of(said))
        {
            case WordShape.Command when After(said, "if") is not null || said.Contains('"', StringComparison.Ordinal): return ReadFact.Doubt(null);
            case WordShape.Command: return ReadFact.OfPhrase($"{whose} advice {Ordered(isReader ? AsMine(said) : said)}");
            case WordShape.Infinitive: return ReadFact.OfPhrase($"{whose} advice {Inside(isReader ? AsMine(said) : said)}");
            case WordShape.Sentence when Bare(said.Split(' ')[0]) is "i" or "i'm" or "we" or "we're" or "i've": return ReadFact.OfSentence(EnglishSpelling.Close(text));
            case WordShape.Sentence or WordShape.Noun when Command.Contains(Bare(said.Split(' ')[0])): return ReadFact.OfPhrase($"{whose} advice \"{Capital(said).Replace('"', '\'')}\"");
            case WordShape.Adverbial: return ReadFact.Doubt(null, FactDoubt.Note);
            case WordShape.Sentence: return ReadFact.OfPhrase(isReader ? $"your point that {Inside(said)}" : "that " + Inside(said));
            case WordShape.Past: return ReadFact.Doubt(null);
            case WordShape.Question: return ReadFact.OfPhrase($"the question \"{Capital(said)}?\"");
            case WordShape.Clause when isReader && Bare(said.Split(' ')[0]) is not "what": return ReadFact.OfPhrase($"what you told me about {Inside(said)}");
            case WordShape.Clause: return ReadFact.OfPhrase(Inside(said));
            // A person is nothing that stays with one: what was told of them is.
            case WordShape.NounWithArticle when isReader && Person.Contains(Head(said)):
                return ReadFact.OfPhrase($"what you told me about {Inside(said)}");
            case WordShape.NounWithArticle when Telling.Contains(Head(said)) || Bare(said.Split(' ')[0]) is "your": return ReadFact.OfPhrase(Inside(said));
            default: return ReadFact.OfPhrase(isReader ? $"what you said about {Inside(said)}" : Inside(said));
        }
    }

    private static bool AreCommands(string text)
    {
        for (var rest = text; rest.Length > 0;)
        {
            var one = EnglishTidy.FirstSentence(rest);
            // "Date it": two words with "it" are an order, whatever the first.
            var isBrief = EnglishSpelling.Open(one).Split(' ') is [_, "it" or "them" or "that"];
            if (!isBrief && EnglishShape.Of(EnglishSpelling.Open(one)) is not WordShape.Command
                && !Command.Contains(Bare(one.Split(' ')[0]))) return false;
            rest = one.Length >= rest.Length ? "" : rest[one.Length..].TrimStart('.', '!', '?', ';', ' ');
        }

        return true;
    }

    /// <summary>"a job you haven't walked" as one's own: "a job I haven't walked".</summary>
    private static string AsMine(string text)
    {
        var words = text.Split(' ');
        for (var at = 0; at < words.Length; at++)
        {
            var isActing = at + 1 < words.Length && !Preposition.Contains(Bare(words[at + 1])) && Bare(words[at + 1]) is not ("and" or "or" or "to" or "if" or "when");
            words[at] = words[at] switch
            {
                "you" => isActing ? "I" : "me",
                "you're" => "I'm",
                "you've" => "I've",
                "you'd" => "I'd",
                "you'll" => "I'll",
                "your" => "my",
                "yourself" => "myself",
                _ => words[at],
            };
        }

        return string.Join(' ', words);
    }

    /// <summary>What stands after "you suggested": a noun, a gerund, or "that I" with a plain verb.</summary>
    public static ReadFact Advice(string text)
    {
        var said = EnglishSpelling.Open(After(text, "you told me to", "you said to", "told me to", "you suggested", "you advised me to",
            "your advice to", "her advice to", "his advice to", "your advice:", "she said to", "he said to") ?? text);
        if (said.Length == 0) return ReadFact.Empty;
        if (EnglishTidy.IsOfThem(said) || said.Contains(" / ", StringComparison.Ordinal)) return ReadFact.Doubt(null);
        if (EnglishTidy.FirstSentence(said).Length < said.Length && !AreCommands(said)) return ReadFact.Doubt(null, FactDoubt.Several);
        if (EnglishTidy.FirstSentence(said).Length < said.Length || Bare(said.Split(' ')[0]) is "no") return ReadFact.OfSentence($"Your advice was: \"{Capital(said).Replace('"', '\'')}.\"");
        if (After(said, "to") is { } verb && (Base.Contains(Bare(verb.Split(' ')[0]))
            || Command.Contains(Bare(verb.Split(' ')[0])))) return ReadFact.OfPhrase("that I " + AsMine(verb));
        if (After(said, "don't", "do not", "never") is { } not) return ReadFact.OfPhrase("that I not " + AsMine(Inside(not)));
        if (Base.Contains(Bare(said.Split(' ')[0])) && said.Contains(' ', StringComparison.Ordinal)) return ReadFact.OfPhrase("that I "
            + AsMine(Inside(said)));
        return EnglishShape.Of(said) switch
        {
            WordShape.Gerund => ReadFact.OfPhrase(AsMine(Inside(said))),
            WordShape.NounWithArticle => ReadFact.OfPhrase(ToMe(Inside(said))),
            WordShape.Noun => ReadFact.OfSentence($"Your advice was: \"{Capital(said).Replace('"', '\'')}.\""),
            WordShape.ThatClause => ReadFact.OfPhrase(Inside(said)),
            WordShape.Command => ReadFact.OfPhrase("that I " + AsMine(Inside(said))),
            WordShape.Sentence => ReadFact.OfSentence(EnglishSpelling.Close(text)),
            WordShape.Clause => ReadFact.OfPhrase("looking at " + ToMe(Inside(said))),
            _ => ReadFact.Doubt(null),
        };
    }

    /// <summary>What stands after "about": a thing, or "your offer to" with a plain verb.</summary>
    public static ReadFact Promise(string text)
    {
        var whole = EnglishSpelling.Open(After(text, "you offered me", "you offered", "you promised me", "you promised", "offered me",
            "you undertook", "you agreed", "you said you would",
            "you said you'd", "you would", "you'd", "you'll", "you will") ?? text);
        if (whole.Length == 0) return ReadFact.Empty;
        var said = EnglishSpelling.Open(EnglishTidy.FirstSentence(whole));
        if (said.IndexOf(", and you ", StringComparison.Ordinal) is > 0 and var more) said = said[..more];
        var isCut = said.Length < whole.Length;
        said = After(said, "that you will", "that you would", "that you'd", "that you'll", "to") is { } will ? "to " + will : said;
        return EnglishTidy.IsOfThem(said) ? ReadFact.Doubt(null) : Promised(said, text).Cut(isCut);
    }

    private static ReadFact Promised(string said, string text)
    {
        var first = Bare(said.Split(' ')[0]);
        if (After(said, "to") is { } verb) return ReadFact.OfPhrase(Offer(ToYou(Inside(verb))));
        // "introduce me to the person handling their programme": theirs is the reader's.
        if (text.StartsWith("you", StringComparison.OrdinalIgnoreCase)) said = ToYou(said);
        if (Base.Contains(first) && said.Contains(' ', StringComparison.Ordinal)
            && !CountHead.Contains(Head(said))) return ReadFact.OfPhrase(Offer(Inside(said)));
        if (EnglishShape.IsGerund(first) && Plain(said) is { } plain) return ReadFact.OfPhrase(Offer(plain));
        return EnglishShape.Of(said) switch
        {
            WordShape.NounWithArticle => ReadFact.OfPhrase(Offered(Inside(said))),
            WordShape.Noun when CountHead.Contains(Head(said)) => ReadFact.OfPhrase(Offered(WithA(Inside(said)))),
            WordShape.Noun => ReadFact.OfPhrase(Offered("the " + Inside(said))),
            WordShape.Sentence => ReadFact.OfSentence(EnglishSpelling.Close(text)),
            _ => ReadFact.Doubt(null),
        };
    }

    /// <summary>"your offer of a look at your bid sheets", "your offer to share your onboarding checklist": nobody is reminded
    /// of a thing
    /// that is theirs.</summary>
    private static string Offered(string thing) => Bare(thing.Split(' ')[0]) is "a" or "an" or "some" or "any" or "one"
        or "two" or "three"
        || Array.Exists(thing.Split(' ')[..Math.Min(4, thing.Split(' ').Length)], word => Bare(word) is "introduction"
            or "visit" or "tour"
            or "call" or "day" or "ride" or "chance" or "place" or "job" or "post" or "position" or "internship"
                or "interview" or "meeting"
            or "lunch" or "coffee" or "feedback" or "help" or "advice") ? "your offer of " + thing : "your offer to share " + thing;

    /// <summary>"your offer to send it", and "your offer to let me sit in": what the writer would do, they would let the writer do.</summary>
    private static string Offer(string verb) => (TheirDoing.Contains(Bare(verb.Split(' ')[0])) ? "your offer to let me " : "your offer to ") + verb;

    /// <summary>"to keep a log", "never to skip it", "not to rush it".</summary>
    private static string Ordered(string command) =>
        After(command, "never") is { } never ? "never to " + never
        : After(command, "always") is { } always ? "always to " + always
        : After(command, "don't", "do not") is { } not ? "not to " + But(not)
        : "to " + Inside(command);

    /// <summary>"sell the reaction, sell the question" after "not to": "sell the reaction but to sell the question".</summary>
    private static string But(string text)
    {
        if (text.IndexOf(", ", StringComparison.Ordinal) is not (> 0 and var comma)) return text;
        var next = Bare(text[(comma + 2)..].Split(' ')[0]);
        return Base.Contains(next) || Command.Contains(next) || next is "do" ? $"{text[..comma]} but to {text[(comma + 2)..]}" : text;
    }
}
