using System.Collections.Frozen;

namespace InfoInterview.Interviews.Probing;

/// <summary>Finds what is not climbed on: what was said in confidence, and what hurt.</summary>
internal static class Delicate
{
    private static readonly string[][] Confidences = SpokenLexicon.Lists.Phrases("confidence");

    private static readonly string[][] Losses = SpokenLexicon.Lists.Phrases("loss");

    /// <summary>"As a woman in this field": who speaks of what they are is thanked, and not asked for examples.</summary>
    private static readonly string[][] Belongings = SpokenLexicon.Lists.Phrases("belonging");

    /// <summary>What hurts many in a field.</summary>
    private static readonly string[][] Strains = SpokenLexicon.Lists.Phrases("strain");

    private static readonly FrozenSet<string> Unsayable =
        SpokenLexicon.Lists["cue-unsayable"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether what was found holds an insult, which is never said back.</summary>
    public static bool IsUnsayable(Found? found)
    {
        if (found is null) return false;
        foreach (var word in found.Words.Split([' ', ',', '.', '“', '”', '-', '’'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Unsayable.Contains(word)) return true;
        }

        return false;
    }

    public static Found? Find(SpokenAnswer spoken, List<Clause> clauses)
    {
        if (spoken.Words.Count == 0) return null;
        for (var i = 0; i < spoken.Words.Count; i++)
        {
            if (SpokenRun.Length(spoken.Words, i, spoken.Words.Count, Confidences) is > 0 and var length)
                return new Found(AnswerTopicKind.Confidence, TopicForm.None, "", spoken.Span(i, i + length));
        }

        foreach (var clause in clauses)
        {
            var isTheirs = SpeaksOfThemselves(spoken, clause);
            for (var i = clause.First; i < clause.End; i++)
            {
                var length = SpokenRun.Length(spoken.Words, i, clause.End, Belongings);
                if (length == 0 && isTheirs)
                    length = CueWord.Painful.Has(spoken[i]) ? 1 : SpokenRun.Length(spoken.Words, i, clause.End, Losses);
                if (length > 0) return new Found(AnswerTopicKind.Painful, TopicForm.None, "", spoken.Span(i, i + length));
            }
        }

        foreach (var clause in clauses)
        {
            if (!IsPersonal(spoken, clause)) continue;
            for (var i = clause.First; i < clause.End; i++)
            {
                if (CueWord.Private.Has(spoken[i])) return new Found(AnswerTopicKind.Private, TopicForm.None, "", spoken.Span(i, i + 1));
            }
        }

        return StrainIn(spoken);
    }

    /// <summary>"There's a lot of burnout in this profession."</summary>
    private static Found? StrainIn(SpokenAnswer spoken)
    {
        for (var i = 0; i < spoken.Words.Count; i++)
        {
            var length = CueWord.Strain.Has(spoken[i]) ? 1 : SpokenRun.Length(spoken.Words, i, spoken.Words.Count, Strains);
            if (length > 0) return new Found(AnswerTopicKind.Painful, TopicForm.Noun, "", spoken.Span(i, i + length));
        }

        return null;
    }

    /// <summary>Whether a clause speaks of themselves alone, or of somebody near to them; "we treat cancer" is work.</summary>
    private static bool IsPersonal(SpokenAnswer spoken, Clause clause)
    {
        for (var i = clause.First; i < clause.End; i++)
        {
            if (CueWord.OneSelf.Has(spoken[i]) || CueWord.Relation.Has(spoken[i])) return true;
        }

        return false;
    }

    private static bool SpeaksOfThemselves(SpokenAnswer spoken, Clause clause)
    {
        for (var i = clause.First; i < clause.End; i++)
        {
            if (Turned.IsFirstPerson(spoken[i])) return true;
        }

        return false;
    }
}
