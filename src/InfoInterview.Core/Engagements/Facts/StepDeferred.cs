using InfoInterview.Engagements.Folding;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>The seeker put a step off. Limits that are promises, such as that of thanks, stay where they are.</summary>
public sealed record StepDeferred : Fact
{
    /// <summary>Which step.</summary>
    public required NextStepKind Step { get; init; }

    /// <summary>The day on which it opens again.</summary>
    public required LocalDate Until { get; init; }

    /// <summary>
    /// The <see cref="Fact.Reference"/> of the fact that the step follows from, so that other steps of its kind stay; <c>null</c>
    /// for all of them up to now.
    /// </summary>
    public string? Cause { get; init; }

    internal static FactKind Entry { get; } = new FactKind<StepDeferred>("stepDeferred")
    {
        Since = 2,
        Make = static at => new StepDeferred { At = at, Step = NextStepKind.SendRequest, Until = at.InUtc().Date },
        Words = static _ => "you put off a step",
        Parts =
        [
            PartOf<StepDeferred>.Word<NextStepKind>("step", static fact => fact.Step, static (fact, value) => fact with { Step = value }, needed: true),
            PartOf<StepDeferred>.Day("until", static fact => fact.Until, static (fact, value) => fact with { Until = value }, needed: true),
            PartOf<StepDeferred>.Text("cause", static fact => fact.Cause, static (fact, value) => fact with { Cause = value }, since: 3),
        ],
        Does = static (ref History history, StepDeferred fact) => history.Wishes = history.Wishes.Add(fact),
    };

    internal override FactKind Row => Entry;
}
