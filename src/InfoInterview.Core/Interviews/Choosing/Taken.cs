namespace InfoInterview.Interviews.Choosing;

/// <summary>
/// What a selection holds already: questions, moments of the arc, and that by which near-alike questions are known, their own word or the
/// facts that answer them.
/// </summary>
internal sealed class Taken
{
    private readonly HashSet<string> keys = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> alike = new(StringComparer.Ordinal);
    private readonly HashSet<string> answered = new(StringComparer.Ordinal);
    private int moments;

    public void Add(Question question)
    {
        keys.Add(question.Id);
        if (question.Alike is { } word) alike.Add(word);
        foreach (var fact in question.AnsweredBy) answered.Add(fact);
        moments |= 1 << (int)question.Moment;
    }

    public void Add(PlannedQuestion question)
    {
        keys.Add(question.Key);
        if (question.Question is { } known) Add(known);
    }

    public bool Has(TalkMoment moment) => (moments & (1 << (int)moment)) != 0;

    /// <summary>
    /// Whether a question would say again what is there: the same one, one near alike, or a second one of a moment that a talk has once.
    /// </summary>
    public bool Repeats(Question question)
    {
        if (question.Moment is not (TalkMoment.AnyTime or TalkMoment.DailyWork) && Has(question.Moment)) return true;
        if ((question.Alike is { } word && alike.Contains(word)) || keys.Contains(question.Id)) return true;
        foreach (var fact in question.AnsweredBy)
        {
            if (answered.Contains(fact)) return true;
        }

        return false;
    }
}
