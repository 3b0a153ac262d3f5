namespace InfoInterview.Templates;

/// <summary>A template's text was not right; carries every problem that was found.</summary>
public sealed class TemplateException : Exception
{
    /// <summary>An exception for a text with the given problems, in the order of the text.</summary>
    /// <param name="problems">Every problem; the message has one line for each.</param>
    public TemplateException(ValueList<TemplateProblem> problems)
        : base(string.Join(Environment.NewLine, (IEnumerable<TemplateProblem>)problems)) => Problems = problems;

    /// <summary>Every problem, in the order of the text.</summary>
    public ValueList<TemplateProblem> Problems { get; }
}
