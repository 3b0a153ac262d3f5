using InfoInterview.Rules;

namespace InfoInterview.People;

/// <summary>II102: a name that can be read in two ways is looked at before somebody is greeted by it (G3.1).</summary>
internal sealed class UncertainNameRule : ContactRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = RuleIds.UncertainName,
        Title = "Check a name that can be read in two ways",
        DefaultSeverity = Severity.Info,
        Guide = "G3.1",
    };

    protected override void Look(Contact subject, ref FindingCollector findings)
    {
        var name = subject.Name;
        if (name.Certainty != NameCertainty.Unsure) return;
        findings.Report(
            Descriptor,
            $"It is not clear how to greet \"{name.Written}\": {Doubt(name.Doubt)}.",
            suggestion: "Look at their profile or signature, and write given and family name into their own fields.");
    }

    private static string Doubt(NameDoubt doubt) => doubt switch
    {
        NameDoubt.SingleName => "one name alone may be a given or a family name",
        NameDoubt.NoCapitals => "without capitals nothing tells given from family names",
        NameDoubt.Comma => "what stands before the comma may be a whole name or a family name",
        _ => "it may be the name of a team and not of a person",
    };
}
