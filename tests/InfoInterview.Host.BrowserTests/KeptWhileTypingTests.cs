using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InfoInterview.Tests;

/// <summary>Whatever is typed into a message is there again: after a reload, after going back, and when the host is killed
/// meanwhile.</summary>
public sealed class KeptWhileTypingTests
{
    [BrowserFact]
    public async Task What_is_typed_survives_a_reload_the_way_back_and_a_kill_of_the_host()
    {
        var data = Directory.CreateTempSubdirectory("infointerview-typing").FullName;
        var port = ChildHost.FreePort();
        await using var browser = await BrowserHost.StartAsync();
        await using var visit = await browser.OpenAsync(1280);
        var page = visit.Page;
        try
        {
            string address;
            await using (var host = await ChildHost.StartAsync(port, data))
            {
                var ruth = await RuthAsync(page.Context.APIRequest, $"http://127.0.0.1:{port}");
                address = $"http://127.0.0.1:{port}/contacts/{ruth}?tab=message";
                await page.GotoAsync(address);
                var body = page.GetByLabel("Message", new() { Exact = true });

                // The latest keystrokes wait half a second; a page that is left sends them on its way out.
                await body.FillAsync("Typed before a reload.");
                await page.ReloadAsync();
                await Expect(body).ToHaveValueAsync("Typed before a reload.");
                await body.FillAsync("Typed before leaving.");
                await page.GetByRole(AriaRole.Link, new() { Name = "Contacts", Exact = true }).First.ClickAsync();
                await page.GoBackAsync();
                await Expect(body).ToHaveValueAsync("Typed before leaving.");

                await body.FillAsync("Typed before the host was killed.");
                await Expect(page.Locator("#draft-said")).ToHaveTextAsync("Saved.");
                await host.KillAsync();
                await body.FillAsync("Typed while there was no host.");
                await Expect(page.Locator("#draft-said")).ToContainTextAsync("Not saved yet");
            }

            await using var again = await ChildHost.StartAsync(port, data);
            await Expect(page.Locator("#draft-said")).ToHaveTextAsync("Saved.", new() { Timeout = 15_000 });
            await page.ReloadAsync();
            await Expect(page.GetByLabel("Message", new() { Exact = true })).ToHaveValueAsync("Typed while there was no host.");
            await visit.LookAsync("60-message-kept");
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    [BrowserFact]
    public async Task A_note_typed_in_a_talk_survives_leaving_and_a_kill_of_the_host()
    {
        var data = Directory.CreateTempSubdirectory("infointerview-talking").FullName;
        var port = ChildHost.FreePort();
        await using var browser = await BrowserHost.StartAsync();
        await using var visit = await browser.OpenAsync(390);
        var page = visit.Page;
        try
        {
            string address;
            var note = page.GetByLabel("What was said");
            await using (var host = await ChildHost.StartAsync(port, data))
            {
                var ruth = await RuthAsync(page.Context.APIRequest, $"http://127.0.0.1:{port}");
                address = $"http://127.0.0.1:{port}/contacts/{ruth}/talk";
                await page.GotoAsync(address);
                await note.FillAsync("Typed before leaving.");
                await page.GetByRole(AriaRole.Link, new() { Name = "Contacts", Exact = true }).First.ClickAsync();
                await page.GotoAsync(address);
                await Expect(note).ToHaveValueAsync("Typed before leaving.");
                await note.FillAsync("Please keep this between us: her boss");
                await Expect(page.Locator("#note-said")).ToHaveTextAsync("Saved.");
                await note.FillAsync("Please keep this between us: her boss leaves in May");
                await Expect(page.Locator("#note-said")).ToHaveTextAsync("Saved.");
                await host.KillAsync();
                await note.FillAsync("Please keep this between us: her boss leaves in June");
                await Expect(page.Locator("#note-said")).ToContainTextAsync("Not saved yet");
            }

            await using var again = await ChildHost.StartAsync(port, data);
            await Expect(page.Locator("#note-said")).ToHaveTextAsync("Saved.", new() { Timeout = 15_000 });
            await page.ReloadAsync();
            await Expect(note).ToHaveValueAsync("Please keep this between us: her boss leaves in June");
            await visit.LookAsync("61-talk-kept");
            await page.GetByRole(AriaRole.Link, new() { Name = "Go through it line by line" }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Button, new()
            {
                NameRegex = new("in confidence",
                System.Text.RegularExpressions.RegexOptions.IgnoreCase)
            }))
                .Not.ToHaveCountAsync(0);
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static async Task<string> RuthAsync(IAPIRequestContext api, string host)
    {
        var id = Guid.NewGuid().ToString();
        (await api.PutAsync($"{host}/api/seeker", new()
        {
            DataObject = new
            {
                name = "Dana Whitcomb",
                zone = "America/Chicago",
                email = "dana@example.org",
                field = "wind-farm siting"
            }
        })).Ok.Should().BeTrue();
        var first = new Dictionary<string, string>(StringComparer.Ordinal) { ["If-Match"] = "\"0\"" };
        (await api.PutAsync($"{host}/api/contacts/{id}", new()
        {
            Headers = first,
            DataObject = new { name = "Ruth Halvorsen", email = "ruth@example.com", admired = "your talk on permitting" }
        }))
            .Ok.Should().BeTrue();
        return id;
    }
}
