namespace InfoInterview.Notes;

/// <summary>Compares what people typed without regard to letter case and to how many blanks stand where. Never throws.</summary>
internal sealed class LooseText : IEqualityComparer<string>
{
    public static LooseText Comparer { get; } = new();

    public bool Equals(string? left, string? right)
    {
        if (left is null || right is null) return ReferenceEquals(left, right);
        var (at, other) = (0, 0);
        while (true)
        {
            var letter = Next(left, ref at);
            if (letter != Next(right, ref other)) return false;
            if (letter < 0) return true;
        }
    }

    public int GetHashCode(string text)
    {
        var hash = 17;
        var at = 0;
        for (var letter = Next(text, ref at); letter >= 0; letter = Next(text, ref at)) hash = unchecked((hash * 31) + letter);
        return hash;
    }

    /// <summary>The text in one line, without blanks around it.</summary>
    public static string Tidy(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The next letter as it is compared, one blank for any number between letters, and -1 at the end.</summary>
    private static int Next(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        if (at == text.Length) return -1;
        if (at > start && start > 0) return ' ';
        return char.ToUpperInvariant(text[at++]);
    }
}
