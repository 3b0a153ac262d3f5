using InfoInterview.Interviews;

namespace InfoInterview.Notes;

/// <summary>How far an objective of the seeker has come by the talks. Equal when all parts are equal (G1.3, G6.5).</summary>
public sealed record ObjectiveReview
{
    /// <summary>The objective.</summary>
    public required Objective Objective { get; init; }

    /// <summary>
    /// Who said something that serves it, by the day of their first talk: skills for the skills, names for the network, words on
    /// goals for the goals, and themes for the rest. Hearsay is not in it.
    /// </summary>
    public required ValueList<Interviewee> People { get; init; }

    /// <summary>How many people were talked with.</summary>
    public required int OfPeople { get; init; }
}
