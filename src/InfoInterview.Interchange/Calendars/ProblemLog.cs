namespace InfoInterview.Interchange.Calendars;

/// <summary>Gathers the problems of one file, each once, and no more of them than anybody would read.</summary>
internal sealed class ProblemLog
{
    private readonly List<CalendarProblem> problems = [];
    private readonly HashSet<CalendarProblem> seen = [];
    private int unlisted;

    public void Add(int? line, string message)
    {
        var problem = new CalendarProblem { Line = line, Message = message };
        if (problems.Count >= CalendarLimits.MaxProblems) unlisted++;
        else if (seen.Add(problem)) problems.Add(problem);
    }

    /// <summary>All problems in the order of the file; those about the whole file come last.</summary>
    public ValueList<CalendarProblem> ToList()
    {
        var list = problems.OrderBy(problem => problem.Line ?? int.MaxValue).ToList();
        if (unlisted > 0) list.Add(new CalendarProblem { Message = string.Create(CultureInfo.InvariantCulture, $"{unlisted} more problems are not listed.") });
        return list.ToValueList();
    }

    /// <summary>A text of the file as it is shown in a message: on one line, and not too long.</summary>
    public static string Shown(ReadOnlySpan<char> text)
    {
        Span<char> shown = stackalloc char[Math.Min(text.Length, CalendarLimits.MaxShownLength)];
        for (var i = 0; i < shown.Length; i++) shown[i] = char.IsControl(text[i]) || char.IsSurrogate(text[i]) ? ' ' : text[i];
        return shown.Trim().ToString();
    }
}
