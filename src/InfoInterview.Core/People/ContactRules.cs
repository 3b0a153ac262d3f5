using InfoInterview.Rules;

namespace InfoInterview.People;

/// <summary>The built-in rules over contacts, in the order in which they speak.</summary>
public static class ContactRules
{
    /// <summary>Every built-in rule over a contact.</summary>
    public static ValueList<IRule<Contact>> All { get; } =
    [
        new DoNotContactRule(),
        new UncertainNameRule(),
        new BouncedAddressRule(),
        new SharedMailboxRule(),
    ];

    /// <summary>What the built-in rules say about a contact.</summary>
    /// <param name="contact">The contact.</param>
    /// <param name="settings">Which rules are re-weighed or switched off.</param>
    public static ValueList<Finding> Review(Contact contact, RuleSettings settings)
    {
        ArgumentNullException.ThrowIfNull(contact);
        var findings = new FindingCollector(settings);
        foreach (var rule in All)
        {
            if (findings.IsOn(rule.Descriptor)) rule.Check(contact, ref findings);
        }

        return findings.ToFindings();
    }
}
