using static InfoInterview.Outreach.Slots.EnglishForm;
using static InfoInterview.Outreach.Slots.EnglishWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>Facts that are sentences of their own; a subject that was left out is put back where only one can be meant.</summary>
internal static class EnglishSentences
{
    /// <summary>An outcry has fewer blanks than these.</summary>
    private const int LongestCry = 4;

    /// <summary>What one did or does: "passed my final" becomes "I passed my final".</summary>
    public static ReadFact Own(string text)
    {
        var one = EnglishTidy.FirstSentence(text);
        if (one.Length + 2 < text.Length && !text.Contains('?', StringComparison.Ordinal))
        {
            // Each sentence on its own, so that none is left without its subject.
            return Own(one) is { Sentence: { } first } && Own(text[(one.Length + 1)..].TrimStart('.', '!', ';', ' ')) is { Sentence: { } more }
                ? ReadFact.OfSentence($"{first} {more}") : ReadFact.Doubt(null);
        }

        text = Also(Joined(text));
        var words = text.Split(' ');
        var at = Adverb.Contains(Bare(words[0])) && words.Length > 1 ? 1 : 0;
        var verb = Bare(words[at]);
        if (at == 0 && verb is "to" or "for") return ReadFact.Doubt(null);
        if (text.Contains('?', StringComparison.Ordinal)) return ReadFact.OfSentence(EnglishSpelling.Close(text));
        if (verb is "don't" or "haven't" or "didn't" or "couldn't" or "can't" or "have" or "am") return WithSubject("I", text);
        if (EnglishShape.IsLonePast(verb) && !IsSubjectOf(words, at)) return WithSubject("I", text);
        if (EnglishShape.IsGerund(verb) && !EnglishShape.HasVerb(words.AsSpan(at))) return WithSubject("I'm", text);
        if (words[0].EndsWith(',') && !Adverb.Contains(verb) && !Subject.Contains(verb)) return ReadFact.Doubt(null);
        return IsWhole(words) ? ReadFact.OfSentence(EnglishSpelling.Close(text)) : ReadFact.Doubt(null);
    }

    /// <summary>What one will do: "shadow a nurse" becomes "I'm going to shadow a nurse".</summary>
    public static ReadFact Plan(string text)
    {
        var first = Bare(text.Split(' ')[0]);
        if (After(text, "to", "going to", "plan to", "planning to") is { } will) return WithSubject("I'm going to", will);
        if (After(text, "I will", "will") is { } willing) return WithSubject("I'll", willing);
        if (Base.Contains(first) && !EnglishShape.HasVerb(text.Split(' '))) return WithSubject("I'm going to", text);
        return Own(text);
    }

    /// <summary>Something about a thing just named: "cites your post" becomes "It cites your post".</summary>
    public static ReadFact OfIt(string text)
    {
        if (text.Contains('?', StringComparison.Ordinal)) return ReadFact.OfSentence(EnglishSpelling.Close(text));
        var because = After(text, "because", "since") ?? text;
        var first = Bare(because.Split(' ')[0]);
        if (Third.Contains(first) || EnglishShape.IsLonePast(first)
            || first is "might" or "may" or "could" or "should" or "would" or "will" or "is" or "was" or "has") return WithSubject("It",
            because);
        // "You complained": nobody writes that to them.
        var words = because.Split(' ');
        for (var at = 0; at < words.Length; at++)
        {
            if (Unkind.Contains(Bare(words[at])) && words[Math.Max(0, at - 2)..at].Any(word =>
                Bare(word) is "you")) return ReadFact.Doubt(null);
        }

        return IsWhole(words) ? ReadFact.OfSentence(EnglishSpelling.Close(because)) : ReadFact.Doubt(null);
    }

    /// <summary>A thought may be half a sentence: "Well deserved." What only congratulates is said by the letter.</summary>
    public static ReadFact Thought(string text)
    {
        var words = text.Split(' ');
        var mark = Array.FindIndex(words, word => word[^1] is ',' or '!' or '.');
        if (mark >= 0 && mark + 1 < words.Length && words[..(mark + 1)].Any(word =>
            Bare(word).StartsWith("congrat", StringComparison.Ordinal))) text = string.Join(' ', words[(mark + 1)..]);
        else if (words.Length <= 3 && words.Any(word => Bare(word).StartsWith("congrat", StringComparison.Ordinal))) return ReadFact.Empty;
        if (Senses.Contains(Bare(text.Split(' ')[0]))) return WithSubject("It", text);
        var said = EnglishSpelling.Close(text);
        // "So cool!" without its mark falls flat.
        return ReadFact.OfSentence(text.EndsWith('!') && said.EndsWith('.') && said.Count(sign => sign is ' ') < LongestCry
            && !EnglishShape.HasVerb(said.Split(' ')) ? said[..^1] + "!" : said);
    }

    /// <summary>"I sent a reminder also" as "I also sent a reminder".</summary>
    private static string Also(string text)
    {
        var words = EnglishSpelling.Open(text).Split(' ');
        if (words.Length < 4 || Bare(words[^1]) is not "also" || Bare(words[0]) is not ("i" or "we" or "he" or "she" or "they" or "it")
            || words[^2].EndsWith(',')) return text;
        var verb = Auxiliary.Contains(Bare(words[1])) ? 2 : 1;
        return string.Join(' ', [.. words[..verb], "also", .. words[verb..^1]]);
    }

    /// <summary>What an advice taught: a rule for everybody is told as learned, "I learned that people are in a hurry".</summary>
    public static ReadFact Learned(string text)
    {
        var own = Own(text);
        if (own.Sentence is not { } sentence || EnglishTidy.FirstSentence(sentence).Length + 1 < sentence.Length) return own;
        var words = sentence.Split(' ');
        var first = Bare(words[0]);
        // "I talk too fast" is no deed beside the others: it is what one has learned.
        var isHabit = first is "i" && words.Length > 2 && (Base.Contains(Bare(words[1])) || Bare(words[1]) is "am")
            && Bare(words[1]) is not ("want" or "hope" or "plan" or "think" or "know" or "find" or "keep" or "understand"
                or "see" or "mean"
                or "learn");
        var isRule = isHabit || first is "you" or "people" || (!Subject.Contains(first) && !Determiner.Contains(first)
            && !Wh.Contains(first)
            && !Leading.Contains(first) && !Preposition.Contains(first)
            && !Adverb.Contains(first) && !first.Contains('\'', StringComparison.Ordinal) && char.IsLetter(first[0])
                && words.Any(word => Bare(word) is "is" or "are" or "can" or "needs" or "matters"));
        return isRule ? ReadFact.OfSentence(EnglishSpelling.Close("I learned that "
            + (isHabit ? EnglishSpelling.Open(sentence) : Inside(EnglishSpelling.Open(sentence))))) : own;
    }

    /// <summary>Two sentences with a comma only, and a "but" or "so" without one.</summary>
    private static string Joined(string text)
    {
        var words = text.Split(' ');
        var first = Bare(words[0]);
        if (first is "if" or "when" or "because" or "since" or "after" or "once" or "although" or "while" or "as") return text;
        for (var at = 2; at < words.Length - 1; at++)
        {
            var (word, next) = (Bare(words[at]), Bare(words[at + 1]));
            var before = words[at - 1];
            if (word is "but" or "so" && Subject.Contains(next) && next is not "that" && !before.EndsWith(',') && char.IsLetterOrDigit(before[^1])) words[at - 1] = before + ",";
            else if (before.EndsWith(',') && (EnglishShape.HasVerb(words.AsSpan(0, at)) || EnglishShape.IsLonePast(first))
                && word is "she" or "he" or "it" or "they" or "we" && (Auxiliary.Contains(next) || EnglishShape.IsLonePast(next)
                || Past.Contains(next)))
                words[at] = "and " + words[at];
        }

        return string.Join(' ', words);
    }

    private static ReadFact WithSubject(string subject, string text) =>
        ReadFact.OfSentence(EnglishSpelling.Close($"{subject} {LowerFirst(text)}"));

    /// <summary>"it started well", where a past form has its own subject before it.</summary>
    private static bool IsSubjectOf(string[] words, int at) => at > 0 && !Adverb.Contains(Bare(words[at - 1]));

    private static bool IsWhole(string[] words)
    {
        var first = Bare(words[0]);
        if (words.Length > 1 && (Subject.Contains(first)
            || (first.Contains('\'', StringComparison.Ordinal) && Auxiliary.Contains(first)))) return true;
        if (words.Length < 3 && !EnglishShape.HasVerb(words)) return false;
        for (var at = 1; at < words.Length; at++)
        {
            var word = Bare(words[at]);
            if (Subject.Contains(word) || Auxiliary.Contains(word) || Past.Contains(word) || Third.Contains(word)
                || EnglishShape.IsLonePast(word)) return true;
        }

        return false;
    }
}
