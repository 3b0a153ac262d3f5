namespace InfoInterview.Language.Evidence;

/// <summary>The mark that ends a sentence, as a word of its own.</summary>
internal static class EndMark
{
    private static readonly uint Question = FeatureHash.Of("?");
    private static readonly uint Shout = FeatureHash.Of("!");

    /// <summary>The mark behind a place in the text; the edge of a sentence where it is a stop or none.</summary>
    public static uint After(string text, int at)
    {
        for (; at < text.Length && !char.IsLetterOrDigit(text[at]); at++)
        {
            if (text[at] == '?') return Question;
            if (text[at] == '!') return Shout;
            if (text[at] is '\n' or '.') break;
        }

        return FeatureHash.Edge;
    }
}
