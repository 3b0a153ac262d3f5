using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>II209: a request asks for a conversation, and for nothing beside it (G3.2, G2.2).</summary>
internal sealed class OneAskRule : MessageRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.OneAsk,
        Title = "Ask for one thing",
        DefaultSeverity = Severity.Info,
        Guide = "G3.2",
    };

    public override Purposes Purposes { get; } = Purposes.Request;

    protected override void Look(MessageSubject message, ref FindingCollector findings)
    {
        var favour = message.Facts[MessageSignal.Favour];
        if (!favour.IsThere || !Has(message, MessageSignal.Ask)) return;
        findings.Report(
            Descriptor,
            $"\"{favour.Span.Of(favour.IsInBody ? message.Body.Text : message.Subject.Text)}\" is a second favour beside the conversation.",
            favour.Location,
            "Ask for the conversation alone. What else would help is easier to grant once you have met.");
    }
}
