namespace InfoInterview.Interviews.Choosing;

/// <summary>The changes that keep every question in a selection once.</summary>
internal static class Rearranging
{
    public static PlannedQuestion Planned(OwnQuestion own)
    {
        ArgumentNullException.ThrowIfNull(own);
        return new() { PhaseId = own.PhaseId, Text = own.Text, Minutes = own.Minutes };
    }

    public static ValueList<PlannedQuestion> In(QuestionSelection selection, string phaseId)
    {
        ArgumentNullException.ThrowIfNull(phaseId);
        return selection.Questions.Where(question => IsIn(question, phaseId)).ToValueList();
    }

    public static int MinutesIn(QuestionSelection selection, string phaseId)
    {
        ArgumentNullException.ThrowIfNull(phaseId);
        var minutes = 0;
        foreach (var question in selection.Questions)
        {
            if (IsIn(question, phaseId)) minutes += question.Minutes;
        }

        return minutes;
    }

    public static PlannedQuestion? Find(QuestionSelection selection, string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var index = IndexOf(selection, key);
        return index < 0 ? null : selection.Questions[index];
    }

    public static QuestionSelection Replace(QuestionSelection selection, string key, PlannedQuestion other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var index = Known(selection, key);
        if (!IsSame(key, other.Key)) New(selection, other);
        var questions = selection.Questions.ToList();
        questions[index] = other with { PhaseId = questions[index].PhaseId };
        return selection with { Questions = questions.ToValueList() };
    }

    public static QuestionSelection Move(QuestionSelection selection, string key, string phaseId, int position)
    {
        ArgumentNullException.ThrowIfNull(phaseId);
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        var index = Known(selection, key);
        var questions = selection.Questions.ToList();
        var moved = questions[index] with { PhaseId = phaseId };
        questions.RemoveAt(index);
        questions.Insert(Place(questions, phaseId, position), moved);
        return selection with { Questions = questions.ToValueList() };
    }

    public static QuestionSelection Add(QuestionSelection selection, PlannedQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        New(selection, question);
        var questions = selection.Questions.ToList();
        questions.Insert(Place(questions, question.PhaseId, int.MaxValue), question);
        return selection with { Questions = questions.ToValueList() };
    }

    public static QuestionSelection Without(QuestionSelection selection, string key)
    {
        var index = Known(selection, key);
        return selection with { Questions = [.. selection.Questions.AsSpan()[..index], .. selection.Questions.AsSpan()[(index + 1)..]] };
    }

    public static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static bool IsIn(PlannedQuestion question, string phaseId) =>
        string.Equals(question.PhaseId, phaseId, StringComparison.Ordinal);

    /// <summary>Where a question stands in the whole list that is to stand at a position of its phase.</summary>
    private static int Place(List<PlannedQuestion> questions, string phaseId, int position)
    {
        var (last, seen) = (questions.Count, 0);
        for (var i = 0; i < questions.Count; i++)
        {
            if (!IsIn(questions[i], phaseId)) continue;
            if (seen++ == position) return i;
            last = i + 1;
        }

        return last;
    }

    private static int IndexOf(QuestionSelection selection, string key)
    {
        for (var i = 0; i < selection.Questions.Count; i++)
        {
            if (IsSame(selection.Questions[i].Key, key)) return i;
        }

        return -1;
    }

    private static int Known(QuestionSelection selection, string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return IndexOf(selection, key) is >= 0 and var index
            ? index : throw new ArgumentException($"There is no question '{key}' here.", nameof(key));
    }

    private static void New(QuestionSelection selection, PlannedQuestion question)
    {
        if (IndexOf(selection, question.Key) >= 0)
            throw new ArgumentException($"The question '{question.Key}' is here already.", nameof(question));
    }
}
