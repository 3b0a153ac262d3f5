using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>II207: praise that would fit anybody says nothing; one thing in particular does (G3.3).</summary>
internal sealed class GeneralPraiseRule : MessageRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.GeneralPraise,
        Title = "Praise one thing in particular",
        DefaultSeverity = Severity.Info,
        Guide = "G3.3",
    };

    public override Purposes Purposes { get; } = Purposes.Request;

    protected override void Look(MessageSubject message, ref FindingCollector findings)
    {
        var praise = message.Facts[MessageSignal.Praise];
        if (!praise.IsThere || Connection.In(message) is not null) return;
        findings.Report(
            Descriptor,
            $"\"{praise.Span.Of(praise.IsInBody ? message.Body.Text : message.Subject.Text)}\" would fit anybody.",
            praise.Location,
            "Name one thing they said, wrote or made, and what it changed for you.");
    }
}
