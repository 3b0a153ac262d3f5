namespace InfoInterview.Interviews.Probing;

/// <summary>Words that open a sentence and say nothing: "Well, to be honest, I think …".</summary>
internal static class Opening
{
    private static readonly string[][] Phrases =
    [
        .. new[]
        {
            "to be honest", "to be fair", "to tell the truth", "i think that", "i think", "i guess", "i mean", "i'd say that", "i'd say", "i would say that", "i would say", "i suppose", "i believe that", "i believe", "i feel like",
            "i feel that", "you know", "in my opinion", "of course", "in fact", "for me", "the thing is", "the truth is", "the point is", "let's say", "let's see", "i find that", "i have to say", "i must say", "in my experience", "as i said", "by the way",
            "for one thing", "for example", "for instance", "i tell you", "let me tell you", "trust me", "believe me", "good question", "great question", "that's a good question", "right now", "thank you", "thanks", "at the end of the day", "in general", "these days",
        }.Select(phrase => phrase.Split(' ')),
    ];

    /// <summary>The first word that says something.</summary>
    public static int Skip(List<SpokenWord> words, int first, int end)
    {
        for (var at = first; ;)
        {
            var length = Length(words, at, end);
            if (length == 0 || at + length >= end) return at;
            at += length;
        }
    }

    private static int Length(List<SpokenWord> words, int at, int end)
    {
        foreach (var phrase in Phrases)
        {
            if (Phrase.IsAt(words, at, end, phrase)) return phrase.Length;
        }

        var word = words[at];
        if (word.Known is "first" or "second" or "third" or "right" or "so" or "also" or "well" or "like" or "plus") return word.After == SpokenBreak.Comma || word.Known is "so" or "well" or "also" ? 1 : 0;
        if (word.Known is "no") return word.After == SpokenBreak.Comma ? 1 : 0;
        return word.Is(WordKinds.Filler) ? 1 : 0;
    }
}
