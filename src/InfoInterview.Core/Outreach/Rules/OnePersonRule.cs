using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>II226: a request goes to one person, and is greeted like one (G3.3).</summary>
internal sealed class OnePersonRule : MessageRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.OnePerson,
        Title = "Write to one person",
        DefaultSeverity = Severity.Warning,
        Guide = "G3.3",
    };

    public override Purposes Purposes { get; } = Purposes.Asking;

    protected override void Look(MessageSubject message, ref FindingCollector findings)
    {
        var recipients = message.Message.Recipients;
        if (message.Facts[MessageSignal.MassGreeting] is { IsThere: true, IsInBody: true } greeting)
        {
            findings.Report(
                Descriptor,
                $"\"{greeting.Span.Of(message.Body.Text)}\" is how a circular begins.",
                greeting.Location,
                "Find out the name; a message to nobody in particular is answered by nobody.");
        }
        else if (recipients > 1)
        {
            findings.Report(
                Descriptor,
                string.Create(CultureInfo.InvariantCulture, $"The message goes to {recipients} people at once."),
                suggestion: "Write to each of them alone; everybody leaves a message to many to the others.");
        }
    }
}
