using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace InfoInterview.Tests;

/// <summary>
/// A file is looked at first, its columns are put right and remembered, an import is undone, and its news are confirmed.
/// </summary>
public sealed class ImportLookTests
{
    private const string Table = "Name,Reach,Notes\nRuth Halvorsen,ruth@example.com,Wind\nOmar Haddad,omar@example.org,do not contact\n";

    [Fact]
    public async Task A_preview_imports_nobody_and_says_what_an_import_would_do()
    {
        await using var host = new TestHost();
        var (client, _) = await host.WithRuthAsync();

        var look = await (await client.PostAsync("/api/import/preview", TestHost.Csv(Table))).JsonAsync();

        look["columns"]!.AsArray().Select(column => column!["meaning"]!.GetValue<string>()).Should().Equal("fullName", "unused", "note");
        (look["count"]!.GetValue<int>(), look["added"]!.GetValue<int>(), look["blocked"]!.GetValue<int>()).Should().Be((2, 2, 1));
        look["people"]![0]!["known"]!["name"]!.GetValue<string>().Should().Be("Ruth Halvorsen");
        look["problems"]![0]!["message"]!.GetValue<string>().Should().Contain("Reach");
        (await (await client.GetAsync("/api/contacts")).JsonAsync())["total"]!.GetValue<int>().Should().Be(1);
    }

    [Fact]
    public async Task What_is_said_of_a_header_counts_for_every_later_file_with_it()
    {
        await using var host = new TestHost();
        var (client, _) = await host.WithRuthAsync();
        var key = (await (await client.PostAsync("/api/import/preview", TestHost.Csv(Table)))
            .JsonAsync())["headerKey"]!.GetValue<string>();

        (await client.PutAsJsonAsync($"/api/import/columns/{key}",
            new[] { new { name = "Reach", meaning = "email" } })).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await (await client.PutAsJsonAsync($"/api/import/columns/{key}", new[] { new { name = "Reach", meaning = "shoe size" } }))
            .ProblemAsync(400);

        var look = await (await client.PostAsync("/api/import/preview", TestHost.Csv(Table))).JsonAsync();
        (look["added"]!.GetValue<int>(), look["updated"]!.GetValue<int>()).Should().Be((1, 1), "Ruth is known by her address now");
        (await (await client.PostAsync("/api/import", TestHost.Csv(Table))).JsonAsync())["added"]!.GetValue<int>().Should().Be(1);
        (await (await client.GetAsync($"/api/import/columns/{key}")).JsonAsync()).AsArray().Single()!["meaning"]!.GetValue<string>()
            .Should().Be("email");
    }

    [Fact]
    public async Task The_page_shows_the_file_takes_choices_and_imports_it()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        var look = await LookAsync(client, Table);
        var html = await (await client.GetAsync(look)).PageAsync();
        html.Should().Contain("Check the file first").And.Contain("Omar Haddad").And.Contain("not to be written to");
        (await (await client.GetAsync("/api/contacts")).JsonAsync())["total"]!.GetValue<int>().Should().Be(0);

        FormUrlEncodedContent Choose(string html) => new([
            new("__RequestVerificationToken", Forms.Read(html, "look-form")["__RequestVerificationToken"]),
            new("HeaderKey", Forms.Read(html, "look-form")["HeaderKey"]),
            new("Names", "Name"), new("ByName", "FullName"), new("Meanings", "FullName"),
            new("Names", "Reach"), new("ByName", "Unused"), new("Meanings", "Email"),
            new("Names", "Notes"), new("ByName", "Note"), new("Meanings", "Note")]);
        html = await (await client.PostAsync($"{look}?handler=Again", Choose(html))).PageAsync();
        html.Should().Contain("ruth@example.com");
        var imported = await client.PostAsync($"{look}?handler=Import", Choose(html));
        (await (await client.GetAsync(imported.Headers.Location)).PageAsync()).Should()
            .Contain("Your contacts are here").And.Contain("people.csv").And.Contain("Undo this import");
        (await client.GetAsync(look)).StatusCode.Should().Be(HttpStatusCode.Redirect, "the file is gone once it is imported");

        (await (await client.GetAsync(await LookAsync(client, Table))).PageAsync()).Should()
            .Contain("selected=\"selected\">E-mail", "the choice is remembered");
    }

    [Fact]
    public async Task A_file_in_another_code_page_asks_which_reads_right()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes("First Name,Last Name\nАнна,Иванова\n");

        WebUtility.HtmlDecode(await (await client.GetAsync(await LookAsync(client, bytes))).PageAsync()).Should()
            .Contain("Which one looks right?").And.Contain("Cyrillic: Анна, Иванова");
        using var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new("text/csv");
        (await (await client.PostAsync("/api/import?codePage=1251", content)).JsonAsync())["added"]!.GetValue<int>().Should().Be(1);
        (await (await client.GetAsync("/api/contacts")).JsonAsync())["items"]![0]!["known"]!["name"]!.GetValue<string>().Should()
            .Be("Анна Иванова");
        await (await client.PostAsync("/api/import?codePage=37", TestHost.Csv(Table))).ProblemAsync(400);
    }

    [Fact]
    public async Task An_import_is_undone_but_for_whom_was_used()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        var result = await (await client.PostAsync("/api/import", TestHost.Csv(ImportTests.People(3)))).JsonAsync();
        var id = result["import"]!.GetValue<Guid>();
        var contact = (await (await client.GetAsync("/api/contacts")).JsonAsync())["items"]![0]!["id"]!.GetValue<Guid>();
        (await client.SendAsync(TestHost.Record(contact,
            """{"kind":"outreachSent","at":"2026-03-09T14:00:00Z","by":"email"}""", 0))).EnsureSuccessStatusCode();

        var page = await (await client.GetAsync($"/import/undo/{id}")).PageAsync();
        page.Should().Contain("2 contacts that it added will be removed").And.Contain("Something has been recorded");
        (await (await client.GetAsync($"/api/imports/{id}/undo")).JsonAsync())["removed"]!.GetValue<int>().Should().Be(2);
        (await client.PostAsync($"/import/undo/{id}", Forms.Read(page, "post"))).StatusCode.Should().Be(HttpStatusCode.Redirect);

        (await (await client.GetAsync("/api/contacts")).JsonAsync())["total"]!.GetValue<int>().Should().Be(1);
        (await (await client.GetAsync("/api/imports")).JsonAsync()).AsArray().Single()!["undoneAt"].Should().NotBeNull();
        (await client.GetStringAsync("/import")).Should().Contain("Undone");
        await (await client.PostAsync($"/api/imports/{Guid.NewGuid()}/undo", content: null)).ProblemAsync(404);
    }

    [Fact]
    public async Task News_become_a_fact_when_a_person_says_so()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var later = TestHost.Ruth.Replace("Northwind Siting,Head of Permitting", "Harbour Trust,Director", StringComparison.Ordinal);
        (await (await client.PostAsync("/api/import", TestHost.Csv(later))).JsonAsync())["news"]!.GetValue<int>().Should().Be(1);
        (await Facts()).Should().BeEmpty("nothing is recorded by itself");

        var page = await (await client.GetAsync("/import/news")).PageAsync();
        page.Should()
            .Contain("Organization: Northwind Siting, now Harbour Trust").And.Contain("your new role as Director at Harbour Trust");
        (await client.PostAsync("/import/news?handler=Confirm", Forms.Read(page, "news-form"))).StatusCode.Should()
            .Be(HttpStatusCode.Redirect);

        var fact = (await Facts()).Single()!;
        (fact["kind"]!.GetValue<string>(), fact["what"]!.GetValue<string>()).Should()
            .Be(("newsHeard", "your new role as Director at Harbour Trust"));
        (await client.GetStringAsync("/import/news")).Should().Contain("No news to look at");

        async Task<JsonArray> Facts() => (await (await client.GetAsync($"/api/contacts/{ruth}/facts")).JsonAsync())["facts"]!.AsArray();
    }

    [Fact]
    public async Task News_that_are_none_are_put_aside()
    {
        await using var host = new TestHost();
        var (client, _) = await host.WithRuthAsync();
        await client.PostAsync("/api/import",
            TestHost.Csv(TestHost.Ruth.Replace("Head of Permitting", "Director", StringComparison.Ordinal)));
        var news = (await (await client.GetAsync("/api/news")).JsonAsync()).AsArray().Single()!;

        (await client.PostAsJsonAsync($"/api/news/{news["import"]}/{news["contact"]}", new { isNews = false })).StatusCode.Should()
            .Be(HttpStatusCode.NoContent);
        (await (await client.GetAsync("/api/news")).JsonAsync()).AsArray().Should().BeEmpty();
    }

    private static Task<Uri> LookAsync(HttpClient client, string table) => LookAsync(client, Encoding.UTF8.GetBytes(table));

    private static async Task<Uri> LookAsync(HttpClient client, byte[] bytes)
    {
        var token = Forms.Read(await client.GetStringAsync("/import"), "import-form")["__RequestVerificationToken"];
        using var file = new ByteArrayContent(bytes);
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" },
            { file, "file", "people.csv" } };
        var response = await client.PostAsync("/import?handler=Look", form);
        response.StatusCode.Should().Be(HttpStatusCode.Redirect);
        return response.Headers.Location!;
    }
}
