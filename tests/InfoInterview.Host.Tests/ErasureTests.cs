using System.Net;
using System.Net.Http.Json;
using System.Text;

namespace InfoInterview.Tests;

/// <summary>Who is not to be contacted, and who is forgotten, stays so.</summary>
public sealed class ErasureTests
{
    [Fact]
    public async Task The_page_says_what_it_will_do_and_then_does_it()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var html = await (await client.GetAsync($"/contacts/{ruth}/erase")).PageAsync();
        html.Should().Contain("What is deleted").And.Contain("The record of Ruth Halvorsen").And.Contain("What stays").And.Contain("cannot be undone");
        var erased = await client.PostAsync($"/contacts/{ruth}/erase", Forms.Read(html, "method=\"post\""));
        erased.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await (await client.GetAsync("/contacts")).PageAsync()).Should().Contain("Nobody here yet");
        (await client.GetAsync($"/contacts/{ruth}")).StatusCode.Should().Be(HttpStatusCode.NotFound);

        var again = await (await client.PostAsync("/api/import", TestHost.Csv(TestHost.Ruth))).JsonAsync();
        again["added"]!.GetValue<int>().Should().Be(0);
        (await (await client.GetAsync($"/import?report={Report(again)}")).PageAsync()).Should().Contain("you erased them before");
    }

    [Fact]
    public async Task Somebody_who_asked_for_silence_stays_silent_after_another_import()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var html = await (await client.GetAsync($"/contacts/{ruth}?tab=about")).PageAsync();
        var fields = Forms.Read(html, "handler=Silence");
        fields["SilenceReason"] = "Complaint";
        (await client.PostSurelyAsync($"/contacts/{ruth}?handler=Silence", fields)).StatusCode.Should().Be(HttpStatusCode.Redirect);
        await client.PostAsync("/api/import", TestHost.Csv(TestHost.Ruth));
        var page = await (await client.GetAsync($"/contacts/{ruth}?tab=about")).PageAsync();
        page.Should().Contain("they complained about being written to (since 2026-03-09)").And.NotContain("Write it again");
        fields["SilenceReason"] = "Erased";
        (await client.PostAsync($"/contacts/{ruth}?handler=Silence", fields)).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_api_silences_previews_and_erases()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await (await client.PutAsync($"/api/contacts/{ruth}/do-not-contact?reason=boredom", null)).ProblemAsync(400);
        (await client.PutAsync($"/api/contacts/{ruth}/do-not-contact?reason=asked", null)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await (await client.GetAsync($"/api/contacts/{ruth}/erasure")).JsonAsync())["removes"]!.AsArray().Should().NotBeEmpty();
        (await client.DeleteAsync($"/api/contacts/{ruth}")).StatusCode.Should().Be(HttpStatusCode.OK);
        await (await client.DeleteAsync($"/api/contacts/{ruth}")).ProblemAsync(404);
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/contacts/{Guid.Parse("4f6b2a60-1111-4000-8000-000000000001")}")
        {
            Content = JsonContent.Create(new { name = "Ruth Halvorsen", email = "Ruth@Example.com" }),
        };
        request.Headers.IfMatch.Add(new("\"0\""));
        (await (await client.SendAsync(request)).ProblemAsync(409))["detail"]!.GetValue<string>().Should().Contain("not entered again");
    }

    [Fact]
    public async Task A_vcard_comes_in_and_all_contacts_go_out()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        using var card = new StringContent("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ole Lund\r\nN:Lund;Ole;;;\r\nEMAIL:ole@example.org\r\nEND:VCARD\r\n", Encoding.UTF8, "text/vcard");
        (await (await client.PostAsync("/api/import", card)).JsonAsync())["added"]!.GetValue<int>().Should().Be(1);
        var cards = await client.GetAsync("/contacts.vcf");
        cards.Content.Headers.ContentType!.MediaType.Should().Be("text/vcard");
        (await cards.Content.ReadAsStringAsync()).Should().Contain("VERSION:4.0").And.Contain("ole@example.org");
        (await client.GetStringAsync("/contacts.csv")).Should().Contain("ole@example.org");
    }

    private static string Report(System.Text.Json.Nodes.JsonNode result) => result["report"]!.GetValue<string>().Split('=')[^1];
}
