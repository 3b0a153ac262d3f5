namespace InfoInterview.Interviews.Probing;

/// <summary>How a whole clause can be said back.</summary>
internal static class ClauseWords
{
    private static readonly string[][] Evasions = SpokenLexicon.Lists.Phrases("evasion");

    /// <summary>The clause as a statement where that is sound, else word for word; <c>null</c> when it says nothing.</summary>
    public static Found? Of(SpokenAnswer spoken, Clause clause, AnswerTopicKind kind)
    {
        if (!NounPhrase.HasContent(spoken.Words, clause.First, clause.End) || IsEvasion(spoken, clause) || IsWish(spoken, clause))
            return null;
        if (spoken[clause.First].Is(WordKinds.Dependent | WordKinds.Asking)
            && !CueWord.KeptQuestion.Has(spoken[clause.First])) return null;
        if (clause.Count == 1 && !spoken[clause.First].Is(WordKinds.Noun)) return null;
        return Statement(spoken, clause) is { } statement
            ? new Found(
                kind, TopicForm.Statement, statement, spoken.Span(clause.First, clause.End))
            {
                Statement = statement,
                IsWrongPicture = IsWrongPicture(spoken, clause),
                IsDeed = spoken.IsPast(clause) || (kind != AnswerTopicKind.Figure && CueWord.SpeakerDid.Has(spoken[clause.First]))
            }
            : Quote(spoken, clause, kind is AnswerTopicKind.Claim && IsAdvice(spoken, clause) ? AnswerTopicKind.Advice : kind);
    }

    /// <summary>The clause as one would say it after "that", turned round; <c>null</c> when that could go wrong.</summary>
    public static string? Statement(SpokenAnswer spoken, Clause clause)
    {
        if (clause.IsAsked || clause.IsDependent || clause.Count is < 3 or > SpokenAnswer.MostClauseWords) return null;
        var first = spoken[clause.First];
        if (!CanOpen(spoken, clause.First) || (first.Is(WordKinds.Asking) && !CueWord.WhatClause.Has(first)) || !HasVerb(spoken, clause))
            return null;
        if (IsTornApart(spoken, clause) || SaysYou(spoken, clause) || IsAdvice(spoken, clause)) return null;
        return spoken.Turn(clause.First, clause.End, lowersFirst: true);
    }

    private static Found Quote(SpokenAnswer spoken, Clause clause, AnswerTopicKind kind)
    {
        var end = clause.Count > SpokenAnswer.MostClauseWords ? Shortened(spoken, clause) : clause.End;
        var quote = spoken.Text[spoken[clause.First].Start..spoken[end - 1].End];
        quote = string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('\'', '’');
        quote = char.ToUpperInvariant(quote[0]) + quote[1..] + (end < clause.End ? " …" : "");
        return new Found(kind, TopicForm.Quote, quote, spoken.Span(clause.First, end));
    }

    /// <summary>Up to the last comma that a quotation has room for, else as many words as it has.</summary>
    private static int Shortened(SpokenAnswer spoken, Clause clause)
    {
        for (var end = clause.First + SpokenAnswer.QuotedWords; end > clause.First + 3; end--)
        {
            if (spoken[end - 1].After == SpokenBreak.Comma) return end;
        }

        return clause.First + SpokenAnswer.QuotedWords;
    }

    private static bool CanOpen(SpokenAnswer spoken, int at)
    {
        var letters = spoken.Letters(at);
        return spoken[at].Is(WordKinds.Subject | WordKinds.Determiner | WordKinds.Noun | WordKinds.Number)
            || char.IsDigit(letters[0]) || (letters.Length > 1 && char.IsUpper(letters[1]));
    }

    private static bool HasVerb(SpokenAnswer spoken, Clause clause)
    {
        for (var i = clause.First; i < clause.End; i++)
        {
            if (spoken[i].Is(WordKinds.Finite)) return true;
            if (i > clause.First && IsVerb(spoken, i) && !spoken[i - 1].Is(WordKinds.Determiner | WordKinds.Preposition)) return true;
        }

        return CueWord.Person.Has(spoken[clause.First]);
    }

    private static bool IsVerb(SpokenAnswer spoken, int at) =>
        spoken[at].Is(WordKinds.Verb | WordKinds.PerhapsVerb)
            || (spoken[at].Known is null && spoken.Letters(at).EndsWith("ed", StringComparison.Ordinal))
            || VerbForms.Find(spoken[at].Known) is not null;

    /// <summary>"I would love to …" tells of nothing yet.</summary>
    private static bool IsWish(SpokenAnswer spoken, Clause clause)
    {
        if (clause.Count < 2 || !Turned.IsFirstPerson(spoken[clause.First])) return false;
        return CueWord.ShortWish.Has(spoken[clause.First]) || CueWord.Wishing.Has(spoken[clause.First + 1]);
    }

    /// <summary>A comma within may part a list or an aside from the rest; a statement with two of them is better quoted.</summary>
    private static bool IsTornApart(SpokenAnswer spoken, Clause clause)
    {
        var commas = 0;
        for (var i = clause.First; i < clause.End - 1; i++)
        {
            if (spoken[i].After == SpokenBreak.Comma) commas++;
        }

        return commas > 1;
    }

    /// <summary>
    /// "I tell you" turned round would say "you tell you"; and "nobody trusts you", where "you" is anybody, would be about them.
    /// </summary>
    private static bool SaysYou(SpokenAnswer spoken, Clause clause)
    {
        for (var i = clause.First; i < clause.End; i++)
        {
            if (Turned.IsSecondPerson(spoken[i])) return true;
        }

        return false;
    }

    private static bool IsWrongPicture(SpokenAnswer spoken, Clause clause)
    {
        for (var i = clause.First; i < clause.End; i++)
        {
            if (CueWord.WrongPicture.Has(spoken[i])) return true;
        }

        return false;
    }

    /// <summary>"You should …", "learn …": said to the listener.</summary>
    public static bool IsAdvice(SpokenAnswer spoken, Clause clause)
    {
        if (CueWord.Advice.Has(spoken[clause.First]) && clause.Count > 1 && !spoken.IsGerund(clause.First)
            && !spoken[clause.First + 1].Is(WordKinds.Finite)) return true;
        for (var i = clause.First; i + 1 < clause.End; i++)
        {
            if (CueWord.Listener.Has(spoken[i]) && CueWord.Advising.Has(spoken[spoken.PastAdverbs(i + 1, clause.End - 1)])) return true;
            if (CueWord.ListenerWould.Has(spoken[i])) return true;
        }

        return false;
    }

    private static bool IsEvasion(SpokenAnswer spoken, Clause clause)
    {
        for (var i = clause.First; i < clause.End; i++)
        {
            if (SpokenRun.Length(spoken.Words, i, clause.End, Evasions) > 0) return true;
        }

        return false;
    }
}
