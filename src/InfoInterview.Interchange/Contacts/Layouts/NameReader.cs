using InfoInterview.Interchange.Contacts.Csv;
using InfoInterview.People;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>Reads the name of a row from its columns.</summary>
internal sealed class NameReader : IDisposable
{
    private readonly ContactColumns columns;
    private readonly TextPool pool = new();

    public NameReader(ContactColumns columns)
    {
        this.columns = columns;
        Column = 1 + FirstColumn(columns);
    }

    /// <summary>The column in which the name begins, counted from 1.</summary>
    public int Column { get; }

    /// <summary>The name; <c>null</c> where the columns hold none.</summary>
    public PersonName? Read(CsvRow row)
    {
        var (given, family) = (Value(row, ContactField.Given), Value(row, ContactField.Family));
        if (!PersonName.TryFromParts(given, family, out var name))
        {
            return PersonName.TryParse(Value(row, ContactField.FullName), out var full) ? full : null;
        }

        var (title, additional, suffix) = (Value(row, ContactField.Title), Value(row, ContactField.Additional), Value(row, ContactField.Suffix));
        return title is null && additional is null && suffix is null ? name : Completed(name, title, additional, suffix);
    }

    /// <summary>
    /// What is shown where nobody is named: the organization, the e-mail address or the profile. It is kept as a family name, so that no greeting calls
    /// a front desk by its first word. <c>null</c> where none of them holds a letter.
    /// </summary>
    public static PersonName? StandIn(string? organization, ValueList<ContactPoint> points)
    {
        if (PersonName.TryParse(organization, out var name)) return Whole(name);
        foreach (var point in points)
        {
            if (point.Kind != ContactPointKind.Phone && PersonName.TryParse(point.Value, out name)) return Whole(name);
        }

        return null;
    }

    public void Dispose() => pool.Dispose();

    private string? Value(CsvRow row, ContactField field)
    {
        foreach (var column in columns.Of(field))
        {
            if (pool.Of(row[column]) is { } text) return text;
        }

        return null;
    }

    private static PersonName Whole(PersonName name) => name with
    {
        Title = null,
        Given = null,
        Additional = null,
        Family = name.Written,
        Suffix = null,
        PostNominals = null,
        Order = NameOrder.GivenFirst,
    };

    private static PersonName Completed(PersonName name, string? title, string? additional, string? suffix)
    {
        var written = string.Join(' ', ((IEnumerable<string?>)[title, name.Given, additional, name.Family, suffix]).Where(part => part is not null));
        return (PersonName.TryParse(written, out var whole) ? whole : name) with
        {
            Title = title ?? name.Title,
            Given = name.Given,
            Additional = additional ?? name.Additional,
            Family = name.Family,
            Suffix = suffix ?? name.Suffix,
            PostNominals = name.PostNominals,
            Order = name.Order,
        };
    }

    private static int FirstColumn(ContactColumns columns)
    {
        foreach (var field in (ReadOnlySpan<ContactField>)[ContactField.Given, ContactField.FullName, ContactField.Family])
        {
            if (columns.Of(field).Length > 0) return columns.Of(field)[0];
        }

        return 0;
    }
}
