namespace InfoInterview.Interviews;

/// <summary>The figures behind the dates of preparing. Equal when all figures are equal (G5.1, G5.2).</summary>
public sealed record PreparationPolicy
{
    /// <summary>The guide's figures.</summary>
    public static PreparationPolicy Guide { get; } = new();

    /// <summary>How many days before the interview reading is done; not negative.</summary>
    public int ReadingDays { get; init; } = 2;

    /// <summary>How many days before the interview the questions are written and the arrangements stand; not negative.</summary>
    public int ReadyDays { get; init; } = 1;

    /// <summary>The earliest minutes before the start at which one is there in person (G5.1).</summary>
    public int ArriveMinutes { get; init; } = 10;

    /// <summary>The latest minutes before the start at which one is there in person (G5.1).</summary>
    public int ArriveAtLeastMinutes { get; init; } = 5;

    /// <summary>How many minutes before the start one logs in, or sits by the phone (G5.1).</summary>
    public int LogInMinutes { get; init; } = 5;

    /// <summary>The least minutes before the start at which one has logged in.</summary>
    public int LogInAtLeastMinutes { get; init; } = 2;

    /// <summary>How many minutes before the start sound and picture are tested at the latest.</summary>
    public int TestMinutes { get; init; } = 30;

    /// <summary>How many open questions are enough.</summary>
    public int EnoughQuestions { get; init; } = 5;
}
