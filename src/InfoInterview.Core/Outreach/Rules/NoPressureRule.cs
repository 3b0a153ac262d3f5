using InfoInterview.Outreach.Reviewing;
using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>II222: nobody owes an answer; pressure and reproach cost the one that might have come (G8.1, G2.2).</summary>
internal sealed class NoPressureRule : MessageRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.NoPressure,
        Title = "Put no pressure on them",
        DefaultSeverity = Severity.Warning,
        Guide = "G8.1",
    };

    public override Purposes Purposes { get; } = Purposes.Every;

    protected override void Look(MessageSubject message, ref FindingCollector findings)
    {
        var pressure = message.Facts[MessageSignal.Pressure];
        if (!pressure.IsThere) return;
        findings.Report(
            Descriptor,
            $"\"{pressure.Span.Of(pressure.IsInBody ? message.Body.Text : message.Subject.Text)}\" reads as pressure.",
            pressure.Location,
            "Take it out, and leave them an easy way to say no: people come back to whoever made that easy.");
    }
}
