using System.Text.Json;
using CsCheck;
using InfoInterview.People;

namespace InfoInterview.Tests.People;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Ms. Ruth Halvorsen", "Ms.", "Ruth", null, "Halvorsen", null, null)]
    [InlineData("Ms Gwen Pryce", "Ms", "Gwen", null, "Pryce", null, null)]
    [InlineData("Rev. Dr. Opal Whitfield", "Rev. Dr.", "Opal", null, "Whitfield", null, null)]
    [InlineData("Dr. Martin Luther King Jr.", "Dr.", "Martin", "Luther", "King", "Jr.", null)]
    [InlineData("John Q. Public III, MBA, CPA", null, "John", "Q.", "Public", "III", "MBA, CPA")]
    [InlineData("Priyanka Venkataraman PhD", null, "Priyanka", null, "Venkataraman", null, "PhD")]
    [InlineData("Prof. Ludwig van der Berg", "Prof.", "Ludwig", null, "van der Berg", null, null)]
    [InlineData("SMITH, John", null, "John", null, "Smith", null, null)]
    [InlineData("Halvorsen, Dr. Ruth Anne", "Dr.", "Ruth", "Anne", "Halvorsen", null, null)]
    [InlineData("Kayla (she/her) Brandt", null, "Kayla", null, "Brandt", null, null)]
    [InlineData("Siobhán O'Malley 🌱 | Recruiter", null, "Siobhán", null, "O'Malley", null, null)]
    [InlineData("  anna   maria  ", null, "anna maria", null, null, null, null)]
    [InlineData("Zendaya", null, "Zendaya", null, null, null, null)]
    [InlineData("Mr. Spock", "Mr.", null, null, "Spock", null, null)]
    [InlineData("Jean-Luc Picard", null, "Jean-Luc", null, "Picard", null, null)]
    [InlineData("Do Thi", null, "Do", null, "Thi", null, null)]
    [InlineData("Jack Ma", null, "Jack", null, "Ma", null, null)]
    public void A_written_name_is_taken_apart(string written, string? title, string? given, string? additional, string? family, string? suffix, string? letters)
    {
        var name = PersonName.Parse(written);
        (name.Title, name.Given, name.Additional, name.Family, name.Suffix, name.PostNominals)
            .Should().Be((title, given, additional, family, suffix, letters));
    }

    [Fact]
    public void An_East_Asian_name_keeps_its_order_and_gets_no_blank()
    {
        var name = PersonName.Parse("王小明");
        (name.Family, name.Given, name.Order, name.Full).Should().Be(("王", "小明", NameOrder.FamilyFirst, "王小明"));
    }

    [Fact]
    public void A_Vietnamese_name_with_its_marks_puts_the_family_first()
    {
        var name = PersonName.Parse("Nguyễn Văn An");
        (name.Family, name.Additional, name.Given, name.Full).Should().Be(("Nguyễn", "Văn", "An", "Nguyễn Văn An"));
        PersonName.Parse("Kim Nguyễn").Family.Should().Be("Nguyễn");
    }

    [Theory]
    [InlineData("Dr. Priyanka", "Venkataraman, PhD", "Dr. Priyanka Venkataraman, PhD", "Dr.", "Priyanka", "Venkataraman", "PhD")]
    [InlineData("João Pedro", "de Souza e Silva", "João Pedro de Souza e Silva", null, "João Pedro", "de Souza e Silva", null)]
    [InlineData("Siobhán", "O'Malley 🌱", "Siobhán O'Malley 🌱", null, "Siobhán", "O'Malley", null)]
    [InlineData("Zendaya", "", "Zendaya", null, "Zendaya", null, null)]
    [InlineData("", "Halvorsen", "Halvorsen", null, "Halvorsen", null, null)]
    [InlineData("Ana", "🌱", "Ana", null, "Ana", null, null)]
    public void Two_fields_make_one_name(string first, string last, string written, string? title, string? given, string? family, string? letters)
    {
        PersonName.TryFromParts(first, last, out var name).Should().BeTrue();
        (name!.Written, name.Title, name.Given, name.Family, name.PostNominals).Should().Be((written, title, given, family, letters));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("🌱🚀")]
    [InlineData("12345")]
    [InlineData("(she/her)")]
    [InlineData("| Recruiter")]
    public void Without_a_letter_there_is_no_name(string written)
    {
        PersonName.TryParse(written, out _).Should().BeFalse();
        PersonName.TryFromParts(written, null, out _).Should().BeFalse();
        var parsing = () => PersonName.Parse(written);
        parsing.Should().Throw<FormatException>();
    }

    [Fact]
    public void Any_text_is_read_without_an_error_and_what_is_read_reads_back() =>
        Gen.String.Sample(
            text =>
            {
                if (!PersonName.TryParse(text, out var name)) return;
                name.Written.Should().NotBeEmpty();
                name.Full.Should().NotBeNullOrWhiteSpace();
                PersonName.Parse(name.Written).Should().Be(name);
                Salutation.For(name).Should().NotEndWith(" ").And.NotContain("  ");
            },
            iter: 5000);

    [Fact]
    public void Every_labelled_name_is_greeted_rightly()
    {
        foreach (var line in Corpus.Read("names/salutations-dev.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var row = JsonDocument.Parse(line);
            var name = PersonName.TryParse(row.RootElement.GetProperty("written").GetString(), out var read) ? read : null;
            var id = row.RootElement.GetProperty("id").GetString();
            Accepted(row, "accept_formal").Should().Contain(Salutation.For(name), id);
            Accepted(row, "accept_informal").Should().Contain(Salutation.For(name, Formality.Informal), id);
        }
    }

    private static IEnumerable<string?> Accepted(JsonDocument row, string property) =>
        row.RootElement.GetProperty(property).EnumerateArray().Select(item => item.GetString());
}
