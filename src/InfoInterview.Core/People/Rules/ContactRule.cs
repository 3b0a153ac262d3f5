using InfoInterview.Rules;

namespace InfoInterview.People;

/// <summary>A built-in rule over contacts.</summary>
internal abstract class ContactRule : IRule<Contact>
{
    public abstract RuleDescriptor Descriptor { get; }

    public ValueList<Finding> Check(Contact subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var findings = new FindingCollector(RuleSettings.Default);
        Look(subject, ref findings);
        return findings.ToFindings();
    }

    /// <summary>Reports what the rule sees in a contact.</summary>
    protected abstract void Look(Contact subject, ref FindingCollector findings);
}
