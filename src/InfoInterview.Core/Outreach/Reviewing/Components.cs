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
    public static readonly ImmutableArray<MessageSignal?> Learnt =
    [
        MessageSignal.Introduction, MessageSignal.Connection, MessageSignal.Ask, MessageSignal.Purpose, null, MessageSignal.Flexibility, MessageSignal.NextStep, MessageSignal.Thanks, null, MessageSignal.Pressure, MessageSignal.Praise, MessageSignal.Resume,
        null, null, null, null, null, null,
    ];

    /// <summary>How sure it is that a component is missing; <c>null</c> where it may be there.</summary>
    public static double? SureMissing(MessageSubject message, MessageSignal signal)
    {
        if (message.Facts[signal].IsThere) return null;
        var at = Learnt.IndexOf(signal);
        var certainty = at < 0 ? 0 : message.Facts.Certainties[at];
        return certainty < Missing ? 1 - certainty : null;
    }

    public static ComponentChecklist Of(MessageSubject message) => new()
    {
        Introduction = message.Facts[MessageSignal.Introduction].Location,
        Connection = Connection.In(message),
        Ask = message.Facts[MessageSignal.Ask].Location,
        Purpose = message.Facts[MessageSignal.Purpose].Location,
        Duration = message.Facts.Duration is { } duration ? new Rules.TextLocation(message.Facts.DurationPart!, duration.Span) : null,
        Flexibility = message.Facts[MessageSignal.Flexibility].Location,
        NextStep = message.Facts[MessageSignal.NextStep].Location,
        Closing = message.Facts.Signature.Location,
    };
}
