namespace InfoInterview.Language;

/// <summary>
/// Whether words are denied: "I am not asking you to refer me". A denial holds to the end of the sentence, over commas and "or", until
/// something ends it: a "but", or after a comma the beginning of another clause.
/// </summary>
internal static class Denial
{
    /// <summary>How many words after a negation may take it back: "not sure if", "don't hesitate".</summary>
    private const int Reach = 3;

    public static bool Covers(ReadOnlySpan<Token> tokens, in Sentence sentence, int first, int end)
    {
        var denied = false;
        for (var at = sentence.First; at < end; at++)
        {
            if (Ends(tokens, in sentence, at)) denied = false;
            if (tokens[at].Is(WordClass.Negation) && Denies(tokens, in sentence, at)) denied = true;
            if (denied && at >= first) return true;
        }

        return denied;
    }

    /// <summary>Whether a negation stands close before a word: "not any time", "never read".</summary>
    public static bool IsClose(ReadOnlySpan<Token> tokens, in Sentence sentence, int first)
    {
        for (var at = first - 1; at >= Math.Max(sentence.First, first - Reach) && tokens[at].After < Boundary.Comma; at--)
        {
            if (tokens[at].Is(WordClass.Negation) && Denies(tokens, in sentence, at)) return true;
        }

        return false;
    }

    private static bool Ends(ReadOnlySpan<Token> tokens, in Sentence sentence, int at)
    {
        if (tokens[at].Is(WordClass.Contrast)) return true;
        if (at == sentence.First) return false;
        ref readonly var before = ref tokens[at - 1];
        return before.After is Boundary.Clause || (before.After >= Boundary.Comma && tokens[at].Is(WordClass.Restart));
    }

    private static bool Denies(ReadOnlySpan<Token> tokens, in Sentence sentence, int at)
    {
        if (IsAskedBack(tokens, in sentence, at)) return false;
        var reach = Math.Min(at + Reach, sentence.End - 1);
        for (var next = at + 1; next <= reach; next++)
        {
            if (tokens[next].Is(WordClass.Unsure)) return false;
            if (tokens[next - 1].After >= Boundary.Comma) return true;
        }

        return true;
    }

    /// <summary>"Aren't you hiring?" denies nothing.</summary>
    private static bool IsAskedBack(ReadOnlySpan<Token> tokens, in Sentence sentence, int at) =>
        sentence.IsQuestion && at > sentence.First && tokens[at - 1].After == Boundary.None
        && at + 1 < sentence.End && tokens[at + 1].Is(WordClass.Second)
        && (at - 1 == sentence.First || tokens[at - 2].After >= Boundary.Comma || tokens[at - 2].Is(WordClass.Contrast));
}
