using System.Collections.Frozen;

namespace InfoInterview.Interviews.Probing;

/// <summary>
/// The English words by which spoken sentences are taken apart. Words that other languages share are not enough to call a text
/// English.
/// </summary>
internal static class SpokenVocabulary
{
    public const int LongestWord = 24;

    private const string Shared = "shared";

    private static readonly FrozenSet<string> SharedWords = SpokenLexicon.Lists[Shared].ToFrozenSet(StringComparer.Ordinal);

    private static readonly SpanTable<(string Word, WordKinds Kinds)> All = Read();

    /// <summary>The known word of the given letters, in lower case; <c>null</c> when it is not known.</summary>
    public static string? Find(ReadOnlySpan<char> lower, out WordKinds kinds)
    {
        var found = All.TryGetValue(lower, out var entry);
        kinds = entry.Kinds;
        return found ? entry.Word : null;
    }

    /// <summary>Whether a word, once found, speaks for English.</summary>
    public static bool IsEnglish(string known) => !SharedWords.Contains(known);

    private static SpanTable<(string Word, WordKinds Kinds)> Read()
    {
        var all = new Dictionary<string, (string Word, WordKinds Kinds)>(StringComparer.Ordinal);
        foreach (var name in SpokenLexicon.Lists.Names.Where(name => name is not Shared))
        {
            var kinds = Enum.TryParse<WordKinds>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var known)
                ? known : WordKinds.None;
            foreach (var word in SpokenLexicon.Lists[name].SelectMany(word => word.Split('/')))
            {
                all.TryGetValue(word, out var entry);
                all[word] = (entry.Word ?? word, entry.Kinds | kinds);
            }
        }

        return new(all);
    }
}
