using InfoInterview.People;

namespace InfoInterview.Interviews;

/// <summary>What questions are to be chosen for. Equal when all parts are equal (G4.4, G4.5).</summary>
public sealed record QuestionRequest
{
    /// <summary>The phases with their minutes, and the objectives.</summary>
    public required Agenda Agenda { get; init; }

    /// <summary>Who is asked.</summary>
    public required Contact Contact { get; init; }

    /// <summary>What was asked before, of this contact or of others; what others were asked may be asked again.</summary>
    public ValueList<AskedQuestion> Asked { get; init; }

    /// <summary>What is known of the contact already.</summary>
    public ValueList<KnownFact> Known { get; init; }

    /// <summary>The seeker's own questions; they come first, and take their minutes from the phase.</summary>
    public ValueList<OwnQuestion> Own { get; init; }

    /// <summary>
    /// What this talk is also to be about, by names such as <see cref="Interviews.Circumstances.ShiftWork"/>; may be empty.
    /// </summary>
    public ValueList<string> Circumstances { get; init; }

    /// <summary>
    /// Whether the seeker has talked with this contact before, so that questions that need trust may be asked; something in
    /// <see cref="Asked"/> that this contact was asked says the same.
    /// </summary>
    public bool HasTalkedBefore { get; init; }

    /// <summary>The language to ask in, as a tag such as <c>en</c>.</summary>
    public string Language { get; init; } = "en";
}
