using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>II210: a request leaves the time to the one who gives it (G3.2).</summary>
internal sealed class FitScheduleRule : MessageRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.FitSchedule,
        Title = "Offer to fit their schedule",
        DefaultSeverity = Severity.Info,
        Guide = "G3.2",
    };

    public override Purposes Purposes { get; } = Purposes.Request;

    protected override void Look(MessageSubject message, ref FindingCollector findings)
    {
        if (Has(message, MessageSignal.FixedSlot) || Components.SureMissing(message, MessageSignal.Flexibility) is not { } certainty) return;
        findings.Report(
            Descriptor,
            "The message does not offer to fit around their schedule.",
            suggestion: "Add half a sentence, such as \"at whatever time suits you\".",
            certainty: certainty);
    }
}
