using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Templates;

namespace InfoInterview.Interviews;

/// <summary>
/// The names that the texts of questions may use; each is printed as one would say it in the middle of a sentence (G4.4).
/// </summary>
public static class QuestionFields
{
    /// <summary>Where the contact works.</summary>
    public const string Organization = "contact.organization";

    /// <summary>What the contact is there.</summary>
    public const string Role = "contact.role";

    /// <summary>
    /// The contact's field or industry; a text that names a person instead, such as "UX designer", counts as not known.
    /// </summary>
    public const string Field = "contact.field";

    /// <summary>What of the contact's work the seeker admires, as one would say it to them: "your talk on permitting".</summary>
    public const string Admired = "contact.admired";

    private static readonly (string Name, Func<Contact, string?> Get)[] Table =
    [
        (Organization, contact => FieldText.Name(contact.Organization)),
        (Role, contact => FieldText.OneLine(contact.Role)),
        (Field, contact => FieldIn(contact.Field)),
        (Admired, contact => FieldText.Phrase(contact.Admired)),
    ];

    /// <summary>One schema for every choice of fields that are sure to be there.</summary>
    private static readonly TemplateSchema<Contact>[] Schemas = [.. Enumerable.Range(0, 1 << Table.Length).Select(SchemaFor)];

    /// <summary>Every name.</summary>
    public static ValueList<string> All { get; } = Table.Select(field => field.Name).ToValueList();

    /// <summary>A field as one would say it; <c>null</c> where a person is named instead.</summary>
    internal static string? FieldIn(string? written) =>
        FieldText.Phrase(written) is { } field && !PersonNoun.IsHeadOf(field) ? field : null;

    /// <summary>The schema in which the given fields are always there and all others may be absent.</summary>
    internal static TemplateSchema<Contact> Schema(ValueList<string> sure)
    {
        var bits = 0;
        for (var i = 0; i < Table.Length; i++)
        {
            if (sure.AsSpan().Contains(Table[i].Name)) bits |= 1 << i;
        }

        return Schemas[bits];
    }

    internal static bool IsKnown(string name, Contact contact)
    {
        foreach (var field in Table)
        {
            if (string.Equals(field.Name, name, StringComparison.Ordinal)) return field.Get(contact) is not null;
        }

        return false;
    }

    private static TemplateSchema<Contact> SchemaFor(int sure) =>
        TemplateSchema.For<Contact>(root => root.Object("contact", contact => contact, fields =>
    {
        for (var i = 0; i < Table.Length; i++)
        {
            var (name, get) = Table[i];
            var plain = name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..];
            if ((sure & (1 << i)) != 0) fields.Text(plain, get);
            else fields.OptionalText(plain, get);
        }
    }));
}
