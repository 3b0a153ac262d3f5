using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>II204: a request says why this person is asked (G3.3).</summary>
internal sealed class PersonalReasonRule : IRule<OutreachMessage>
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.PersonalReason,
        Title = "Say why you ask this person",
        DefaultSeverity = Severity.Warning,
        Guide = "G3.3",
    };

    public void Check(OutreachMessage subject, ref FindingCollector findings)
    {
        if (subject.To is not { } contact) return;
        if (FieldText.OneLine(contact.Admired) is { } admired && subject.Body.Contains(admired, StringComparison.OrdinalIgnoreCase)) return;
        findings.Report(
            Descriptor,
            $"The message could go to anybody: it names nothing of {contact.Name.Full}'s work.",
            suggestion: contact.Admired is null
                ? "Which talk, article or project of theirs made you write? Add it to the contact."
                : $"You noted \"{contact.Admired}\": say so in the message.");
    }
}
