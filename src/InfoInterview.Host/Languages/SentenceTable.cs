using System.Collections;
using System.Collections.Frozen;
using System.Resources;

namespace InfoInterview.Host.Languages;

/// <summary>
/// Reads the sentences of a language from a resource file inside the program. It lies in no satellite and asks for no culture, so that
/// it is found on every machine; see docs/decisions.
/// </summary>
internal static class SentenceTable
{
    /// <summary>
    /// Names of resources do not tell capitals from small letters; this sign before a name says that its sentence begins small.
    /// </summary>
    private const char Variant = '~';

    /// <summary>
    /// The sentences of the library's own findings, as it keeps them for texts in that language: "English = other", with "@" for what is
    /// named. On a page they are said of an English text too.
    /// </summary>
    public static IEnumerable<KeyValuePair<string, string>> ReadFindings(string name)
    {
        var resource = $"InfoInterview.Host.Languages.{name}.findings";
        using var stream = typeof(SentenceTable).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The sentences '{resource}' are missing from the program.");
        using var reader = new StreamReader(stream);
        return
        [
            .. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Where(line => line[0] != '#').Select(line => line.Split(" = ", 2))
                .Select(pair => KeyValuePair.Create(Numbered(pair[0]), Numbered(pair[1]))),
        ];
    }

    /// <summary>With a numbered hole where something is named.</summary>
    private static string Numbered(string sentence)
    {
        var parts = sentence.Split('@');
        return string.Concat(parts.Select((part, at) => at == 0 ? part
            : string.Create(CultureInfo.InvariantCulture, $"{{{at - 1}}}{part}")));
    }

    public static FrozenDictionary<string, string> Read(string name)
    {
        var resource = $"InfoInterview.Host.Languages.{name}.resources";
        using var stream = typeof(SentenceTable).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The sentences '{resource}' are missing from the program.");
        using var reader = new ResourceReader(stream);
        return reader.Cast<DictionaryEntry>()
            .ToFrozenDictionary(entry => ((string)entry.Key).TrimStart(Variant), entry => (string)entry.Value!, StringComparer.Ordinal);
    }
}
