using InfoInterview.Rules;

namespace InfoInterview.People;

/// <summary>II104: a request goes to a person and not to a mailbox that many read (G3.3).</summary>
internal sealed class SharedMailboxRule : ContactRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.SharedMailbox,
        Title = "Find the person behind a shared mailbox",
        DefaultSeverity = Severity.Info,
        Guide = "G3.3",
    };

    protected override void Look(Contact subject, ref FindingCollector findings)
    {
        if (subject.Point(ContactPointKind.Email) is not { } point || !RoleMailbox.IsRole(point)) return;
        findings.Report(
            Descriptor,
            $"{point.Value} is read by an office, not by {subject.Name.Full} alone.",
            suggestion: "Look for an address of their own; or say in the first line for whom the message is.");
    }
}
