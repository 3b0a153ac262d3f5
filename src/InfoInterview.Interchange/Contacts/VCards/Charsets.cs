using System.Collections.Frozen;
using System.Text;

namespace InfoInterview.Interchange.Contacts.VCards;

/// <summary>The encodings that cards name. Nothing is registered: what other code in the process can read does not change.</summary>
internal static class Charsets
{
    private const int LongestName = 40;
    private const int WindowsLatin = 1252;

    private static readonly EncodingProvider Pages = CodePagesEncodingProvider.Instance;

    /// <summary>Names that programs write and no register knows.</summary>
    private static readonly FrozenDictionary<string, int> Nicknames = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["ansi"] = WindowsLatin,
        ["latin1"] = WindowsLatin,
        ["iso-8859-1"] = WindowsLatin,
        ["iso_8859-1"] = WindowsLatin,
        ["iso8859-1"] = WindowsLatin,
        ["8859-1"] = WindowsLatin,
        ["sjis"] = 932,
        ["x-sjis"] = 932,
        ["shift-jis"] = 932,
        ["ms932"] = 932,
        ["ms_kanji"] = 932,
        ["gbk"] = 936,
        ["big5-hkscs"] = 950,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What bytes are read as that are no UTF-8, where nothing says better.</summary>
    public static Encoding Fallback { get; } = Pages.GetEncoding(WindowsLatin)!;

    /// <summary>
    /// Finds the encoding of a name; <c>false</c> where none is known. UTF-8 and its subset ASCII are found as <c>null</c>: that is what
    /// is tried anyway.
    /// </summary>
    public static bool TryFind(ReadOnlySpan<byte> name, out Encoding? encoding)
    {
        encoding = null;
        if (Ascii.EqualsIgnoreCase(name, "UTF-8"u8) || Ascii.EqualsIgnoreCase(name, "US-ASCII"u8)) return true;
        if (name.Length > LongestName || !Ascii.IsValid(name)) return false;
        var text = Encoding.ASCII.GetString(name).Trim();
        if (text.Equals("UTF8", StringComparison.OrdinalIgnoreCase) || text.Equals("ASCII", StringComparison.OrdinalIgnoreCase)) return true;
        encoding = Nicknames.TryGetValue(text, out var page) || TryPage(text, out page) ? Pages.GetEncoding(page) : Pages.GetEncoding(text);
        return encoding is not null;
    }

    /// <summary>Reads the number of <c>cp1252</c>, <c>windows1252</c>, <c>ms1252</c> and <c>1252</c>.</summary>
    private static bool TryPage(string text, out int page)
    {
        var digits = text.AsSpan();
        foreach (var start in (ReadOnlySpan<string>)["windows", "cp", "ms", "ibm"])
        {
            if (digits.StartsWith(start, StringComparison.OrdinalIgnoreCase)) digits = digits[start.Length..].TrimStart("-_ ");
        }

        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out page) && page is > 0 and <= ushort.MaxValue;
    }
}
