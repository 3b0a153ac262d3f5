namespace InfoInterview.Language.Evidence;

/// <summary>Spells words as features know them, and numbers them.</summary>
internal static class WordSpelling
{
    /// <summary>How long the parts of a word are that say something of their own.</summary>
    public const int LongestPart = 5;

    /// <summary>The room that any word needs between its edges.</summary>
    public const int MostLetters = LongestWord + 2;

    private const int LongestWord = 40;

    /// <summary>The folded letters of a word between its edges; every digit is a nought.</summary>
    public static Span<char> Spell(string text, in Token token, Span<char> letters)
    {
        var length = 1;
        letters[0] = '^';
        for (var i = token.Start; i < token.End && length <= LongestWord; i++)
        {
            var fold = Folding.Of(text[i]);
            if (fold is Folding.Outside or Folding.Invisible) continue;
            letters[length++] = fold == Folding.Foreign
                ? char.ToLowerInvariant(text[i]) : char.IsAsciiDigit((char)fold) ? '0' : (char)fold;
        }

        letters[length++] = '$';
        return letters[..length];
    }

    public static uint HashOf(ReadOnlySpan<char> letters)
    {
        var hash = FeatureHash.Seed;
        foreach (var letter in letters[1..^1]) hash = FeatureHash.Add(hash, letter);
        return hash;
    }
}
