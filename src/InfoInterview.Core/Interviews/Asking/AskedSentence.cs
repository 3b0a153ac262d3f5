using InfoInterview.Language;

namespace InfoInterview.Interviews.Asking;

/// <summary>A sentence that may ask, with the phrases that it holds. Lives as long as the buffers under it.</summary>
internal readonly ref struct AskedSentence
{
    public required TextReading Text { get; init; }

    public required Sentence Sentence { get; init; }

    public required ReadOnlySpan<PhraseHit> Hits { get; init; }

    /// <summary>Whether any verb can begin a question, as in German.</summary>
    public required bool IsVerbFirst { get; init; }

    public ReadOnlySpan<Token> Tokens => Text.Tokens;

    public bool BeginsClause(int at) =>
        Tokens[at - 1].After >= Boundary.Comma || Tokens[at - 1].Is(WordClass.And | WordClass.Or | WordClass.Contrast);

    /// <summary>"…, and why?" asks for more about the same point.</summary>
    public bool GoesOn(int at)
    {
        foreach (ref readonly var hit in Hits)
        {
            if ((QuestionSignal)hit.Signal == QuestionSignal.SamePoint && hit.End == Sentence.End
                && (hit.First == at || hit.First == at - 1)) return true;
        }

        return false;
    }

    /// <summary>The word after an invitation that begins here; the same word when none does.</summary>
    public int SkipInvitation(int at)
    {
        var end = at;
        foreach (ref readonly var hit in Hits)
        {
            if (hit.First == at && ((QuestionSignal)hit.Signal is QuestionSignal.Invitation or QuestionSignal.Process))
                end = Math.Max(end, hit.End);
        }

        return end;
    }

    /// <summary>
    /// The question word that begins a clause here, a preposition and the words after it left out; <c>null</c> when none does.
    /// </summary>
    public int? WhAt(int at)
    {
        if (Tokens[at].Is(WordClass.Wh)) return at;
        if (!Tokens[at].Is(WordClass.Preposition) || at + 1 >= Sentence.End) return null;
        return Tokens[at + 1].Is(WordClass.Wh) ? at + 1 : null;
    }

    public bool IsProcess(int first)
    {
        foreach (ref readonly var hit in Hits)
        {
            if ((QuestionSignal)hit.Signal == QuestionSignal.Process && hit.First == first) return true;
        }

        return false;
    }

    public bool PointsBack(int at)
    {
        for (; at < Sentence.End; at++)
        {
            if (Tokens[at].Is(WordClass.Anaphor)) return true;
        }

        return false;
    }

    /// <summary>"What do you …", "which tools does your …": the verb before the subject.</summary>
    public bool Inverts(int wh)
    {
        for (var at = wh + 1; at < Math.Min(wh + 4, Sentence.End - 1); at++)
        {
            if (Tokens[at].Is(WordClass.Auxiliary))
                return Tokens[at + 1].Is(WordClass.Pronoun | WordClass.Possessive | WordClass.Article | WordClass.Negation);
            if (Tokens[at].Is(WordClass.Pronoun)) return false;
        }

        return false;
    }
}
