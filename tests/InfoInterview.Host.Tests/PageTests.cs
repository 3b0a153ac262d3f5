using System.Text.RegularExpressions;

namespace InfoInterview.Tests;

public sealed partial class PageTests
{
    [Theory]
    [InlineData("/", 200)]
    [InlineData("/you", 200)]
    [InlineData("/today", 200)]
    [InlineData("/steps", 200)]
    [InlineData("/contacts?stage=awaitingReply", 200)]
    [InlineData("/contacts?stage=dance&q=x", 200)]
    [InlineData("/contacts/{ruth}?tab=message", 200)]
    [InlineData("/contacts/{ruth}?tab=history", 200)]
    [InlineData("/contacts/{ruth}?tab=about", 200)]
    [InlineData("/contacts/{ruth}?tab=dance", 200)]
    [InlineData("/contacts/new?name=Ana&from={ruth}", 200)]
    [InlineData("/import", 200)]
    [InlineData("/contacts", 200)]
    [InlineData("/contacts?q=ruth&page=-3", 200)]
    [InlineData("/contacts?page=99999999", 200)]
    [InlineData("/contacts/new", 200)]
    [InlineData("/contacts/{ruth}", 200)]
    [InlineData("/contacts/{ruth}/erase", 200)]
    [InlineData("/contacts/{ruth}/plan", 200)]
    [InlineData("/contacts/{ruth}/talk", 200)]
    [InlineData("/contacts/4f6b2a60-0000-4000-8000-000000000000/plan", 404)]
    [InlineData("/contacts/4f6b2a60-0000-4000-8000-000000000000/talk", 404)]
    [InlineData("/contacts/duplicates", 200)]
    [InlineData("/contacts/merge?id={ruth}", 404)]
    [InlineData("/week", 200)]
    [InlineData("/week?contact={ruth}&from=2026-03-09", 200)]
    [InlineData("/week/calendar", 200)]
    [InlineData("/notes", 200)]
    [InlineData("/notes?q=permits&from=x&page=-1", 200)]
    [InlineData("/contacts/{ruth}/notes", 200)]
    [InlineData("/notes/4f6b2a60-0000-4000-8000-000000000000", 404)]
    [InlineData("/themes", 200)]
    [InlineData("/insight", 200)]
    [InlineData("/insight/themes/4f6b2a60-0000-4000-8000-000000000000", 404)]
    [InlineData("/actions", 200)]
    [InlineData("/decide", 200)]
    [InlineData("/decide/people", 200)]
    [InlineData("/rules", 200)]
    [InlineData("/rules/II301", 200)]
    [InlineData("/rules/ii201", 200)]
    [InlineData("/rules/II999", 404)]
    [InlineData("/nothing-here", 404)]
    [InlineData("/contacts/4f6b2a60-0000-4000-8000-000000000000", 404)]
    [InlineData("/problem", 404)]
    public async Task Every_page_has_one_heading_landmarks_and_no_inline_script(string address, int status)
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var response = await client.GetAsync(address.Replace("{ruth}", ruth.ToString(), StringComparison.Ordinal));
        var html = await response.PageAsync(status);
        Headings().Matches(html).Should().HaveCount(1);
        html.Should().Contain("<main").And.Contain("<nav").And.Contain("<html lang=\"en\">").And.Contain("Skip to the content");
        html.Should().NotMatchRegex("<script(?![^>]*src=)").And.NotMatchRegex("\\son[a-z]+=").And.NotContain("style=\"");
        response.Headers.GetValues("Content-Security-Policy").Single().Should().StartWith("default-src 'self'").And.Contain("frame-ancestors 'none'");
        response.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        response.Headers.GetValues("Referrer-Policy").Should().Equal("no-referrer");
    }

    [Fact]
    public async Task Every_field_has_a_label()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var note = await client.WriteAsync(ruth, "I will send Ruth the list by Friday");
        await client.TagAsync(note, 0, "Lists");
        await client.PressAsync(note, 0, "Accept", ("Find", NoteForms.Finds(await client.GetStringAsync($"/notes/{note}"))[0]));
        foreach (var address in new[] { "/you", "/today", "/import", "/steps", "/contacts", "/contacts/new", $"/contacts/{ruth}?tab=message", $"/contacts/{ruth}?tab=history", $"/contacts/{ruth}?tab=about",
            $"/contacts/{ruth}/plan", $"/contacts/{ruth}/talk", $"/week?contact={ruth}&offer=2026-03-12T14:00:00Z", "/week/calendar",
            "/notes", "/themes", "/insight", "/actions", "/decide", "/decide/people", $"/contacts/{ruth}/notes", $"/notes/{note}" })
        {
            var html = await (await client.GetAsync(address)).PageAsync();
            foreach (Match field in Fields().Matches(html))
                html.Should().Contain($"for=\"{field.Groups["id"].Value}\"", "{0} on {1} needs a label", field.Value, address);
        }
    }

    [Fact]
    public async Task Every_error_says_to_which_field_it_belongs()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var pages = new List<string>
        {
            await RefusedAsync(client, "/actions", "handler=Add", "/actions?handler=Add", ("Typed.Due", "soon"),
                ("Typed.For", $"{Guid.NewGuid()}")),
            await RefusedAsync(client, "/mail", "account-form", "/mail?handler=Account", ("Account.Security", "none"),
                ("Account.Server", "a b")),
            await RefusedAsync(client, "/you", "class=\"sheet grid\"", "/you", ("You.Name", "")),
            await RefusedAsync(client, $"/contacts/{ruth}?tab=history", "handler=Happened", $"/contacts/{ruth}?handler=Happened",
                ("Happened.What", "saidLater"), ("Happened.When", "9999-12-31T10:00")),
        };
        foreach (var page in pages)
        {
            var errors = Regex.Matches(page, "<p class=\"error\"[^>]*>", RegexOptions.None, TimeSpan.FromSeconds(1));
            errors.Should().NotBeEmpty();
            foreach (Match error in errors)
            {
                var id = Regex.Match(error.Value, "id=\"(?<id>[^\"]+)\"", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups["id"].Value;
                id.Should().NotBeEmpty(error.Value);
                page.Should().MatchRegex($"aria-describedby=\"[^\"]*{Regex.Escape(id)}[^\"]*\"");
            }
        }
    }

    private static async Task<string> RefusedAsync(HttpClient client, string page, string form, string to,
        params (string Name, string Value)[] changes) =>
        await (await client.PostAsync(to, Forms.Read(await client.GetStringAsync(page), form), changes)).PageAsync(400);

    [Fact]
    public async Task The_first_page_leads_through_the_three_steps()
    {
        await using var host = new TestHost();
        (await (await host.Browser().GetAsync("/")).PageAsync()).Should().Contain("Introduce yourself").And.NotContain("Import contacts</a>");
        var client = await host.WithSeekerAsync();
        (await (await client.GetAsync("/")).PageAsync()).Should().Contain("Import contacts</a>").And.NotContain("Introduce yourself");
        await client.PostAsync("/api/import", TestHost.Csv(TestHost.Ruth));
        (await (await client.GetAsync("/")).PageAsync()).Should().Contain("Choose somebody").And.Contain("Not asked yet");
    }

    [Fact]
    public async Task Static_files_come_from_the_assembly()
    {
        await using var host = new TestHost();
        foreach (var (file, type) in new[] { ("/site.css", "text/css"), ("/site.js", "text/javascript"), ("/notes.js", "text/javascript"), ("/icon.svg", "image/svg+xml") })
        {
            var response = await host.Browser().GetAsync(file);
            response.EnsureSuccessStatusCode().Content.Headers.ContentType!.MediaType.Should().Be(type);
            (await response.Content.ReadAsStringAsync()).Should().NotBeEmpty();
        }
    }

    [Fact]
    public async Task The_openapi_document_names_every_route()
    {
        await using var host = new TestHost();
        var document = await (await host.Browser().GetAsync("/api/openapi.json")).JsonAsync();
        document["paths"]!.AsObject().Select(path => path.Key).Should().BeEquivalentTo(
            "/api/seeker", "/api/contacts", "/api/contacts/{id}", "/api/contacts/{id}/message", "/api/contacts/{id}/message.eml",
            "/api/contacts/{id}/facts", "/api/import", "/api/import/sample", "/api/review", "/api/steps",
            "/api/import/preview", "/api/import/columns/{headerKey}", "/api/imports", "/api/imports/{id}/undo",
            "/api/news", "/api/news/{import}/{contact}", "/api/calendar/feed", "/api/calendar/feed/refresh", "/api/held.ics",
            "/api/duplicates", "/api/merge", "/api/contacts/{id}/do-not-contact", "/api/contacts/{id}/erasure",
            "/api/slots", "/api/calendar", "/api/contacts/{id}/invitation.ics",
            "/api/contacts/{id}/drafts", "/api/contacts/{id}/drafts/{draft}", "/api/contacts/{id}/drafts/{draft}/current",
            "/api/contacts/{id}/sent", "/api/contacts/{id}/received", "/api/contacts/{id}/received/mail",
            "/api/contacts/{id}/received/{text}", "/api/contacts/{id}/files", "/api/contacts/{id}/files/{file}",
            "/api/notes", "/api/notes/{id}", "/api/notes/{id}/marks", "/api/notes/{id}/finds", "/api/contacts/{id}/notes",
            "/api/contacts/{id}/notes/{note}", "/api/contacts/{id}/transcripts/{transcript}", "/api/themes", "/api/themes/{id}",
            "/api/themes/{id}/merge", "/api/contacts/{id}/plan", "/api/contacts/{id}/plan/questions",
            "/api/contacts/{id}/plan/alternatives", "/api/next-question", "/api/actions", "/api/actions/{id}", "/api/insight",
            "/api/decision", "/api/people-to-ask", "/api/mail/account", "/api/mail/account/test", "/api/mail/digest",
            "/api/calendar/subscription", "/api/outbox", "/api/outbox/answer", "/api/contacts/{id}/outbox",
            "/api/settings", "/api/settings/{name}", "/api/bin", "/api/bin/{id}", "/api/bin/{id}/return");
    }

    [GeneratedRegex("<h1[ >]", RegexOptions.None, 1000)]
    private static partial Regex Headings();

    [GeneratedRegex("<(input|select|textarea)(?![^>]*type=\"hidden\")[^>]*id=\"(?<id>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fields();
}
