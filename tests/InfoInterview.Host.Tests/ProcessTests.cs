using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace InfoInterview.Tests;

public sealed class ProcessTests
{
    private const int Rounds = 5;
    private const int Seed = 20260309;
    private const int People = 1500;

    [Fact]
    public async Task It_prints_two_lines_and_a_taken_port_is_told_with_the_way_out()
    {
        var folder = Directory.CreateTempSubdirectory("infointerview-process");
        var port = ChildHost.FreePort();
        await using var first = await ChildHost.StartAsync(port, folder.FullName);
        first.Lines.Should().Equal($"InfoInterview is ready. Open http://127.0.0.1:{port}", $"Your data lies in {folder.FullName}");
        using var second = ChildHost.Launch("--urls", $"http://127.0.0.1:{port}", "--data", folder.FullName);
        var said = await second.StandardError.ReadToEndAsync();
        await second.WaitForExitAsync();
        second.ExitCode.Should().Be(1);
        said.Should().Contain("--urls").And.NotContain("   at ");
        await first.KillAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Killed_at_any_moment_it_keeps_what_was_confirmed_and_doubles_nothing()
    {
        var folder = Directory.CreateTempSubdirectory("infointerview-kill");
        var chance = new Random(Seed);
        var port = ChildHost.FreePort();
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromSeconds(20) };
        var confirmedFacts = new Dictionary<Guid, string>();
        var confirmedPeople = 0;
        for (var round = 0; round <= Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            await using var host = await ChildHost.StartAsync(port, folder.FullName);
            // A machine that is slow to start a host is slow to serve, and gets as much longer before the kill.
            var slowness = Math.Max(1, watch.Elapsed / UsualStart);
            if (round == 0) (await client.PutAsJsonAsync("/api/seeker", new { name = "Dana", zone = "UTC" })).EnsureSuccessStatusCode();
            var contacts = await ContactsAsync(client);
            contacts.Count.Should().BeGreaterThanOrEqualTo(confirmedPeople);
            contacts.Values.Should().OnlyHaveUniqueItems();
            foreach (var (contact, key) in confirmedFacts) (await KeysAsync(client, contact)).Should().Equal(key);
            if (round == Rounds) break;

            var delay = chance.Next(300, 2000) * slowness;
            var kill = Task.Run(async () =>
            {
                await Task.Delay(TimeSpan.FromMilliseconds(delay));
                await host.KillAsync();
            });
            await Task.WhenAll(ImportAndCountAsync(), RecordAsync(client, contacts.Keys, confirmedFacts, round), kill);
        }

        async Task ImportAndCountAsync() => confirmedPeople = Math.Max(confirmedPeople, await ImportAsync(client));

        await using var last = await ChildHost.StartAsync(port, folder.FullName);
        await ImportAsync(client);
        (await ContactsAsync(client)).Should().HaveCount(People);
        foreach (var (contact, key) in confirmedFacts)
        {
            (await client.SendAsync(TestHost.Record(contact, Sent, 0, key))).EnsureSuccessStatusCode();
            (await KeysAsync(client, contact)).Should().Equal(key);
        }

        confirmedFacts.Should().NotBeEmpty("the test means nothing when nothing was confirmed");
        await last.KillAsync();
        folder.Delete(recursive: true);
    }

    private static readonly TimeSpan UsualStart = TimeSpan.FromSeconds(1.5);

    private const string Sent = """{"kind":"outreachSent","at":"2026-01-05T14:00:00Z","by":"email"}""";

    /// <summary>How many people the host said it had saved before it fell silent.</summary>
    private static async Task<int> ImportAsync(HttpClient client)
    {
        var saved = 0;
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/import") { Content = TestHost.Csv(ImportTests.People(People)) };
            request.Headers.Accept.ParseAdd("application/x-ndjson");
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            using var lines = new StreamReader(await response.Content.ReadAsStreamAsync());
            while (await lines.ReadLineAsync() is { } line) saved = JsonNode.Parse(line)?["progress"]?["saved"]?.GetValue<int>() ?? saved;
        }
        catch (Exception silence) when (silence is HttpRequestException or IOException or System.Text.Json.JsonException)
        {
        }

        return saved;
    }

    private static async Task RecordAsync(HttpClient client, IEnumerable<Guid> contacts, Dictionary<Guid, string> confirmed, int round)
    {
        try
        {
            foreach (var contact in contacts.Where(contact => !confirmed.ContainsKey(contact)))
            {
                var key = $"{round}-{contact:N}";
                if ((await client.SendAsync(TestHost.Record(contact, Sent, 0, key))).IsSuccessStatusCode) confirmed[contact] = key;
            }
        }
        catch (Exception silence) when (silence is HttpRequestException or IOException)
        {
        }
    }

    private static async Task<Dictionary<Guid, string>> ContactsAsync(HttpClient client)
    {
        var all = new Dictionary<Guid, string>();
        while (true)
        {
            var page = await client.GetFromJsonAsync<JsonNode>($"/api/contacts?skip={all.Count}&take=500");
            foreach (var item in page!["items"]!.AsArray()) all[item!["id"]!.GetValue<Guid>()] = item["known"]!["linkedIn"]!.GetValue<string>();
            if (all.Count >= page["total"]!.GetValue<int>()) return all;
        }
    }

    private static async Task<IEnumerable<string>> KeysAsync(HttpClient client, Guid contact) =>
        (await client.GetFromJsonAsync<JsonNode>($"/api/contacts/{contact}/facts"))!["facts"]!.AsArray().Select(fact => fact!["key"]!.GetValue<string>());
}
