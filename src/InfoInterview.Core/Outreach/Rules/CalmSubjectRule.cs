using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>II219: a subject demands nothing: no deadline, no reproach, no job (G3.4, G1.1).</summary>
internal sealed class CalmSubjectRule : MessageRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.CalmSubject,
        Title = "Keep demands out of the subject",
        DefaultSeverity = Severity.Warning,
        Guide = "G3.4",
    };

    public override Purposes Purposes { get; } = Purposes.Every.Without(Purposes.Arranging);

    protected override void Look(MessageSubject message, ref FindingCollector findings)
    {
        if (!message.HasSubjectLine || SubjectJudge.Of(message) is not (SubjectQuality.Pushy)) return;
        findings.Report(
            Descriptor,
            $"\"{message.Subject.Text}\" demands something before they have read a word.",
            new TextLocation(OutreachMessage.SubjectPart, new TextSpan(0, message.Subject.Text.Length)),
            "Say what you would like to ask about, and leave dates, deadlines and jobs out.");
    }
}
