namespace InfoInterview.Outreach.Messages;

/// <summary>How long a message may be: so many characters (UTF-16 units), or so many words between white space.</summary>
internal readonly record struct TextLimit(int Count, bool IsWords)
{
    public bool Allows(ReadOnlySpan<char> text) => (IsWords ? Words(text) : text.Length) <= Count;

    /// <summary>Reads "300 characters" or "50 words"; <c>null</c> for anything else.</summary>
    public static TextLimit? Read(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length != 2 || words[1] is not ("characters" or "words")) return null;
        return int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0
            ? new TextLimit(count, words[1] is "words")
            : null;
    }

    private static int Words(ReadOnlySpan<char> text)
    {
        var count = 0;
        var inWord = false;
        foreach (var character in text)
        {
            var isBlank = char.IsWhiteSpace(character);
            if (!isBlank && !inWord) count++;
            inWord = !isBlank;
        }

        return count;
    }
}
