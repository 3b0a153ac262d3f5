using InfoInterview.Language;

namespace InfoInterview.Interviews.Asking;

/// <summary>Tells whether a question begins at a word of a sentence, and which.</summary>
internal readonly ref struct InquiryHeads
{
    private readonly AskedSentence within;

    public InquiryHeads(AskedSentence within) => this.within = within;

    /// <summary>The question that begins at a word; <c>null</c> when none does.</summary>
    public Inquiry? HeadAt(int at, bool isFirst, ReadOnlySpan<Inquiry> before)
    {
        var invited = within.SkipInvitation(at);
        if (invited > at) return Invited(at, invited, before);
        if (within.WhAt(at) is { } wh && AsksByWord(wh, at, isFirst, before))
            return new Inquiry
            {
                Form = AskForm.Open,
                First = at,
                End = within.Sentence.End,
                MayBeAside = !isFirst && wh == at && within.Tokens[wh].Is(WordClass.Relative) && !within.Inverts(wh)
            };
        if (!before.IsEmpty && within.Tokens[before[^1].First].Is(WordClass.Wh) && within.Tokens[before[^1].First].After >= Boundary.Comma)
            return null;
        if (!before.IsEmpty && before[^1].IsClosed && within.Tokens[at - 1].Is(WordClass.Or)) return null;
        return within.Tokens[at].Is(WordClass.Auxiliary) && AsksByVerb(at, isFirst) ? ByVerb(at) : null;
    }

    /// <summary>"Could you tell me whether …" opens nothing: yes or no is asked for.</summary>
    private Inquiry? Invited(int at, int end, ReadOnlySpan<Inquiry> before)
    {
        if (!before.IsEmpty && before[^1].Form != AskForm.Invitation && !within.Tokens[at].Is(WordClass.Auxiliary)) return null;
        if (!before.IsEmpty && within.PointsBack(end)) return null;
        var isClosed = end < within.Sentence.End && within.Tokens[end].Is(WordClass.If);
        return new Inquiry { Form = isClosed ? AskForm.YesNo : AskForm.Invitation, First = at, End = within.Sentence.End };
    }

    private bool AsksByWord(int wh, int at, bool isFirst, ReadOnlySpan<Inquiry> before)
    {
        ref readonly var word = ref within.Tokens[wh];
        if (wh + 1 == within.Sentence.End) return before.IsEmpty;
        ref readonly var next = ref within.Tokens[wh + 1];
        if (word.Is(WordClass.Side) && !next.Is(WordClass.Auxiliary) && !within.IsVerbFirst && wh == at) return false;
        if (within.IsVerbFirst && word.Is(WordClass.Side) && !next.Is(WordClass.Auxiliary)) return false;
        if (!within.IsVerbFirst && (before.IsEmpty || before[^1].Form != AskForm.Invitation) && IsPerson(in next)) return false;
        if (before.IsEmpty) return isFirst || !word.Is(WordClass.Relative) || within.Sentence.IsQuestion;
        if (next.Is(WordClass.Range) || (within.IsVerbFirst && !next.Is(WordClass.Auxiliary))) return false;
        if (Joins(at) || Weighs(wh, before[^1])) return false;
        var isListed = !within.Tokens[at - 1].Is(WordClass.And | WordClass.Or | WordClass.Contrast);
        if (isListed && word.Is(WordClass.Relative)) return within.Inverts(wh);
        return before[^1].Form == AskForm.Invitation ? Adds(before[^1], wh) : !Embeds(before[^1], at) || within.Inverts(wh);
    }

    /// <summary>"What you said …", "from where you stand …" ask nothing: in a question the verb comes first.</summary>
    private static bool IsPerson(in Token token) => token.Is(WordClass.Pronoun) && token.Is(WordClass.First | WordClass.Second);

    /// <summary>"Who or what", "how and why": two question words for one question.</summary>
    private bool Joins(int at) =>
        at >= 2 && within.Tokens[at - 1].Is(WordClass.And | WordClass.Or) && within.Tokens[at - 2].Is(WordClass.Wh);

    /// <summary>
    /// "Which are worth it, and which only look good?", "how much is planned, and how much is luck?": two sides of one thing are
    /// weighed.
    /// </summary>
    private bool Weighs(int wh, in Inquiry before)
    {
        if (within.Tokens[before.First].Word != within.Tokens[wh].Word || wh + 1 >= within.Sentence.End) return false;
        ref readonly var next = ref within.Tokens[wh + 1];
        if (next.Is(WordClass.Degree)) return true;
        return within.Tokens[wh].Is(WordClass.Relative) && next.Is(WordClass.Auxiliary) && !within.Inverts(wh);
    }

    /// <summary>Whether a side question lies in the one before: "how do you decide what to keep …".</summary>
    private bool Embeds(in Inquiry before, int at)
    {
        var begin = Math.Max(before.First + 2, within.SkipInvitation(before.First));
        for (var word = begin; word < at - 1; word++)
        {
            if (within.Tokens[word].Is(WordClass.Wh)) return true;
        }

        return false;
    }

    /// <summary>
    /// Whether a second side question after "could you tell me …" is a question of its own: not where the first tells of no
    /// question, where the two are weighed ("what is easy and what is hard"), where it points back, or where the steps of one
    /// thing are told.
    /// </summary>
    private bool Adds(in Inquiry before, int wh)
    {
        var begin = within.SkipInvitation(before.First);
        if (begin >= within.Sentence.End || !within.Tokens[begin].Is(WordClass.Wh) || within.IsProcess(before.First)) return false;
        return within.Tokens[begin].Word != within.Tokens[wh].Word && !within.PointsBack(wh);
    }

    /// <summary>Whether a verb that begins a clause asks: at the beginning always, later only before a pronoun.</summary>
    private bool AsksByVerb(int at, bool isFirst)
    {
        var next = at + 1;
        while (next < within.Sentence.End && within.Tokens[next].Is(WordClass.Negation)) next++;
        if (next >= within.Sentence.End) return false;
        if (isFirst)
            return !within.IsVerbFirst || within.Tokens[next].Is(WordClass.Pronoun | WordClass.Possessive | WordClass.Article)
                || within.Tokens[at].Is(WordClass.Having) || within.Sentence.IsQuestion;
        if (within.Tokens[next].Is(WordClass.Pronoun)) return true;
        return !within.IsVerbFirst && !within.Tokens[at].Is(WordClass.Having)
            && (within.Tokens[next].Is(WordClass.Possessive | WordClass.Article) || within.Tokens[at - 1].After >= Boundary.Comma);
    }

    private Inquiry ByVerb(int at)
    {
        var isNegated = false;
        for (var next = at + 1; next < Math.Min(at + 3, within.Sentence.End); next++)
            isNegated |= within.Tokens[next].Is(WordClass.Negation);
        return new Inquiry
        {
            Form = IsTag(at) ? AskForm.Tag : AskForm.YesNo,
            First = at,
            End = within.Sentence.End,
            IsNegated = isNegated
        };
    }

    /// <summary>"…, isn't it?": a verb and its pronoun after a statement, and nothing else but "think" or "say".</summary>
    private bool IsTag(int at)
    {
        const int ShortestStatement = 2;
        if (at - within.Sentence.First < ShortestStatement) return false;
        var next = at + 1;
        while (next < within.Sentence.End && within.Tokens[next].Is(WordClass.Negation)) next++;
        if (next >= within.Sentence.End || !within.Tokens[next].Is(WordClass.Pronoun)) return false;
        next++;
        return next == within.Sentence.End
            || (next + 1 == within.Sentence.End && within.Tokens[next].Is(WordClass.Agreeing | WordClass.Negation));
    }
}
