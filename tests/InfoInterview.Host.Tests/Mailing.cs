using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using InfoInterview.Host.Post;
using Microsoft.Extensions.DependencyInjection;

namespace InfoInterview.Tests;

/// <summary>What tests do with mail.</summary>
internal static class Mailing
{
    public const string Secret = "correct horse battery staple";

    /// <summary>Sets an account up that sends by a server of the test.</summary>
    public static async Task MailByAsync(this HttpClient client, MailServer server) => (await client.PutAsJsonAsync("/api/mail/account",
        new { server = "127.0.0.1", port = server.Port, security = "none", user = "dana", secret = Secret, address = "dana@example.org" }))
        .EnsureSuccessStatusCode();

    /// <summary>Approves the request to somebody, as it is written for one, and gives the page with the button that sends it.</summary>
    public static async Task<string> ApproveAsync(this HttpClient client, Guid contact, string purpose = "request")
    {
        var page = await client.GetStringAsync($"/contacts/{contact}?tab=message&Writing.Purpose={purpose}&Writing.Channel=email");
        var approved = await (await client.PostAsync($"/contacts/{contact}?handler=Approve",
            Forms.Read(page, "message-form"))).PageAsync();
        approved.Should().Contain("Approved as it stands");
        return approved;
    }

    /// <summary>Approves it and puts it into the outbox.</summary>
    public static async Task PutIntoOutboxAsync(this HttpClient client, Guid contact) =>
        (await client.PostAsync($"/contacts/{contact}?handler=Send", Forms.Read(await client.ApproveAsync(contact), "message-form")))
            .StatusCode.Should().Be(HttpStatusCode.Redirect);

    /// <summary>Lets the worker look into the outbox once.</summary>
    public static async Task<bool> SendNextAsync(this TestHost host, CancellationToken stop = default) =>
        await host.Services.GetRequiredService<OutboxRun>().OnceAsync(stop);

    public static async Task<List<JsonNode>> OutboxAsync(this HttpClient client) =>
        [.. (await (await client.GetAsync("/api/outbox")).JsonAsync()).AsArray().Select(item => item!)];

    /// <summary>The state of the newest message, and why.</summary>
    public static async Task<(string State, string Why)> NewestAsync(this HttpClient client)
    {
        var item = (await client.OutboxAsync())[0];
        return (item["state"]!.GetValue<string>(), item["why"]?.GetValue<string>() ?? "");
    }

    public static async Task<HttpResponseMessage> SayAsync(this HttpClient client, string word) =>
        await client.PostAsJsonAsync("/api/outbox/answer",
            new { key = (await client.OutboxAsync())[0]["key"]!.GetValue<string>(), say = word });

    public static async Task<List<string>> KindsAsync(this HttpClient client, Guid contact) =>
        [.. (await (await client.GetAsync($"/api/contacts/{contact}/facts")).JsonAsync())["facts"]!.AsArray()
        .Select(fact => fact!["kind"]!.GetValue<string>())];
}
