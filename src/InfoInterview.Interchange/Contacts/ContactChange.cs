using InfoInterview.People;

namespace InfoInterview.Interchange.Contacts;

/// <summary>
/// Something that changed in somebody's life between two imports, as far as files tell: news to be looked at, and never a fact by itself.
/// Equal when all parts are equal.
/// </summary>
public sealed record ContactChange
{
    /// <summary>What changed: <see cref="ContactField.Organization"/> or <see cref="ContactField.Role"/>.</summary>
    public required ContactField Field { get; init; }

    /// <summary>What was known before.</summary>
    public required string Before { get; init; }

    /// <summary>What the import says.</summary>
    public required string After { get; init; }

    /// <summary>
    /// What changed between what is known and what an import says. What was not known before, or is written otherwise only, is no news.
    /// </summary>
    /// <param name="known">The contact as it is known now.</param>
    /// <param name="imported">The record of the same person in the import.</param>
    /// <returns>The employer first, then the role; may be empty.</returns>
    /// <exception cref="ArgumentNullException">One of them is <c>null</c>.</exception>
    public static ValueList<ContactChange> Between(Contact known, Contact imported)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(imported);
        return ((IEnumerable<ContactChange?>)[Of(ContactField.Organization, known.Organization, imported.Organization), Of(ContactField.Role, known.Role, imported.Role)]).OfType<ContactChange>().ToValueList();
    }

    /// <summary>Such as "Organization: Northwind → Harbour Trust".</summary>
    public override string ToString() => $"{Field}: {Before} → {After}";

    private static ContactChange? Of(ContactField field, string? before, string? after) =>
        string.IsNullOrWhiteSpace(before) || string.IsNullOrWhiteSpace(after) || IsSame(before, after) ? null : new ContactChange { Field = field, Before = before, After = after };

    /// <summary>Legal forms, marks and letter case make no new employer.</summary>
    private static bool IsSame(string before, string after) => string.Equals(Plain(before), Plain(after), StringComparison.Ordinal);

    private static string Plain(string text) => string.Join(' ', text.ToLowerInvariant().Split([' ', ',', '.', '-', '&', '(', ')', '/', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word is not ("inc" or "ltd" or "llc" or "gmbh" or "ag" or "as" or "ab" or "sa" or "plc" or "co" or "corp" or "bv" or "the" or "and" or "kg" or "se" or "limited" or "company" or "corporation")));
}
