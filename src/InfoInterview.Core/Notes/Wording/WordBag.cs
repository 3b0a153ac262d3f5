using System.Buffers;
using InfoInterview.Language;

namespace InfoInterview.Notes.Wording;

/// <summary>
/// The stems of a text's words that carry content, and its pairs of neighbours, each once and with the spelling in which it came
/// first.
/// </summary>
internal sealed class WordBag
{
    private const WordList Empties = WordList.Stop | WordList.Numbers;

    /// <summary>What parts two neighbours, so that they are no pair.</summary>
    private static readonly SearchValues<char> Parting = SearchValues.Create("\n.;\"");

    private readonly Dictionary<string, string> words;

    private WordBag(Dictionary<string, string> words) => this.words = words;

    public static WordBag Empty { get; } = new(new(StringComparer.Ordinal));

    public IReadOnlyCollection<string> Stems => words.Keys;

    public static WordBag Of(ReadOnlySpan<char> text)
    {
        var spelled = new Dictionary<string, string>(StringComparer.Ordinal);
        var folded = new FoldedWords(text, stackalloc char[FoldedWords.LongestWord]);
        var (before, beforeStart, last) = ("", 0, 0);
        while (folded.MoveNext())
        {
            if (text[Math.Min(last, folded.Start)..folded.Start].ContainsAny(Parting)) before = "";
            last = folded.End;
            var stem = folded.IsRest ? "" : StemOf(folded.Folded);
            if (stem.Length == 0) continue;
            spelled.TryAdd(stem, text[folded.Start..folded.End].ToString());
            if (before.Length > 0) spelled.TryAdd(before + " " + stem, text[beforeStart..folded.End].ToString());
            (before, beforeStart) = (stem, folded.Start);
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

    private static string StemOf(ReadOnlySpan<char> folded)
    {
        if (folded.Length < 2 || ((WordList)(ulong)NoteLexicons.For("en").MarksOf(folded) & Empties) != WordList.None) return "";
        return Synonyms.Of(folded[..Stemmer.Stem(folded)].ToString());
    }
}
