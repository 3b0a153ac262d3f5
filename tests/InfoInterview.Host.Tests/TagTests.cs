using System.Net;

namespace InfoInterview.Tests;

/// <summary>Tags of contacts: typed, shown, filtered by, refused where they are none, and kept on the way out and in.</summary>
public sealed class TagTests
{
    [Fact]
    public async Task Tags_are_typed_on_the_page_of_a_contact_and_filter_the_list_with_words_and_stages()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        (await client.GetStringAsync("/contacts")).Should().NotContain("name=\"tag\"", "there is nothing to choose from yet");
        await client.PutAsync($"/api/contacts/{Guid.NewGuid()}", new { name = "Mateo Ríos", tags = "grid" }, 0);
        var fields = Forms.Read(await client.GetStringAsync($"/contacts/{ruth}?tab=about"), "handler=Details");
        (await client.PostAsync($"/contacts/{ruth}?handler=Details", fields, ("Details.Tags",
            " Alumni ,wind   farm,, alumni"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        Forms.Read(await client.GetStringAsync($"/contacts/{ruth}?tab=about"), "handler=Details")["Details.Tags"].Should().Be(
            "Alumni, wind farm");

        var all = WebUtility.HtmlDecode(await client.GetStringAsync("/contacts"));
        all.Should().Contain("<a href=\"/contacts?tag=wind%20farm\">wind farm</a>").And.Contain(">grid</option>")
            .And.Contain("2 contacts");
        async Task<string> ToldAsync(string query) => WebUtility.HtmlDecode(await client.GetStringAsync($"/contacts?{query}"));
        (await ToldAsync("tag=ALUMNI")).Should().Contain("1 contact, tagged “ALUMNI”").And.Contain("Ruth Halvorsen")
            .And.NotContain("Mateo")
            .And.Contain("<option value=\"Alumni\" selected");
        (await ToldAsync("tag=grid&q=rios&stage=notAsked")).Should().Contain("1 contact for “rios”, not asked yet, tagged “grid”");
        (await ToldAsync("tag=grid&q=ruth")).Should().Contain("Nobody matches").And.Contain("show all");
        (await ToldAsync("tag=nobody")).Should().Contain("0 contacts, tagged “nobody”").And.Contain("<option value=\"nobody\" selected");
        (await ToldAsync("q=farm")).Should().Contain("1 contact for “farm”");
        (await ToldAsync("tag=")).Should().Contain("2 contacts");
    }

    [Fact]
    public async Task Whoever_knows_of_no_tags_leaves_them_as_they_are()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var known = (await (await client.GetAsync($"/api/contacts/{ruth}")).JsonAsync())["known"]!.AsObject();
        known["tags"] = "Alumni, grid";
        (await client.PutAsync($"/api/contacts/{ruth}", known, 1)).EnsureSuccessStatusCode();

        known.Remove("tags");
        (await client.PutAsync($"/api/contacts/{ruth}", known, 2)).EnsureSuccessStatusCode();
        (await TagsAsync()).Should().Be("Alumni, grid");
        known["tags"] = "";
        (await client.PutAsync($"/api/contacts/{ruth}", known, 2)).EnsureSuccessStatusCode();
        (await TagsAsync()).Should().BeNull();

        async Task<string?> TagsAsync() =>
            (await (await client.GetAsync($"/api/contacts/{ruth}")).JsonAsync())["known"]!["tags"]?.GetValue<string>();
    }

    [Fact]
    public async Task What_is_no_tag_is_refused_and_stays_typed()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var fields = Forms.Read(await client.GetStringAsync($"/contacts/{ruth}?tab=about"), "handler=Details");
        var long41 = new string('x', 41);
        var refused = WebUtility.HtmlDecode(await (await client.PostAsync($"/contacts/{ruth}?handler=Details", fields, ("Details.Tags",
            $"a, {long41}"))).PageAsync(400));
        refused.Should().Contain("is too long for a tag: at most 40 characters").And.Contain($"value=\"a, {long41}\"");
        var many = string.Join(',', Enumerable.Range(0, 21));
        (await (await client.PostAsync($"/contacts/{ruth}?handler=Details", fields, ("Details.Tags", many))).PageAsync(400)).Should(
            ).Contain("At most 20 tags, please; these are 21.");
        (await client.PutAsync($"/api/contacts/{Guid.NewGuid()}", new { name = "Ben", tags = "a\u0001b" }, 0)).StatusCode.Should().Be(
            HttpStatusCode.BadRequest);
        (await client.GetAsync($"/api/contacts?tag={new string('x', 201)}")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await client.GetAsync($"/contacts?tag={new string('x', 5000)}")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Tags_go_out_and_come_in_again_and_no_letter_knows_them()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var known = (await (await client.GetAsync($"/api/contacts/{ruth}")).JsonAsync())["known"]!.AsObject();
        known["tags"] = "Alumni, kestrel 4711";
        (await client.PutAsync($"/api/contacts/{ruth}", known, 1)).EnsureSuccessStatusCode();
        (await (await client.GetAsync("/api/contacts?tag=kestrel%204711")).JsonAsync())["total"]!.GetValue<int>().Should().Be(1);
        foreach (var file in (string[])["/contacts.csv", "/contacts.vcf"])
        {
            var text = await client.GetStringAsync(file);
            text.Should().Contain("Alumni").And.Contain("kestrel 4711", file);
            await using var other = new TestHost();
            var second = await other.WithSeekerAsync();
            using var content = new StringContent(text, System.Text.Encoding.UTF8, file.EndsWith("csv", StringComparison.Ordinal)
                ? "text/csv" : "text/vcard");
            (await second.PostAsync("/api/import", content)).EnsureSuccessStatusCode();
            var found = await (await second.GetAsync("/api/contacts?tag=alumni")).JsonAsync();
            found["items"]!.AsArray().Single()!["known"]!["tags"]!.GetValue<string>().Should().Be("Alumni, kestrel 4711", file);
        }

        (await client.PostAsync($"/api/contacts/{ruth}/message", new { purpose = "request" }, version: null)).ToString().Should(
            ).NotContain("kestrel");
        foreach (var page in (string[])[$"/contacts/{ruth}?tab=message", $"/contacts/{ruth}/plan", $"/contacts/{ruth}/guide.md"])
            (await client.GetStringAsync(page)).Should().NotContain("kestrel", page);
    }
}
