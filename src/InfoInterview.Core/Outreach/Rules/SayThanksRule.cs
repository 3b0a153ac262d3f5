using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>II213: whoever asks for time, or was given it, says thank you (G2.4, G3.1).</summary>
internal sealed class SayThanksRule : MessageRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.SayThanks,
        Title = "Say thank you",
        DefaultSeverity = Severity.Info,
        Guide = "G2.4",
    };

    public override Purposes Purposes { get; } = Purposes.Asking | Purposes.Thanking;

    protected override void Look(MessageSubject message, ref FindingCollector findings)
    {
        if (Components.SureMissing(message, MessageSignal.Thanks) is not { } certainty) return;
        findings.Report(
            Descriptor,
            "The message does not say thank you.",
            suggestion: "A line is enough: thank them for considering it, or for the time they gave.",
            certainty: certainty);
    }
}
