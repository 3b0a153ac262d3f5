using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>
/// What lists and counts must know of one history, so that they need not read it: where it stands, what comes next and until when
/// that holds, and what it weighs in the seeker's load. Made by <see cref="FollowUpPlanner.Forecast"/>, kept by hosts, and made anew
/// whenever a fact is recorded, <see cref="HoldsUntil"/> is reached or the planner changes. Equal when all parts are equal.
/// </summary>
public sealed record Forecast
{
    /// <summary>Where it stands.</summary>
    public required Stage Stage { get; init; }

    /// <summary>
    /// The next steps, soonest due first, as if the seeker had nothing else on their hands. Their windows stay; only where the moment
    /// lies in them changes, and a first request that nothing led to has a day of its own every day.
    /// </summary>
    public required ValueList<NextStep> Steps { get; init; }

    /// <summary>The first moment at which there may be other steps (exclusive end); <c>null</c> when time alone changes nothing.</summary>
    public Instant? HoldsUntil { get; init; }

    /// <summary>How many thanks and notes are owed here.</summary>
    public int Owed { get; init; }

    /// <summary>When requests went out, in the order of time.</summary>
    public ValueList<Instant> Requests { get; init; }

    /// <summary>How what is owed here rose and fell, in the order of time.</summary>
    public ValueList<DebtTurn> Debts { get; init; }

    /// <summary>When the conversations begin that were agreed, in the order of their agreement; also those that were moved or called
    /// off.</summary>
    public ValueList<Instant> Meetings { get; init; }

    /// <summary>
    /// When the times begin that one of the two offered, in the order of the offers; also those that were answered or offered anew.
    /// </summary>
    public ValueList<Instant> Offers { get; init; }

    /// <summary>The first conversation, of which the person who named this contact is told; <c>null</c> when none was.</summary>
    public MeetingHeld? FirstTalk { get; init; }

    /// <summary>What the seeker reached, where it is told here; <c>null</c> when it is not.</summary>
    public GoalReached? Goal { get; init; }

    /// <summary>When something happened last; <c>null</c> when nothing did.</summary>
    public Instant? LastAt { get; init; }
}
