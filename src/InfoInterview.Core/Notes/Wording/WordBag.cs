using InfoInterview.Language;
using InfoInterview.Language.Splitting;
using InfoInterview.Notes.Reading;
using InfoInterview.Outreach.Reviewing;

namespace InfoInterview.Notes.Wording;

/// <summary>The stems of a text's words that carry content, and its pairs of neighbours, each once and with the spelling in which it came first.</summary>
internal sealed class WordBag
{
    private const int LongestWord = 32;
    private const WordList Empties = WordList.Stop | WordList.Numbers;

    private readonly Dictionary<string, string> words;

    private WordBag(Dictionary<string, string> words) => this.words = words;

    public static WordBag Empty { get; } = new(new(StringComparer.Ordinal));

    public IReadOnlyCollection<string> Stems => words.Keys;

    public static WordBag Of(ReadOnlySpan<char> text)
    {
        var spelled = new Dictionary<string, string>(StringComparer.Ordinal);
        Span<char> folded = stackalloc char[LongestWord];
        var (before, beforeStart) = ("", 0);
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
            spelled.TryAdd(stem, text[start..at].ToString());
            if (before.Length > 0) spelled.TryAdd(before + " " + stem, text[beforeStart..at].ToString());
            (before, beforeStart) = (stem, start);
        }

        return new WordBag(spelled);
    }

    /// <summary>The stem or pair as it was written.</summary>
    public string Spelled(string stem) => words[stem];

    public bool Holds(string stem) => words.ContainsKey(stem);

    /// <summary>How many stems and pairs both have.</summary>
    public int Shared(WordBag other)
    {
        var (few, many) = words.Count <= other.words.Count ? (this, other) : (other, this);
        return few.Stems.Count(many.Holds);
    }

    public WordBag Without(WordBag other) => new(words.Where(pair => !other.Holds(pair.Key)).ToDictionary(StringComparer.Ordinal));

    private static bool IsLetter(char character) => Folding.Of(character) != Folding.Outside;

    private static string StemOf(ReadOnlySpan<char> word, Span<char> folded)
    {
        var length = word.Length > 2 * LongestWord ? 0 : NoteLexicon.Fold(word, folded);
        if (length < 2 || (NoteLexicon.English.Find(folded[..length]).Lists & Empties) != WordList.None) return "";
        return Synonyms.Of(folded[..Stemmer.Stem(folded[..length])].ToString());
    }
}
