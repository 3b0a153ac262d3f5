using System.Text.Json;
using InfoInterview.Interchange.Contacts;
using InfoInterview.People;
using NodaTime.Text;

namespace InfoInterview.Tests.Contacts;

public sealed class CorpusImportTests
{
    [Theory]
    [InlineData("linkedin/li-2018-no-preamble-mdy-time.csv")]
    [InlineData("linkedin/li-2021plus-preamble-url.csv")]
    [InlineData("linkedin/li-excel-resaved-ddMMMyy.csv")]
    [InlineData("linkedin/li-header-only.csv")]
    public async Task LinkedIn_files_give_the_expected_people(string file)
    {
        using var expected = Expected(file);
        var result = await Import.File(Corpus.PathOf($"csv/{file}"));

        result.Problems.Should().BeEmpty();
        result.Skipped.Should().HaveCount(expected.RootElement.GetProperty("skipped").GetInt32());
        result.Contacts.Select(person => Row(person.Contact)).Should().Equal(
            expected.RootElement.GetProperty("contacts").EnumerateArray().Select(row => new[]
            {
                $"{Text(row, "first")} {Text(row, "last")}".Trim(), Text(row, "url"), Text(row, "email"), Text(row, "company"), Text(row, "position"), Text(row, "connected_on"),
            }),
            (left, right) => left.SequenceEqual(right, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("google/google-old-2019.csv", 7)]
    [InlineData("google/google-new-2024.csv", 7)]
    [InlineData("outlook/outlook-desktop-en-cp1252.csv", 7)]
    [InlineData("outlook/outlook-com-2023-utf8bom.csv", 7)]
    public async Task Google_and_Outlook_files_give_the_expected_people(string file, int count)
    {
        using var expected = Expected(file);
        var result = await Import.File(Corpus.PathOf($"csv/{file}"));

        result.Contacts.Should().HaveCount(count);
        result.Problems.Should().OnlyContain(problem => problem.Kind == ImportProblemKind.UnusedColumn || (problem.Kind == ImportProblemKind.NameMissing && problem.Action == ImportAction.PersonKept));
        foreach (var (person, row) in result.Contacts.Zip(expected.RootElement.GetProperty("contacts").EnumerateArray()))
        {
            var contact = person.Contact;
            if (row.TryGetProperty("display_contains", out var display)) contact.Name.Written.Should().Contain(display.GetString());
            (contact.Name.Given ?? "").Should().Be(Text(row, "first"));
            if (Text(row, "last").Length > 0) contact.Name.Family.Should().Be(Text(row, "last"));
            (contact.Name.Title ?? "").Should().Be(Text(row, "prefix"));
            (contact.Organization ?? "").Should().Be(Text(row, "organization"));
            (contact.Role ?? "").Should().Be(Text(row, "title"));
            Values(contact, ContactPointKind.Email).Should().Equal(All(row, "emails"));
            Values(contact, ContactPointKind.Phone).Should().BeEquivalentTo(All(row, "phones"));
        }
    }

    [Fact]
    public async Task Duplicates_are_told_by_their_identity()
    {
        var result = await Import.File(Corpus.PathOf("csv/linkedin/li-duplicates.csv"));
        var people = result.Contacts.Select(person => person.Contact).ToList();

        people.Should().HaveCount(5);
        ContactIdentity.AreSame(people[0], people[4]).Should().BeTrue();
        ContactIdentity.AreSame(people[1], people[2]).Should().BeTrue();
        ContactIdentity.AreSame(people[1], people[3]).Should().BeFalse();
    }

    [PublicFact]
    [Trait("Corpus", "public")]
    public async Task Notes_without_quotes_and_another_order_of_columns_are_read()
    {
        var result = await Import.File(PublicCorpus.PathOf("csv/public/labeldekho-Connections.csv"));

        result.Problems.Should().BeEmpty();
        result.Contacts.Should().HaveCount(10);
        result.Contacts[2].Line.Should().Be(8);
        Row(result.Contacts[2].Contact).Should().Equal("Carol Davis", "https://linkedin.com/in/caroldavis", "", "BigCo", "VP Engineering", "2023-05-10");
    }

    [PublicFact]
    [Trait("Corpus", "public")]
    public async Task Rows_shorter_than_the_header_are_read()
    {
        var result = await Import.File(PublicCorpus.PathOf("csv/public/gpc-outlook.csv"));

        result.Problems.Select(problem => problem.Message).Should().Equal(
            "The column \"Action\" was not used: there is no place for what it says in 3 rows, such as 'add'.",
            "The column \"ID\" was not used: there is no place for what it says in 2 rows, such as '241a444f0b330b22'.",
            "The column \"Pager\" was not used: there is no place for what it says in 1 row, such as '+1 555 3227 8543'.",
            "The column \"Home Fax\" was not used: there is no place for what it says in 1 row, such as '+1 555 3227 8546'.",
            "The column \"Home Address\" was not used: there is no place for what it says in 1 row, such as '999 Super Way, Super, CA, 94043'.",
            "The column \"Business Fax\" was not used: there is no place for what it says in 1 row, such as '+1 555 3227 8549'.",
            "The column \"Business Address\" was not used: there is no place for what it says in 1 row, such as '8999 Corporate Way'.");
        result.Contacts.Select(person => person.Contact.Name.Written).Should().Equal("Adam Glacius", "Daniel Ireland", "Duncan Amey");
        Values(result.Contacts[0].Contact, ContactPointKind.Email).Should().Equal("adam.glacius@anycom.com", "adam.g@example.com", "ag@glacius.com");
    }

    private static JsonDocument Expected(string file)
    {
        using var all = JsonDocument.Parse(Corpus.Read("csv/expected.json"));
        return JsonDocument.Parse(all.RootElement.GetProperty("files").GetProperty(file).GetRawText());
    }

    private static string[] Row(Contact contact) =>
    [
        contact.Name.Written,
        contact.Point(ContactPointKind.LinkedIn)?.Value ?? "",
        contact.Point(ContactPointKind.Email)?.Value ?? "",
        contact.Organization ?? "",
        contact.Role ?? "",
        contact.ConnectedOn is { } day ? LocalDatePattern.Iso.Format(day) : "",
    ];

    private static IEnumerable<string> Values(Contact contact, ContactPointKind kind) =>
        contact.Points.Where(point => point.Kind == kind).Select(point => point.Value);

    private static string Text(JsonElement row, string name) => row.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static IEnumerable<string> All(JsonElement row, string name) => row.GetProperty(name).EnumerateArray().Select(value => value.GetString()!);
}
