using System.Text;
using InfoInterview.Interchange.Contacts;
using InfoInterview.People;

namespace InfoInterview.Tests.Contacts.VCards;

/// <summary>The traits of real files, each in a small card of its own.</summary>
public sealed class CardReadingTests
{
    private static string Card(string lines, string version = "3.0") => $"BEGIN:VCARD\r\nVERSION:{version}\r\n{lines}\r\nEND:VCARD\r\n";

    private static async Task<Contact> One(string text)
    {
        var result = await Import.Text(text);
        result.Problems.Should().BeEmpty();
        return result.Contacts.Should().ContainSingle().Which.Contact;
    }

    [Fact]
    public async Task A_card_gives_what_a_contact_has_a_place_for()
    {
        var contact = await One(Card("""
            N:Halvorsen;Ruth;Marie;Dr.;Jr.,PhD
            FN:Dr. Ruth Marie Halvorsen Jr.
            ORG:Northwind Siting;Permits
            TITLE:Permitting Lead
            ROLE:Planner
            EMAIL;TYPE=INTERNET;TYPE=WORK:ruth@example.org
            TEL;VALUE=uri;TYPE=cell:tel:+47-22-00-00-00
            URL:https://northwind.example
            X-SOCIALPROFILE;TYPE=linkedin;X-USER=ruth-h:x-apple:ruth-h
            ADR;TYPE=work:;;1 Main St;Oslo;;0150;Norge
            TZ:Europe/Oslo
            BDAY:1980-01-01
            NOTE:private
            """));

        contact.Name.Should().Be(PersonName.Parse("x") with
        {
            Written = "Dr. Ruth Marie Halvorsen Jr.",
            Title = "Dr.",
            Given = "Ruth",
            Additional = "Marie",
            Family = "Halvorsen",
            Suffix = "Jr.",
            PostNominals = "PhD",
            Doubt = NameDoubt.None,
        });
        (contact.Organization, contact.Role, contact.Region, contact.Zone?.Id).Should().Be(("Northwind Siting", "Permitting Lead", "NO", "Europe/Oslo"));
        contact.Points.Select(point => (point.Kind, point.Value)).Should().Equal(
            (ContactPointKind.Email, "ruth@example.org"), (ContactPointKind.Phone, "+47-22-00-00-00"), (ContactPointKind.Other, "https://northwind.example"), (ContactPointKind.LinkedIn, "https://www.linkedin.com/in/ruth-h"));
        contact.Notes.Should().Equal("private");
    }

    [Theory]
    [InlineData("FN:Ann\r\n  Lee", "3.0", "Ann Lee")]
    [InlineData("FN:Ann \r\n Lee", "3.0", "Ann Lee")]
    [InlineData("FN:Ann\r\n\tLee", "4.0", "AnnLee")]
    [InlineData("FN:Ann\r\n Lee", "2.1", "Ann Lee")]
    [InlineData("fn:Ann Lee", "3.0", "Ann Lee")]
    [InlineData("item1.FN:Ann Lee", "3.0", "Ann Lee")]
    [InlineData("FN\r\n :Ann Lee", "3.0", "Ann Lee")]
    [InlineData("FN;X-NOTE=\"a:b;c\":Ann Lee", "3.0", "Ann Lee")]
    [InlineData("FN;X-NOTE=\"a:Ann Lee", "3.0", "Ann Lee")]
    [InlineData("FN;X-NOTE=a\r\n b:Ann Lee", "4.0", "Ann Lee")]
    [InlineData("FN:Ann\\, \\\"Lee\\\"\\nLtd\\; C\\\\D", "3.0", "Ann, \"Lee\" Ltd; C\\D")]
    [InlineData("FN:Ann\\Lee", "2.1", "Ann\\Lee")]
    [InlineData("FN;ENCODING=QUOTED-PRINTABLE:Ann=\r\n Lee", "2.1", "Ann Lee")]
    [InlineData("FN;QUOTED-PRINTABLE:J=C3=\r\n=B8rn= \r\n Lee", "2.1", "Jørn Lee")]
    [InlineData("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:J=F8rn Lee", "2.1", "Jørn Lee")]
    [InlineData("FN;ENCODING=QUOTED-PRINTABLE:2=ZZ Lee", "2.1", "2=ZZ Lee")]
    [InlineData("FN:\r\nN:Lee;Ann;;;", "3.0", "Ann Lee")]
    [InlineData("N:Lee;Ann;M.;Dr.;III", "2.1", "Dr. Ann M. Lee III")]
    [InlineData("N:Lee;Ann;M.;Dr.;PhD", "3.0", "Dr. Ann M. Lee, PhD")]
    [InlineData("N:Lee;Ann", "3.0", "Ann Lee")]
    [InlineData("N:愛川;翼;;;", "3.0", "愛川翼")]
    [InlineData("FN:Ann  Lee ", "3.0", "Ann Lee")]
    public async Task A_name_is_read_however_it_is_written(string lines, string version, string written) =>
        (await One(Card(lines, version))).Name.Written.Should().Be(written);

    [Theory]
    [InlineData("N:Doe;John;Philip,Paul;Mr.,Dr.;", "3.0", "Philip Paul", "Mr. Dr.")]
    [InlineData("N:Doe;John;Philip,Paul;Mr.,Dr.;", "2.1", "Philip,Paul", "Mr.,Dr.")]
    [InlineData("N:Doe;John;Philip\\, Paul;;", "3.0", "Philip, Paul", null)]
    public async Task Commas_separate_values_from_version_3_on(string line, string version, string additional, string? title)
    {
        var name = (await One(Card(line, version))).Name;
        (name.Additional, name.Title).Should().Be((additional, title));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    [InlineData("\r\r\n")]
    public async Task Lines_end_in_every_way_and_are_counted_alike(string end)
    {
        var result = await Import.Text(string.Join(end, "", "BEGIN:VCARD ", "FN:Ann Lee", "EMAIL:x", "", "END:VCARD ", "BEGIN:VCARD", "FN:Bob", "END:VCARD"));

        result.Contacts.Select(person => person.Line).Should().Equal(2, 7);
        result.Problems.Should().ContainSingle().Which.Should().Match<ImportItem.Problem>(problem => problem.Line == 4 && problem.Column == 7 && problem.Kind == ImportProblemKind.BadEmail);
    }

    [Fact]
    public async Task Characters_and_quoted_bytes_are_put_together_before_they_are_read()
    {
        byte[] folded = [.. "BEGIN:VCARD\nVERSION:3.0\nFN:J"u8, 0xC3, .. "\n "u8, 0xB8, .. "rn\nEND:VCARD\n"u8];

        (await Import.Bytes(folded)).Contacts.Single().Contact.Name.Written.Should().Be("Jørn");
    }

    [Theory]
    [InlineData("utf-16", "BEGIN:VCARD\r\nFN:Zoë 🌱\r\nORG:Ærø\r\nEND:VCARD\r\n")]
    [InlineData("utf-16BE", "BEGIN:VCARD\nFN:Zoë 🌱\nORG:Ærø\nEND:VCARD\n")]
    [InlineData("utf-8", "BEGIN:VCARD\nFN:Zoë 🌱\nORG:Ærø\nEND:VCARD\n")]
    public async Task A_mark_or_zeros_tell_how_wide_characters_are(string encoding, string text)
    {
        var as16 = Encoding.GetEncoding(encoding);
        foreach (var file in (byte[][])[[.. as16.GetPreamble(), .. as16.GetBytes(text)], as16.GetBytes(text)])
        {
            var contact = (await Import.Bytes(file)).Contacts.Single().Contact;
            (contact.Name.Written, contact.Organization).Should().Be(("Zoë 🌱", "Ærø"));
        }
    }

    [Theory]
    [InlineData(1253, "N:Παπάς;Ελένη", "LABEL;CHARSET=Windows-1253;QUOTED-PRINTABLE:=E1")]
    [InlineData(1251, "N:Петрова;Анна", "NOTE;CHARSET=cp1251:x")]
    [InlineData(932, "N:安藤;ロイド", "SOUND;X-IRMC-N;CHARSET=SHIFT_JIS:x")]
    [InlineData(1252, "N:Müller;Jörg", "NOTE:x")]
    [InlineData(1252, "N:Müller;Jörg", "NOTE;CHARSET=UTF-8:x")]
    public async Task Bytes_that_are_no_UTF_8_are_read_as_the_card_says_elsewhere(int page, string name, string other)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(page)!.GetBytes(Card($"{name}\r\n{other}", "2.1"));

        var read = (await Import.Bytes(bytes)).Contacts.Single().Contact.Name;

        $"N:{read.Family};{read.Given}".Should().Be(name);
    }

    [Fact]
    public async Task An_encoding_that_is_not_known_is_a_problem_and_costs_nothing()
    {
        var bytes = Encoding.Latin1.GetBytes(Card("FN;CHARSET=Murks:Jörg Müller"));

        var result = await Import.Bytes(bytes);

        result.Problems.Should().ContainSingle().Which.Kind.Should().Be(ImportProblemKind.UnknownCharset);
        result.Contacts.Single().Contact.Name.Written.Should().Be("Jörg Müller");
    }

    [Fact]
    public async Task What_is_preferred_comes_first_of_its_kind()
    {
        var contact = await One(Card("FN:Ann\r\nEMAIL:a@example.org\r\nTEL:+1 555 1\r\nEMAIL;PREF=2:b@example.org\r\nTEL;TYPE=\"cell,pref\":+1 555 2\r\nEMAIL;PREF=1:c@example.org\r\nEMAIL;HOME;PREF:d@example.org"));

        contact.Points.Select(point => point.Value).Should().Equal("c@example.org", "d@example.org", "b@example.org", "a@example.org", "+1 555 2", "+1 555 1");
    }

    [Theory]
    [InlineData("ORG:A\r\nTITLE:x\r\nORG:B\r\nTITLE:y", "A", "x")]
    [InlineData("ORG:A\r\nTITLE:x\r\nORG;PREF=1:B\r\nTITLE:y", "B", "y")]
    [InlineData("ORG:A\r\nTITLE:x\r\nTITLE;PREF=1:y", "A", "y")]
    [InlineData("ORG:;Permits\r\nROLE:Planner", "Permits", "Planner")]
    [InlineData("ORG:\r\nTITLE:", null, null)]
    public async Task Of_several_organizations_and_titles_one_pair_is_taken(string lines, string? organization, string? role)
    {
        var contact = await One(Card("FN:Ann\r\n" + lines));
        (contact.Organization, contact.Role).Should().Be((organization, role));
    }

    [Theory]
    [InlineData("URL:http\\://www.linkedin.com/in/ann", ContactPointKind.LinkedIn, "http://www.linkedin.com/in/ann")]
    [InlineData("URL:www.example.org", ContactPointKind.Other, "www.example.org")]
    [InlineData("SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://linkedin.com/in/ann", ContactPointKind.LinkedIn, "https://linkedin.com/in/ann")]
    [InlineData("X-LINKEDIN;TYPE=linkedin:ann-lee", ContactPointKind.LinkedIn, "https://www.linkedin.com/in/ann-lee")]
    [InlineData("IMPP;X-SERVICE-TYPE=Jabber:xmpp:ann@example.org", ContactPointKind.Other, "xmpp:ann@example.org")]
    [InlineData("EMAIL:\"Ann\"  <ann@example.org>", ContactPointKind.Email, "ann@example.org")]
    [InlineData("EMAIL:mailto:ann@example.org", ContactPointKind.Email, "ann@example.org")]
    [InlineData("EMAIL:ann@ex\r\n  ample.org", ContactPointKind.Email, "ann@example.org")]
    [InlineData("TEL:p1234p5678w9", ContactPointKind.Phone, "p1234p5678w9")]
    public async Task Addresses_are_told_apart(string line, ContactPointKind kind, string value)
    {
        var point = (await One(Card("FN:Ann\r\n" + line))).Points.Should().ContainSingle().Subject;
        (point.Kind, point.Value).Should().Be((kind, value));
    }

    [Theory]
    [InlineData("ADR:;;x;y;;;Germany", "DE")]
    [InlineData("ADR:;;x;y;;;DE\r\nADR:;;z;;;;Deutschland", "DE")]
    [InlineData("ADR:;;x;y;;;DE\r\nADR:;;z;;;;Norway", null)]
    [InlineData("ADR;CC=no:;;x;y;;;", "NO")]
    [InlineData("ADR:;;x;Atlantis;;;Atlantis", null)]
    public async Task A_country_is_taken_where_it_is_clear(string lines, string? region) =>
        (await One(Card("FN:Ann\r\n" + lines))).Region.Should().Be(region);

    [Theory]
    [InlineData("TZ:America/New_York", "America/New_York")]
    [InlineData("TZ:-05:00; EST; America/New_York", "America/New_York")]
    [InlineData("TZ;VALUE=utc-offset:-0500", null)]
    public async Task A_zone_is_taken_where_it_exists(string line, string? zone) =>
        (await One(Card("FN:Ann\r\n" + line))).Zone?.Id.Should().Be(zone);

    [Fact]
    public async Task Words_in_the_place_of_a_number_are_kept_with_a_problem()
    {
        var result = await Import.Text(Card("FN:Ann\r\nTEL:ask at the desk"));

        result.Problems.Should().ContainSingle().Which.Kind.Should().Be(ImportProblemKind.BadPhone);
        result.Contacts.Single().Contact.Points.Should().ContainSingle().Which.Kind.Should().Be(ContactPointKind.Other);
    }

    [Fact]
    public async Task Cards_within_cards_are_people_of_their_own()
    {
        var result = await Import.Text("BEGIN:VCARD\nN:Boss\nAGENT:\nBEGIN:VCARD\nN:Aide\nEMAIL:aide@example.org\nEND:VCARD\nEMAIL:boss@example.org\nEND:VCARD\n");

        result.Problems.Should().BeEmpty();
        result.Contacts.Select(person => (person.Line, person.Contact.Name.Written, person.Contact.Points.Single().Value)).Should().Equal((4, "Aide", "aide@example.org"), (1, "Boss", "boss@example.org"));
    }

    [Fact]
    public async Task A_card_that_breaks_off_is_read_as_far_as_it_goes()
    {
        var result = await Import.Text("BEGIN:VCARD\nVERSION:2.1\nFN:Ann Lee\nTITLE;QUOTED-PRINTABLE:Head=\n\n= of Sta=\nBEGIN:VCARD\nFN:Bob\nNOTE;QUOTED-PRINTABLE:x=");

        result.Contacts.Select(person => (person.Contact.Name.Written, person.Contact.Role)).Should().Equal(("Bob", null), ("Ann Lee", "Head= of Sta"));
        result.Problems.Select(problem => (problem.Kind, problem.Line)).Should().Equal(
            (ImportProblemKind.TornValue, 4), (ImportProblemKind.TornValue, 9), (ImportProblemKind.CardUnfinished, 7), (ImportProblemKind.CardUnfinished, 1));
    }

    [Fact]
    public async Task Cards_that_never_end_are_read_to_the_last()
    {
        var result = await Import.Text(string.Concat(Enumerable.Repeat("BEGIN:VCARD\nFN:Ann\nEMAIL:a@example.org\n", 200)));

        result.Contacts.Should().HaveCount(200);
        result.Problems.Should().Contain(problem => problem.Kind == ImportProblemKind.NestedTooDeep);
    }

    [Fact]
    public async Task Lines_that_are_no_properties_are_one_problem_where_they_begin()
    {
        var result = await Import.Text("Content-Type: text/vcard\n\nBEGIN:VCARD\nFN:Ann\nADR:;;Street\\\n99\\\nBox 9;Town\nTITLE:Clerk\n???\nEND:VCARD\n");

        result.Problems.Select(problem => (problem.Kind, problem.Line)).Should().Equal((ImportProblemKind.StrayLine, 1), (ImportProblemKind.StrayLine, 6), (ImportProblemKind.StrayLine, 9));
        result.Contacts.Single().Contact.Role.Should().Be("Clerk");
    }

    [Theory]
    [InlineData("PHOTO;ENCODING=BASE64;JPEG:\r\n  /9j/4AA\r\n  QSkZJRg==\r\n", "TITLE:Clerk")]
    [InlineData("PHOTO;TYPE=PNG;BASE64:/9j/4AA\r\nQSkZJRg==\r\n", "TITLE:Clerk")]
    [InlineData("PHOTO:data:image/png;base64,AAAA\r\n", "TITLE:Clerk")]
    public async Task Pictures_are_passed_over(string picture, string line) =>
        (await One(Card($"FN:Ann\r\n{picture}{line}"))).Role.Should().Be("Clerk");

    [Fact]
    public async Task A_card_without_a_name_goes_by_its_company_or_address_or_is_left_out()
    {
        var result = await Import.Text(Card("ORG:Acme") + Card("FN:info@example.org\r\nEMAIL:info@example.org") + Card("PHOTO;ENCODING=b:AAAA") + Card("KIND:org\r\nFN:Acme Ltd\r\nORG:Acme Ltd") + Card("KIND:group\r\nFN:Friends"));

        result.Contacts.Select(person => (person.Contact.Name.Written, person.Contact.Name.Given, person.Contact.Name.Family)).Should().Equal(
            ("Acme", null, "Acme"), ("info@example.org", null, "info@example.org"), ("Acme Ltd", null, "Acme Ltd"));
        result.Problems.Select(problem => (problem.Kind, problem.Action)).Should().Equal(
            (ImportProblemKind.NameMissing, ImportAction.PersonKept), (ImportProblemKind.NameMissing, ImportAction.PersonKept), (ImportProblemKind.NameMissing, ImportAction.RowLeftOut));
        result.Skipped.Should().ContainSingle().Which.Line.Should().Be(20);
    }

    [Fact]
    public async Task Emoji_are_shown_but_nobody_is_greeted_by_them()
    {
        var name = (await One(Card("N:Lee 🌱;Ann;;;\r\nFN:Ann Lee 🌱"))).Name;
        (name.Written, name.Given, name.Family).Should().Be(("Ann Lee 🌱", "Ann", "Lee"));
    }

    [Fact]
    public async Task A_stream_of_single_bytes_gives_the_same()
    {
        var bytes = Encoding.UTF8.GetBytes(Card("FN:Zoë\r\n  Lee\r\nNOTE;QUOTED-PRINTABLE:a=\r\nb\r\nEMAIL:zoe@example.org").Replace("\r\n", "\r\r\n", StringComparison.Ordinal));
        await using var slow = new SlowStream(bytes);

        (await ContactImport.ReadAllAsync(slow, ContactImportOptions.Default)).Should().Be(await Import.Bytes(bytes));
    }

    [Fact]
    public async Task Progress_tells_the_bytes_of_the_whole_file()
    {
        var bytes = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(string.Concat(Enumerable.Repeat(Card("FN:Ann"), 5_000)))).ToArray();
        var told = new List<long>();
        await using var stream = new MemoryStream(bytes);

        var result = await ContactImport.ReadAllAsync(stream, ContactImportOptions.Default, new Progress(told.Add));

        result.Contacts.Should().HaveCount(5_000);
        told.Should().BeInAscendingOrder().And.EndWith(bytes.Length).And.HaveCountGreaterThan(2);
    }

    private sealed class Progress(Action<long> tell) : IProgress<long>
    {
        public void Report(long value) => tell(value);
    }

    private sealed class SlowStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..1], cancellationToken);
    }
}
