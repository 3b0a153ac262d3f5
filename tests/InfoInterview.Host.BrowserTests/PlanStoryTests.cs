using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InfoInterview.Tests;

/// <summary>
/// A conversation is planned, prepared and held: first without a script, then with the clock and a border that is dragged.
/// </summary>
public sealed class PlanStoryTests
{
    [BrowserFact]
    public Task A_talk_is_planned_on_a_wide_screen() => TellAsync(1280, dark: false);

    [BrowserFact]
    public Task A_talk_is_planned_on_a_phone() => TellAsync(390, dark: false);

    [BrowserFact]
    public Task A_talk_is_planned_in_the_dark() => TellAsync(1280, dark: true);

    [BrowserFact]
    public async Task The_border_between_two_phases_is_dragged_and_the_clock_runs()
    {
        await using var host = await BrowserHost.StartAsync();
        await using var visit = await host.OpenAsync(1280, dark: false, scripts: true);
        var page = visit.Page;
        var ruth = await RuthAsync(page.Context.APIRequest);
        await visit.GoAsync($"/contacts/{ruth}/plan");
        var cells = page.Locator("#agenda-bar td");
        var before = await cells.Nth(1).GetAttributeAsync("colspan");
        await page.Locator("#agenda-bar").ScrollIntoViewIfNeededAsync();
        var grip = await page.Locator(".grip").Nth(1).BoundingBoxAsync();
        await page.Mouse.MoveAsync(grip!.X + (grip.Width / 2), grip.Y + (grip.Height / 2));
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(grip.X - 150, grip.Y + 20, new() { Steps = 5 });
        await page.Mouse.UpAsync();
        await Expect(cells.Nth(1)).Not.ToHaveAttributeAsync("colspan", before!);
        await page.WaitForURLAsync("**/plan#agenda");
        await Expect(cells.Nth(1)).Not.ToHaveAttributeAsync("colspan", before!);
        await visit.GoAsync($"/contacts/{ruth}/talk");
        await visit.PressAsync("Start the clock");
        await Expect(page.Locator("#talk-clock")).ToContainTextAsync("left");
        await Expect(page.Locator(".talk-phase[aria-current=step]")).ToHaveCountAsync(1);
        await page.ReloadAsync();
        await Expect(page.Locator("#talk-clock")).ToContainTextAsync("left");
        await visit.LookAsync("66-talk-running");
        visit.Complaints.Should().BeEmpty();
    }

    private static async Task TellAsync(int width, bool dark)
    {
        await using var host = await BrowserHost.StartAsync();
        await using var visit = await host.OpenAsync(width, dark, scripts: false);
        var page = visit.Page;
        var ruth = await RuthAsync(page.Context.APIRequest);
        await visit.GoAsync($"/contacts/{ruth}/plan");
        await page.GetByLabel("What the work is like, day by day").CheckAsync();
        await page.GetByLabel("Whether my own goals hold").CheckAsync();
        await visit.PressAsync("Plan it");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "20 minutes", Exact = true })).ToBeVisibleAsync();
        await visit.LookAsync("60-plan");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Another one instead of") }).First.ClickAsync();
        await visit.LookAsync("61-plan-other-questions");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Take it: ") }).First.ClickAsync();
        await page.GetByLabel("A question of your own").FillAsync("Do you like your job?");
        await visit.PressAsync("Add it");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Add it as it is" })).ToBeVisibleAsync();
        await visit.LookAsync("62-plan-own-question");
        await page.GetByLabel("A question of your own").FillAsync("What do you wish you had known about permits?");
        await visit.PressAsync("Check it again");
        await visit.PressAsync("Add it");
        await Expect(page.GetByText("What do you wish you had known about permits?")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Done: ") }).First.ClickAsync();
        await visit.LookAsync("63-plan-prepared");
        await page.GetByRole(AriaRole.Link, new() { Name = "Open for the talk" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Asked: ") }).First.ClickAsync();
        await page.GetByLabel("What they just said, in a few words").FillAsync("We moved the whole permit register online two years ago");
        await visit.PressAsync("What to ask next");
        await visit.LookAsync("64-talk");
        await visit.GoAsync($"/contacts/{ruth}/guide.html");
        await visit.LookAsync("65-guide");
        visit.Complaints.Should().BeEmpty();
    }

    private static async Task<string> RuthAsync(IAPIRequestContext api)
    {
        (await api.PutAsync("/api/seeker", new() { DataObject = new { name = "Dana Whitcomb", zone = "America/Chicago", email = "dana@example.org", field = "wind-farm siting" } })).Ok.Should().BeTrue();
        var id = Guid.NewGuid().ToString();
        var first = new Dictionary<string, string>(StringComparer.Ordinal) { ["If-Match"] = "\"0\"" };
        var ruth = new { name = "Ruth Halvorsen", zone = "Europe/London", email = "ruth@example.com", organization = "Northwind Siting", role = "Head of Permitting", field = "wind energy" };
        (await api.PutAsync($"/api/contacts/{id}", new() { Headers = first, DataObject = ruth })).Ok.Should().BeTrue();
        var agreed = new { kind = "meetingAgreed", at = "2026-03-09T14:00:00Z", form = "video", appointment = new { start = "2026-03-12T15:00:00", zone = "Europe/London", minutes = 20 } };
        (await api.PostAsync($"/api/contacts/{id}/facts", new() { Headers = first, DataObject = agreed })).Ok.Should().BeTrue();
        return id;
    }
}
