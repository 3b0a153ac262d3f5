namespace InfoInterview.Interviews.Probing;

/// <summary>Compares words with the phrases of a section of the lexicon.</summary>
internal static class SpokenRun
{
    /// <summary>How many words the first of the phrases takes here; zero when none stands here.</summary>
    public static int Length(List<SpokenWord> words, int at, int end, string[][] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (IsAt(words, at, end, phrase)) return phrase.Length;
        }

        return 0;
    }

    private static bool IsAt(List<SpokenWord> words, int at, int end, string[] phrase)
    {
        if (at + phrase.Length > end) return false;
        for (var i = 0; i < phrase.Length; i++)
        {
            if (!string.Equals(words[at + i].Known, phrase[i], StringComparison.Ordinal)) return false;
        }

        return true;
    }
}
