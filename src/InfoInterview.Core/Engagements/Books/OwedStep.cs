using InfoInterview.Engagements.Folding;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>
/// One thing that a seeker owes after a conversation (G5.1, G6.1). Equal when all parts are equal; an engagement compares by
/// reference.
/// </summary>
public sealed record OwedStep
{
    /// <summary>To whom, with all that happened.</summary>
    public required Engagement Engagement { get; init; }

    /// <summary><see cref="NextStepKind.SendThanks"/> or <see cref="NextStepKind.WriteNotes"/>.</summary>
    public required NextStepKind Kind { get; init; }

    /// <summary>When the conversation was.</summary>
    public required Instant Since { get; init; }

    /// <summary>What is owed in one history; empty where no conversation waits for it.</summary>
    /// <param name="engagement">The history.</param>
    /// <returns>The thanks, the notes, both or neither.</returns>
    /// <exception cref="ArgumentNullException">The history is <c>null</c>.</exception>
    public static ValueList<OwedStep> Of(Engagement engagement)
    {
        ArgumentNullException.ThrowIfNull(engagement);
        ref readonly var history = ref engagement.History;
        if (engagement.Stage != Stage.Held || history.Held is not { At: var since }) return [];
        ValueList<OwedStep> owed = [];
        if (history.Thanked is null) owed = owed.Add(new OwedStep { Engagement = engagement, Kind = NextStepKind.SendThanks, Since = since });
        if (history.Notes is null) owed = owed.Add(new OwedStep { Engagement = engagement, Kind = NextStepKind.WriteNotes, Since = since });
        return owed;
    }

    internal static int CountOf(in History history) =>
        history.Stage != Stage.Held ? 0 : (history.Thanked is null ? 1 : 0) + (history.Notes is null ? 1 : 0);
}
