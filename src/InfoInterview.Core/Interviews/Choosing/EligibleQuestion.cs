namespace InfoInterview.Interviews.Choosing;

/// <summary>A question that may be asked, with what it would do for the talk.</summary>
/// <param name="Template">The question.</param>
/// <param name="Serves">Those of the seeker's objectives that it serves, a bit each.</param>
/// <param name="Fits">Whether it was written for somebody like this contact.</param>
/// <param name="IsInLanguage">Whether it is worded in the language asked for.</param>
/// <param name="IsNamed">Whether it is about a circumstance that the seeker named.</param>
/// <param name="IsAside">Whether it is about a circumstance that the seeker did not name; it is offered, but not chosen.</param>
internal readonly record struct EligibleQuestion(QuestionTemplate Template, int Serves, bool Fits, bool IsInLanguage, bool IsNamed,
    bool IsAside)
{
    public QuestionTheme Theme => Template.Question.Theme;

    public int Minutes => Template.Question.Minutes;
}
