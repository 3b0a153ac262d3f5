namespace InfoInterview.Templates;

/// <summary>A <c>key: value</c> line of a file of texts; line and column count from 1, the column is that of the value.</summary>
internal readonly record struct SourceLine(string Key, string Value, int Line, int Column)
{
    /// <summary>Whether a text is one word of a header: lower-case letters, digits, hyphens and dots.</summary>
    public static bool IsWord(string text) => text.Length > 0 && text.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character is '-' or '.');

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
