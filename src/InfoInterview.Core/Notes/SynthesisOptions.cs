using InfoInterview.Interviews;

namespace InfoInterview.Notes;

/// <summary>For whom a synthesis is made, and how much evidence it picks out. Equal when all parts are equal.</summary>
public sealed record SynthesisOptions
{
    /// <summary>For the seeker's own screen, three pieces of evidence a theme.</summary>
    public static SynthesisOptions Default { get; } = new();

    /// <summary>Where it will go; the <see cref="ConfidentialityGate"/> leaves out what may not go there.</summary>
    public WayOut To { get; init; }

    /// <summary>Whether the names of people and of where they work are left out (<see cref="ReleasedNotes.WithoutNames"/>).</summary>
    public bool WithoutNames { get; init; }

    /// <summary>The most confidential kind of note that the seeker shows to models; of no weight for other ways.</summary>
    public Confidentiality ModelsMaySee { get; init; }

    /// <summary>
    /// How many pieces of evidence stand for a theme, and how many takeaways for a talk of which none was marked; at least 0.
    /// </summary>
    public int Evidence { get; init; } = 3;

    /// <summary>What the seeker wants to come away with; the synthesis says how far each has come. May be empty (G1.3).</summary>
    public ValueList<Objective> Objectives { get; init; }

    /// <summary>
    /// The questions that were planned and that no talk has answered, such as those that time ran out for; the synthesis asks
    /// them again. May be empty.
    /// </summary>
    public ValueList<PlannedQuestion> Unanswered { get; init; }
}
