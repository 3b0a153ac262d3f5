using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>II218: a subject says who writes, or what about, in one look (G3.4).</summary>
internal sealed class TellingSubjectRule : MessageRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.TellingSubject,
        Title = "Say in the subject who or what",
        DefaultSeverity = Severity.Warning,
        Guide = "G3.4",
    };

    public override Purposes Purposes { get; } = Purposes.Every.Without(Purposes.Of(MessagePurpose.Condolence));

    protected override void Look(MessageSubject message, ref FindingCollector findings)
    {
        if (!message.HasSubjectLine || SubjectJudge.Of(message) is not (SubjectQuality.Vague or SubjectQuality.Long)) return;
        findings.Report(
            Descriptor,
            message.Subject.Text.Length > SubjectJudge.MostCharacters
                ? string.Create(CultureInfo.InvariantCulture, $"The subject has {message.Subject.Text.Length} characters, and will be cut off.")
                : $"\"{message.Subject.Text}\" tells neither who writes nor what about.",
            new TextLocation(OutreachMessage.SubjectPart, new TextSpan(0, message.Subject.Text.Length)),
            "Name yourself or the matter in about 60 characters: your field, their talk, who sent you.");
    }
}
