using NodaTime;

namespace InfoInterview.Notes;

/// <summary>A skill that people need and that the seeker cannot show. Equal when all parts are equal (G6.5).</summary>
public sealed record SkillGap
{
    /// <summary>The skill, and who named it how often.</summary>
    public required NamedThing Needed { get; init; }

    /// <summary>The last day on which somebody named it.</summary>
    public required LocalDate LastNamed { get; init; }

    /// <summary>What the seeker has of it, without enough to show or not used of late; <c>null</c> when nothing.</summary>
    public HeldSkill? Claimed { get; init; }

    /// <summary>What to do about it first.</summary>
    public required LearningStep Step { get; init; }

    /// <summary>The step in a sentence, with its reason.</summary>
    public required string Advice { get; init; }
}
