using InfoInterview.Interviews;

namespace InfoInterview.Notes.Synthesizing;

/// <summary>The questions that were noted, and those that a synthesis leaves open.</summary>
internal sealed class QuestionList
{
    private readonly List<QuestionToAsk> questions = [];
    private readonly HashSet<string> known = new(LooseText.Comparer);

    public void Note(NoteMark.OpenQuestion mark, Evidence evidence)
    {
        var words = LooseText.Tidy(evidence.Quote);
        if (words.Length > 0) Add(words, words, QuestionOrigin.Noted, mark.Theme ?? QuestionTheme.Advice);
    }

    /// <param name="synthesis">What the talks say so far.</param>
    /// <param name="unanswered">What was planned and not answered; it names what one talk was about, never who.</param>
    public ValueList<QuestionToAsk> With(Synthesis synthesis, ValueList<PlannedQuestion> unanswered)
    {
        foreach (var question in unanswered)
        {
            var words = LooseText.Tidy(question.Text);
            if (words.Length > 0) Add(words, words, QuestionOrigin.Unanswered, question.Question?.Theme ?? QuestionTheme.Advice);
        }

        foreach (var topic in synthesis.Contrasts)
            Add(topic.Topic, QuestionWords.Contrast(topic), QuestionOrigin.Contrast, QuestionTheme.Advice);
        foreach (var goal in synthesis.Goals)
        {
            if (!goal.ShakenBy.IsEmpty || !goal.ContradictedBy.IsEmpty)
                Add(goal.Goal, QuestionWords.Goal(goal.Goal), QuestionOrigin.Goal, QuestionTheme.Advice);
        }

        foreach (var theme in synthesis.SaidByOne)
        {
            var name = LooseText.Tidy(theme.Theme.Name);
            if (name.Length > 0) Add(name, QuestionWords.SaidByOne(name), QuestionOrigin.SaidByOne, QuestionWords.ThemeOf(theme.Theme));
        }

        return questions.ToValueList();
    }

    private void Add(string about, string words, QuestionOrigin origin, QuestionTheme theme)
    {
        if (known.Add(words)) questions.Add(new QuestionToAsk { About = about, Words = words, Origin = origin, Theme = theme });
    }
}
