namespace InfoInterview.Interviews.Probing;

/// <summary>Compares words with a fixed phrase.</summary>
internal static class SpokenRun
{
    public static bool IsAt(List<SpokenWord> words, int at, int end, params ReadOnlySpan<string> phrase)
    {
        if (at + phrase.Length > end) return false;
        for (var i = 0; i < phrase.Length; i++)
        {
            if (!string.Equals(words[at + i].Known, phrase[i], StringComparison.Ordinal)) return false;
        }

        return true;
    }
}
