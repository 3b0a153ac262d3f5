using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using InfoInterview.Outreach;

namespace InfoInterview.Tests;

/// <summary>The rules that need to know more than a text: about a person, about the dealings with them, about what others said.</summary>
public sealed class RuleSpeechTests
{
    [Fact]
    public async Task Every_rule_that_speaks_has_its_page()
    {
        await using var host = new TestHost();
        var client = host.Browser();
        var list = await client.GetStringAsync("/rules");
        foreach (var rule in RuleCatalog.All) list.Should().Contain($"href=\"/rules/{rule.Id}\"");
        foreach (var rule in new[] { "II310", "II401", "II420", "II430", "II502",
            "II510" }) (await client.GetAsync($"/rules/{rule}")).StatusCode.Should().Be(System.Net.HttpStatusCode.OK, rule);
    }

    private const string Secret = "The whole team will be moved to Bergen in May.";

    [Fact]
    public async Task What_one_person_said_in_confidence_is_not_written_to_another()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var kim = await AddAsync(client, "Kim Larsen", "kim@example.com");
        await client.WriteAsync(kim, Secret, kept: "InConfidence");

        var update = new { purpose = "update", fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["advice.given"] = "going to a hearing", ["advice.done"] = "I heard that the whole team will be moved to Bergen in May." } };
        (await RulesOfAsync(await client.PostAsJsonAsync($"/api/contacts/{ruth}/message", update))).Should().Contain("II225");
        (await RulesOfAsync(await client.PostAsJsonAsync($"/api/contacts/{kim}/message", update))).Should().NotContain("II225", "Kim said so");
        (await RulesOfAsync(await client.PostAsJsonAsync("/api/review", new { contactId = ruth, body = Secret }))).Should().Contain("II225");

        var fields = Forms.Read(await client.GetStringAsync($"/contacts/{ruth}?tab=message"), "message-form");
        (await (await client.PostAsync($"/contacts/{ruth}?handler=Review", fields, ("Message.Body", Secret))).PageAsync()).Should().Contain("/rules/II225");
    }

    [Fact]
    public async Task A_reminder_is_held_against_the_request_where_it_is_at_hand()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        (await client.SendAsync(TestHost.Record(ruth, """{"kind":"outreachSent","at":"2026-02-25T14:00:00Z","by":"email"}""", 0))).EnsureSuccessStatusCode();
        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["earlier.subject"] = "Advice?" };
        (await RulesOfAsync(await client.PostAsJsonAsync($"/api/contacts/{ruth}/message", new { purpose = "followUp", fields }))).Should().NotContain("II223");
        fields["earlier.request"] = "Could we talk?";
        (await RulesOfAsync(await client.PostAsJsonAsync($"/api/contacts/{ruth}/message", new { purpose = "followUp", fields }))).Should().Contain("II223");
        (await client.GetStringAsync($"/contacts/{ruth}?Writing.Purpose=followUp")).Should().Contain("What did your request say?");
    }

    [Fact]
    public async Task Whoever_asks_again_and_gave_nothing_is_told_so()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        string[] facts =
        [
            """{"kind":"outreachSent","at":"2025-09-01T14:00:00Z","by":"email"}""",
            """{"kind":"meetingHeld","at":"2025-09-16T14:00:00Z"}""",
            """{"kind":"outreachSent","at":"2026-03-02T14:00:00Z","by":"email"}""",
        ];
        for (var version = 0; version < facts.Length; version++) (await client.SendAsync(TestHost.Record(ruth, facts[version], version))).EnsureSuccessStatusCode();
        (await RulesOfAsync(await client.GetAsync($"/api/contacts/{ruth}"))).Should().Contain("II341");
        (await client.GetStringAsync($"/contacts/{ruth}")).Should().Contain("/rules/II341");
    }

    [Fact]
    public async Task The_record_of_a_person_is_checked_where_it_is_shown()
    {
        await using var host = new TestHost();
        var (client, _) = await host.WithRuthAsync();
        var desk = await AddAsync(client, "Zendaya", "info@example.com");
        (await RulesOfAsync(await client.GetAsync($"/api/contacts/{desk}"))).Should().Contain(["II102", "II104"]);
        (await client.GetStringAsync($"/contacts/{desk}")).Should().Contain("/rules/II102").And.Contain("/rules/II104");
        (await client.GetStringAsync("/rules/II104")).Should().Contain("Find the person behind a shared mailbox");
    }

    /// <summary>Every letter is within reach of the API, with what it must say; none is a reason for a failure.</summary>
    [Fact]
    public async Task Every_purpose_is_written_where_its_facts_are_given()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["earlier.subject"] = "Advice?",
            ["times"] = "2026-03-19 14:30\n2026-03-20 10:00",
            ["meeting.when"] = "2026-03-19T14:30",
            ["talk.point"] = "your advice to read the county minutes first",
            ["advice.given"] = "going to a hearing",
            ["advice.done"] = "I went to two of them.",
            ["offer.what"] = "the summer internship",
            ["news"] = "the approval of the site",
            ["seeker.news"] = "I start in June.",
            ["help.given"] = "your advice",
            ["outcome"] = "We spoke on Tuesday.",
            ["person.name"] = "Kim Larsen",
            ["questions"] = "How did you start?\nWhat would you learn first?",
            ["event.what"] = "your open day",
            ["promise.what"] = "an introduction to Kim Larsen",
            ["through"] = "Ms. Mette Lund",
        };
        foreach (var purpose in Enum.GetValues<MessagePurpose>())
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(purpose.ToString());
            var message = await (await client.PostAsJsonAsync($"/api/contacts/{ruth}/message", new { purpose = name, topic = "bridges", fields })).JsonAsync();
            message["body"]!.GetValue<string>().Should().NotBeEmpty(name);
            (await client.GetAsync($"/contacts/{ruth}?Writing.Purpose={name}")).EnsureSuccessStatusCode();
        }
    }

    [Fact]
    public async Task A_referral_goes_through_from_the_name_to_the_report()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var harris = await AddAsync(client, "Professor Helen Harris", "harris@example.edu");
        (await client.SendAsync(TestHost.Record(harris, """{"kind":"outreachSent","at":"2026-03-01T14:00:00Z","by":"email"}""", 0))).EnsureSuccessStatusCode();
        (await client.SendAsync(TestHost.Record(harris, """{"kind":"replyReceived","at":"2026-03-02T14:00:00Z","meaning":"referral","referred":"Kim Larsen"}""", 1))).EnsureSuccessStatusCode();
        var thanks = await (await client.PostAsJsonAsync($"/api/contacts/{harris}/message", new { purpose = "referralThanks" })).JsonAsync();
        thanks["body"]!.GetValue<string>().Should().Contain("Dear Professor Harris").And.Contain("Thank you for pointing me to Kim Larsen").And.Contain("I'll write in the next few days");

        var request = await (await client.PostAsJsonAsync($"/api/contacts/{ruth}/message", new { purpose = "request", topic = "bridges", fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["referrer"] = "Professor Harris" } })).JsonAsync();
        request["body"]!.GetValue<string>().Should().Contain("Professor Harris suggested that I write to you.");

        (await client.SendAsync(TestHost.Record(harris, """{"kind":"referralTakenUp","at":"2026-03-03T14:00:00Z","name":"Kim Larsen"}""", 2))).EnsureSuccessStatusCode();
        thanks = await (await client.PostAsJsonAsync($"/api/contacts/{harris}/message", new { purpose = "referralThanks" })).JsonAsync();
        thanks["body"]!.GetValue<string>().Should().Contain("I've written already");
        var report = await (await client.PostAsJsonAsync($"/api/contacts/{harris}/message", new { purpose = "referrerReport", fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["outcome"] = "We spoke on Tuesday." } })).JsonAsync();
        report["body"]!.GetValue<string>().Should().Contain("Kim Larsen. We spoke on Tuesday.");
    }

    private static async Task<Guid> AddAsync(HttpClient client, string name, string email)
    {
        var id = Guid.NewGuid();
        var request = new HttpRequestMessage(HttpMethod.Put, $"/api/contacts/{id}") { Content = JsonContent.Create(new { name, email }) };
        request.Headers.IfMatch.Add(new EntityTagHeaderValue("\"0\""));
        (await client.SendAsync(request)).EnsureSuccessStatusCode();
        return id;
    }

    private static async Task<IEnumerable<string>> RulesOfAsync(HttpResponseMessage answer) =>
        (await answer.JsonAsync())["findings"]!.AsArray().Select(finding => finding!["rule"]!.GetValue<string>());
}
