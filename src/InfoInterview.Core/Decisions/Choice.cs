using NodaTime;

namespace InfoInterview.Decisions;

/// <summary>What the seeker has decided about a path. Equal when all parts are equal (G6.5).</summary>
public sealed record Choice
{
    /// <summary>The path.</summary>
    public required PathId Path { get; init; }

    /// <summary>Which way it went.</summary>
    public required ChoiceKind Kind { get; init; }

    /// <summary>The day of the decision.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Why, in the seeker's words; <c>null</c> when not said.</summary>
    public string? Why { get; init; }

    /// <summary>
    /// The news as the seeker would tell it to those who helped, as one whole sentence; <c>null</c> leaves the words to the
    /// library.
    /// </summary>
    public string? News { get; init; }
}
