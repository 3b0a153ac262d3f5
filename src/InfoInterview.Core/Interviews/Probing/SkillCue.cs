namespace InfoInterview.Interviews.Probing;

/// <summary>
/// Finds what one needs to be able to do, or to have: "you need strong writing", "patience is key", "we look for curiosity".
/// </summary>
internal static class SkillCue
{
    private static readonly string[][] BeAble = SpokenLexicon.Lists.Phrases("be-able");

    private const int LongestSubject = 9;

    public static Found? Find(SpokenAnswer spoken, Clause clause)
    {
        for (var i = clause.First; i < clause.End; i++)
        {
            if (spoken[i].Is(WordKinds.Negation) && !(i > clause.First && CueWord.Saying.Has(spoken[i - 1]))) return null;
            var found = Needed(spoken, clause, i) ?? Valued(spoken, clause, i) ?? Phrased(spoken, clause, i);
            if (found is not null) return found;
        }

        return null;
    }

    private static Found? Needed(SpokenAnswer spoken, Clause clause, int at)
    {
        var word = spoken[at];
        if (CueWord.Duty.Has(word))
        {
            var isDuty = CueWord.Obliging.Has(word) || (at + 1 < clause.End && CueWord.Infinitive.Has(spoken[at + 1]));
            return isDuty && at > clause.First && IsAnybody(spoken, clause, at)
                ? Ability(spoken, CueWord.Obliging.Has(word) ? at + 1 : at + 2, clause.End) : null;
        }

        if (!CueWord.Need.Has(word) || at == clause.First || at + 1 >= clause.End || !HasSubject(spoken, clause, at)) return null;
        return CueWord.Infinitive.Has(spoken[at + 1]) ? Ability(spoken, at + 2, clause.End) : Thing(spoken, at + 1, clause.End);
    }

    /// <summary>"You really need" and "analysts need" ask something of people; "the need for" does not.</summary>
    private static bool HasSubject(SpokenAnswer spoken, Clause clause, int at)
    {
        var before = at - 1;
        while (before > clause.First && spoken[before].Is(WordKinds.Adverb | WordKinds.Auxiliary)) before--;
        var subject = spoken[before];
        if (subject.Is(WordKinds.Preposition) || (subject.Is(WordKinds.Determiner) && !subject.Is(WordKinds.Subject))
            || CueWord.NotAsked.Has(subject)) return false;
        return !CueWord.Taking.Has(spoken[at]) || CueWord.TakesSubject.Has(subject);
    }

    private static bool IsAnybody(SpokenAnswer spoken, Clause clause, int at)
    {
        var before = at - 1;
        while (before > clause.First && spoken[before].Is(WordKinds.Adverb | WordKinds.Auxiliary)) before--;
        return CueWord.Anybody.Has(spoken[before]) || spoken[before].Is(WordKinds.Noun);
    }

    /// <summary>"Patience is key", "what matters most".</summary>
    private static Found? Valued(SpokenAnswer spoken, Clause clause, int at)
    {
        var isLink = CueWord.Linking.Has(spoken[at]);
        var value = isLink ? spoken.PastAdverbs(at + 1, clause.End) : at;
        if (value < clause.End && isLink && CueWord.OneOf.Has(spoken[value]) && value + 1 < clause.End
            && CueWord.Obliging.Has(spoken[value + 1]))
            value++;
        if (value >= clause.End || (isLink ? !CueWord.Value.Has(spoken[value]) : !CueWord.Counting.Has(spoken[at])))
            return null;
        var subject = at - clause.First;
        if (isLink && value + 1 < clause.End && spoken[value].After == SpokenBreak.None
            && !spoken[value + 1].Is(WordKinds.Preposition | WordKinds.Adverb | WordKinds.Stop | WordKinds.When)
            && !CueWord.GoesOn.Has(spoken[value + 1])) return null;
        if (subject is < 1 or > LongestSubject
            || spoken[clause.First].Is(WordKinds.Subject | WordKinds.Asking) && !spoken[clause.First].Is(WordKinds.Noun)) return null;
        var end = NounPhrase.EndOf(spoken.Words, clause.First, at);
        return end == at && !HasPart(spoken, clause.First, at)
            ? new Found(
                AnswerTopicKind.Skill, TopicForm.Noun, spoken.Turn(clause.First, at, lowersFirst: true), spoken.Span(clause.First, at))
            : null;
    }

    private static bool HasPart(SpokenAnswer spoken, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (CueWord.Part.Has(spoken[i]) || CueWord.Value.Has(spoken[i])) return true;
        }

        return false;
    }

    /// <summary>"We look for curiosity", "the most important skill is listening", "it comes down to the ability to listen".</summary>
    private static Found? Phrased(SpokenAnswer spoken, Clause clause, int at)
    {
        if (CueWord.LookFor.Has(spoken[at]) && at > clause.First && at + 2 < clause.End && CueWord.For.Has(spoken[at + 1])
            && Speaks(spoken, clause, at)) return Thing(spoken, at + 2, clause.End);
        if (CueWord.Ability.Has(spoken[at]) && at + 2 < clause.End && CueWord.Infinitive.Has(spoken[at + 1]))
            return Ability(spoken, at + 2, clause.End);
        if (CueWord.GoodAt.Has(spoken[at]) && at + 2 < clause.End && CueWord.GoodAtLead.Has(spoken[at + 1])
            && CueWord.GoodWho.Has(spoken[clause.First])) return Thing(spoken, at + 2, clause.End);
        if (!CueWord.Linking.Has(spoken[at]) || at + 1 >= clause.End || !IsWhatMatters(spoken, clause.First, at)) return null;
        return CueWord.Infinitive.Has(spoken[at + 1]) ? Ability(spoken, at + 2, clause.End) : Thing(spoken, at + 1, clause.End);
    }

    private static bool Speaks(SpokenAnswer spoken, Clause clause, int at)
    {
        for (var i = clause.First; i < at; i++)
        {
            if (CueWord.SkillSpeaker.Has(spoken[i]) || spoken[i].Is(WordKinds.Noun)) return true;
        }

        return false;
    }

    private static bool IsWhatMatters(SpokenAnswer spoken, int first, int end)
    {
        var (valued, thing) = (false, false);
        for (var i = first; i < end; i++)
        {
            valued |= CueWord.Mattering.Has(spoken[i]);
            thing |= CueWord.MatteringThing.Has(spoken[i]);
        }

        return valued && thing;
    }

    private static Found? Thing(SpokenAnswer spoken, int first, int end)
    {
        if (spoken[first].Is(WordKinds.Stop | WordKinds.Preposition) || CueWord.NoSkill.Has(spoken[first])) return null;
        if (CueWord.BeingAble.Has(spoken[first]) && first + 2 < end && CueWord.Able.Has(spoken[first + 1])
            && CueWord.Infinitive.Has(spoken[first + 2]))
            return Ability(spoken, first + 3, end);
        var last = NounPhrase.EndOf(spoken.Words, first, end);
        for (var i = first; i < last; i++)
        {
            if (spoken[i].Is(WordKinds.Number) || char.IsDigit(spoken.Letters(i)[0])) return null;
        }

        var start = PastAmount(spoken, first, last);
        if (last == first + 1 && CueWord.People.Has(spoken[first])) return null;
        return last == first || !NounPhrase.HasContent(spoken.Words, start, last)
            ? null : new Found(AnswerTopicKind.Skill, TopicForm.Noun, spoken.Turn(start, last), spoken.Span(start, last));
    }

    /// <summary>"A lot of patience" is about patience.</summary>
    private static int PastAmount(SpokenAnswer spoken, int first, int last)
    {
        var at = first;
        if (at < last && CueWord.AmountLead.Has(spoken[at])) at++;
        while (at < last && CueWord.Amount.Has(spoken[at])) at++;
        return at > first && CueWord.PartOf.Has(spoken[at - 1]) || CueWord.Some.Has(spoken[first]) ? at : first;
    }

    private static Found? Ability(SpokenAnswer spoken, int first, int end)
    {
        var verb = spoken.PastAdverbs(first, end);
        verb += SpokenRun.Length(spoken.Words, verb, end, BeAble);
        if (verb >= end || CueWord.Action.Has(spoken[verb])) return null;
        if (CueWord.NeedOnly.Has(spoken[verb])) return null;
        var last = NounPhrase.EndOf(spoken.Words, verb, end);
        if (CueWord.BareState.Has(spoken[verb])) last = verb + 1 < end ? NounPhrase.EndOf(spoken.Words, verb + 1, end) : verb;
        if (last == verb && CueWord.EnoughAlone.Has(spoken[verb])) last = verb + 1;
        if (last <= verb + 1 && CueWord.BareState.Has(spoken[verb]) || last == verb) return null;
        var gerund = VerbForms.StateOf(spoken[verb].Known);
        var words = gerund is null
            ? $"being able to {spoken.Turn(verb, last)}" : last == verb + 1 ? gerund : $"{gerund} {spoken.Turn(verb + 1, last)}";
        return new Found(AnswerTopicKind.Skill, TopicForm.Noun, words, spoken.Span(verb, last));
    }
}
