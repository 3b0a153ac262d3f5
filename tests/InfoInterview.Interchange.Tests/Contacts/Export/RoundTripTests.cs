using System.Globalization;
using System.Text;
using CsCheck;
using CsvHelper;
using InfoInterview.Interchange.Contacts.Export;
using InfoInterview.People;

namespace InfoInterview.Tests.Contacts.Export;

public sealed class RoundTripTests
{
    /// <summary>What people write and what programs stumble over.</summary>
    private static readonly Gen<string> Wild = Gen.OneOf(
        People.Text,
        People.OneOf(
            "=HYPERLINK(\"http://evil.example\")", "'=1+1", "''+49 30", "@home", "-", "a;b,c:d\\e", "\\n", "line\r\nline\rline\n\nline", " blank around ", "שלום עולם", "👩‍👩‍👧‍👦 family",
            "tab\there", "half \ud83d pair", "\u0000\u0007bell", "END:VCARD", "BEGIN:VCARD\nFN:X", "a ::: b", "x=", "=C3=A4", "", "  ", "'", "\"", "\"\"", "é\u0301", "\u2028separator", new string('ü', 200),
            string.Join(',', Enumerable.Repeat("many", 60)), "first\nsecond,with,commas", "\ufeffmark", "\u200fright"),
        Gen.String);

    private static readonly Gen<PersonName> WildName =
        from parsed in People.Name
        from parts in Gen.Bool.SelectMany(has => has ? Wild.Select(text => (string?)text) : Gen.Const((string?)null)).Array[6]
        from isWild in Gen.Bool
        from order in Gen.Enum<NameOrder>()
        from doubt in Gen.Enum<NameDoubt>()
        select isWild
            ? parsed with { Written = "A " + parts[0], Title = parts[1], Given = parts[2], Additional = parts[3], Family = parts[4], Suffix = parts[5], PostNominals = parts[0], Order = order, Doubt = doubt }
            : parsed;

    private static readonly Gen<ContactPoint> WildPoint = Gen.OneOf(
        People.Point,
        Gen.Select(People.OneOf("https://example.org/a,b;c?d=\\", "ask for Ann", "linkedin.com/in/ann", "xmpp:ann@example.org", "+1 (555) 010", "a@b.example", "tel:+1 555 0100", "https://www.linkedin.com/in/ann lee"), Gen.Enum<ContactPointKind>(),
            (text, kind) => ContactPoint.TryParse(kind, text, out var point) ? point : ContactPoint.Email("other@example.org")));

    private static readonly Gen<Contact> WildContact =
        from contact in People.Contact
        from name in WildName
        from texts in Wild.Array[4]
        from notes in Wild.Array[0, 3]
        from points in WildPoint.Array[0, 8]
        select contact with
        {
            Name = name,
            Organization = texts[0],
            Role = texts[1],
            Admired = texts[2],
            Field = texts[3],
            Notes = notes.ToValueList(),
            Points = points.Distinct().ToValueList(),
        };

    [Fact]
    public void A_card_reads_back_equal() => WildContact.Array[1, 4].Sample(
        contacts => Read(Written(contacts, asCard: true)).Should().Equal(contacts.Select(Kept)), iter: 2_000);

    [Fact]
    public void A_table_reads_back_equal() => WildContact.Array[1, 4].Sample(
        contacts => Read(Written(contacts, asCard: false)).Should().Equal(contacts.Select(Kept)), iter: 2_000);

    [Fact]
    public void State_and_source_of_every_address_read_back() => WildContact.Sample(
        contact =>
        {
            var expected = contact.Points.Select(point => (point.State, point.FoundVia));
            Read(Written([contact], asCard: true))[0].Points.Select(point => (point.State, point.FoundVia)).Should().Equal(expected);
            Read(Written([contact], asCard: false))[0].Points.Select(point => (point.State, point.FoundVia)).Should().Equal(expected);
        },
        iter: 500);

    [Fact]
    public void No_cell_of_a_table_begins_like_a_formula() => WildContact.Sample(
        contact =>
        {
            using var reader = new StringReader(Written([contact], asCard: false).TrimStart('\ufeff'));
            using var csv = new CsvParser(reader, CultureInfo.InvariantCulture);
            while (csv.Read()) csv.Record!.Should().NotContain(cell => cell.Length > 0 && "=+-@\t".Contains(cell[0], StringComparison.Ordinal) && !Formula.IsNumber(cell));
        },
        iter: 500);

    [Fact]
    public void No_line_of_a_card_is_longer_than_75_bytes_or_breaks_a_character() => WildContact.Sample(
        contact =>
        {
            var text = Written([contact], asCard: true);
            text.Should().NotContain("\r\n\r\n").And.EndWith("END:VCARD\r\n");
            text.Split("\r\n").Should().OnlyContain(line => Encoding.UTF8.GetByteCount(line) <= 75);
        },
        iter: 500);

    private static string Written(IEnumerable<Contact> contacts, bool asCard) => WrittenAsync(contacts, asCard).GetAwaiter().GetResult();

    private static async Task<string> WrittenAsync(IEnumerable<Contact> contacts, bool asCard)
    {
        await using var stream = new MemoryStream();
        if (asCard) await ContactExport.WriteVCardAsync(contacts, stream);
        else await ContactExport.WriteCsvAsync(contacts, stream);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(stream.ToArray());
    }

    private static List<Contact> Read(string text)
    {
        var result = Import.Text(text).GetAwaiter().GetResult();
        result.Problems.Should().BeEmpty();
        return [.. result.Contacts.Select(person => person.Contact)];
    }

    /// <summary>What the documentation of <see cref="ContactExport"/> says is kept.</summary>
    private static Contact Kept(Contact contact) => contact with
    {
        Id = default,
        Name = contact.Name with
        {
            Written = Line(contact.Name.Written)!,
            Title = Line(contact.Name.Title),
            Given = Line(contact.Name.Given),
            Additional = Line(contact.Name.Additional),
            Family = Line(contact.Name.Family),
            Suffix = Line(contact.Name.Suffix),
            PostNominals = Line(contact.Name.PostNominals),
        },
        Organization = Text(contact.Organization),
        Role = Text(contact.Role),
        Field = Text(contact.Field),
        Admired = Text(contact.Admired),
        Region = Text(contact.Region),
        SharedConnections = Texts(contact.SharedConnections),
        Referrals = Texts(contact.Referrals),
        Promises = Texts(contact.Promises),
        Notes = Texts(contact.Notes),
        Tags = Texts(contact.Tags),
        Others = contact.Others.Select(other => other with { Value = Text(other.Value) ?? "" }).ToValueList(),
    };

    private static ValueList<string> Texts(ValueList<string> texts) => texts.Select(Text).OfType<string>().ToValueList();

    private static string? Text(string? text)
    {
        if (text is null) return null;
        var half = new UTF8Encoding(false).GetString(Encoding.UTF8.GetBytes(text));
        var kept = string.Concat(half.ReplaceLineEndings("\n").Where(letter => !char.IsControl(letter) || letter is '\n' or '\t')).Trim();
        return kept.Length == 0 ? null : kept;
    }

    private static string? Line(string? text) =>
        Text(text) is { } kept ? string.Join(' ', kept.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null;
}
