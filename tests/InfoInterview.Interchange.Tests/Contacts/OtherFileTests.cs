using System.IO.Compression;
using System.Security;
using System.Text;

namespace InfoInterview.Tests.Contacts;

/// <summary>Workbooks, LDIF and encodings beside UTF-8 are tables like any other.</summary>
public sealed class OtherFileTests
{
    [Fact]
    public async Task A_workbook_is_read_with_numbers_dates_and_lines()
    {
        var file = Workbook(
            ["Name", "Email", "Phone", "Company", "Shoe size", "Do Not Contact"],
            ["Ruth Halvorsen", "ruth@example.org", "#4722000000", "Northwind \"A\", Inc.", "#42", ""],
            [],
            ["Omar Haddad", "o1@example.org\no2@example.org", "+47 90 00 00 00", "", "", "yes"]);

        var result = await Import.Bytes(file);

        result.Contacts.Select(person => (person.Line, person.Contact.Name.Written, person.Contact.Organization)).Should().Equal((2, "Ruth Halvorsen", "Northwind \"A\", Inc."), (4, "Omar Haddad", null));
        result.Contacts[0].Contact.Points.Select(point => point.Value).Should().Equal("ruth@example.org", "4722000000");
        result.Contacts[1].Contact.Points.Select(point => point.Value).Should().Equal("o1@example.org", "o2@example.org", "+47 90 00 00 00");
        result.Contacts.Select(person => person.Contact.MayBeContacted).Should().Equal(true, false);
        result.Problems.Should().ContainSingle().Which.Message.Should().Contain("Shoe size").And.Contain("42");
    }

    [Fact]
    public async Task Any_change_of_a_workbook_ends_in_items()
    {
        var file = Workbook(["Name", "Email"], ["Ruth Halvorsen", "ruth@example.org"]);
        var random = new Random(1);
        for (var i = 0; i < 500; i++)
        {
            var changed = file.ToArray();
            for (var times = random.Next(1, 6); times > 0; times--) changed[random.Next(4, changed.Length)] = (byte)random.Next(256);
            var result = await Import.Bytes(changed[..random.Next(8, changed.Length + 1)]);
            (result.Contacts.Count + result.Problems.Count).Should().BePositive();
        }
    }

    [Fact]
    public async Task An_archive_of_other_things_says_so()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true)) Write(archive, "readme.txt", "hello");

        var result = await Import.Bytes(stream.ToArray());

        result.Problems.Should().ContainSingle().Which.Message.Should().Contain("ZIP archive");
    }

    [Fact]
    public async Task Ldif_is_read_with_its_lines_and_several_values()
    {
        const string Text = "dn: cn=Ruth Halvorsen,mail=ruth@example.org\nobjectclass: top\nobjectclass: person\ngivenName: Ruth\nsn: Halvorsen\ncn: Ruth Halvorsen\nmail: ruth@example.org\nmail: r2@example.org\n"
            + "mozillaNickname: Ru\no: Northwind\n  Siting\ntelephoneNumber: +47 22 00 00 00\ndescription:: c8O4dGU=\n\ndn: cn=Omar\ncn: Omar Haddad\nmobile: +47 90 00 00 00\n";

        var result = await Import.Text(Text);

        result.Contacts.Select(person => person.Contact.Name.Written).Should().Equal("Ruth Halvorsen", "Omar Haddad");
        result.Contacts[0].Contact.Organization.Should().Be("Northwind Siting");
        result.Contacts[0].Contact.Notes.Should().Equal("søte");
        result.Contacts[0].Contact.Points.Should().HaveCount(3);
        result.Contacts[1].Line.Should().Be(15);
        result.Problems.Should().ContainSingle().Which.Message.Should().Contain("mozillaNickname").And.Contain("Ru");
    }

    [Theory]
    [InlineData("氏名,会社名,メール\n山田 太郎,風力株式会社,taro@example.org\n")]
    public async Task Shift_Jis_is_told_by_its_pairs(string text)
    {
        var result = await Import.Bytes(CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(text));

        var contact = result.Contacts.Should().ContainSingle().Subject.Contact;
        (contact.Name.Family, contact.Organization).Should().Be(("山田", "風力株式会社"));
        result.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Name;Firma;E-Mail\nJörg Müller;Büro für Räume;j@example.org\n", "Büro für Räume")]
    [InlineData("Name;Company;Email\nAnn Lee;O’Neil’s “Best” – Ltd…;j@example.org\n", "O’Neil’s “Best” – Ltd…")]
    public async Task Letters_of_Windows_1252_are_no_Japanese(string text, string organization)
    {
        var result = await Import.Bytes(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text));

        result.Contacts.Should().ContainSingle().Which.Contact.Organization.Should().Be(organization);
    }

    [Theory]
    [InlineData("Ruth Halvorsen <ruth@example.org>", "ruth@example.org")]
    [InlineData("\"Halvorsen, Ruth\" <ruth@example.org>, omar@example.org", "ruth@example.org omar@example.org")]
    [InlineData("mailto:ruth@example.org?subject=hello", "ruth@example.org")]
    [InlineData("a@example.org; b@example.org, c@example.org | d@example.org / e@example.org", "a@example.org b@example.org c@example.org d@example.org e@example.org")]
    [InlineData("a@example.org b@example.org", "a@example.org b@example.org")]
    [InlineData("a@example.org ::: b@example.org", "a@example.org b@example.org")]
    [InlineData("Ann Lee <a@example.org>; Bob Ray <b@example.org>", "a@example.org b@example.org")]
    public async Task Several_addresses_of_a_cell_are_read(string cell, string addresses)
    {
        var result = await Import.Text($"Name,Email\nRuth Halvorsen,\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n");

        result.Contacts[0].Contact.Points.Select(point => point.Value).Should().Equal(addresses.Split(' '));
    }

    [Theory]
    [InlineData("Dr.", "Dr.", null, "Dear Dr. Byrne")]
    [InlineData("Permitting Lead", null, "Permitting Lead", "Dear Sam Byrne")]
    [InlineData("President", null, "President", "Dear Sam Byrne")]
    public async Task A_title_that_is_none_is_the_role(string title, string? read, string? role, string greeting)
    {
        var result = await Import.Text($"Title,First Name,Last Name,Company\n{title},Sam,Byrne,Northwind\n");

        var contact = result.Contacts[0].Contact;
        (contact.Name.Title, contact.Role, InfoInterview.People.Salutation.For(contact.Name)).Should().Be((read, role, greeting));
    }

    /// <summary>The smallest workbook with one sheet; a text that begins with # is a number.</summary>
    internal static byte[] Workbook(params string[][] rows)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
            Write(archive, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Write(archive, "xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"People\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            Write(archive, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            var cells = rows.Select((row, r) =>
                string.Create(System.Globalization.CultureInfo.InvariantCulture,
                    $"<row r=\"{r + 1}\">{string.Concat(row.Select((value, c) => Cell(value, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(char)('A' + c)}{r + 1}"))))}</row>"));
            Write(archive, "xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{string.Concat(cells)}</sheetData></worksheet>");
        }

        return stream.ToArray();
    }

    private static string Cell(string value, string place) => value.StartsWith('#')
        ? $"<c r=\"{place}\"><v>{value[1..]}</v></c>"
        : $"<c r=\"{place}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(value)}</t></is></c>";

    private static void Write(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(text);
    }
}
