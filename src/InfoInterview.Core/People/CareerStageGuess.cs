using InfoInterview.People.Careers;

namespace InfoInterview.People;

/// <summary>
/// What a job title tells of somebody's career stage, and by which word. Only a proposal: what the seeker says stands in
/// <see cref="Contact.CareerStage"/>. Equal when both parts are equal (G4.5).
/// </summary>
public sealed record CareerStageGuess
{
    /// <summary>The stage that the title tells.</summary>
    public required CareerStage Stage { get; init; }

    /// <summary>Why, as one sentence for people that names the word in the title.</summary>
    public required string Reason { get; init; }

    /// <summary>
    /// Reads a job title in English, German, French or Spanish; <c>null</c> when it tells nothing, or tells two things at once.
    /// </summary>
    /// <param name="role">A job title as it was written; <c>null</c> or empty tells nothing.</param>
    /// <returns>The stage, and the words that it was read from (G4.5).</returns>
    public static CareerStageGuess? From(string? role) => StageTitles.Read(role);
}
