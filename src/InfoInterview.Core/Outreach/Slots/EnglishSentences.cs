using static InfoInterview.Outreach.Slots.EnglishForm;
using static InfoInterview.Outreach.Slots.EnglishWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>Facts that are sentences of their own; a subject that was left out is put back where only one can be meant.</summary>
internal static class EnglishSentences
{
    /// <summary>What one did or does: "passed my final" becomes "I passed my final".</summary>
    public static ReadFact Own(string text)
    {
        var words = text.Split(' ');
        var at = Adverb.Contains(Bare(words[0])) && words.Length > 1 ? 1 : 0;
        var verb = Bare(words[at]);
        if (at == 0 && verb is "to" or "for") return ReadFact.Doubt(null);
        if (text.Contains('?', StringComparison.Ordinal)) return ReadFact.OfSentence(EnglishSpelling.Close(text));
        if (verb is "don't" or "haven't" or "didn't" or "couldn't" or "can't" or "have" or "am") return WithSubject("I", text);
        if (EnglishShape.IsLonePast(verb) && !IsSubjectOf(words, at)) return WithSubject("I", text);
        if (EnglishShape.IsGerund(verb) && !EnglishShape.HasVerb(words.AsSpan(at))) return WithSubject("I'm", text);
        return IsWhole(words) ? ReadFact.OfSentence(EnglishSpelling.Close(text)) : ReadFact.Doubt(null);
    }

    /// <summary>What one will do: "shadow a nurse" becomes "I'm going to shadow a nurse".</summary>
    public static ReadFact Plan(string text)
    {
        var first = Bare(text.Split(' ')[0]);
        if (After(text, "to", "going to", "plan to", "planning to") is { } will) return WithSubject("I'm going to", will);
        if (first is "will") return WithSubject("I", text);
        if (Base.Contains(first) && !EnglishShape.HasVerb(text.Split(' '))) return WithSubject("I'm going to", text);
        return Own(text) is { IsDoubtful: false } own ? own : ReadFact.Doubt("I'm going to " + Inside(EnglishSpelling.Open(text)));
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
        return IsWhole(because.Split(' ')) ? ReadFact.OfSentence(EnglishSpelling.Close(because))
            : ReadFact.Doubt("It made me think of " + Inside(EnglishSpelling.Open(because)));
    }

    /// <summary>A thought may be half a sentence: "Well deserved."</summary>
    public static ReadFact Thought(string text) =>
        Senses.Contains(Bare(text.Split(' ')[0])) ? WithSubject("It", text) : ReadFact.OfSentence(EnglishSpelling.Close(text));

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
