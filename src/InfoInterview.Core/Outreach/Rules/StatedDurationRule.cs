using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>II202: a request says how long the talk would take, and asks for no more than half an hour (G3.2).</summary>
internal sealed class StatedDurationRule : MessageRule
{
    /// <summary>The longest talk that a first request asks for, in minutes.</summary>
    private const int MostMinutes = 30;
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.StatedDuration,
        Title = "State how long it will take",
        DefaultSeverity = Severity.Warning,
        Guide = "G3.2",
    };

    public override Purposes Purposes { get; } = Purposes.Request;

    protected override void Look(MessageSubject message, ref FindingCollector findings)
    {
        if (message.Facts.Duration is not { } stated)
        {
            if (message.Message.Channel == Channel.LinkedInNote) return;
            findings.Report(
                Descriptor,
                "The message does not say how long the talk would take.",
                suggestion: "Ask for 15 to 20 minutes: a small, clear favour is easy to grant.");
        }
        else if (stated.Most > MostMinutes)
        {
            findings.Report(
                Descriptor,
                string.Create(CultureInfo.InvariantCulture, $"The message asks for {stated.Most} minutes, which is a lot for a first talk."),
                new TextLocation(message.Facts.DurationPart!, stated.Span),
                "Ask for 15 to 20 minutes; a good talk may run on if both wish.");
        }
    }
}
