using InfoInterview.Engagements.Folding;

namespace InfoInterview.Engagements;

/// <summary>The seeker will not do a step that was planned. The outreach itself stands; see <see cref="OutreachWithdrawn"/>.</summary>
public sealed record StepDismissed : Fact
{
    /// <summary>Which step.</summary>
    public required NextStepKind Step { get; init; }

    /// <summary>
    /// The <see cref="Fact.Reference"/> of the fact that the step follows from, so that other steps of its kind stay; <c>null</c>
    /// for all of them up to now.
    /// </summary>
    public string? Cause { get; init; }

    internal static FactKind Entry { get; } = new FactKind<StepDismissed>("stepDismissed")
    {
        Since = 2,
        Make = static at => new StepDismissed { At = at, Step = NextStepKind.SendRequest },
        Words = static _ => "you left out a step",
        Parts =
        [
            PartOf<StepDismissed>.Word<NextStepKind>("step", static fact => fact.Step, static (fact, value) => fact with { Step = value }, needed: true),
            PartOf<StepDismissed>.Text("cause", static fact => fact.Cause, static (fact, value) => fact with { Cause = value }, since: 3),
        ],
        Does = static (ref History history, StepDismissed fact) => history.Wishes = history.Wishes.Add(fact),
    };

    internal override FactKind Row => Entry;
}
