using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>II224: a thank-you names something that was said (G5.5).</summary>
internal sealed class NameFromTalkRule : MessageRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.NameFromTalk,
        Title = "Name something from the talk",
        DefaultSeverity = Severity.Warning,
        Guide = "G5.5",
    };

    public override Purposes Purposes { get; } = Purposes.Of(MessagePurpose.ThankYou);

    protected override void Look(MessageSubject message, ref FindingCollector findings)
    {
        if (Has(message, MessageSignal.TalkDetail)) return;
        findings.Report(
            Descriptor,
            "The thank-you names nothing from the conversation.",
            suggestion: "Name one thing they said that stayed with you, and what you will do with it.");
    }
}
