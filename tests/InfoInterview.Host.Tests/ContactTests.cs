using System.Net;
using System.Net.Http.Json;

namespace InfoInterview.Tests;

public sealed class ContactTests
{
    [Fact]
    public async Task A_contact_is_written_under_the_version_that_was_seen()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var read = await client.GetAsync($"/api/contacts/{ruth}");
        read.Headers.ETag!.Tag.Should().Be("\"1\"");
        var saved = await client.SendAsync(Put(ruth, "\"1\"", new { name = "Ms. Ruth Halvorsen", zone = "europe/oslo", region = "no", admired = "your talk" }));
        var view = await saved.JsonAsync();
        view["version"]!.GetValue<long>().Should().Be(2);
        view["known"]!["zone"]!.GetValue<string>().Should().Be("Europe/Oslo");
        view["known"]!["region"]!.GetValue<string>().Should().Be("NO");
        var stale = await (await client.SendAsync(Put(ruth, "\"1\"", new { name = "Somebody Else" }))).ProblemAsync(412);
        stale["currentVersion"]!.GetValue<long>().Should().Be(2);
        await (await client.SendAsync(Put(ruth, null, new { name = "Ruth" }))).ProblemAsync(428);
        await (await client.SendAsync(Put(ruth, "\"nonsense\"", new { name = "Ruth" }))).ProblemAsync(400);
        await (await client.SendAsync(Put(Guid.NewGuid(), "\"4\"", new { name = "Ruth" }))).ProblemAsync(404);
        (await (await client.SendAsync(Put(Guid.NewGuid(), "\"0\"", new { name = "Ole Ny" }))).JsonAsync())["version"]!.GetValue<long>().Should().Be(1);
    }

    [Fact]
    public async Task Every_value_that_cannot_be_used_is_named()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var problem = await (await client.SendAsync(Put(ruth, "\"1\"", new
        {
            name = "!!",
            email = "no address",
            linkedIn = "https://example.org/x",
            phone = "1",
            zone = "Mars/Olympus",
            region = "Norway",
            organization = new string('x', 201),
        }))).ProblemAsync(400);
        problem["errors"]!.AsObject().Select(error => error.Key).Should().BeEquivalentTo("name", "email", "linkedIn", "phone", "zone", "region", "organization");
    }

    [Theory]
    [InlineData("/api/contacts?skip=-1")]
    [InlineData("/api/contacts?take=0")]
    [InlineData("/api/contacts?take=501")]
    [InlineData("/api/contacts?take=many")]
    [InlineData("/api/steps?skip=-1")]
    [InlineData("/api/steps?started=perhaps")]
    public async Task A_part_that_cannot_be_had_is_a_problem(string address)
    {
        await using var host = new TestHost();
        await (await host.Browser().GetAsync(address)).ProblemAsync(400);
    }

    [Fact]
    public async Task The_list_is_searched_and_paged()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        await client.PostAsync("/api/import", TestHost.Csv(ImportTests.People(120)));
        var page = await (await client.GetAsync("/api/contacts?skip=100&take=50")).JsonAsync();
        page["total"]!.GetValue<int>().Should().Be(120);
        page["items"]!.AsArray().Should().HaveCount(20);
        (await (await client.GetAsync($"/api/contacts?search={ImportTests.FamilyName(77)}")).JsonAsync())["total"]!.GetValue<int>().Should().Be(1);
        (await client.GetStringAsync("/contacts")).Should().Contain("Page 1 of 3");
        (await client.GetStringAsync($"/contacts?q={ImportTests.FamilyName(77)}")).Should().Contain("1 contact for").And.NotContain(ImportTests.FamilyName(78));
        (await client.GetStringAsync("/contacts?stage=notAsked&page=2")).Should().Contain("Page 2 of 3");
    }

    [Fact]
    public async Task A_stale_form_shows_what_changed_and_keeps_what_was_typed()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var fields = Forms.Read(await client.GetStringAsync($"/contacts/{ruth}?tab=about"), "handler=Details");
        (await client.SendAsync(Put(ruth, "\"1\"", new { name = "Ruth Halvorsen", role = "Director" }))).EnsureSuccessStatusCode();
        var again = await (await client.PostAsync($"/contacts/{ruth}?handler=Details", fields, ("Details.Admired", "your talk on permitting"))).PageAsync(409);
        again.Should().Contain("changed while your page was open").And.Contain("<td>Director</td>").And.Contain("your talk on permitting");
        var second = Forms.Read(again, "handler=Details");
        second["DetailsVersion"].Should().Be("2");
        (await client.PostAsync($"/contacts/{ruth}?handler=Details", second)).StatusCode.Should().Be(HttpStatusCode.Redirect);
        var stands = await (await client.GetAsync($"/api/contacts/{ruth}")).JsonAsync();
        stands["known"]!["admired"]!.GetValue<string>().Should().Be("your talk on permitting");
    }

    [Fact]
    public async Task A_form_that_was_refused_comes_back_as_typed_under_the_version_it_was_filled_from()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var fields = Forms.Read(await client.GetStringAsync($"/contacts/{ruth}?tab=about"), "handler=Details");
        (await (await client.PostAsync($"/contacts/{ruth}?handler=Details", fields, ("Details.Name", " "), ("Details.Admired",
            "a long text")))
            .PageAsync(400)).Should().Contain("a long text</textarea>");
        (await client.SendAsync(Put(ruth, "\"1\"", new { name = "Ruth Halvorsen", role = "Director" }))).EnsureSuccessStatusCode();
        var refused = await (await client.PostAsync($"/contacts/{ruth}?handler=Details", fields, ("Details.Email",
            "no address"))).PageAsync(400);
        var mended = Forms.Read(refused, "handler=Details");
        mended["DetailsVersion"].Should().Be("1");
        (await (await client.PostAsync($"/contacts/{ruth}?handler=Details", mended, ("Details.Email", "ruth@example.com"))).PageAsync(409))
            .Should().Contain("changed while your page was open").And.Contain("<td>Director</td>");
    }

    [Fact]
    public async Task A_form_sent_twice_saves_once()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var fields = Forms.Read(await client.GetStringAsync($"/contacts/{ruth}?tab=about"), "handler=Details");
        for (var time = 0; time < 2; time++)
            (await client.PostAsync($"/contacts/{ruth}?handler=Details", fields, ("Details.Role", "Director"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await (await client.GetAsync($"/api/contacts/{ruth}")).JsonAsync())["version"]!.GetValue<long>().Should().Be(2);

        var add = Forms.Read(await client.GetStringAsync("/contacts/new"), "method=\"post\"");
        for (var time = 0; time < 2; time++)
            (await client.PostAsync("/contacts/new", add, ("Details.Name", "Ole Ny"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await (await client.GetAsync("/api/contacts")).JsonAsync())["total"]!.GetValue<int>().Should().Be(2);
    }

    [Fact]
    public async Task Fields_beyond_their_limits_are_refused_and_kept()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var fields = Forms.Read(await client.GetStringAsync($"/contacts/{ruth}?tab=about"), "handler=Details");
        (await (await client.PostAsync($"/contacts/{ruth}?handler=Details", fields, ("Details.Admired", new string('x', 2001)))).PageAsync(400)).Should().Contain("At most 2000 characters");
        await (await client.PostAsync($"/contacts/{ruth}?handler=Details", fields, ("Details.Admired", new string('x', 400_000)))).PageAsync(400);
    }

    private static HttpRequestMessage Put(Guid id, string? match, object body)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, $"/api/contacts/{id}") { Content = JsonContent.Create(body) };
        if (match is not null) request.Headers.TryAddWithoutValidation("If-Match", match);
        return request;
    }
}
