namespace InfoInterview.Decisions;

/// <summary>What speaks for a path, what against, and what is open. Equal when all parts are equal (G6.5).</summary>
public sealed record PathPage
{
    /// <summary>The path.</summary>
    public required PathId Path { get; init; }

    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>Whom one has heard and whom not, as one sentence.</summary>
    public required string Heard { get; init; }

    /// <summary>What speaks for it, what counts most first: at least two people say so and nobody else.</summary>
    public required ValueList<PageLine> For { get; init; }

    /// <summary>What speaks against it, likewise.</summary>
    public required ValueList<PageLine> Against { get; init; }

    /// <summary>What is open: nobody or one person has spoken of it, or people differ.</summary>
    public required ValueList<PageLine> Open { get; init; }

    /// <summary>The matters of which nothing is believed yet.</summary>
    public required ValueList<Matter> Unthought { get; init; }

    /// <summary>The questions that would settle most, and whom to ask.</summary>
    public required ValueList<SettlingQuestion> Questions { get; init; }

    /// <summary>What to try next, by which day; <c>null</c> once the path is decided.</summary>
    public Experiment? Next { get; init; }

    /// <summary>Whether the next experiment is proposed and not the seeker's own.</summary>
    public bool IsProposed { get; init; }

    /// <summary>Why the proposed experiment; <c>null</c> for the seeker's own.</summary>
    public string? WhyNext { get; init; }

    /// <summary>The seeker's own experiments whose day is over, the oldest first.</summary>
    public required ValueList<Experiment> Overdue { get; init; }

    /// <summary>What was tried out, by day.</summary>
    public required ValueList<Experiment> Tried { get; init; }

    /// <summary>The decision; <c>null</c> while there is none.</summary>
    public Choice? Choice { get; init; }
}
