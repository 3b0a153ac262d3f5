using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>II212: a request ends in a question that can be answered (G3.2).</summary>
internal sealed class NextStepRule : MessageRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.NextStep,
        Title = "Say what happens next",
        DefaultSeverity = Severity.Warning,
        Guide = "G3.2",
    };

    public override Purposes Purposes { get; } = Purposes.Asking;

    protected override void Look(MessageSubject message, ref FindingCollector findings)
    {
        if (!Has(message, MessageSignal.Ask) || Has(message, MessageSignal.NextStep)) return;
        findings.Report(
            Descriptor,
            "The message wishes for a conversation without asking for it, so they do not know what to answer.",
            message.Facts[MessageSignal.Ask].Location,
            "Turn the wish into a question: \"Would you have 20 minutes in the next two weeks?\"");
    }
}
