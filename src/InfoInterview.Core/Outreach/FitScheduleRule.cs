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

    public override void Check(scoped MessageReading message, ref FindingCollector findings)
    {
        if (Has(in message, Signal.FixedSlot) || Components.SureMissing(in message, Signal.Flexibility) is not { } certainty) return;
        findings.Report(
            Descriptor,
            "The message does not offer to fit around their schedule.",
            suggestion: "Add half a sentence, such as \"at whatever time suits you\".",
            certainty: certainty);
    }
}
