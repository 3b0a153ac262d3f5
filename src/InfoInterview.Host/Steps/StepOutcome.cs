using InfoInterview.Engagements;

namespace InfoInterview.Host.Steps;

/// <summary>What came of a button beside a step.</summary>
internal sealed record StepOutcome
{
    public static StepOutcome NoLongerPlanned => new() { Said = Spoken.Of("That step is no longer planned: something else was recorded meanwhile. Here is how things stand now.") };

    /// <summary>The same with the reason, where one is known.</summary>
    public static StepOutcome Because(Silence? silence) => silence is null ? NoLongerPlanned : new() { Said = Spoken.Of($"That step is no longer planned. {Spoken.Known(silence.Reason)}") };

    /// <summary>A sentence for the next page.</summary>
    public required string Said { get; init; }

    /// <summary>What takes it back; <c>null</c> when nothing does.</summary>
    public UndoOffer? Undo { get; init; }

    /// <summary>Whether it was recorded.</summary>
    public bool IsDone { get; init; }
}
