using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>II221: a subject does not shout (G3.4).</summary>
internal sealed class QuietSubjectRule : MessageRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.QuietSubject,
        Title = "Write the subject in an ordinary voice",
        DefaultSeverity = Severity.Warning,
        Guide = "G3.4",
    };

    public override Purposes Purposes { get; } = Purposes.Every;

    protected override void Look(MessageSubject message, ref FindingCollector findings)
    {
        if (!message.HasSubjectLine || SubjectJudge.Of(message) is not (SubjectQuality.Shouting)) return;
        findings.Report(
            Descriptor,
            $"\"{message.Subject.Text}\" shouts.",
            new TextLocation(OutreachMessage.SubjectPart, new TextSpan(0, message.Subject.Text.Length)),
            "Use ordinary letters, and a question mark at most.");
    }
}
