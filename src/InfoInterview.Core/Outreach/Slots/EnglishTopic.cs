using static InfoInterview.Outreach.Slots.EnglishForm;
using static InfoInterview.Outreach.Slots.EnglishWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>
/// What a conversation is to be about, after "about"; a question is turned where that is certain. What is several things or none is asked
/// back
/// in every letter alike.
/// </summary>
internal static class EnglishTopic
{
    private const int LongestTurned = 6;

    public static ReadFact Read(string text)
    {
        var about = text;
        while (After(about, "about", "I want to learn about", "I'd like to learn about", "I would like to learn about",
            "I want to learn more about", "I'd love to learn about", "learn about", "learning about",
            "learn more about", "I want to know about", "I want to hear about", "I'd love to hear about", "I'm interested in",
                "I am interested in", "interested in", "how about", "questions about", "info on", "advice on") is { } rest) about = rest;
        var said = EnglishSpelling.Open(about).Replace("your own ", "my own ", StringComparison.OrdinalIgnoreCase);
        if (said.Length == 0) return ReadFact.Empty;
        return IsSeveral(about, said) ? ReadFact.Doubt(null, FactDoubt.Several) : Of(about, said);
    }

    /// <summary>A list, two sentences, a question beside something else: nothing of it stands in any letter.</summary>
    private static bool IsSeveral(string about, string said)
    {
        if (char.IsDigit(said[0]) && said.Contains(')', StringComparison.Ordinal)) return true;
        if (EnglishTidy.FirstSentence(about).Length < EnglishSpelling.Open(about).Length
            || said.Contains('?', StringComparison.Ordinal)) return true;
        var parts = said.Split(", ");
        if (parts.Length == 1) return false;
        // "hiring, training and pay" is one thing; "music licensing, waivers" is a note.
        var isClosed = parts[^1].StartsWith("and ", StringComparison.Ordinal) || parts[^1].StartsWith("or ", StringComparison.Ordinal)
            || parts[^1].Contains(" and ", StringComparison.Ordinal) || parts[^1].Contains(" or ", StringComparison.Ordinal);
        return !isClosed || Array.Exists(parts, IsClause);
    }

    private static bool IsClause(string part)
    {
        var words = (After(part, "and", "or") ?? part).Split(' ');
        return Wh.Contains(Bare(words[0])) || Auxiliary.Contains(Bare(words[0])) || Bare(words[0]) is "whether" or "if"
            || EnglishShape.HasVerb(words);
    }

    private static ReadFact Of(string about, string said)
    {
        return EnglishShape.Of(about) switch
        {
            WordShape.Question => Turned(said) is { } clause ? ReadFact.OfPhrase(clause) : ReadFact.Doubt(null, FactDoubt.Several),
            WordShape.Sentence or WordShape.Past or WordShape.ThatClause => ReadFact.Doubt(null, FactDoubt.Several),
            WordShape.Infinitive => ReadFact.OfPhrase(Gerund(said[3..])),
            WordShape.Command => ReadFact.OfPhrase(Gerund(said)),
            _ => ReadFact.OfPhrase(Base.Contains(Bare(said.Split(' ')[0])) && said.Contains(" a ", StringComparison.Ordinal) ? Gerund(said)
                : Inside(said)),
        };
    }

    /// <summary>"What is it like to teach" as "what it's like to teach"; <c>null</c> where the verb would have to change.</summary>
    private static string? Turned(string question)
    {
        var words = question.Split(' ');
        if (After(question, "what is it like", "what's it like") is { } like) return "what it's like " + like;
        if (After(question, "how do I", "how do you", "how can I", "how does one", "how do people", "how would I",
            "how should I") is { } way) return "how to " + way;
        if (After(question, "should I") is { } choice) return "whether to " + choice;
        if (words.Length is < 3 or > LongestTurned) return null;
        var (wh, verb) = (Bare(words[0]), Bare(words[1]));
        var rest = string.Join(' ', words[2..]);
        if (wh is "what" or "where" or "why" or "who" && verb is "is" or "are" && Determiner.Contains(Bare(words[2]))
            && !EnglishShape.HasVerb(words.AsSpan(2))) return $"{wh} {rest} {verb}";
        return wh is "how" && Bare(words[2]) is "is" or "are" ? $"how {verb} {string.Join(' ', words[3..])} {Bare(words[2])}" : null;
    }
}
