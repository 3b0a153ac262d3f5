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
}
