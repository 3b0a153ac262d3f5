using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace InfoInterview.Tests;

public sealed class ImportTests
{
    [Fact]
    public async Task Importing_twice_doubles_nobody()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        var first = await (await client.PostAsync("/api/import", TestHost.Csv(TestHost.Ruth))).JsonAsync();
        var second = await (await client.PostAsync("/api/import", TestHost.Csv(TestHost.Ruth))).JsonAsync();
        Figures(first).Should().Be("1 0 0 0 0");
        Figures(second).Should().Be("0 0 1 0 0");
    }

    [Fact]
    public async Task A_form_and_progress_lines_give_the_same_counts()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        using var form = new MultipartFormDataContent { { new StringContent("before"), "note" }, { TestHost.Csv(TestHost.Ruth), "file", "Connections.csv" } };
        Figures(await (await client.PostAsync("/api/import", form)).JsonAsync()).Should().Be("1 0 0 0 0");

        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/import") { Content = TestHost.Csv(People(600)) };
        request.Headers.Accept.ParseAdd("application/x-ndjson");
        var response = await client.SendAsync(request);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/x-ndjson");
        var lines = (await response.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToList();
        lines.Count(line => line["progress"] is not null).Should().Be(3);
        Figures(lines[^1]["result"]!).Should().Be("600 0 0 0 0");
    }

    [Fact]
    public async Task The_page_imports_by_its_form_and_lists_the_rows_that_could_not_be_read()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        var token = Forms.Read(await client.GetStringAsync("/import"), "import-form")["__RequestVerificationToken"];
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { TestHost.Csv(TestHost.Ruth + "Ole,Broken,https://example.org/no-profile,not an address,,,\n"), "file", "Connections.csv" },
        };
        var response = await client.PostAsync("/import", form);
        response.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var html = await (await client.GetAsync(response.Headers.Location)).PageAsync();
        html.Should().Contain("Rows to check").And.Contain("<td>3</td>").And.Contain("not an address");
        (await client.GetStringAsync($"/import?report={Guid.NewGuid()}")).Should().Contain("not kept any more");
    }

    [Fact]
    public async Task The_sample_for_programs_comes_in_once()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        (await client.GetStringAsync("/import")).Should().Contain("href=\"/sample\"").And.NotContain("handler=Sample");
        Figures(await (await client.PostAsync("/api/import/sample", content: null)).JsonAsync()).Should().Be("12 0 0 0 0");
        Figures(await (await client.PostAsync("/api/import/sample", content: null)).JsonAsync()).Should().Be("0 0 12 0 0");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u0000\u0001\u0002PNG not a csv at all")]
    [InlineData("{\"json\": true}")]
    [InlineData("<html><body>Log in</body></html>")]
    public async Task What_is_no_table_of_people_is_a_problem_that_says_so(string text)
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        var problem = await (await client.PostAsync("/api/import", TestHost.Csv(text))).ProblemAsync(400);
        problem["rows"]!.AsArray().Should().NotBeEmpty();
        var page = await (await client.GetAsync(problem["report"]!.GetValue<string>())).PageAsync();
        page.Should().Contain("Nobody could be read from this file");
    }

    [Fact]
    public async Task Another_encoding_is_read_or_told()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        using var content = new ByteArrayContent([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(TestHost.Ruth)]);
        content.Headers.ContentType = new("text/csv");
        Figures(await (await client.PostAsync("/api/import", content)).JsonAsync()).Should().Be("1 0 0 0 0");
        using var latin = new ByteArrayContent(Encoding.Latin1.GetBytes("First Name,Last Name,Company,Position\nBjörn,Åkesson,Å,Ö\n"));
        latin.Headers.ContentType = new("text/csv");
        ((int)(await client.PostAsync("/api/import", latin)).StatusCode).Should().BeLessThan(500);
    }

    [Fact]
    public async Task Two_hundred_megabytes_of_one_line_get_an_answer()
    {
        await using var host = new TestHost();
        host.UseKestrel(0);
        host.StartServer();
        var client = await host.WithSeekerAsync();
        using var content = new StreamContent(new OneLine(200L * 1024 * 1024));
        content.Headers.ContentType = new("text/csv");
        await (await client.PostAsync("/api/import", content)).ProblemAsync(400);
        (await client.GetAsync("/contacts")).EnsureSuccessStatusCode();
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused_and_what_was_committed_stays()
    {
        await using var host = new TestHost { MaxImportBytes = 80_000 };
        var client = await host.WithSeekerAsync();
        var problem = await (await client.PostAsync("/api/import", TestHost.Csv(People(2000)))).ProblemAsync(413);
        problem["detail"]!.GetValue<string>().Should().Contain("larger than")
            .And.MatchRegex("What was read before stays: [0-9]+ contacts.");
        Figures(await (await client.PostAsync("/api/import", TestHost.Csv(TestHost.Ruth))).JsonAsync()).Should().Be("1 0 0 0 0");
    }

    [Fact]
    public async Task Without_a_seeker_nothing_is_imported()
    {
        await using var host = new TestHost();
        await (await host.Browser().PostAsync("/api/import", TestHost.Csv(TestHost.Ruth))).ProblemAsync(409);
        (await host.Browser().GetStringAsync("/import")).Should().Contain("say who you are");
    }

    [Fact]
    public async Task A_damaged_form_is_a_problem()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        using var torn = new StringContent("--x\r\nContent-Disposition: form-data; name=\"fi");
        torn.Headers.Remove("Content-Type");
        torn.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");
        await (await client.PostAsync("/api/import", torn)).ProblemAsync(400);
    }

    [Theory]
    [InlineData("csv/linkedin")]
    [InlineData("csv/google")]
    [InlineData("csv/outlook")]
    public async Task Exported_files_come_in_and_a_second_time_add_nobody(string folder)
    {
        foreach (var file in Directory.GetFiles(Corpus.PathOf(folder), "*.csv"))
        {
            await using var host = new TestHost();
            var client = await host.WithSeekerAsync();
            var first = await (await client.PostAsync("/api/import", Csv(file))).JsonAsync();
            var second = await (await client.PostAsync("/api/import", Csv(file))).JsonAsync();
            second["added"]!.GetValue<int>().Should().Be(0, file);
            (await (await client.GetAsync("/api/contacts")).JsonAsync())["total"]!.GetValue<int>().Should().Be(first["added"]!.GetValue<int>(), file);
            (first["added"]!.GetValue<int>() > 0).Should().Be(!file.Contains("header-only", StringComparison.Ordinal), file);
        }

        static ByteArrayContent Csv(string file)
        {
            var content = new ByteArrayContent(File.ReadAllBytes(file));
            content.Headers.ContentType = new("text/csv");
            return content;
        }
    }

    internal static string People(int count) => "First Name,Last Name,URL,Company\n"
        + string.Concat(Enumerable.Range(1, count).Select(n => $"Ada,{FamilyName(n)},https://www.linkedin.com/in/ada-person-{n},Firm {n % 7}\n"));

    /// <summary>A name without digits, since no name has any: 77 is "Personhh".</summary>
    internal static string FamilyName(int number) =>
        "Person" + string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + 'a')));

    private static string Figures(JsonNode result) =>
        string.Join(' ', new[] { "added", "updated", "unchanged", "skipped", "unreadable" }.Select(name => result[name]!.GetValue<int>()));
}
