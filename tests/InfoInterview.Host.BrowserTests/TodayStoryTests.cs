using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InfoInterview.Tests;

/// <summary>A day's work: a thank-you, a reminder, an answer to be read, and a message that is approved, all without a script.</summary>
public sealed class TodayStoryTests
{
    [BrowserFact]
    public Task The_day_is_worked_through_on_a_wide_screen() => TellAsync(1280, dark: false);

    [BrowserFact]
    public Task The_day_is_worked_through_on_a_phone() => TellAsync(390, dark: false);

    [BrowserFact]
    public Task The_day_is_worked_through_in_the_dark() => TellAsync(1280, dark: true);

    private static async Task TellAsync(int width, bool dark)
    {
        await using var host = await BrowserHost.StartAsync();
        await using var visit = await host.OpenAsync(width, dark, scripts: false);
        var page = visit.Page;
        await visit.GoAsync("/today");
        await visit.LookAsync("50-today-empty");
        var api = page.Context.APIRequest;
        (await api.PutAsync("/api/seeker", new() { DataObject = new { name = "Dana Whitcomb", zone = "America/Chicago", email = "dana@example.org", field = "wind-farm siting" } })).Ok.Should().BeTrue();
        await ContactAsync(api, "Ana Sousa", new { kind = "meetingHeld", at = "2026-03-08T20:00:00Z" });
        await ContactAsync(api, "Tom Okafor", new { kind = "replyReceived", at = "2026-03-09T13:00:00Z", meaning = "no", by = "email" });
        var ruth = await ContactAsync(api, "Ruth Halvorsen", new { kind = "outreachSent", at = "2026-02-27T15:00:00Z", by = "email" });
        await ContactAsync(api, "Ole Ny", null);
        await visit.GoAsync("/today");
        await Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = new("^Follow up once") })).ToBeVisibleAsync();
        await visit.LookAsync("51-today");
        var tom = page.Locator("article", new() { HasText = "Tom Okafor" });
        await tom.GetByText("Read the message").ClickAsync();
        await visit.LookAsync("52-today-message");
        await tom.GetByRole(AriaRole.Button, new() { Name = "Approve it: the message to Tom Okafor" }).ClickAsync();
        await tom.GetByText("Read the message").ClickAsync();
        await Expect(tom.GetByText("Approved as it stands.")).ToBeVisibleAsync();
        await visit.LookAsync("53-today-approved");
        await visit.GoAsync($"/contacts/{ruth}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Ruth has answered" }).ClickAsync();
        await page.Locator("#answer").GetByLabel("Their answer").FillAsync("Hi Dana, happy to help, but I am travelling until the end of next week. Ask me again after 23 March?");
        await visit.PressAsync("What does it mean?");
        await Expect(page.GetByText("This reads like")).ToBeVisibleAsync();
        await visit.LookAsync("54-answer-read");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Record: ") }).ClickAsync();
        await visit.LookAsync("55-answer-recorded");
        visit.Complaints.Should().BeEmpty();
    }

    private static async Task<string> ContactAsync(IAPIRequestContext api, string name, object? fact)
    {
        var id = Guid.NewGuid().ToString();
        var first = new Dictionary<string, string>(StringComparer.Ordinal) { ["If-Match"] = "\"0\"" };
        (await api.PutAsync($"/api/contacts/{id}", new() { Headers = first, DataObject = new { name, zone = "America/New_York", email = $"{name.Split(' ')[0]}@example.com", admired = "your talk on permitting" } })).Ok.Should().BeTrue();
        if (fact is not null) (await api.PostAsync($"/api/contacts/{id}/facts", new() { Headers = first, DataObject = fact })).Ok.Should().BeTrue();
        return id;
    }
}
