using InfoInterview.Rules;

namespace InfoInterview.Notes;

/// <summary>What is needed minus what is held. Equal when all parts are equal (G6.5).</summary>
public sealed record SkillGaps
{
    /// <summary>Where it may go, and nowhere else.</summary>
    public required WayOut To { get; init; }

    /// <summary>The gaps: those that more people named first, then those named more recently, then by name.</summary>
    public required ValueList<SkillGap> Gaps { get; init; }

    /// <summary>What is needed and held: worth saying in a résumé. In the order of <see cref="Gaps"/>.</summary>
    public required ValueList<NamedThing> Held { get; init; }

    /// <summary>The gap to close first, when more than one person named it.</summary>
    public required ValueList<Finding> Findings { get; init; }

    /// <summary>The counts; never the words.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"Skill gaps for {To}: {Gaps.Count} open, {Held.Count} held");
}
