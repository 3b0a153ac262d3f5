using static InfoInterview.Outreach.Slots.EnglishWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>Tells the shape of an English text by its first words and by where its verbs stand.</summary>
internal static class EnglishShape
{
    private const int ShortestPast = 5;

    /// <summary>The shape of a mended text.</summary>
    public static WordShape Of(string text)
    {
        var words = text.Split(' ');
        var first = Bare(words[0]);
        if (first is "the" && words.Length > 2 && Bare(words[1]) is "way") return WordShape.NounWithArticle;
        if (Wh.Contains(first) && words.Length > 1) return text.EndsWith('?') || Auxiliary.Contains(Bare(words[1])) || IsTurned(words)
            ? WordShape.Question : WordShape.Clause;
        if (text.EndsWith('?')) return WordShape.Question;
        if (first is "that" && words.Length > 3) return WordShape.ThatClause;
        if (first is "to" && words.Length > 1 && Base.Contains(Bare(words[1]))) return WordShape.Infinitive;
        return Plain(words, first);
    }

    /// <summary>Whether the word is a gerund by its looks.</summary>
    public static bool IsGerund(string bare) => bare.Length > 5 && bare.EndsWith("ing", StringComparison.Ordinal)
        && bare is not ("morning" or "evening" or "nothing" or "something" or "everything" or "anything" or "string" or "spring")
        || bare is "being" or "doing" or "going";

    /// <summary>A past form that can begin a sentence whose subject was left out.</summary>
    public static bool IsLonePast(string bare) => LonePast.Contains(bare)
        || (bare.Length >= ShortestPast && bare.EndsWith("ed", StringComparison.Ordinal)
            && !bare.EndsWith("eed", StringComparison.Ordinal));

    /// <summary>
    /// Whether a verb stands in it that says something of the beginning: "your talk was good", and not "the talk you gave".
    /// </summary>
    public static bool HasVerb(ReadOnlySpan<string> words)
    {
        var isInside = Relative.Contains(Bare(words[0])) && !Subject.Contains(Bare(words[0]));
        for (var at = 1; at < words.Length; at++)
        {
            var word = Bare(words[at]);
            if (Relative.Contains(word)) isInside = true;
            else if (IsVerb(words, at, word))
            {
                if (!isInside) return true;
                isInside = false;
            }
        }

        return false;
    }

    private static WordShape Plain(string[] words, string first)
    {
        if (first is "someone" or "somebody" or "everyone" or "everybody" && !HasVerb(words)) return WordShape.NounWithArticle;
        if (words.Length > 1 && (Subject.Contains(first) || Auxiliary.Contains(first) && first.Contains('\'', StringComparison.Ordinal)
            && !first.EndsWith("n't", StringComparison.Ordinal))) return WordShape.Sentence;
        if (Determiner.Contains(first)) return HasVerb(words) || IsStory(words, first) ? WordShape.Sentence : WordShape.NounWithArticle;
        if (first is "never" or "always" or "don't"
            || (first is "do" && words.Length > 1 && Bare(words[1]) is "not")) return WordShape.Command;
        if (IsGerund(first)) return HasVerb(words) ? WordShape.Sentence : WordShape.Gerund;
        if (IsLonePast(first)) return WordShape.Past;
        if (Preposition.Contains(first)) return WordShape.Adverbial;
        if (words.Length > 1 && Command.Contains(first) && !HasVerb(words)) return WordShape.Command;
        return HasVerb(words) ? WordShape.Sentence : WordShape.Noun;
    }

    /// <summary>"my first chef worked for you".</summary>
    private static bool IsStory(string[] words, string first)
    {
        if (first is not ("my" or "our")) return false;
        for (var at = 2; at < words.Length; at++)
        {
            if (IsLonePast(Bare(words[at]))) return true;
        }

        return false;
    }

    private static bool IsVerb(ReadOnlySpan<string> words, int at, string word)
    {
        if (Bare(words[at - 1]) is "to") return false;
        if (Auxiliary.Contains(word)) return at + 1 < words.Length;
        if (Third.Contains(word) || Past.Contains(word)) return at + 1 < words.Length || Third.Contains(word);
        var before = Bare(words[at - 1]);
        return (Base.Contains(word) || ManyVerb.Contains(word)) && before.Length > 3 && before[^1] == 's' && before[^2] != 's'
            && !before.Contains('\'', StringComparison.Ordinal)
            && at + 1 < words.Length && !words[at - 1].EndsWith(',');
    }

    /// <summary>"How long is the training", "what tickets do I need", where the verb has come before its subject.</summary>
    private static bool IsTurned(string[] words)
    {
        if (words.Length > 3 && Bare(words[0]) is "how" && Bare(words[2]) is "is" or "are" or "do" or "does" or "did" && !Subject.Contains(Bare(words[1]))) return true;
        for (var at = 2; at < Math.Min(words.Length - 1, 5); at++)
        {
            if (Bare(words[at]) is "do" or "does" or "did" or "can" or "should" && Bare(words[at + 1]) is "i" or "you" or "we" or "they" or "people" or "it") return true;
        }

        return false;
    }
}
