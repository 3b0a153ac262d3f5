using CsCheck;
using InfoInterview.Interchange.Contacts.Export;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Tests.Contacts;

/// <summary>A person's wish for silence comes through whatever else is wrong.</summary>
public sealed class SilenceTests
{
    [Theory]
    [InlineData("Do Not Contact", "yes", true)]
    [InlineData("Do Not Contact", "1", true)]
    [InlineData("Do Not Contact", "X", true)]
    [InlineData("Do Not Contact", "TRUE", true)]
    [InlineData("Do Not Contact", "no", false)]
    [InlineData("Do Not Contact", "0", false)]
    [InlineData("Do Not Contact", "FALSE", false)]
    [InlineData("Do Not Contact", "", false)]
    [InlineData("Do Not Contact", "ask her secretary", true)]
    [InlineData("Do Not Contact", "never", true)]
    [InlineData("Do Not Contact", "declinedForGood 2026-03-09", true)]
    [InlineData("Email Opt Out", "1", true)]
    [InlineData("Has Opted Out Of Email", "true", true)]
    [InlineData("Unsubscribed", "2026-03-09", true)]
    [InlineData("Unsubscribed from all email", "Yes", true)]
    [InlineData("Nicht kontaktieren", "ja", true)]
    [InlineData("Nicht kontaktieren", "nein", false)]
    [InlineData("Ne pas contacter", "oui", true)]
    [InlineData("Marketing Consent", "no", true)]
    [InlineData("Marketing Consent", "yes", false)]
    [InlineData("Marketing Consent", "", false)]
    [InlineData("Status", "Unsubscribed", true)]
    [InlineData("Status", "active", false)]
    [InlineData("Tags", "alumni; do not contact", true)]
    [InlineData("Tags", "do not contact; alumni", true)]
    [InlineData("Tags", "alumni|Unsubscribed|donor", true)]
    [InlineData("Tags", "class of 2009; do not contact", true)]
    [InlineData("Tags", "ruth@example.org; unsubscribed", true)]
    [InlineData("Tags", "alumni; engineering; midwest chapter; mentor; newsletter reader; do not contact", true)]
    [InlineData("Notes", "Do not contact!", true)]
    [InlineData("Notes", "she said I may do so", false)]
    public async Task A_wish_is_read_from_whatever_column_says_it(string column, string value, bool isSilent)
    {
        var result = await Import.Text($"Name,Email,{column}\nRuth Halvorsen,ruth@example.org,{value}\n");

        result.Contacts.Should().ContainSingle().Which.Contact.MayBeContacted.Should().Be(!isSilent);
    }

    [Fact]
    public async Task What_cannot_be_read_counts_as_asked_and_is_told()
    {
        var result = await Import.Text("Name,Do Not Contact\nRuth Halvorsen,ask her secretary\n");

        result.Contacts[0].Contact.DoNotContact.Should().Equal(new DoNotContact { Reason = DoNotContactReason.Asked });
        result.Problems.Should().ContainSingle().Which.Message.Should().Contain("ask her secretary").And.Contain("Do Not Contact");
    }

    [Fact]
    public async Task A_row_added_to_our_own_table_by_hand_is_read_with_its_wish()
    {
        var text = await Exported([Silent(0)]);
        var header = text.Split('\n')[0].Split(',');
        var row = string.Join(',', header.Select(name => name.Trim('\uFEFF', '\r', '"') switch { "Name" => "Omar Haddad", "Do Not Contact" => "yes", "E-mail 1 - Value" => "omar@example.org", _ => "" }));

        var result = await Import.Text(text + row + "\n");

        result.Problems.Should().BeEmpty();
        result.Contacts[1].Contact.Name.Given.Should().Be("Omar");
        result.Contacts[1].Contact.MayBeContacted.Should().BeFalse();
    }

    [Fact]
    public void With_any_of_the_other_columns_removed_and_in_any_order_no_mark_is_lost() => Gen.Select(Gen.Bool.Array[60], Gen.Int.Array[60], Gen.Int[1, 4]).Sample(
        (keeps, order, count) =>
        {
            var people = Enumerable.Range(0, count).Select(Silent).ToList();
            var lines = Exported(people).GetAwaiter().GetResult().TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(',')).ToArray();
            var names = lines[0].Select(cell => cell.Trim('"')).ToArray();
            var name = Array.IndexOf(names, keeps[0] ? "Name" : "E-mail 1 - Value");
            var chosen = Enumerable.Range(0, names.Length).Where(i => keeps[i] || i == name || names[i] is "Do Not Contact").OrderBy(i => order[i]).ToArray();
            var text = string.Join("\n", lines.Select(line => string.Join(',', chosen.Select(i => line[i])))) + "\n";

            var result = Import.Text(text).GetAwaiter().GetResult();

            result.Contacts.Select(person => person.Contact.DoNotContact).Should().Equal(people.Select(one => one.DoNotContact), text);
        },
        iter: 1_000);

    [Theory]
    [InlineData("CATEGORIES:alumni,Do Not Contact")]
    [InlineData("NOTE:unsubscribed")]
    [InlineData("X-INFOINTERVIEW-DO-NOT-CONTACT:whatever")]
    public async Task A_card_s_wish_is_read(string line)
    {
        var result = await Import.Text($"BEGIN:VCARD\nVERSION:3.0\nFN:Ruth Halvorsen\n{line}\nEND:VCARD\n");

        result.Contacts.Should().ContainSingle().Which.Contact.MayBeContacted.Should().BeFalse();
    }

    [Theory]
    [InlineData("+47 22 00 00 01", "+47 22 00 00 01")]
    [InlineData("+1 (555) 0100", "+1 (555) 0100")]
    [InlineData("+1-555-0100", "'+1-555-0100")]
    [InlineData("=1+1555", "'=1+1555")]
    public async Task A_phone_number_keeps_its_plus_and_a_formula_none(string number, string cell)
    {
        var contact = new Contact { Name = PersonName.Parse("Ann Lee"), Points = [ContactPoint.Parse(ContactPointKind.Phone, number)] };
        var text = await Exported([contact]);

        text.Split("\r\n")[1].Split(',').Select(value => value.Trim('"')).Should().Contain(cell);
        (await Import.Text(text)).Contacts[0].Contact.Points.Should().Equal(contact.Points);
    }

    private static Contact Silent(int number) => new()
    {
        Name = PersonName.Parse($"Ann Lee{new string('e', number)}"),
        Organization = "Acme",
        Points = [ContactPoint.Email(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"ann{number}@example.org")), ContactPoint.Parse(ContactPointKind.Phone, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"+47 22 00 00 0{number}"))],
        Notes = ["likes wind"],
        DoNotContact = number % 2 == 0
            ? [new DoNotContact { Reason = DoNotContactReason.Complaint, Since = new LocalDate(2026, 3, 9) }]
            : [new DoNotContact { Reason = DoNotContactReason.Asked }, new DoNotContact { Reason = DoNotContactReason.DeclinedForGood, Since = new LocalDate(2026, 1, 2) }],
    };

    private static async Task<string> Exported(IEnumerable<Contact> people)
    {
        using var stream = new MemoryStream();
        await ContactExport.WriteCsvAsync(people, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
