namespace InfoInterview.Outreach.Slots;

/// <summary>Writes out what speech draws together, as formal letters do: "I'm" as "I am". What is quoted stays.</summary>
internal static class EnglishFormal
{
    private static readonly (string Short, string Whole)[] Forms =
    [
        ("I'm", "I am"), ("I've", "I have"), ("I'll", "I will"), ("I'd", "I would"), ("we're", "we are"), ("We're", "We are"), ("we've", "we have"),
        ("We've", "We have"), ("we'll", "we will"), ("We'll", "We will"), ("they've", "they have"), ("they'll", "they will"), ("it'll",
            "it will"), ("It'll", "It will"), ("you'll", "you will"), ("You'll", "You will"), ("we'd", "we would"),
        ("They're", "They are"), ("They've", "They have"), ("Don't", "Do not"), ("Didn't", "Did not"), ("Can't", "Cannot"), ("ain't",
            "is not"), ("mustn't", "must not"), ("there's", "there is"),
        ("you're", "you are"), ("You're", "You are"), ("you've", "you have"), ("You've", "You have"),
        ("you'd", "you would"), ("they're", "they are"), ("don't", "do not"), ("doesn't", "does not"), ("didn't", "did not"),
        ("can't", "cannot"), ("won't", "will not"), ("isn't", "is not"), ("wasn't", "was not"), ("aren't", "are not"), ("weren't", "were not"),
        ("haven't", "have not"), ("hasn't", "has not"), ("hadn't", "had not"), ("wouldn't", "would not"), ("couldn't", "could not"),
        ("shouldn't", "should not"), ("it's", "it is"), ("It's", "It is"), ("that's", "that is"), ("That's", "That is"),
    ];

    /// <summary>The fact as a formal letter says it; words that are too easy for it are asked back there.</summary>
    public static ReadFact Of(ReadFact fact)
    {
        var text = fact.Phrase ?? fact.Sentence;
        var isCasual = text is not null && text.Split(' ').Any(word => EnglishWords.Casual.Contains(EnglishWords.Bare(word)));
        // "Well deserved." is what one calls across a room.
        if (string.Equals(fact.Sentence,
            "Well deserved.", StringComparison.OrdinalIgnoreCase)) return ReadFact.OfSentence("It is well deserved.");
        if (fact.Sentence is { } cry && cry.EndsWith('!')) fact = fact with { Sentence = cry[..^1] + "." };
        return isCasual || text?.Contains(" way too ", StringComparison.Ordinal) == true ? ReadFact.Doubt(null, FactDoubt.Slang)
            : fact.With(Written);
    }

    private static string Written(string text)
    {
        if (!text.Contains('\'', StringComparison.Ordinal)) return text;
        var words = text.Split(' ');
        var isQuoted = false;
        for (var at = 0; at < words.Length; at++)
        {
            isQuoted ^= words[at].StartsWith('"');
            if (!isQuoted) words[at] = Whole(words[at], at + 1 < words.Length ? EnglishWords.Bare(words[at + 1]) : "");
            isQuoted ^= words[at].TrimEnd('.', ',', '!', '?', ';').EndsWith('"');
        }

        return string.Join(' ', words);
    }

    private static string Whole(string word, string next)
    {
        var bare = word.TrimEnd('.', ',', '!', '?', ';');
        foreach (var (brief, whole) in Forms)
        {
            if (string.Equals(bare, brief, StringComparison.Ordinal)) return whole + word[bare.Length..];
        }

        // "He's agreed" is "He has agreed", and "She's going" is "She is going".
        foreach (var who in (ReadOnlySpan<string>)["he", "He", "she", "She", "there", "There", "who", "what", "What", "how", "where"])
        {
            if (string.Equals(bare, who + "'s",
                StringComparison.Ordinal)) return $"{who} {(IsDone(next) ? "has" : "is")}{word[bare.Length..]}";
            if (string.Equals(bare, who + "'d",
                StringComparison.Ordinal)) return $"{who} {(IsDone(next) ? "had" : "would")}{word[bare.Length..]}";
            if (string.Equals(bare, who + "'ll", StringComparison.Ordinal)) return $"{who} will{word[bare.Length..]}";
        }

        return word;
    }

    private static bool IsDone(string next) => next is "been" or "got" or "gone" or "had" or "made" or "become" or "done" or "taken"
        or "given" or "written" or "left" or "told" or "said"
        or "already" or "never" || (next.Length > 4 && next.EndsWith("ed", StringComparison.Ordinal));
}
