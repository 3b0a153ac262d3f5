using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>II205: a first message carries no résumé; it turns a request for advice into an application (G2.1).</summary>
internal sealed class ResumeForLaterRule : MessageRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.ResumeForLater,
        Title = "Keep the résumé for later",
        DefaultSeverity = Severity.Warning,
        Guide = "G2.1",
    };

    public override Purposes Purposes { get; } = Purposes.Request | Purposes.Of(MessagePurpose.FollowUp, MessagePurpose.AskAgain, MessagePurpose.HandedOn);

    protected override void Look(MessageSubject message, ref FindingCollector findings)
    {
        if (Attached.Resume(message, out var place) is not { } what) return;
        findings.Report(
            Descriptor,
            $"{what} makes a request for advice look like an application.",
            place,
            "Leave it out for now; a link to your profile in the signature tells enough. Send it if they ask.");
    }
}
