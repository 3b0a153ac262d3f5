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
