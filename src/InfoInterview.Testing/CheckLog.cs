using System.Diagnostics.CodeAnalysis;

namespace InfoInterview.Testing;

/// <summary>Gathers what a check finds, each thing once; not safe for several threads at once.</summary>
internal sealed class CheckLog(string name)
{
    private const int MostLettersOfAFault = 300;

    private readonly List<CheckProblem> problems = [];
    private readonly HashSet<CheckProblem> known = [];
    private int asked;

    public void Ask(bool holds, string subject, string message)
    {
        asked++;
        if (!holds) Add(subject, message);
    }

    public void Ask(bool holds, string subject, Func<string> message)
    {
        asked++;
        if (!holds) Add(subject, message());
    }

    /// <summary>Asks something that may throw, and says so when it does.</summary>
    /// <returns>The answer; <c>default</c> when it threw.</returns>
    public T? Try<T>(string subject, Func<T> ask) => Answers(subject, ask, out var answer) ? answer : default;

    /// <summary>Asks something that may throw, and says so when it does.</summary>
    /// <returns>Whether there is an answer.</returns>
    public bool Answers<T>(string subject, Func<T> ask, [MaybeNullWhen(false)] out T answer)
    {
        asked++;
        try
        {
            answer = ask();
            return true;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            Add(subject, Thrown(fault));
            answer = default;
            return false;
        }
    }

    /// <summary>That something was thrown, as a sentence.</summary>
    public static string Thrown(Exception fault) => $"It throws {fault.GetType().Name}: {FirstLine(fault.Message)}";

    /// <summary>Adds the problems of another report.</summary>
    public void Add(CheckReport report)
    {
        asked += report.Asked;
        foreach (var problem in report.Problems) Add(problem.Subject, problem.Message);
    }

    public CheckReport ToReport() => new() { Name = name, Asked = asked, Problems = problems.ToValueList() };

    private void Add(string subject, string message)
    {
        var problem = new CheckProblem { Subject = subject, Message = message };
        if (known.Add(problem)) problems.Add(problem);
    }

    private static string FirstLine(string message)
    {
        var line = message.Split('\n', 2)[0].TrimEnd('\r');
        return line.Length <= MostLettersOfAFault ? line : line[..MostLettersOfAFault] + "…";
    }
}
