using InfoInterview.Rules;

namespace InfoInterview.People;

/// <summary>II101: nobody is written to who asked not to be (G2.2).</summary>
internal sealed class DoNotContactRule : ContactRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.DoNotContact,
        Title = "Do not contact people who asked you not to",
        DefaultSeverity = Severity.Error,
        Guide = "G2.2",
    };

    protected override void Look(Contact subject, ref FindingCollector findings)
    {
        foreach (var why in subject.DoNotContact)
        {
            findings.Report(Descriptor, $"{subject.Name.Full} is not to be written to: {why}.", suggestion: "Ask somebody else; this is final.");
        }
    }
}
