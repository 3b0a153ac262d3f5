namespace InfoInterview.Language.Lexicons;

/// <summary>
/// All phrases of a lexicon, by the word with which they begin; each with what a sentence must hold for it to be worth a look.
/// </summary>
internal sealed class PhraseBook
{
    private const WordClass Open = WordClass.Capital | WordClass.Number;

    private const ulong Anything = ulong.MaxValue;

    private readonly Phrase[] phrases;
    private readonly Need[] needs;

    /// <summary>The phrases that begin with a word, by its number.</summary>
    private readonly Beginning[][] beginnings;

    /// <summary>The phrases that any capital or any number may begin.</summary>
    private readonly Beginning[] openBeginnings;

    public PhraseBook(IReadOnlyCollection<Phrase> phrases, IReadOnlyCollection<WordTable.Entry> words)
    {
        this.phrases = [.. phrases];
        needs = [.. phrases.Select(phrase => phrase.Need(words))];
        beginnings = new Beginning[words.Count + 1][];
        var next = this.phrases.Select(phrase => Mark(phrase.Next(words))).ToArray();
        beginnings[0] = [];
        foreach (var word in words)
        {
            var token = new Token { Word = word.Word, Classes = word.Classes };
            beginnings[word.Word] = Those(next, phrase => phrase.Begin.Takes(in token) && (phrase.Begin.Classes & Open) == WordClass.None);
        }

        openBeginnings = Those(next, phrase => (phrase.Begin.Classes & Open) != WordClass.None);
    }

    /// <summary>Adds every phrase that a sentence holds and that is still wanted.</summary>
    public void Find(ReadOnlySpan<Token> tokens, in Sentence sentence, SignalSet unwanted, ref Growing<PhraseHit> hits)
    {
        for (var at = sentence.First; at < sentence.End; at++)
        {
            ref readonly var token = ref tokens[at];
            Find(beginnings[token.Word], tokens, in sentence, at, unwanted, ref hits);
            if (token.Is(Open)) Find(openBeginnings, tokens, in sentence, at, unwanted, ref hits);
        }
    }

    private void Find(
        Beginning[] candidates, ReadOnlySpan<Token> tokens, in Sentence sentence, int at, SignalSet unwanted, ref Growing<PhraseHit> hits)
    {
        var next = at + 1 < sentence.End ? Bit(tokens[at + 1].Word) : 0;
        foreach (ref readonly var candidate in candidates.AsSpan())
        {
            if ((candidate.Next & next) == 0 && candidate.Next != Anything) continue;
            ref readonly var need = ref needs[candidate.Phrase];
            if (unwanted.Contains(need.Signal) || !need.IsMetBy(in sentence)) continue;
            var phrase = phrases[candidate.Phrase];
            var end = phrase.Match(tokens, in sentence, at);
            if (end > at) hits.Add(new PhraseHit(phrase.Signal, phrase.EvenDenied, phrase.EvenExplained, at, end, candidate.Phrase));
        }
    }

    private Beginning[] Those(ulong[] next, Func<Phrase, bool> isWanted) =>
        [.. Enumerable.Range(0, phrases.Length).Where(number => isWanted(phrases[number]))
            .Select(number => new Beginning((ushort)number, next[number]))];

    private static ulong Mark(IEnumerable<ushort>? words) => words?.Aggregate(0UL, (marks, word) => marks | Bit(word)) ?? Anything;

    private static ulong Bit(ushort word) => 1UL << (word % 64);

    /// <summary>A phrase by its number, with the words of which one must come second: a mark each, which words may share.</summary>
    private readonly record struct Beginning(ushort Phrase, ulong Next);
}
