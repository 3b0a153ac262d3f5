using InfoInterview.Rules;

namespace InfoInterview.Interviews.Probing;

/// <summary>An answer and its words.</summary>
internal readonly record struct SpokenAnswer(string Text, List<SpokenWord> Words)
{
    /// <summary>The longest clause that is said back whole.</summary>
    public const int MostClauseWords = 18;

    /// <summary>How much of a longer one is quoted.</summary>
    public const int QuotedWords = 12;

    public SpokenWord this[int at] => Words[at];

    public TextSpan Span(int first, int end) => new(Words[first].Start, Words[end - 1].End - Words[first].Start);

    public string Turn(int first, int end, bool lowersFirst = false) => Turned.Write(Text, Words, first, end, lowersFirst);

    public ReadOnlySpan<char> Letters(int at) => Text.AsSpan(Words[at].Start, Words[at].Length);

    public bool IsGerund(int at) =>
        Words[at].Length > 4 && Letters(at).EndsWith("ing", StringComparison.OrdinalIgnoreCase) && !CueWord.NoGerund.Has(Words[at]);

    public bool Has(Clause clause, WordKinds kinds)
    {
        for (var i = clause.First; i < clause.End; i++)
        {
            if (Words[i].Is(kinds)) return true;
        }

        return false;
    }

    /// <summary>Whether the first verb of a clause tells of the past.</summary>
    public bool IsPast(Clause clause)
    {
        for (var i = clause.First; i < clause.End; i++)
        {
            var word = Words[i];
            if (CueWord.PastAuxiliary.Has(word)) return true;
            if (word.Is(WordKinds.Finite | WordKinds.Auxiliary)) return false;
            if (CueWord.PastVerb.Has(word)) return true;
            if (i > clause.First
                && (VerbForms.Find(word.Known) is { IsPast: true }
                || (word.Known is null && Letters(i).EndsWith("ed", StringComparison.Ordinal)
                && !Words[i - 1].Is(WordKinds.Determiner)))) return true;
            if (i > clause.First && word.Is(WordKinds.Verb | WordKinds.PerhapsVerb)) return false;
        }

        return false;
    }

    /// <summary>The first word at or after a place that is no adverb.</summary>
    public int PastAdverbs(int at, int end)
    {
        while (at < end && Words[at].Is(WordKinds.Adverb)) at++;
        return at;
    }
}
