namespace InfoInterview.Testing;

/// <summary>
/// What a check came to: how much it looked at, and everything that is wrong. Assert on <see cref="Problems"/> with whatever your tests
/// use, or call <see cref="Verify"/>, which needs nothing. Equal when all parts are equal.
/// </summary>
/// <example>
/// <code>
/// var report = HolidayCheck.Of(FixedHolidays.Of("NO 2026-05-14 Ascension Day")).IsClosed("NO", "2026-05-14").Run();
/// report.Verify();
/// Console.WriteLine(report);
/// </code>
/// </example>
public sealed record CheckReport
{
    /// <summary>The most problems that the text of a report lists; <see cref="Problems"/> holds all.</summary>
    public const int MostListed = 20;

    /// <summary>What was checked, such as "II203" or "The message library".</summary>
    public required string Name { get; init; }

    /// <summary>How many single questions were asked; at least one.</summary>
    public required int Asked { get; init; }

    /// <summary>Everything that is wrong, each thing once, in the order of asking; empty when all is well.</summary>
    public ValueList<CheckProblem> Problems { get; init; }

    /// <summary>Whether nothing is wrong.</summary>
    public bool IsClean => Problems.IsEmpty;

    /// <summary>Does nothing when all is well, and fails the test that calls it when something is wrong.</summary>
    /// <exception cref="CheckFailedException">Something is wrong; the message is the text of this report.</exception>
    public void Verify()
    {
        if (!IsClean) throw new CheckFailedException(this);
    }

    /// <summary>Such as "II203 is fine; 42 questions asked.", or the number of problems and a line for each of the first twenty.</summary>
    public override string ToString()
    {
        var asked = string.Create(CultureInfo.InvariantCulture, $"{Asked} {(Asked == 1 ? "question" : "questions")} asked");
        if (IsClean) return $"{Name} is fine; {asked}.";
        var count = Problems.Count == 1 ? "one problem" : string.Create(CultureInfo.InvariantCulture, $"{Problems.Count} problems");
        var lines = Problems.Take(MostListed).Select(problem => $"- {problem}").Prepend($"{Name} has {count}; {asked}.");
        var more = Problems.Count - MostListed;
        return string.Join('\n', more > 0 ? lines.Append(string.Create(CultureInfo.InvariantCulture, $"- and {more} more")) : lines);
    }
}
