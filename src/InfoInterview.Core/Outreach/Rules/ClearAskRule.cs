using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>II208: a request asks for something (G3.2).</summary>
internal sealed class ClearAskRule : MessageRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.ClearAsk,
        Title = "Ask for a conversation",
        DefaultSeverity = Severity.Warning,
        Guide = "G3.2",
    };

    public override Purposes Purposes { get; } = Purposes.Asking;

    protected override void Look(MessageSubject message, ref FindingCollector findings)
    {
        if (Has(message, MessageSignal.NextStep) || Components.SureMissing(message, MessageSignal.Ask) is not { } certainty) return;
        findings.Report(
            Descriptor,
            "The message asks for nothing, so there is nothing to say yes to.",
            suggestion: "Ask plainly: would they talk with you for 15 or 20 minutes in the coming weeks?",
            certainty: certainty);
    }
}
