using InfoInterview.Language;

namespace InfoInterview.Interviews.Asking;

/// <summary>
/// Finds the questions that a text asks, by the words with which clauses begin. Statements around a question are its lead-in; where no
/// sentence ends in a question mark, orders and wishes count.
/// </summary>
internal ref struct AskReader
{
    private readonly TextReading text;
    private readonly bool isVerbFirst;

    /// <summary>The phrases of the sentences that were not read yet.</summary>
    private ReadOnlySpan<PhraseHit> rest;

    public AskReader(TextReading text, ReadOnlySpan<PhraseHit> hits, bool isVerbFirst)
    {
        this.text = text;
        rest = hits;
        this.isVerbFirst = isVerbFirst;
    }

    public void Read(ref Growing<Inquiry> asks)
    {
        var hasQuestion = false;
        foreach (ref readonly var sentence in text.Sentences) hasQuestion |= sentence.IsQuestion;
        foreach (ref readonly var sentence in text.Sentences)
        {
            var within = new AskedSentence { Text = text, Sentence = sentence, Hits = TakeHits(in sentence), IsVerbFirst = isVerbFirst };
            if (!hasQuestion || sentence.IsQuestion) ReadSentence(within, ref asks);
        }
    }

    private ReadOnlySpan<PhraseHit> TakeHits(in Sentence sentence)
    {
        var count = 0;
        while (count < rest.Length && rest[count].First < sentence.End) count++;
        var hits = rest[..count];
        rest = rest[count..];
        return hits;
    }

    private static void ReadSentence(AskedSentence within, ref Growing<Inquiry> asks)
    {
        var heads = new InquiryHeads(within);
        var start = within.Sentence.First;
        while (start < within.Sentence.End - 1 && within.Tokens[start].Is(WordClass.Opener)) start++;
        var first = asks.Count;
        for (var at = start; at < within.Sentence.End; at++)
        {
            if (at > start && !within.BeginsClause(at)) continue;
            if (asks.Count > 0 && within.GoesOn(at))
            {
                Open(ref asks.Items[^1]);
                if (asks.Count == first) return;
                break;
            }

            if (heads.HeadAt(at, at == start, asks.Items[first..]) is not { } ask) continue;
            if (asks.Count > first && asks.Items[^1].MayBeAside) asks.Items[^1] = ask;
            else Add(in ask, first, at, ref asks);
            at = Math.Max(at, within.SkipInvitation(at) - 1);
        }

        if (asks.Count == first && InquiryEnds.Unmarked(within, start) is { } plain) asks.Add(plain);
        foreach (ref var ask in asks.Items[first..]) InquiryEnds.Finish(within, ref ask);
    }

    private static void Add(in Inquiry ask, int first, int at, ref Growing<Inquiry> asks)
    {
        if (asks.Count > first) asks.Items[^1].End = at;
        asks.Add(in ask);
    }

    private static void Open(ref Inquiry ask)
    {
        if (ask.Form is AskForm.YesNo or AskForm.Choice) ask.Form = AskForm.Open;
    }
}
