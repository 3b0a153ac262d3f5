using System.Net;
using System.Net.Http.Json;

namespace InfoInterview.Tests;

/// <summary>Somebody who is in twice becomes one, after a look.</summary>
public sealed class DuplicateTests
{
    [Fact]
    public async Task Two_records_of_one_person_are_shown_and_merged_by_the_page()
    {
        await using var host = new TestHost();
        var (client, ruth, twin) = await WithTwinAsync(host);
        var list = await (await client.GetAsync("/contacts/duplicates")).PageAsync();
        list.Should().Contain("Probably the same person").And.Contain("Ruth Halvorsen")
            .And.Contain($"/contacts/merge?id={ruth}&amp;id={twin}");

        var address = $"/contacts/merge?id={ruth}&id={twin}&first={twin}";
        var html = await (await client.GetAsync(address)).PageAsync();
        html.Should().Contain("Director of Permitting").And.Contain("Head of Permitting");
        using var form = new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", Forms.Read(html, "method=\"post\"")["__RequestVerificationToken"]),
            new("id", ruth.ToString()), new("version", "1"), new("id", twin.ToString()), new("version", "1"), new("first", twin.ToString()),
        ]);
        var merged = await client.PostAsync("/contacts/merge", form);
        merged.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var page = await (await client.GetAsync(merged.Headers.Location)).PageAsync();
        page.Should().Contain("is one contact now").And.Contain("Director of Permitting").And.Contain("ruth@example.com");
        (await (await client.GetAsync("/api/contacts")).JsonAsync())["total"]!.GetValue<int>().Should().Be(1);
        (await (await client.GetAsync("/contacts/duplicates")).PageAsync()).Should().Contain("seems to be listed only once");
    }

    [Fact]
    public async Task A_merge_of_what_was_changed_since_merges_nothing()
    {
        await using var host = new TestHost();
        var (client, ruth, twin) = await WithTwinAsync(host);
        var html = await (await client.GetAsync($"/contacts/merge?id={ruth}&id={twin}")).PageAsync();
        using var form = new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", Forms.Read(html, "method=\"post\"")["__RequestVerificationToken"]),
            new("id", ruth.ToString()), new("version", "1"), new("id", twin.ToString()), new("version", "7"),
        ]);
        (await (await client.PostAsync("/contacts/merge", form)).PageAsync(409)).Should().Contain("Nothing was merged").And.Contain("changed while your page was open");
        (await (await client.GetAsync("/api/contacts")).JsonAsync())["total"]!.GetValue<int>().Should().Be(2);
    }

    [Fact]
    public async Task The_api_proposes_previews_and_merges()
    {
        await using var host = new TestHost();
        var (client, ruth, twin) = await WithTwinAsync(host);
        var proposal = (await (await client.GetAsync("/api/duplicates")).JsonAsync())["items"]!.AsArray().Single()!;
        proposal["certainty"]!.GetValue<string>().Should().Be("likely");
        proposal["reasons"]!.AsArray().Should().NotBeEmpty();
        var preview = await (await client.GetAsync($"/api/merge?id={ruth}&id={twin}")).JsonAsync();
        preview["choices"]!.AsArray().Select(choice => choice!.GetValue<string>()).Should().Contain(choice => choice.StartsWith("Role: ", StringComparison.Ordinal));
        await (await MergeAsync(client, ruth, twin, version: 3)).ProblemAsync(412);
        (await (await MergeAsync(client, ruth, twin, version: 1)).JsonAsync())["known"]!["email"]!.GetValue<string>().Should().Be("ruth@example.com");
        await (await MergeAsync(client, ruth, twin, version: 1)).ProblemAsync(404);
    }

    private static Task<HttpResponseMessage> MergeAsync(HttpClient client, Guid ruth, Guid twin, long version) =>
        client.PostAsJsonAsync("/api/merge", new { contacts = new[] { new { id = ruth, version }, new { id = twin, version = 1L } } });

    private static async Task<(HttpClient Client, Guid Ruth, Guid Twin)> WithTwinAsync(TestHost host)
    {
        var (client, ruth) = await host.WithRuthAsync();
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/contacts/{Guid.Parse("4f6b2a60-1111-4000-8000-000000000001")}")
        {
            Content = JsonContent.Create(new { name = "Ruth Halvorsen", organization = "Northwind Siting", role = "Director of Permitting" }),
        };
        request.Headers.IfMatch.Add(new("\"0\""));
        var twin = (await (await client.SendAsync(request)).JsonAsync())["id"]!.GetValue<Guid>();
        return (client, ruth, twin);
    }
}
