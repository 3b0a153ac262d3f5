using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>II211: one fixed time is a summons; several, or theirs, is an offer (G3.2).</summary>
internal sealed class ChoiceOfTimesRule : MessageRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.ChoiceOfTimes,
        Title = "Leave them a choice of times",
        DefaultSeverity = Severity.Warning,
        Guide = "G3.2",
    };

    public override Purposes Purposes { get; } = Purposes.Request | Purposes.Of(MessagePurpose.FollowUp);

    protected override void Look(MessageSubject message, ref FindingCollector findings)
    {
        var slot = message.Facts[MessageSignal.FixedSlot];
        if (!slot.IsThere || Has(message, MessageSignal.Flexibility)) return;
        findings.Report(
            Descriptor,
            $"\"{slot.Span.Of(slot.IsInBody ? message.Body.Text : message.Subject.Text)}\" leaves them one time, which may not suit.",
            slot.Location,
            "Offer two or three times on different days, or ask when it would suit them.");
    }
}
