namespace InfoInterview;

/// <summary>Sets of words that are asked by a slice of text.</summary>
internal static class SpanTable
{
    /// <summary>A table that holds the words and nothing about them. A word that stands twice is one.</summary>
    public static SpanTable<bool> Of(IEnumerable<string> words, bool ignoreCase = false)
    {
        var table = new SpanTable<bool>(ignoreCase);
        foreach (var word in words) table.TryAdd(word, value: true);
        return table;
    }
}
