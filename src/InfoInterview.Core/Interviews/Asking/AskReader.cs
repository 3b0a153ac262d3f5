using InfoInterview.Language;
using InfoInterview.Outreach.Reviewing;

namespace InfoInterview.Interviews.Asking;

/// <summary>
/// Finds the questions that a text asks, by the words with which clauses begin. Statements around a question are its lead-in; where no
/// sentence ends in a question mark, orders and wishes count.
/// </summary>
internal ref struct AskReader
{
    private readonly TextReading text;
    private readonly bool isVerbFirst;

    /// <summary>The phrases of the sentence at hand, and of those after it.</summary>
    private ReadOnlySpan<PhraseHit> hits;
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
            TakeHits(in sentence);
            if (!hasQuestion || sentence.IsQuestion) ReadSentence(in sentence, ref asks);
        }
    }

    private void TakeHits(in Sentence sentence)
    {
        var count = 0;
        while (count < rest.Length && rest[count].First < sentence.End) count++;
        hits = rest[..count];
        rest = rest[count..];
    }

    private void ReadSentence(in Sentence sentence, ref Growing<Inquiry> asks)
    {
        var start = sentence.First;
        while (start < sentence.End - 1 && text.Tokens[start].Is(WordClass.Opener)) start++;
        var first = asks.Count;
        for (var at = start; at < sentence.End; at++)
        {
            if (at > start && !BeginsClause(at)) continue;
            if (asks.Count > 0 && GoesOn(at, in sentence))
            {
                Open(ref asks.Items[^1]);
                if (asks.Count == first) return;
                break;
            }

            if (HeadAt(at, at == start, in sentence, asks.Items[first..]) is not { } ask) continue;
            if (asks.Count > first && asks.Items[^1].MayBeAside) asks.Items[^1] = ask;
            else Add(in ask, first, at, ref asks);
            at = Math.Max(at, SkipInvitation(at) - 1);
        }

        if (asks.Count == first && Unmarked(start, in sentence) is { } plain) asks.Add(plain);
        foreach (ref var ask in asks.Items[first..]) Finish(ref ask, in sentence);
    }

    private static void Add(in Inquiry ask, int first, int at, ref Growing<Inquiry> asks)
    {
        if (asks.Count > first) asks.Items[^1].End = at;
        asks.Add(in ask);
    }

    private bool BeginsClause(int at) => text.Tokens[at - 1].After >= Boundary.Comma || text.Tokens[at - 1].Is(WordClass.And | WordClass.Or | WordClass.Contrast);

    /// <summary>"…, and why?" asks for more about the same point.</summary>
    private bool GoesOn(int at, in Sentence sentence)
    {
        foreach (ref readonly var hit in hits)
        {
            if ((QuestionSignal)hit.Signal == QuestionSignal.SamePoint && hit.End == sentence.End && (hit.First == at || hit.First == at - 1)) return true;
        }

        return false;
    }

    private static void Open(ref Inquiry ask)
    {
        if (ask.Form is AskForm.YesNo or AskForm.Choice) ask.Form = AskForm.Open;
    }

    private Inquiry? HeadAt(int at, bool isFirst, in Sentence sentence, ReadOnlySpan<Inquiry> before)
    {
        var invited = SkipInvitation(at);
        if (invited > at) return Invited(at, invited, in sentence, before);
        if (WhAt(at, in sentence) is { } wh && AsksByWord(wh, at, isFirst, in sentence, before))
            return new Inquiry { Form = AskForm.Open, First = at, End = sentence.End, MayBeAside = !isFirst && wh == at && text.Tokens[wh].Is(WordClass.Relative) && !Inverts(wh, in sentence) };
        if (!before.IsEmpty && text.Tokens[before[^1].First].Is(WordClass.Wh) && text.Tokens[before[^1].First].After >= Boundary.Comma) return null;
        if (!before.IsEmpty && before[^1].IsClosed && text.Tokens[at - 1].Is(WordClass.Or)) return null;
        return text.Tokens[at].Is(WordClass.Auxiliary) && AsksByVerb(at, isFirst, in sentence) ? ByVerb(at, in sentence) : null;
    }

    /// <summary>The word after an invitation that begins here; the same word when none does.</summary>
    private int SkipInvitation(int at)
    {
        var end = at;
        foreach (ref readonly var hit in hits)
        {
            if (hit.First == at && ((QuestionSignal)hit.Signal is QuestionSignal.Invitation or QuestionSignal.Process)) end = Math.Max(end, hit.End);
        }

        return end;
    }

    /// <summary>"Could you tell me whether …" opens nothing: yes or no is asked for.</summary>
    private Inquiry? Invited(int at, int end, in Sentence sentence, ReadOnlySpan<Inquiry> before)
    {
        if (!before.IsEmpty && before[^1].Form != AskForm.Invitation && !text.Tokens[at].Is(WordClass.Auxiliary)) return null;
        if (!before.IsEmpty && PointsBack(end, in sentence)) return null;
        var isClosed = end < sentence.End && text.Tokens[end].Is(WordClass.If);
        return new Inquiry { Form = isClosed ? AskForm.YesNo : AskForm.Invitation, First = at, End = sentence.End };
    }

    /// <summary>The question word that begins a clause here, a preposition and the words after it left out; <c>null</c> when none does.</summary>
    private int? WhAt(int at, in Sentence sentence)
    {
        if (text.Tokens[at].Is(WordClass.Wh)) return at;
        if (!text.Tokens[at].Is(WordClass.Preposition) || at + 1 >= sentence.End) return null;
        return text.Tokens[at + 1].Is(WordClass.Wh) ? at + 1 : null;
    }

    private bool AsksByWord(int wh, int at, bool isFirst, in Sentence sentence, ReadOnlySpan<Inquiry> before)
    {
        ref readonly var word = ref text.Tokens[wh];
        if (wh + 1 == sentence.End) return before.IsEmpty;
        ref readonly var next = ref text.Tokens[wh + 1];
        if (word.Is(WordClass.Side) && !next.Is(WordClass.Auxiliary) && !isVerbFirst && wh == at) return false;
        if (isVerbFirst && word.Is(WordClass.Side) && !next.Is(WordClass.Auxiliary)) return false;
        if (!isVerbFirst && (before.IsEmpty || before[^1].Form != AskForm.Invitation) && IsPerson(in next)) return false;
        if (before.IsEmpty) return isFirst || !word.Is(WordClass.Relative) || sentence.IsQuestion;
        if (next.Is(WordClass.Range) || (isVerbFirst && !next.Is(WordClass.Auxiliary))) return false;
        if (Joins(at) || Weighs(wh, in sentence, before[^1])) return false;
        var isListed = !text.Tokens[at - 1].Is(WordClass.And | WordClass.Or | WordClass.Contrast);
        if (isListed && word.Is(WordClass.Relative)) return Inverts(wh, in sentence);
        return before[^1].Form == AskForm.Invitation ? Adds(before[^1], wh, in sentence) : !Embeds(before[^1], at) || Inverts(wh, in sentence);
    }

    /// <summary>"What you said …", "from where you stand …" ask nothing: in a question the verb comes first.</summary>
    private static bool IsPerson(in Token token) => token.Is(WordClass.Pronoun) && token.Is(WordClass.First | WordClass.Second);

    /// <summary>"Who or what", "how and why": two question words for one question.</summary>
    private bool Joins(int at) => at >= 2 && text.Tokens[at - 1].Is(WordClass.And | WordClass.Or) && text.Tokens[at - 2].Is(WordClass.Wh);

    /// <summary>"Which are worth it, and which only look good?", "how much is planned, and how much is luck?": two sides of one thing are weighed.</summary>
    private bool Weighs(int wh, in Sentence sentence, in Inquiry before)
    {
        if (text.Tokens[before.First].Word != text.Tokens[wh].Word || wh + 1 >= sentence.End) return false;
        ref readonly var next = ref text.Tokens[wh + 1];
        if (next.Is(WordClass.Degree)) return true;
        return text.Tokens[wh].Is(WordClass.Relative) && next.Is(WordClass.Auxiliary) && !Inverts(wh, in sentence);
    }

    /// <summary>"What do you …", "which tools does your …": the verb before the subject.</summary>
    private bool Inverts(int wh, in Sentence sentence)
    {
        for (var at = wh + 1; at < Math.Min(wh + 4, sentence.End - 1); at++)
        {
            if (text.Tokens[at].Is(WordClass.Auxiliary)) return text.Tokens[at + 1].Is(WordClass.Pronoun | WordClass.Possessive | WordClass.Article | WordClass.Negation);
            if (text.Tokens[at].Is(WordClass.Pronoun)) return false;
        }

        return false;
    }

    /// <summary>Whether a side question lies in the one before: "how do you decide what to keep …".</summary>
    private bool Embeds(in Inquiry before, int at)
    {
        var begin = Math.Max(before.First + 2, SkipInvitation(before.First));
        for (var word = begin; word < at - 1; word++)
        {
            if (text.Tokens[word].Is(WordClass.Wh)) return true;
        }

        return false;
    }

    /// <summary>
    /// Whether a second side question after "could you tell me …" is a question of its own: not where the first tells of no question, where the
    /// two are weighed ("what is easy and what is hard"), where it points back, or where the steps of one thing are told.
    /// </summary>
    private bool Adds(in Inquiry before, int wh, in Sentence sentence)
    {
        var begin = SkipInvitation(before.First);
        if (begin >= sentence.End || !text.Tokens[begin].Is(WordClass.Wh) || IsProcess(before.First)) return false;
        return text.Tokens[begin].Word != text.Tokens[wh].Word && !PointsBack(wh, in sentence);
    }

    private bool IsProcess(int first)
    {
        foreach (ref readonly var hit in hits)
        {
            if ((QuestionSignal)hit.Signal == QuestionSignal.Process && hit.First == first) return true;
        }

        return false;
    }

    private bool PointsBack(int at, in Sentence sentence)
    {
        for (; at < sentence.End; at++)
        {
            if (text.Tokens[at].Is(WordClass.Anaphor)) return true;
        }

        return false;
    }

    /// <summary>Whether a verb that begins a clause asks: at the beginning always, later only before a pronoun.</summary>
    private bool AsksByVerb(int at, bool isFirst, in Sentence sentence)
    {
        var next = at + 1;
        while (next < sentence.End && text.Tokens[next].Is(WordClass.Negation)) next++;
        if (next >= sentence.End) return false;
        if (isFirst) return !isVerbFirst || text.Tokens[next].Is(WordClass.Pronoun | WordClass.Possessive | WordClass.Article) || text.Tokens[at].Is(WordClass.Having) || sentence.IsQuestion;
        if (text.Tokens[next].Is(WordClass.Pronoun)) return true;
        return !isVerbFirst && !text.Tokens[at].Is(WordClass.Having) && (text.Tokens[next].Is(WordClass.Possessive | WordClass.Article) || text.Tokens[at - 1].After >= Boundary.Comma);
    }

    private Inquiry ByVerb(int at, in Sentence sentence)
    {
        var isNegated = false;
        for (var next = at + 1; next < Math.Min(at + 3, sentence.End); next++) isNegated |= text.Tokens[next].Is(WordClass.Negation);
        return new Inquiry { Form = IsTag(at, in sentence) ? AskForm.Tag : AskForm.YesNo, First = at, End = sentence.End, IsNegated = isNegated };
    }

    /// <summary>"…, isn't it?": a verb and its pronoun after a statement, and nothing else but "think" or "say".</summary>
    private bool IsTag(int at, in Sentence sentence)
    {
        const int ShortestStatement = 2;
        if (at - sentence.First < ShortestStatement) return false;
        var next = at + 1;
        while (next < sentence.End && text.Tokens[next].Is(WordClass.Negation)) next++;
        if (next >= sentence.End || !text.Tokens[next].Is(WordClass.Pronoun)) return false;
        next++;
        return next == sentence.End || (next + 1 == sentence.End && text.Tokens[next].Is(WordClass.Agreeing | WordClass.Negation));
    }

    /// <summary>A sentence with a question mark and no word that asks: "you like it here?" asks for yes or no, "any advice?" for all.</summary>
    private Inquiry? Unmarked(int start, in Sentence sentence)
    {
        if (!sentence.IsQuestion) return null;
        if (EndsInTail(in sentence)) return new Inquiry { Form = AskForm.Tag, First = start, End = sentence.End };
        if (isVerbFirst) return null;
        var form = AskForm.Open;
        for (var at = start; at < sentence.End; at++)
        {
            if (text.Tokens[at].Is(WordClass.Wh)) return new Inquiry { Form = AskForm.Open, First = start, End = sentence.End };
            if (at > start && text.Tokens[at].Is(WordClass.Auxiliary)) form = AskForm.YesNo;
        }

        if (text.Tokens[start].Is(WordClass.Pronoun)) form = AskForm.YesNo;
        return new Inquiry { Form = form, First = start, End = sentence.End };
    }

    /// <summary>"…, right?"</summary>
    private bool EndsInTail(in Sentence sentence) =>
        sentence.End - sentence.First > 2 && text.Tokens[sentence.End - 1].Is(WordClass.Tail) && text.Tokens[sentence.End - 2].After >= Boundary.Comma;

    private void Finish(ref Inquiry ask, in Sentence sentence)
    {
        while (ask.End - 1 > ask.First && text.Tokens[ask.End - 1].Is(WordClass.And | WordClass.Or | WordClass.Contrast) && ask.End < sentence.End) ask.End--;
        if (ask.Form == AskForm.Open && OffersTwo(in ask)) ask.Form = AskForm.Choice;
    }

    /// <summary>"Which suits you better, the lab or the field?"</summary>
    private bool OffersTwo(in Inquiry ask)
    {
        const int LongestOffer = 10;
        var (choosing, offer, hasOr) = (false, -1, false);
        for (var at = ask.First; at < ask.End; at++)
        {
            if (offer < 0) choosing |= text.Tokens[at].Is(WordClass.Choosing);
            if (text.Tokens[at].After is Boundary.Comma or Boundary.Colon or Boundary.Clause && at + 1 < ask.End && offer < 0 && choosing) offer = at + 1;
            if (offer < 0 || at < offer) continue;
            if (text.Tokens[at].Is(WordClass.Wh | WordClass.If | WordClass.Auxiliary) || at - offer > LongestOffer) return false;
            hasOr |= text.Tokens[at].Is(WordClass.Or);
        }

        return offer >= 0 && hasOr;
    }
}
