using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>II220: a subject claims no earlier exchange and no business that there is not (G2.1).</summary>
internal sealed class HonestSubjectRule : MessageRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.HonestSubject,
        Title = "Let the subject be true",
        DefaultSeverity = Severity.Warning,
        Guide = "G2.1",
    };

    public override Purposes Purposes { get; } = Purposes.Every;

    protected override void Look(MessageSubject message, ref FindingCollector findings)
    {
        if (!message.HasSubjectLine || SubjectJudge.Of(message) is not (SubjectQuality.Misleading)) return;
        findings.Report(
            Descriptor,
            $"\"{message.Subject.Text}\" claims an exchange or a business that there has not been.",
            new TextLocation(OutreachMessage.SubjectPart, new TextSpan(0, message.Subject.Text.Length)),
            "Say plainly that you are asking for advice; whoever opens a message under false colours does not answer it.");
    }
}
