using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>II230: whoever asked not to be contacted gets no message, whatever it says (G2.2, G8.1).</summary>
internal sealed class AskedForSilenceRule : MessageRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.AskedForSilence,
        Title = "Send nothing to people who asked for silence",
        DefaultSeverity = Severity.Error,
        Guide = "G8.1",
    };

    public override Purposes Purposes { get; } = Purposes.Every;

    protected override void Look(MessageSubject message, ref FindingCollector findings)
    {
        if (message.Message.To is not { MayBeContacted: false } contact) return;
        findings.Report(
            Descriptor,
            $"{contact.Name.Full} is not to be contacted: {contact.DoNotContact[0]}.",
            suggestion: "Let it rest, and turn to somebody else.");
    }
}
