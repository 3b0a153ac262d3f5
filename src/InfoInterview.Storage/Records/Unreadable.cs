namespace InfoInterview.Storage.Records;

/// <summary>What lists show of a record that cannot be read.</summary>
internal static class Unreadable
{
    public const string Name = "Unreadable Record";

    private const string Said = "This cannot be read any more. It is kept as:";
    private const int MostInLine = 100;
    private const int MostInText = 10_000;

    public static string Text(string document) => $"{Said}\n{Cut(document, MostInText)}";

    public static string Line(string document) => $"{Said} {Cut(document.ReplaceLineEndings(" "), MostInLine)}";

    private static string Cut(string text, int most) => StorableText.Of(text.Length <= most ? text : text[..most] + "…");
}
