using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>II225: what one person said in confidence is not written to another (G2.5).</summary>
internal sealed class KeepConfidenceRule : MessageRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.KeepConfidence,
        Title = "Keep what was said in confidence",
        DefaultSeverity = Severity.Error,
        Guide = "G2.5",
    };

    public override Purposes Purposes { get; } = Purposes.Every;

    protected override void Look(MessageSubject message, ref FindingCollector findings)
    {
        foreach (var confidence in message.Context.Confidences)
        {
            var isTheirOwn = confidence.SaidBy is { } person && person != default && person == message.Message.To?.Id;
            if (isTheirOwn || Quotation.Find(message, confidence.Text) is not { } span) continue;
            findings.Report(
                Descriptor,
                $"\"{span.Of(message.Body.Text)}\" was told to you in confidence by somebody else.",
                new TextLocation(OutreachMessage.BodyPart, span),
                "Leave it out, or ask whoever told you whether you may say it.");
        }
    }
}
