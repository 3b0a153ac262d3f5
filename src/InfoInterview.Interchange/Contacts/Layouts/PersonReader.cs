using InfoInterview.Interchange.Contacts.Csv;
using InfoInterview.Interchange.Contacts.VCards;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;
using static InfoInterview.Interchange.Contacts.ColumnMeaning;
using static InfoInterview.Interchange.Contacts.ImportAction;
using static InfoInterview.Interchange.Contacts.ImportProblemKind;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>
/// Reads the person of a row. What the row says and the person does not is left with the unused columns, or is a problem.
/// </summary>
internal sealed class PersonReader : IDisposable
{
    private readonly ContactColumns columns;
    private readonly ContactImportOptions options;
    private readonly ItemList items;
    private readonly UnusedColumns unused;
    private readonly RowValues values;
    private readonly NameReader names;
    private readonly PointReader points;
    private readonly SilenceReader silence;
    private readonly TextPool organizations = new();
    private readonly TextPool roles = new();
    private readonly int[] addedByHand;

    public PersonReader(ContactColumns columns, ContactImportOptions options, ItemList items, UnusedColumns unused)
    {
        (this.columns, this.options, this.items, this.unused) = (columns, options, items, unused);
        values = new RowValues(columns, unused);
        names = new NameReader(columns, values);
        points = new PointReader(columns, items, unused);
        silence = new SilenceReader(columns, items);
        addedByHand = columns.Own is not { } own ? [] : [.. Enumerable.Range(0, columns.Names.Length).Where(i => columns.Meanings[i] is not (Unused or Silence or Consent) && !own.IsWritten(columns.Names[i], i))];
    }

    /// <summary>The person, or the problem of a row without one.</summary>
    public void Read(CsvRow row)
    {
        var wishes = silence.Read(row);
        if ((Exact(row) ?? General(row)) is not { } contact) return;
        foreach (var wish in wishes)
        {
            if (contact.DoNotContact.IsEmpty || !contact.DoNotContact.Contains(wish)) contact = contact with { DoNotContact = contact.DoNotContact.Add(wish) };
        }

        if (options.NewId is { } newId) contact = contact with { Id = newId() };
        items.Add(new ImportItem.Person { Line = row.Line, Column = names.Column, Contact = contact });
    }

    public void Dispose()
    {
        names.Dispose();
        organizations.Dispose();
        roles.Dispose();
    }

    /// <summary>The person of a row of our own, each part as it was written; <c>null</c> for any other row.</summary>
    private Contact? Exact(CsvRow row)
    {
        if (columns.Own?.Read(row, items) is not { } own) return null;
        foreach (var column in addedByHand)
        {
            if (!row.Raw(column).IsWhiteSpace()) unused.Leave(row, column);
        }

        return own;
    }

    private Contact? General(CsvRow row)
    {
        var reached = points.Read(row);
        var organization = values.FirstOfSeveral(row, Organization, organizations);
        var role = values.FirstOfSeveral(row, Role, roles);
        var honorific = TitleOf(row, ref role);
        if (NameOf(row, honorific, organization, reached) is not { } name) return null;

        LookBesideAddresses(row, name);
        var contact = new Contact
        {
            Name = name,
            Organization = organization,
            Role = role,
            ConnectedOn = Day(row),
            Points = reached,
            Notes = Notes(row),
            Field = columns.Has(Field) ? values.First(row, Field, organizations) : null,
            Region = columns.Has(Country) ? Region(row) : null,
            Zone = columns.Has(Zone) ? ZoneOf(row) : null,
            Language = columns.Has(ColumnMeaning.Language) ? LanguageOf(row) : null,
        };
        return columns.Own?.Complete(contact, row, items) ?? contact;
    }

    private ValueList<string> Notes(CsvRow row)
    {
        ValueList<string> notes = [];
        foreach (var column in columns.Of(Note))
        {
            if (values.Text(row, column, roles) is { } note) notes = notes.Add(note);
        }

        return notes;
    }

    /// <summary>A name beside an address that is not the person's own is left over.</summary>
    private void LookBesideAddresses(CsvRow row, PersonName name)
    {
        foreach (var beside in points.DisplayNames)
        {
            if (NameReader.Says(name, beside)) continue;
            values.Leave(row, Email, static _ => false);
            return;
        }
    }

    private PersonName? NameOf(CsvRow row, string? honorific, string? organization, ValueList<ContactPoint> reached)
    {
        if (names.Read(row, honorific) is { } name) return name;
        if (points.DisplayNames is [var beside, ..] && PersonName.TryParse(beside, out var shown)) return shown;
        if (NameReader.StandIn(organization, reached) is not { } other)
        {
            Say(row, names.Column, NameMissing, RowLeftOut, "The row has no name and nothing that could stand in for it; it was left out.");
            return null;
        }

        Say(row, names.Column, NameMissing, PersonKept, $"The row has no name; {ShownText.Of(other.Written)} stands in for it.");
        return other;
    }

    /// <summary>
    /// What is said before the name; a word that is no title is the role, and so is one that is both where nothing else names a role.
    /// </summary>
    private string? TitleOf(CsvRow row, ref string? role)
    {
        if (!columns.Has(TitleOrRole) || values.First(row, TitleOrRole, roles) is not { } title) return null;
        if (PersonName.IsHonorific(title, mayBeRole: role is not null)) return title;
        if (role is null) role = title;
        else if (!string.Equals(role, title, StringComparison.OrdinalIgnoreCase)) values.Leave(row, TitleOrRole, _ => false);
        return null;
    }

    private LocalDate? Day(CsvRow row)
    {
        LocalDate? first = null;
        foreach (var column in columns.Of(ConnectedOn))
        {
            var text = row[column];
            if (text.IsEmpty) continue;
            if (DayReader.Read(text, columns.Days) is not { } day) Say(row, column + 1, BadDate, PersonKept,
                $"{ShownText.Of(text.ToString())} is not a date that could be read; the person was imported without it.");
            else if (first is null) first = day;
            else if (first != day) unused.Leave(row, column);
        }

        return first;
    }

    private string? Region(CsvRow row)
    {
        var text = values.First(row, Country, organizations);
        if (text is null) return null;
        if (Countries.CodeOf(text) is { } code) return code;
        values.Leave(row, Country, _ => false);
        return null;
    }

    private ZoneId? ZoneOf(CsvRow row)
    {
        var text = values.First(row, Zone, organizations);
        if (text is null) return null;
        if (ZoneId.TryParse(text, out var zone)) return zone;
        values.Leave(row, Zone, _ => false);
        return null;
    }

    private string? LanguageOf(CsvRow row)
    {
        var text = values.First(row, ColumnMeaning.Language, organizations);
        if (text is null) return null;
        if (LanguageNames.TagOf(text) is { } tag) return tag;
        values.Leave(row, ColumnMeaning.Language, _ => false);
        return null;
    }

    private void Say(CsvRow row, int column, ImportProblemKind kind, ImportAction action, string message) => items.Say(row.Line, column, kind, action, message);
}
