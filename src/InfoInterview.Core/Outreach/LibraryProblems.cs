using InfoInterview.Templates;

namespace InfoInterview.Outreach;

/// <summary>Gathers what is wrong with the files of a library.</summary>
internal sealed class LibraryProblems
{
    private readonly List<LibraryProblem> found = [];

    public int Count => found.Count;

    public void Add(string file, int line, int column, string message, string? suggestion = null) =>
        found.Add(new LibraryProblem { File = file, Line = line, Column = column, Message = message, Suggestion = suggestion });

    /// <summary>A problem of the template language, at its place in the file.</summary>
    public void Add(string file, int line, int column, TemplateProblem problem) => found.Add(new LibraryProblem
    {
        File = file,
        Line = line + problem.Line - 1,
        Column = problem.Line == 1 ? column + problem.Column - 1 : problem.Column,
        Message = problem.Message,
        Suggestion = problem.Suggestion,
        Rule = problem.Rule,
    });

    /// <summary>Every problem once, in the order of the files as they were given and of the lines in them.</summary>
    public ValueList<LibraryProblem> ToList(List<string> files) => found.Distinct()
        .OrderBy(problem => files.IndexOf(problem.File))
        .ThenBy(problem => problem.Line)
        .ThenBy(problem => problem.Column)
        .ToValueList();
}
