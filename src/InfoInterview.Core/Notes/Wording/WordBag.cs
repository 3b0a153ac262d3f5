using InfoInterview.Notes.Reading;
using InfoInterview.Outreach.Reviewing;

namespace InfoInterview.Notes.Wording;

/// <summary>The stems of a text's words that carry content, each once, and its pairs of neighbours.</summary>
internal sealed class WordBag
{
    private const int LongestWord = 32;

    private WordBag(HashSet<string> stems) => Stems = stems;

    public static WordBag Empty { get; } = new([]);

    public HashSet<string> Stems { get; }

    public static WordBag Of(ReadOnlySpan<char> text)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        Span<char> folded = stackalloc char[LongestWord];
        var before = "";
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && (IsLetter(text[at]) || (at > start && Apostrophes.IsOne(text[at]) && Apostrophes.JoinsWords(text, at)))) at++;
            if (at == start)
            {
                if (text[at++] is '\n' or '.' or ';' or '"') before = "";
                continue;
            }

            var stem = StemOf(text[start..at], folded);
            if (stem.Length == 0) continue;
            stems.Add(stem);
            if (before.Length > 0) stems.Add(before + " " + stem);
            before = stem;
        }

        return new WordBag(stems);
    }

    /// <summary>How many stems and pairs both have.</summary>
    public int Shared(WordBag other)
    {
        var (few, many) = Stems.Count <= other.Stems.Count ? (Stems, other.Stems) : (other.Stems, Stems);
        return few.Count(many.Contains);
    }

    public WordBag Without(WordBag other) => new([.. Stems.Where(stem => !other.Stems.Contains(stem))]);

    private static bool IsLetter(char character) => Folding.Of(character) != Folding.Outside;

    private static string StemOf(ReadOnlySpan<char> word, Span<char> folded)
    {
        var length = word.Length > 2 * LongestWord ? 0 : NoteLexicon.Fold(word, folded);
        if (length < 2 || NoteLexicon.English.Find(folded[..length]).Lists.HasFlag(WordList.Stop)) return "";
        return Synonyms.Of(folded[..Stemmer.Stem(folded[..length])].ToString());
    }
}
