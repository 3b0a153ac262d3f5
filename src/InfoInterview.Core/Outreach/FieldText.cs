namespace InfoInterview.Outreach;

/// <summary>Makes what people type into a field fit for the middle of a sentence.</summary>
internal static class FieldText
{
    private static readonly char[] Edges = [' ', ',', ';', ':'];

    /// <summary>
    /// A phrase on one line, without control characters and without blanks or stops at its ends; <c>null</c> when nothing is left that says anything.
    /// </summary>
    public static string? OneLine(string? text) => Name(text)?.TrimEnd('.', ' ');

    /// <summary>As <see cref="OneLine"/>, with a full stop at the end kept: it belongs to names such as "Acme, Inc.".</summary>
    public static string? Name(string? text)
    {
        if (text is null) return null;
        if (!IsTidy(text))
        {
            var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            text = string.Concat(string.Join(' ', words).Where(character => !char.IsControl(character))).Trim(Edges);
        }

        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character)) return text;
        }

        return null;
    }

    private static bool IsTidy(string text)
    {
        if (text.Length == 0 || Edges.Contains(text[0]) || Edges.Contains(text[^1])) return false;
        foreach (var character in text)
        {
            if (char.IsControl(character) || (char.IsWhiteSpace(character) && character != ' ')) return false;
        }

        return !text.Contains("  ", StringComparison.Ordinal);
    }
}
