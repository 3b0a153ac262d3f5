namespace InfoInterview.Language;

/// <summary>Counts words as people do: what stands between blanks and holds a letter or a digit.</summary>
internal static class WordCount
{
    public static int Of(ReadOnlySpan<Token> tokens)
    {
        var words = 0;
        foreach (ref readonly var token in tokens)
        {
            if (token.After is Boundary.Space or >= Boundary.Comma) words++;
        }

        return words;
    }

    public static int Of(string text, Lexicon lexicon)
    {
        var tokens = new Growing<Token>(stackalloc Token[256]);
        var sentences = new Growing<Sentence>(stackalloc Sentence[32]);
        try
        {
            Tokenizer.Read(text, lexicon, ref tokens, ref sentences);
            return Of(tokens.Items);
        }
        finally
        {
            tokens.Dispose();
            sentences.Dispose();
        }
    }
}
