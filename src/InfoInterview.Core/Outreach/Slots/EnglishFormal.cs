namespace InfoInterview.Outreach.Slots;

/// <summary>Writes out what speech draws together, as formal letters do: "I'm" as "I am". What is quoted stays.</summary>
internal static class EnglishFormal
{
    private static readonly (string Short, string Whole)[] Forms =
    [
        ("I'm", "I am"), ("I've", "I have"), ("I'll", "I will"), ("I'd", "I would"), ("we're", "we are"), ("We're", "We are"), ("we've", "we have"),
        ("We've", "We have"), ("we'll", "we will"), ("you're", "you are"), ("You're", "You are"), ("you've", "you have"), ("You've", "You have"),
        ("you'd", "you would"), ("they're", "they are"), ("don't", "do not"), ("doesn't", "does not"), ("didn't", "did not"),
        ("can't", "cannot"), ("won't", "will not"), ("isn't", "is not"), ("wasn't", "was not"), ("aren't", "are not"), ("weren't", "were not"),
        ("haven't", "have not"), ("hasn't", "has not"), ("hadn't", "had not"), ("wouldn't", "would not"), ("couldn't", "could not"),
        ("shouldn't", "should not"), ("it's", "it is"), ("It's", "It is"), ("that's", "that is"), ("That's", "That is"),
    ];

    public static ReadFact Of(ReadFact fact) => fact.With(Written);

    private static string Written(string text)
    {
        if (!text.Contains('\'', StringComparison.Ordinal) || text.Contains('"', StringComparison.Ordinal)) return text;
        var words = text.Split(' ');
        for (var at = 0; at < words.Length; at++)
        {
            var bare = words[at].TrimEnd('.', ',', '!', '?', ';');
            foreach (var (brief, whole) in Forms)
            {
                if (string.Equals(bare, brief, StringComparison.Ordinal)) words[at] = whole + words[at][bare.Length..];
            }
        }

        return string.Join(' ', words);
    }
}
