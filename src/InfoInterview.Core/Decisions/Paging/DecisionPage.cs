using InfoInterview.Notes;
using NodaTime;

namespace InfoInterview.Decisions;

/// <summary>
/// Where a seeker stands: each path by itself, none weighed against another, since that is the seeker's to do. Equal when all
/// parts are equal (G6.5).
/// </summary>
public sealed record DecisionPage
{
    /// <summary>Where it may go, and nowhere else.</summary>
    public required WayOut To { get; init; }

    /// <summary>The language of its sentences: <c>en</c> or <c>de</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The day on which it is true.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>The paths, in the seeker's order.</summary>
    public required ValueList<PathPage> Paths { get; init; }

    /// <summary>The names of those who were talked with and speak of no path; may be empty.</summary>
    public required ValueList<string> Unplaced { get; init; }
}
