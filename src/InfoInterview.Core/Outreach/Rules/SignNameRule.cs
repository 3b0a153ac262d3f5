using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>II214: an e-mail ends with a closing and the writer's name (G3.2).</summary>
internal sealed class SignNameRule : MessageRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.SignName,
        Title = "Close with your name",
        DefaultSeverity = Severity.Warning,
        Guide = "G3.2",
    };

    public override Purposes Purposes { get; } = Purposes.Every;

    protected override void Look(MessageSubject message, ref FindingCollector findings)
    {
        if (message.Facts.Signature.IsThere || message.Message.Channel != Channel.Email || Named.Seeker(message)) return;
        findings.Report(
            Descriptor,
            "The message ends without a closing and your name.",
            suggestion: "End with a line such as \"Kind regards\" and your full name under it.");
    }
}
