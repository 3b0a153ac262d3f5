namespace InfoInterview.Outreach.Reviewing;

/// <summary>All phrases of a lexicon, with what a sentence must hold for one of them to be worth a look.</summary>
internal sealed class PhraseBook
{
    private readonly Phrase[] phrases;
    private readonly Need[] needs;

    public PhraseBook(IReadOnlyList<(Phrase Phrase, Need Need)> entries)
    {
        phrases = [.. entries.Select(entry => entry.Phrase)];
        needs = [.. entries.Select(entry => entry.Need)];
    }

    /// <summary>Adds every phrase that a sentence holds, the first place of each.</summary>
    public void Find(ReadOnlySpan<Token> tokens, in Sentence sentence, ref Growing<Hit> hits)
    {
        for (var i = 0; i < needs.Length; i++)
        {
            ref readonly var need = ref needs[i];
            if ((need.Classes & ~sentence.Classes) != WordClass.None || !sentence.Words.MayContain(need.Words)) continue;
            if ((need.Begin.Classes & sentence.Classes) == WordClass.None && !sentence.Words.MayMeet(need.Beginnings)) continue;
            for (var at = sentence.First; at < sentence.End; at++)
            {
                if (!need.Begin.Takes(in tokens[at])) continue;
                var end = phrases[i].Match(tokens, in sentence, at);
                if (end <= at) continue;
                hits.Add(new Hit(phrases[i].Signal, phrases[i].EvenDenied, phrases[i].EvenExplained, at, end));
                break;
            }
        }
    }

    /// <summary>What a sentence must hold: these classes, these words, and one word with which the phrase begins.</summary>
    internal readonly record struct Need(WordClass Classes, WordSet Words, WordSet Beginnings, Step Begin);

    /// <summary>A phrase found: what it tells, what it defies, its first word and the word after its last.</summary>
    internal readonly record struct Hit(Signal Signal, bool EvenDenied, bool EvenExplained, int First, int End);
}
