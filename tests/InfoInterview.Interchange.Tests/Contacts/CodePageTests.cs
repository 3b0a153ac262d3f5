using System.Text;
using InfoInterview.Interchange.Contacts;

namespace InfoInterview.Tests.Contacts;

/// <summary>Files from before Unicode, and dates whose order only their neighbours tell.</summary>
public sealed class CodePageTests
{
    private const string Header = "First Name,Last Name,Company\n";

    [Theory]
    [InlineData(1250, "Michał", "Wałęsa", "Łódź")]
    [InlineData(1251, "Анна", "Иванова", "Ветер")]
    [InlineData(1253, "Ελένη", "Παππά", "Άνεμος")]
    [InlineData(1254, "Ayşe", "Yıldız", "Rüzgâr")]
    [InlineData(20866, "Анна", "Иванова", "Ветер")]
    [InlineData(949, "지수", "김", "바람")]
    public async Task Another_code_page_is_asked_for_with_samples_and_then_read(int page, string given, string family, string firm)
    {
        var bytes = Encoded(page, $"{Header}{given},{family},{firm}\n");

        var asked = await ContactImport.PreviewAsync(new MemoryStream(bytes), ContactImportOptions.Default);
        asked.Problems.Should().Contain(problem => problem.Kind == ImportProblemKind.UnknownCharset);
        asked.CodePages[0].CodePage.Should().Be(1252);
        var meant = asked.CodePages.Single(reading => reading.CodePage == page);
        meant.Samples.Should().Contain(new[] { given, family, firm }.First(text => text.Any(letter => letter > '\u007f')));

        var read = await Import.Bytes(bytes, ContactImportOptions.Default with { CodePage = page });
        read.Problems.Should().BeEmpty();
        (read.Contacts[0].Contact.Name.Given, read.Contacts[0].Contact.Name.Family, read.Contacts[0].Contact.Organization).Should()
            .Be((given, family, firm));
    }

    [Theory]
    [InlineData("Jörg", "Müller", "Grüße & Söhne")]
    [InlineData("François", "Lefèvre", "Énergie")]
    [InlineData("Søren", "Åkesson", "Bjørn’s")]
    [InlineData("José", "Muñoz", "Nº 1 – Viento")]
    [InlineData("João", "Gonçalves", "Associações")]
    public async Task Western_names_are_read_without_a_word_and_shown_to_whoever_looks_first(string given, string family, string firm)
    {
        var bytes = Encoded(1252, $"{Header}{given},{family},{firm}\n");

        (await Import.Bytes(bytes)).Problems.Should().BeEmpty();
        (await ContactImport.PreviewAsync(new MemoryStream(bytes), ContactImportOptions.Default)).CodePages[0].Samples.Should()
            .Contain(new[] { given, family, firm }.First(text => text.Any(letter => letter > '\u007f')));
    }

    [Fact]
    public async Task A_phone_that_names_no_encoding_is_read_in_the_one_that_was_chosen()
    {
        var bytes = Encoded(1251, "BEGIN:VCARD\nVERSION:2.1\nN:Иванова;Анна\nEND:VCARD\n");
        (await Import.Bytes(bytes, ContactImportOptions.Default with { CodePage = 1251 })).Contacts[0].Contact.Name.Family.Should()
            .Be("Иванова");
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public async Task A_file_that_says_its_encoding_asks_nothing(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes($"{Header}Анна,Дворжак,Łódź\n")];

        (await ContactImport.PreviewAsync(new MemoryStream(bytes), ContactImportOptions.Default)).CodePages.Should().BeEmpty();
        (await Import.Bytes(bytes, ContactImportOptions.Default with { CodePage = 1251 })).Contacts[0].Contact.Name.Given.Should()
            .Be("Анна", "a mark of Unicode counts before a choice");
    }

    [Fact]
    public void A_code_page_that_is_not_known_is_the_caller_s_mistake() =>
        FluentActions.Invoking(() => ContactImportOptions.Default with { CodePage = 37 }).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData("05/01/2024,31/12/2024", "2024-01-05,2024-12-31")]
    [InlineData("01/05/2024,12/31/2024", "2024-01-05,2024-12-31")]
    [InlineData("05-01-2024,31-12-2024", "2024-01-05,2024-12-31")]
    [InlineData("01-05-2024,12-31-2024", "2024-01-05,2024-12-31")]
    [InlineData("05/01/2024,06/02/2024", "2024-05-01,2024-06-02")]
    [InlineData("31/12/2024,12/31/2024", ",2024-12-31")]
    [InlineData("05/01/24 18:05,31/12/24 9:00", "2024-01-05,2024-12-31")]
    public async Task The_dates_of_a_file_tell_each_other_s_order(string written, string read)
    {
        var rows = written.Split(',').Select((day, i) => $"Ann,{(char)('A' + i)}berg,{day}\n");

        var result = await Import.Text("First Name,Last Name,Connected On\n" + string.Concat(rows));

        result.Contacts.Select(person => person.Contact.ConnectedOn is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : "")
            .Should().Equal(read.Split(','));
        result.Problems.Count.Should().Be(read.Split(',').Count(day => day.Length == 0));
    }

    private static byte[] Encoded(int page, string text) => CodePagesEncodingProvider.Instance.GetEncoding(page)!.GetBytes(text);
}
