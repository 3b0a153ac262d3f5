using System.Buffers;

namespace InfoInterview.Interchange.Contacts.Export;

/// <summary>
/// Keeps spreadsheets from running what somebody wrote into a name: a value that begins like a formula, with or without apostrophes before
/// it, gets one more apostrophe; reading takes one off of exactly those values, so that every value reads back equal.
/// </summary>
internal static class Formula
{
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789 .()/\u00A0");

    private const char Apostrophe = '\'';
    private const string Begins = "=+-@|%\t＝＋－＠";

    public static string Disarm(string text) => IsOne(text) ? Apostrophe + text : text;

    /// <summary>
    /// Whether the text is a phone number and can be nothing else: a plus, digits and what stands between them. A spreadsheet finds
    /// nothing to run in it.
    /// </summary>
    public static bool IsNumber(ReadOnlySpan<char> text) => text.Length > 1 && text[0] == '+' && !text[1..].ContainsAnyExcept(OfNumbers);

    public static ReadOnlySpan<char> Restore(ReadOnlySpan<char> text) => text.Length > 1 && text[0] == Apostrophe && IsOne(text) ? text[1..] : text;

    private static bool IsOne(ReadOnlySpan<char> text)
    {
        var bare = text.TrimStart(Apostrophe);
        return !bare.IsEmpty && Begins.Contains(bare[0], StringComparison.Ordinal);
    }
}
