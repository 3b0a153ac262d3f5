using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>II217: an e-mail has a subject (G3.1).</summary>
internal sealed class HasSubjectRule : MessageRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.HasSubject,
        Title = "Give the e-mail a subject",
        DefaultSeverity = Severity.Warning,
        Guide = "G3.1",
    };

    public override Purposes Purposes { get; } = Purposes.Every;

    protected override void Look(MessageSubject message, ref FindingCollector findings)
    {
        if (!message.HasSubjectLine || SubjectJudge.Of(message) != SubjectQuality.Missing) return;
        findings.Report(
            Descriptor,
            "The e-mail has no subject.",
            suggestion: "Say in a few words who writes and what about, such as \"Teacher exploring museum education: 20 minutes of advice?\"");
    }
}
