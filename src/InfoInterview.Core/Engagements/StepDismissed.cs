namespace InfoInterview.Engagements;

/// <summary>The seeker will not do a step that was planned. The outreach itself stands; see <see cref="OutreachWithdrawn"/>.</summary>
public sealed record StepDismissed : Fact
{
    /// <summary>Which step.</summary>
    public required NextStepKind Step { get; init; }
}
