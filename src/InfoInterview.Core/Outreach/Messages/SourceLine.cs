namespace InfoInterview.Outreach.Messages;

/// <summary>A <c>key: value</c> line of a file's header; line and column count from 1, the column is that of the value.</summary>
internal readonly record struct SourceLine(string Key, string Value, int Line, int Column)
{
    /// <summary>The words between commas, each with its own column.</summary>
    public IEnumerable<(string Word, int Column)> Words()
    {
        var start = 0;
        foreach (var part in Value.Split(','))
        {
            var word = part.Trim();
            if (word.Length > 0) yield return (word, Column + start + part.IndexOf(word[0], StringComparison.Ordinal));
            start += part.Length + 1;
        }
    }
}
