using InfoInterview.Rules;

namespace InfoInterview.People;

/// <summary>
/// Says what is weak in a contact's record, before anything is written on the strength of it. Stateless, safe to share (G2.2, G3.5).
/// </summary>
/// <example>
/// <code>
/// var office = new Contact { Name = PersonName.Parse("Ruth Halvorsen"), Points = [ContactPoint.Email("info@example.com")] };
/// foreach (var finding in new ContactReviewer().Review(office)) Console.WriteLine(finding);
/// </code>
/// </example>
public sealed class ContactReviewer
{
    private readonly RuleSettings settings;
    private readonly IRule<Contact>[] more;

    /// <summary>A reviewer with the built-in rules at their default weights.</summary>
    public ContactReviewer()
        : this(RuleSettings.Default)
    {
    }

    /// <summary>A reviewer with the built-in rules, and a host's own after them.</summary>
    /// <param name="settings">Which rules are re-weighed or switched off.</param>
    /// <param name="more">A host's own rules; may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is <c>null</c>.</exception>
    public ContactReviewer(RuleSettings settings, IEnumerable<IRule<Contact>>? more = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        this.settings = settings;
        this.more = [.. more ?? []];
    }

    /// <summary>What the rules say about a contact, in the order of the rules; empty when all is well.</summary>
    /// <param name="contact">The contact.</param>
    /// <returns>The findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contact"/> is <c>null</c>.</exception>
    public ValueList<Finding> Review(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        var findings = new FindingCollector(settings);
        foreach (var rule in ContactRules.All) findings.Run(rule, contact);
        foreach (var rule in more) findings.Run(rule, contact);
        return findings.ToFindings();
    }
}
