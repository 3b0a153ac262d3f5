using InfoInterview.Interviews.Hearing;

namespace InfoInterview.Interviews.Probing;

/// <summary>What was found in an answer: the topic of the ladder, and something they did that is worth a word of interest first.</summary>
internal sealed record Said(AnswerTopic Topic, Found? About, Found? Project)
{
    public static readonly Said Nothing = new(new AnswerTopic { Kind = AnswerTopicKind.General }, null, null);

    /// <summary>Whether its rungs stand beside the climb: a turn of the talk, or what was told in confidence.</summary>
    public bool IsOfItsOwn => About is { Turn: not null } or { Kind: AnswerTopicKind.Confidence };

    public static Said In(string answer)
    {
        var heard = TurnReader.Read(answer, isGerman: false);
        if (heard.Pressing is { Turn: Turn.Emergency } emergency) return Of(Found.Of(emergency)!, null);
        var words = SpokenWords.Read(answer);
        var spoken = new SpokenAnswer(answer, words);
        if ((Found.Of(heard.Pressing) ?? Delicate.Confided(spoken) ?? Found.Of(heard.Said)) is { } pressing) return Of(pressing, null);
        if (!IsEnglish(words)) return heard.Mild is null ? Nothing : Of(Found.Of(heard.Mild)!, null);
        var clauses = Clauses.Read(words);
        if ((Found.Of(heard.Mild) ?? Turning.Find(spoken, clauses) ?? Found.Of(heard.Strain)) is { } turned) return Of(turned, null);

        var (project, first, figure) = ((Found?)null, (Found?)null, (Found?)null);
        foreach (var clause in clauses)
        {
            if (clause.IsAsked) continue;
            var undertaking = project is null ? ProjectCue.Find(spoken, clause) : null;
            project ??= undertaking;
            if (undertaking is not null) continue;
            var main = clause.IsDependent ? Clauses.Main(spoken.Words, clause) : clause;
            first ??= SkillCue.Find(spoken, main) ?? JudgementCue.Find(spoken, main) ?? ShiftCue.Find(spoken, main);
            if (clause.IsDependent) continue;
            figure ??= FigureCue.Find(spoken, clause);
            if (first is not null && project is not null) break;
        }

        var about = first ?? figure ?? project ?? ClaimCue.Find(spoken, clauses);
        if (Delicate.IsUnsayable(about) || Delicate.IsUnsayable(project)) return Nothing;
        return about is not null ? Of(about, project) : Evasion.Find(spoken, clauses) is { } evasion ? Of(evasion, null) : Nothing;
    }

    /// <summary>What a German answer turns the talk to; on nothing else of it is anything built.</summary>
    public static Said InGerman(string answer) =>
        Found.Of(TurnReader.Read(answer, isGerman: true).First) is { } heard ? Of(heard, null) : Nothing;

    private static Said Of(Found about, Found? project) =>
        new(new AnswerTopic { Kind = about.Kind, Words = about.Words, Span = about.Span }, about, project);

    /// <summary>
    /// At least one word in three must be known, and at least one in twelve be one that other languages do not have as well.
    /// </summary>
    private static bool IsEnglish(List<SpokenWord> words)
    {
        var (known, english) = (0, 0);
        foreach (var word in words)
        {
            if (word.Known is null) continue;
            known++;
            if (SpokenVocabulary.IsEnglish(word.Known)) english++;
        }

        return english > 0 && known * 3 >= words.Count && english * 12 >= words.Count;
    }
}
