namespace InfoInterview.Storage.Records;

/// <summary>
/// Text as every kind of database can hold it: without the character zero and without halves of surrogate pairs. Only what is searched
/// and sorted by can have them; a document escapes both, so that what people wrote stays as it is.
/// </summary>
internal static class StorableText
{
    private const char Zero = '\0';
    private const char SymbolForZero = '\u2400';
    private const char Replacement = '\uFFFD';

    public static string Of(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || text.Contains(Zero, StringComparison.Ordinal) ? Replaced(text) : text;

    private static string Replaced(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            if (char.IsHighSurrogate(from[i]) && i + 1 < from.Length && char.IsLowSurrogate(from[i + 1]))
            {
                to[i] = from[i];
                to[i + 1] = from[++i];
            }
            else
            {
                to[i] = from[i] == Zero ? SymbolForZero : char.IsSurrogate(from[i]) ? Replacement : from[i];
            }
        }
    });
}
