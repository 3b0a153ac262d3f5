namespace InfoInterview.Outreach.Reviewing;

/// <summary>
/// All phrases of a lexicon, by the word with which they begin; each with what a sentence must hold for it to be worth a look.
/// </summary>
internal sealed class PhraseBook
{
    private const WordClass Open = WordClass.Capital | WordClass.Number;

    private readonly Phrase[] phrases;
    private readonly Need[] needs;

    /// <summary>The phrases that begin with a word, by its number.</summary>
    private readonly ushort[][] beginnings;

    /// <summary>The phrases that any capital or any number may begin.</summary>
    private readonly ushort[] openBeginnings;

    public PhraseBook(IReadOnlyCollection<Phrase> phrases, IReadOnlyCollection<WordTable.Entry> words)
    {
        this.phrases = [.. phrases];
        needs = [.. phrases.Select(phrase => phrase.Need(words))];
        beginnings = new ushort[words.Count + 1][];
        beginnings[0] = [];
        foreach (var word in words)
        {
            var token = new Token { Word = word.Word, Classes = word.Classes };
            beginnings[word.Word] = Numbers(phrase => phrase.Begin.Takes(in token) && (phrase.Begin.Classes & Open) == WordClass.None);
        }

        openBeginnings = Numbers(phrase => (phrase.Begin.Classes & Open) != WordClass.None);
    }

    /// <summary>Adds every phrase that a sentence holds.</summary>
    public void Find(ReadOnlySpan<Token> tokens, in Sentence sentence, ref Growing<Hit> hits)
    {
        for (var at = sentence.First; at < sentence.End; at++)
        {
            ref readonly var token = ref tokens[at];
            Find(beginnings[token.Word], tokens, in sentence, at, ref hits);
            if (token.Is(Open)) Find(openBeginnings, tokens, in sentence, at, ref hits);
        }
    }

    private void Find(ushort[] candidates, ReadOnlySpan<Token> tokens, in Sentence sentence, int at, ref Growing<Hit> hits)
    {
        foreach (var number in candidates)
        {
            if (!needs[number].IsMetBy(in sentence)) continue;
            var phrase = phrases[number];
            var end = phrase.Match(tokens, in sentence, at);
            if (end > at) hits.Add(new Hit(phrase.Signal, phrase.EvenDenied, phrase.EvenExplained, at, end));
        }
    }

    private ushort[] Numbers(Func<Phrase, bool> isWanted) =>
        [.. Enumerable.Range(0, phrases.Length).Where(number => isWanted(phrases[number])).Select(number => (ushort)number)];

    /// <summary>A phrase found: what it tells, what it defies, its first word and the word after its last.</summary>
    internal readonly record struct Hit(Signal Signal, bool EvenDenied, bool EvenExplained, int First, int End);
}
