using InfoInterview.Interchange.Contacts.Csv;
using InfoInterview.People;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>Reads the name of a row from its columns.</summary>
internal static class NameReader
{
    /// <summary>The name; <c>null</c> where the columns hold none. The column in which it begins counts from 1 and is told in both cases.</summary>
    public static PersonName? Read(CsvRow row, ContactColumns columns, out int column)
    {
        column = 1 + FirstColumn(columns);
        var (given, family) = (Value(ContactField.Given), Value(ContactField.Family));
        if (!PersonName.TryFromParts(given, family, out var name))
        {
            return PersonName.TryParse(Value(ContactField.FullName), out var full) ? full : null;
        }

        var (title, additional, suffix) = (Value(ContactField.Title), Value(ContactField.Additional), Value(ContactField.Suffix));
        return title is null && additional is null && suffix is null ? name : Completed(name, title, additional, suffix);

        string? Value(ContactField field)
        {
            foreach (var index in columns.Of(field))
            {
                var text = row[index];
                if (text.Length > 0) return ShownText.WithoutControl(text).ReplaceLineEndings(" ");
            }

            return null;
        }
    }

    /// <summary>
    /// What is shown where nobody is named: the organization, the e-mail address or the profile. It is kept as a family name, so that no greeting calls
    /// a front desk by its first word. <c>null</c> where none of them holds a letter.
    /// </summary>
    public static PersonName? StandIn(string? organization, ValueList<ContactPoint> points)
    {
        foreach (var text in (IEnumerable<string?>)[organization, .. points.Where(point => point.Kind != ContactPointKind.Phone).Select(point => point.Value)])
        {
            if (PersonName.TryParse(text, out var name)) return Whole(name);
        }

        return null;
    }

    private static PersonName Whole(PersonName name) => name with
    {
        Title = null, Given = null, Additional = null, Family = name.Written, Suffix = null, PostNominals = null, Order = NameOrder.GivenFirst,
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
            if (columns.Of(field).Count > 0) return columns.Of(field)[0];
        }

        return 0;
    }
}
