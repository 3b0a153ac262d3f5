using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>II202: a request says how long the talk would take, and asks for no more than half an hour (G3.2).</summary>
internal sealed class StatedDurationRule : IRule<OutreachMessage>
{
    /// <summary>The longest talk that a first request asks for, in minutes.</summary>
    private const int MostMinutes = 30;

    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.StatedDuration,
        Title = "State how long it will take",
        DefaultSeverity = Severity.Warning,
        Guide = "G3.2",
    };

    public void Check(OutreachMessage subject, ref FindingCollector findings)
    {
        var part = OutreachMessage.BodyPart;
        var stated = StatedDuration.Find(subject.Body);
        if (stated is null && subject.Subject is not null)
        {
            part = OutreachMessage.SubjectPart;
            stated = StatedDuration.Find(subject.Subject);
        }

        if (stated is null)
        {
            findings.Report(
                Descriptor,
                "The message does not say how long the talk would take.",
                suggestion: "Ask for 15 to 20 minutes: a small, clear favour is easy to grant.");
        }
        else if (stated.Value.Minutes > MostMinutes)
        {
            findings.Report(
                Descriptor,
                string.Create(CultureInfo.InvariantCulture, $"The message asks for {stated.Value.Minutes} minutes, which is a lot for a first talk."),
                new TextLocation(part, stated.Value.Span),
                "Ask for 15 to 20 minutes; a good talk may run on if both wish.");
        }
    }
}
