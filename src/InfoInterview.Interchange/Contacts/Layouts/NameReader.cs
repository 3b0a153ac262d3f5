using InfoInterview.Interchange.Contacts.Csv;
using InfoInterview.People;
using static InfoInterview.Interchange.Contacts.ColumnMeaning;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>Reads the name of a row from its columns.</summary>
internal sealed class NameReader : IDisposable
{
    private readonly ContactColumns columns;
    private readonly RowValues values;
    private readonly TextPool pool = new();

    public NameReader(ContactColumns columns, RowValues values)
    {
        (this.columns, this.values) = (columns, values);
        Column = 1 + FirstColumn(columns);
    }

    /// <summary>The column in which the name begins, counted from 1.</summary>
    public int Column { get; }

    /// <summary>
    /// The name; <c>null</c> where the columns hold none. Text that is no name but is all that is known, such as <c>Taxi24</c>, is kept as
    /// it stands.
    /// </summary>
    /// <param name="row">The row.</param>
    /// <param name="honorific">A title that stands in a column of titles and roles.</param>
    public PersonName? Read(CsvRow row, string? honorific)
    {
        var (given, family) = (values.First(row, Given, pool), values.Joined(row, Family, pool));
        var full = values.First(row, FullName, pool);
        var (title, additional, suffix) = (TitleOf(row) ?? honorific, values.First(row, Additional, pool), values.First(row, Suffix, pool));
        var (ofFull, ofGiven, ofFamily) = (full, given, family);
        var parts = full is null ? (given, family) : WithFull(row, given, family, ref full);
        var name = Read(parts.Item1, parts.Item2, full);
        if (name is not null && (title ?? additional ?? suffix) is not null) name = Completed(name, title, additional, suffix);
        foreach (var (meaning, said) in (ReadOnlySpan<(ColumnMeaning, string?)>)[(FullName, ofFull), (Given, ofGiven), (Family, ofFamily), (Additional, additional), (Suffix, suffix), (Title, title), (TitleOrRole, honorific)])
        {
            if (said is not null && (name is null || !Says(name, said))) LeaveUnsaid(row, meaning, name);
        }

        return name;
    }

    /// <summary>
    /// What is shown where nobody is named: the organization, the e-mail address or the profile. It is kept as a family name, so that no
    /// greeting calls a front desk by its first word. <c>null</c> where none of them holds a letter.
    /// </summary>
    public static PersonName? StandIn(string? organization, ValueList<ContactPoint> points)
    {
        if (PersonName.TryParse(organization, out var name)) return Whole(name);
        foreach (var point in points)
        {
            if (point.Kind != ContactPointKind.Phone && PersonName.TryParse(point.Value, out name)) return Whole(name);
        }

        return points.IsEmpty ? null : PersonName.AsWritten(points[0].Value);
    }

    /// <summary>Whether every word of the text is in the name.</summary>
    public static bool Says(PersonName name, string full)
    {
        if (name.Written.Contains(full, StringComparison.OrdinalIgnoreCase)) return true;
        var said = Words($"{name.Written} {name.Title} {name.Full} {name.Additional} {name.Suffix} {name.PostNominals}");
        return Words(full).IsSubsetOf(said);
    }

    public void Dispose() => pool.Dispose();

    /// <summary>A method of its own, so that only a row with something left over pays for the closure.</summary>
    private void LeaveUnsaid(CsvRow row, ColumnMeaning meaning, PersonName? name) =>
        values.Leave(row, meaning, text => name is not null && Says(name, text));

    private static PersonName? Read(string? given, string? family, string? full)
    {
        if ((given ?? family) is null) return Read(full);
        if (PersonName.TryFromParts(given, family, out var name)) return name;
        return Read(full) ?? Kept(string.Join(' ', ((IEnumerable<string?>)[given, family]).OfType<string>()));
    }

    private static PersonName? Read(string? written) => PersonName.TryParse(written, out var name) ? name : Kept(written);

    private static PersonName? Kept(string? written) => written is not null && written.Any(char.IsLetterOrDigit) ? PersonName.AsWritten(written) : null;

    /// <summary>
    /// Beside one part alone, a column "Name" holds the whole name or the other part. Where it was needed for a part, nothing of it is
    /// left to look at.
    /// </summary>
    private (string? Given, string? Family) WithFull(CsvRow row, string? given, string? family, ref string? full)
    {
        if ((given is null) == (family is null)) return (given, family);
        var known = given ?? family!;
        if (full!.Contains(known, StringComparison.OrdinalIgnoreCase)) return (null, null);
        if (columns.Has(Family) && columns.Has(Given)) return (given, family);
        var other = full;
        full = null;
        return given is null ? (other, family) : (given, other);
    }

    /// <summary>A whole line of greeting, as some programs keep it, is no title.</summary>
    private string? TitleOf(CsvRow row)
    {
        var title = values.First(row, Title, pool);
        if (title is null || !IsGreeting(title)) return title;
        values.Leave(row, Title, _ => false);
        return null;
    }

    private static bool IsGreeting(string title) =>
        title.Split(' ')[0].Trim(',').ToUpperInvariant() is "DEAR" or "HELLO" or "HI" or "LIEBE" or "LIEBER" or "SEHR" or "HALLO" or "BONJOUR" or "CHER" or "CHÈRE" or "ESTIMADO" or "ESTIMADA" or "GENTILE";

    private static HashSet<string> Words(string text) => [.. text.Split([' ', ',', '.', '-', '\n', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.ToUpperInvariant())];

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
        var written = string.Join(' ', ((IEnumerable<string?>)[title, name.Given, additional ?? name.Additional, name.Family, suffix]).Where(part => part is not null));
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
        foreach (var meaning in (ReadOnlySpan<ColumnMeaning>)[Given, FullName, Family, Email])
        {
            if (columns.Has(meaning)) return columns.Of(meaning)[0];
        }

        return 0;
    }
}
