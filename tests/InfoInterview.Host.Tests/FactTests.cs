using System.Net;
using System.Text;
using NodaTime;

namespace InfoInterview.Tests;

public sealed class FactTests
{
    private const string Sent = """{"kind":"outreachSent","at":"2026-03-09T14:00:00Z","by":"email"}""";

    [Fact]
    public async Task The_page_draws_the_process_with_the_place_where_one_is()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        (await (await client.GetAsync($"/contacts/{ruth}?tab=about")).PageAsync()).Should().Contain("You are here: Preparing").And.Contain("role=\"img\"");
        (await client.SendAsync(TestHost.Record(ruth, """{"kind":"outreachSent","at":"2026-03-05T14:00:00Z","by":"email"}""", 0))).EnsureSuccessStatusCode();
        (await (await client.GetAsync($"/contacts/{ruth}?tab=about")).PageAsync()).Should().Contain("You are here: ").And.NotContain("You are here: Preparing");
    }

    [Fact]
    public async Task A_request_repeated_under_its_key_records_once()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        foreach (var fact in new[] { Sent, Sent })
        {
            var listing = await (await client.SendAsync(TestHost.Record(ruth, fact, 0, key: "one"))).JsonAsync();
            listing["version"]!.GetValue<long>().Should().Be(1);
            listing["nextSteps"]![0]!["rule"]!.GetValue<string>().Should().Be("II301");
        }

        var read = await client.GetAsync($"/api/contacts/{ruth}/facts");
        read.Headers.ETag!.Tag.Should().Be("\"1\"");
        (await read.JsonAsync())["facts"]!.AsArray().Should().HaveCount(1);
    }

    [Fact]
    public async Task A_key_that_stands_for_another_fact_is_told_and_nothing_is_dropped_in_silence()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        const string sent = """{"kind":"outreachSent","at":"2026-03-09T14:00:00Z","by":"email"}""";
        const string silence = """{"kind":"replyReceived","at":"2026-03-09T14:30:00Z","meaning":"doNotContact"}""";
        (await client.SendAsync(TestHost.Record(ruth, sent, 0, key: "one"))).StatusCode.Should().Be(HttpStatusCode.OK);
        (await client.SendAsync(TestHost.Record(ruth, sent, 0, key: "one"))).StatusCode.Should()
            .Be(HttpStatusCode.OK, "the same again is the same");
        (await client.SendAsync(TestHost.Record(ruth, silence, 1, key: "one"))).StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await client.SendAsync(TestHost.Record(ruth, silence, 1, key: "two"))).StatusCode.Should().Be(HttpStatusCode.OK);
        (await (await client.GetAsync($"/api/contacts/{ruth}/facts")).JsonAsync())["facts"]!.AsArray().Should().HaveCount(2);
    }

    [Fact]
    public async Task A_stale_version_names_the_current_one_and_records_nothing()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        (await client.SendAsync(TestHost.Record(ruth, Sent, 0, "one"))).EnsureSuccessStatusCode();
        const string Yes = """{"kind":"replyReceived","at":"2026-03-09T14:30:00Z","meaning":"yes"}""";
        var problem = await (await client.SendAsync(TestHost.Record(ruth, Yes, 0, "two"))).ProblemAsync(412);
        problem["currentVersion"]!.GetValue<long>().Should().Be(1);
        (await (await client.GetAsync($"/api/contacts/{ruth}/facts")).JsonAsync())["version"]!.GetValue<long>().Should().Be(1);
    }

    [Theory]
    [InlineData("""{"kind":"thankYouSent","at":"2026-03-09T14:00:00Z"}""", 409)]
    [InlineData("""{"kind":"outreachSent","at":"2026-03-10T14:00:00Z","by":"email"}""", 409)]
    [InlineData("""{"kind":"replyReceived","at":"2026-03-09T14:00:00Z","meaning":"later","until":"9999-12-31"}""", 400)]
    [InlineData("""{"kind":"replyReceived","at":"2026-03-09T14:00:00Z","meaning":"yes","remarks":["dance"]}""", 400)]
    [InlineData("""{"kind":"outreachSent","at":"0001-01-01T00:00:00Z","by":"email"}""", 400)]
    [InlineData("""{"kind":"factTakenBack","at":"2026-03-09T14:00:00Z","taken":"nothing"}""", 409)]
    [InlineData("""{"kind":"dance","at":"2026-03-09T14:00:00Z"}""", 400)]
    [InlineData("""{"kind":"outreachSent","at":"yesterday","by":"email"}""", 400)]
    [InlineData("""{"kind":"meetingAgreed","at":"2026-03-09T14:00:00Z","appointment":{"start":"2026-03-19T14:00","zone":"Mars/Olympus","minutes":20}}""", 400)]
    [InlineData("""{"kind":""", 400)]
    [InlineData("[]", 400)]
    [InlineData("null", 400)]
    [InlineData("", 400)]
    public async Task What_cannot_be_recorded_is_a_problem_with_a_reason(string json, int status)
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await (await client.SendAsync(TestHost.Record(ruth, json, 0))).ProblemAsync(status);
    }

    [Fact]
    public async Task Damaged_text_unknown_contacts_and_missing_versions_are_problems()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        using var torn = TestHost.Record(ruth, Sent, 0);
        torn.Content = new ByteArrayContent([.. "{\"kind\":\""u8, 0xC3, 0x28, .. "\"}"u8]);
        torn.Content.Headers.ContentType = new("application/json");
        await (await client.SendAsync(torn)).ProblemAsync(400);
        await (await client.SendAsync(TestHost.Record(Guid.NewGuid(), Sent, 0))).ProblemAsync(404);
        await (await client.GetAsync($"/api/contacts/{Guid.NewGuid()}/facts")).ProblemAsync(404);
        await (await client.GetAsync("/api/contacts/not-an-id/facts")).ProblemAsync(404);
        await (await client.PostAsync($"/api/contacts/{ruth}/facts", new StringContent(Sent, Encoding.UTF8, "application/json"))).ProblemAsync(428);
        await (await client.SendAsync(TestHost.Record(ruth, Sent, 0, new string('k', 101)))).ProblemAsync(400);
        await (await client.DeleteAsync($"/api/contacts/{ruth}/facts")).ProblemAsync(405);
    }

    [Fact]
    public async Task The_form_records_now_or_back_dated_and_repeats_do_no_harm()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var fields = await HappenedAsync(client, ruth);
        fields["Happened.When"].Should().Be("2026-03-09T10:00");
        for (var time = 0; time < 2; time++)
            (await PostAsync(client, ruth, fields, ("Happened.What", "requestSent"), ("Happened.When", "2026-03-02T09:30"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        var facts = (await (await client.GetAsync($"/api/contacts/{ruth}/facts")).JsonAsync())["facts"]!.AsArray();
        facts.Should().HaveCount(1);
        facts[0]!["at"]!.GetValue<string>().Should().Be("2026-03-02T15:30:00Z");

        host.Clock.Now += Duration.FromMinutes(7);
        fields = await HappenedAsync(client, ruth);
        host.Clock.Now += Duration.FromMinutes(2);
        await PostAsync(client, ruth, fields, ("Happened.What", "saidYes"));
        facts = (await (await client.GetAsync($"/api/contacts/{ruth}/facts")).JsonAsync())["facts"]!.AsArray();
        facts[1]!["at"]!.GetValue<string>().Should().Be("2026-03-09T15:09:00Z", "a time left as it was means now");
        (await client.GetStringAsync($"/contacts/{ruth}")).Should().Contain("Offer times").And.Contain("/rules/II302");
    }

    [Fact]
    public async Task A_stale_form_marks_what_is_new_and_a_refused_one_says_why()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var old = await HappenedAsync(client, ruth);
        await PostAsync(client, ruth, await HappenedAsync(client, ruth), ("Happened.What", "requestSent"));
        var again = await (await PostAsync(client, ruth, old, ("Happened.What", "saidYes"))).PageAsync(409);
        again.Should().Contain("recorded while your page was open").And.Contain("New since you opened this page");
        (await PostAsync(client, ruth, Forms.Read(again, "handler=Happened"), ("Happened.What", "saidYes"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await (await PostAsync(client, ruth, await HappenedAsync(client, ruth), ("Happened.What", "thanked"))).PageAsync(409)).Should().Contain("a conversation that took place before them");
    }

    [Theory]
    [InlineData("requestSent", "Happened.When", "2027-01-01T10:00", "in the future")]
    [InlineData("requestSent", "Happened.When", "soon", "Write the date and the time")]
    [InlineData("meetingAgreed", "Happened.Parts[time.appointment.start]", "", "the time of the meeting")]
    [InlineData("meetingAgreed", "Happened.Parts[time.appointment.zone]", "Mars/Olympus", "not known")]
    [InlineData("meetingAgreed", "Happened.Parts[time.appointment.minutes]", "0", "A meeting lasts")]
    [InlineData("dance", "Happened.By", "email", "Choose what happened")]
    public async Task What_is_wrong_in_the_form_is_said_beside_it(string what, string field, string value, string said)
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var fields = await HappenedAsync(client, ruth);
        fields["Happened.Parts[time.appointment.start]"] = "2026-03-19T14:00";
        (await (await PostAsync(client, ruth, fields, ("Happened.What", what), (field, value))).PageAsync(400)).Should().Contain(said);
    }

    private static async Task<Dictionary<string, string>> HappenedAsync(HttpClient client, Guid contact) =>
        Forms.Read(await client.GetStringAsync($"/contacts/{contact}?tab=history"), "handler=Happened");

    private static Task<HttpResponseMessage> PostAsync(HttpClient client, Guid contact, Dictionary<string, string> fields, params (string Name, string Value)[] changes) =>
        client.PostAsync($"/contacts/{contact}?handler=Happened", fields, changes);
}
