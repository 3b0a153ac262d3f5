using InfoInterview.Language;
using InfoInterview.Notes.Wording;

namespace InfoInterview.Notes.Searching;

/// <summary>A word of a query: it finds the words that begin with it and those that share its stem.</summary>
internal sealed record Wanted(string Word, string Stem)
{
    public static List<Wanted> In(string text, string prefix = "")
    {
        var wanted = new List<Wanted>();
        var words = new FoldedWords(text, stackalloc char[FoldedWords.LongestWord]);
        while (words.MoveNext())
        {
            if (words.IsRest) continue;
            var word = words.Folded.ToString();
            if (!wanted.Exists(other => other.Word.AsSpan(prefix.Length).SequenceEqual(word)))
                wanted.Add(new Wanted(prefix + word, prefix + (prefix.Length == 0 ? word[..Stemmer.Inflection(word)] : word)));
        }

        return wanted;
    }

    public bool Finds(ReadOnlySpan<char> term) =>
        term.StartsWith(Word) || (Stem.Length <= term.Length && term[..Stemmer.Inflection(term)].SequenceEqual(Stem));

    public bool IsExactly(ReadOnlySpan<char> term) => term.SequenceEqual(Word);
}
