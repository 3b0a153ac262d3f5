using System.Collections.Frozen;

namespace InfoInterview.Notes.Wording;

/// <summary>
/// Words of working life that stand for one another in notes; of no field in particular. They are the groups of the lexicon.
/// </summary>
internal static class Synonyms
{
    private static readonly FrozenDictionary<string, string> ByStem = Index();

    /// <summary>The stem that stands for its group; the stem itself when it is in none.</summary>
    public static string Of(string stem) => ByStem.GetValueOrDefault(stem, stem);

    private static FrozenDictionary<string, string> Index()
    {
        var index = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in NoteLexicons.For("en").Groups)
        {
            foreach (var word in group) index.TryAdd(word[..Stemmer.Stem(word)], "=" + group[0]);
        }

        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
