using InfoInterview.Rules;

namespace InfoInterview.People;

/// <summary>II103: an address from which a message came back for good is replaced (G3.5).</summary>
internal sealed class BouncedAddressRule : ContactRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.BouncedAddress,
        Title = "Replace an address that bounced",
        DefaultSeverity = Severity.Warning,
        Guide = "G3.5",
    };

    protected override void Look(Contact subject, ref FindingCollector findings)
    {
        foreach (var point in subject.Points)
        {
            if (point.IsUsable || subject.Point(point.Kind) is not null) continue;
            findings.Report(
                Descriptor,
                $"A message to {point.Value} came back, and no other {(point.Kind == ContactPointKind.Email ? "e-mail address" : "way of this kind")} of {subject.Name.Full} is known.",
                suggestion: "Look for a current address, or write to them on LinkedIn.");
        }
    }
}
