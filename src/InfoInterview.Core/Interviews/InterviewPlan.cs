using InfoInterview.People;
using InfoInterview.Time;

namespace InfoInterview.Interviews;

/// <summary>
/// Everything about one conversation that is to take place: with whom, how, when, about what. The objectives are those of the
/// agenda. Equal when all parts are equal (G4, G5).
/// </summary>
public sealed record InterviewPlan
{
    /// <summary>Tells this interview from others; <c>default</c> where the caller needs no id.</summary>
    public InterviewId Id { get; init; }

    /// <summary>With whom.</summary>
    public required Contact Contact { get; init; }

    /// <summary>How the two talk.</summary>
    public required InterviewFormat Format { get; init; }

    /// <summary>The phases with their minutes, and the objectives.</summary>
    public required Agenda Agenda { get; init; }

    /// <summary>The questions; none until they are chosen.</summary>
    public QuestionSelection Questions { get; init; } = QuestionSelection.None;

    /// <summary>When it begins; as long as the agenda. <c>null</c> while nothing is agreed.</summary>
    public Appointment? Appointment { get; init; }

    /// <summary>What the seeker wants to learn about, as it stands after "about": "wind-farm siting"; <c>null</c> when not said.</summary>
    public string? Topic { get; init; }

    /// <summary>
    /// Where they meet, the link, or the number and who rings, as one would write it to somebody; <c>null</c> when not settled.
    /// </summary>
    public string? Whereabouts { get; init; }

    /// <summary>What there is to prepare; <c>null</c> when it is not asked for.</summary>
    public PreparationList? Preparation { get; init; }

    /// <summary>What the seeker knows of the contact already, so that it is not asked; may be empty (G5.2).</summary>
    public ValueList<KnownFact> Known { get; init; }

    /// <summary>
    /// The questions that were asked in this talk, as <see cref="PlannedQuestion.Key"/> names them, in the order of asking; may
    /// be empty.
    /// </summary>
    public ValueList<string> Asked { get; init; }

    /// <summary>What the seeker has prepared by now, in the order of doing; may be empty (G5.2).</summary>
    public ValueList<PreparationTask> Prepared { get; init; }
}
