using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>II206: a request says who writes (G3.2).</summary>
internal sealed class IntroductionRule : MessageRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.Introduction,
        Title = "Say who you are",
        DefaultSeverity = Severity.Warning,
        Guide = "G3.2",
    };

    public override Purposes Purposes { get; } = Purposes.Request;

    protected override void Look(MessageSubject message, ref FindingCollector findings)
    {
        if (Components.SureMissing(message, MessageSignal.Introduction) is not { } certainty) return;
        findings.Report(
            Descriptor,
            "The message does not say who you are.",
            suggestion: "One sentence will do: your name, what you do or study, and where.",
            certainty: certainty);
    }
}
