using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>II201: nothing that was meant to be filled in may be left in a message (G3.1).</summary>
internal sealed class LeftoverPlaceholderRule : IRule<OutreachMessage>
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.LeftoverPlaceholder,
        Title = "Fill in every placeholder",
        DefaultSeverity = Severity.Error,
        Guide = "G3.1",
    };

    public void Check(OutreachMessage subject, ref FindingCollector findings)
    {
        if (subject.Subject is not null) Check(subject.Subject, OutreachMessage.SubjectPart, ref findings);
        Check(subject.Body, OutreachMessage.BodyPart, ref findings);
    }

    private void Check(string text, string part, ref FindingCollector findings)
    {
        for (var start = 0; Placeholders.Next(text, start) is { } span; start = span.End)
        {
            findings.Report(
                Descriptor,
                $"The {part} still holds the placeholder \"{span.Of(text)}\".",
                new TextLocation(part, span),
                "Put in what belongs there, or take the words around it out.");
        }
    }
}
