using System.Collections.Frozen;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>Tells a language by its tag, or by its name in its own language, in English or in German.</summary>
internal static class LanguageNames
{
    private const int LongestPart = 8;

    private static readonly FrozenDictionary<string, string> Known = Read(
        "en english englisch anglais inglés inglese",
        "de german deutsch allemand alemán tedesco",
        "fr french französisch français francés francese",
        "es spanish spanisch español espagnol castellano spagnolo",
        "it italian italienisch italiano italien",
        "pt portuguese portugiesisch português",
        "nl dutch niederländisch nederlands",
        "sv swedish schwedisch svenska",
        "nb norwegian norwegisch norsk",
        "da danish dänisch dansk",
        "fi finnish finnisch suomi",
        "pl polish polnisch polski",
        "cs czech tschechisch čeština",
        "uk ukrainian ukrainisch українська",
        "ru russian russisch русский",
        "tr turkish türkisch türkçe",
        "ar arabic arabisch العربية",
        "ja japanese japanisch 日本語",
        "zh chinese chinesisch mandarin 中文",
        "ko korean koreanisch 한국어",
        "hi hindi",
        "vi vietnamese vietnamesisch");

    /// <summary>The tag, such as <c>de</c> or <c>en-GB</c>; <c>null</c> where the text names no language, or several.</summary>
    public static string? TagOf(string text)
    {
        var trimmed = text.Trim();
        if (Known.TryGetValue(trimmed, out var tag)) return tag;
        var parts = trimmed.Replace('_', '-').Split('-');
        var isTag = parts[0].Length is 2 && parts.All(part => part.Length is > 0 and <= LongestPart && part.All(char.IsAsciiLetterOrDigit))
            && parts[0].All(char.IsAsciiLetter);
        return isTag ? string.Join('-', parts.Select(Cased)) : null;
    }

    /// <summary>Languages small, regions in capitals, as tags are written.</summary>
    private static string Cased(string part, int place) =>
        place > 0 && part.Length == 2 ? part.ToUpperInvariant() : part.ToLowerInvariant();

    private static FrozenDictionary<string, string> Read(params string[] rows) => rows
        .Select(row => row.Split(' '))
        .SelectMany(words => words.Skip(1).Select(name => KeyValuePair.Create(name, words[0])))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
