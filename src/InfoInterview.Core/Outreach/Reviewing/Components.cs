using System.Collections.Immutable;

namespace InfoInterview.Outreach.Reviewing;

/// <summary>Draws up the list of components from the facts (G3.2).</summary>
internal static class Components
{
    /// <summary>A component this sure is there.</summary>
    public const float There = 0.5f;

    /// <summary>What is held against a message must be surer than what speaks for it.</summary>
    public const float Faulty = 0.7f;

    /// <summary>A component less sure than this, and told by no phrase, is not there.</summary>
    public const float Missing = 0.1f;

    /// <summary>What the learnt weights tell apart, in their order; <c>null</c> where no rule asks for it.</summary>
    public static readonly ImmutableArray<Signal?> Learnt =
    [
        Signal.Introduction, Signal.Connection, Signal.Ask, Signal.Purpose, null, Signal.Flexibility, Signal.NextStep, Signal.Thanks, null, Signal.Pressure, Signal.Praise, Signal.Resume,
        null, null, null, null, null, null,
    ];

    /// <summary>How sure it is that a component is missing; <c>null</c> where it may be there.</summary>
    public static double? SureMissing(in MessageReading message, Signal signal)
    {
        if (message.Facts[signal].IsThere) return null;
        var at = Learnt.IndexOf(signal);
        var certainty = at < 0 ? 0 : message.Facts.Certainties[at];
        return certainty < Missing ? 1 - certainty : null;
    }

    public static ComponentChecklist Of(in MessageReading message) => new()
    {
        Introduction = message.Facts[Signal.Introduction].Location,
        Connection = Connection.In(in message),
        Ask = message.Facts[Signal.Ask].Location,
        Purpose = message.Facts[Signal.Purpose].Location,
        Duration = message.Facts.Duration is { } duration ? new Rules.TextLocation(message.Facts.DurationPart!, duration.Span) : null,
        Flexibility = message.Facts[Signal.Flexibility].Location,
        NextStep = message.Facts[Signal.NextStep].Location,
        Closing = message.Facts.Signature.Location,
    };
}
