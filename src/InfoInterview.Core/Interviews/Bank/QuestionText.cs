using InfoInterview.People;
using InfoInterview.Templates;

namespace InfoInterview.Interviews.Bank;

/// <summary>One text of a question: its template, and what that needs.</summary>
internal sealed class QuestionText
{
    private readonly Template<Contact> template;

    private QuestionText(Template<Contact> template, ValueList<string> needs)
    {
        this.template = template;
        Needs = needs;
    }

    /// <summary>The fields that are printed where nothing makes sure that they are there.</summary>
    public ValueList<string> Needs { get; }

    /// <summary>Compiles a text. What the strict compiler finds printed outside its section is what the text needs.</summary>
    public static QuestionText? Compile(string text, out ValueList<TemplateProblem> problems)
    {
        if (Template.TryCompile(text, QuestionFields.Schema([]), options: null, out var free, out problems))
            return new QuestionText(free, []);
        var needs = problems.Where(problem => problem.Kind == TemplateProblemKind.OptionalOutsideSection).Select(problem => problem.Name!)
            .Distinct(StringComparer.Ordinal).ToValueList();
        return Template.TryCompile(text, QuestionFields.Schema(needs), options: null, out var template, out problems)
            ? new QuestionText(template, needs) : null;
    }

    public bool CanBeSaid(Contact contact)
    {
        foreach (var need in Needs)
        {
            if (!QuestionFields.IsKnown(need, contact)) return false;
        }

        return true;
    }

    public string Say(Contact contact) => template.Render(contact);
}
