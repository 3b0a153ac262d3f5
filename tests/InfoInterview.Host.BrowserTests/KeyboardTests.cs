using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InfoInterview.Tests;

/// <summary>The same by keyboard alone, and without scripts.</summary>
public sealed class KeyboardTests
{
    private const int MostTabs = 200;

    [BrowserFact]
    public async Task The_story_can_be_told_by_keyboard_alone()
    {
        await using var host = await BrowserHost.StartAsync();
        await using var visit = await host.OpenAsync(1280);
        var page = visit.Page;
        await visit.GoAsync("/");
        await page.Keyboard.PressAsync("Tab");
        (await FocusedAsync(page)).Should().Be("Skip to the content");
        await page.Keyboard.PressAsync("Enter");
        await TabToAsync(page, "Introduce yourself");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/you");
        await TypeAsync(page, "you-name", "Dana Whitcomb");
        await TypeAsync(page, "you-field", "wind-farm siting");
        await TabToAsync(page, "Save and go on");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/import*");
        await page.EvaluateAsync("() => fetch('/api/import/sample', { method: 'POST' })");
        await visit.GoAsync("/contacts");
        await TabToAsync(page, "Ruth Halvorsen");
        await page.Keyboard.PressAsync("Enter");
        await TypeAsync(page, "details-admired", "your talk on permitting");
        await TabToAsync(page, "Save");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Status).First).ToHaveTextAsync("Saved.");

        // Enter in a field of "What happened" records nothing by accident.
        await TabToAsync(page, "History");
        await page.Keyboard.PressAsync("Enter");
        await TabToAsync(page, "Something else happened");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#happened-when").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Choose what happened.");
        await Expect(page.Locator(".timeline")).ToHaveCountAsync(0);
        visit.ForgetComplaint("400 (Bad Request)");
        await TabToAsync(page, "Message");
        await page.Keyboard.PressAsync("Enter");
        await TabToAsync(page, "Yes, I sent it");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".next")).ToContainTextAsync("Follow up once");
        visit.Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Pages_work_without_scripts()
    {
        await using var host = await BrowserHost.StartAsync();
        await using var visit = await host.OpenAsync(1280, scripts: false);
        var page = visit.Page;
        await visit.GoAsync("/you");
        await page.GetByLabel("Your name").FillAsync("Dana Whitcomb");
        await page.GetByLabel("Time zone").FillAsync("America/Chicago");
        await visit.PressAsync("Save and go on");
        await page.GetByLabel("The file").SetInputFilesAsync(new FilePayload { Name = "Connections.csv", MimeType = "text/csv", Buffer = "First Name,Last Name,Company,Position\nOle,Script,Fjord Works,Engineer\n"u8.ToArray() });
        await visit.PressAsync("Import");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your contacts are here" })).ToBeVisibleAsync();
        await visit.GoAsync("/contacts");
        await page.GetByRole(AriaRole.Link, new() { Name = "Ole Script" }).ClickAsync();
        await visit.OpenPartAsync("Message");
        await page.GetByLabel("What you would like to learn about").FillAsync("bridges");
        await visit.PressAsync("Write the message");
        await page.GetByLabel("Message", new() { Exact = true }).FillAsync("Hello [NAME]");
        await visit.PressAsync("Check again");
        await Expect(page.Locator("#findings")).ToContainTextAsync("Not to be sent like this.");
        await Expect(page.GetByLabel("Message", new() { Exact = true })).ToHaveValueAsync("Hello [NAME]");
        await visit.PressAsync("Yes, I sent it");
        await Expect(page.Locator(".stage")).ToHaveTextAsync("Waiting for an answer");
        await visit.PressAsync("Undo");
        await Expect(page.Locator(".stage")).ToHaveTextAsync("Not asked yet");
        visit.Complaints.Should().BeEmpty();
    }

    private static async Task TypeAsync(IPage page, string id, string text)
    {
        await TabUntilAsync(page, $"document.activeElement?.id === '{id}'", id);
        await page.Keyboard.TypeAsync(text);
    }

    private static Task TabToAsync(IPage page, string name) =>
        TabUntilAsync(page, $"document.activeElement?.textContent?.trim() === '{name}' && document.activeElement !== document.body", name);

    private static async Task TabUntilAsync(IPage page, string reached, string name)
    {
        for (var tab = 0; tab < MostTabs; tab++)
        {
            try
            {
                await page.WaitForLoadStateAsync();
                if (await page.EvaluateAsync<bool>(reached)) return;
                await page.Keyboard.PressAsync("Tab");
            }
            catch (PlaywrightException)
            {
                // The page was just about to change; it is looked at again when it has.
                await Task.Delay(100);
            }
        }

        throw new InvalidOperationException($"The Tab key does not lead to {name} on {page.Url}.");
    }

    private static async Task<string> FocusedAsync(IPage page) => await page.EvaluateAsync<string>("document.activeElement?.textContent?.trim() ?? ''");
}
