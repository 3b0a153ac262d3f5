using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InfoInterview.Tests;

/// <summary>Three talks are noted, marked, put together and acted on: without a script, and then line by line with one key.</summary>
public sealed class InsightStoryTests
{
    private static readonly (string Name, string Role, string Organization, string Sector, string Text, string Degree)[] Talks =
    [
        ("Ruth Halvorsen", "Head of Permitting", "Northwind Siting", "private", "Permits take two years, the building one summer\nYou need GIS and a feeling for farmers\nA master's degree is not needed here\nI will send Ruth the article on noise by Friday\nTalk to Marta Lindqvist at the county", "no"),
        ("Ben Okafor", "Clerk", "County Office", "public", "Permits are slow because two offices answer each other\nGIS is used every day\nWithout a master's degree nobody reads your letter\nLook at Southwind, they are growing", "yes"),
        ("Ana Alvarez", "Planner", "Southwind", "private", "The team is small and kind\nProject management matters more than maps", ""),
    ];

    [BrowserFact]
    public Task Talks_are_put_together_on_a_wide_screen() => TellAsync(1280, dark: false);

    [BrowserFact]
    public Task Talks_are_put_together_on_a_phone() => TellAsync(390, dark: false);

    [BrowserFact]
    public Task Talks_are_put_together_in_the_dark() => TellAsync(1280, dark: true);

    [BrowserFact]
    public async Task A_line_is_marked_with_one_key()
    {
        await using var host = await BrowserHost.StartAsync();
        await using var visit = await host.OpenAsync(1280, dark: false, scripts: true);
        var page = visit.Page;
        var people = await PeopleAsync(page.Context.APIRequest);
        await WriteAsync(visit, people[0], 0);
        await page.Keyboard.PressAsync("t");
        await page.Keyboard.TypeAsync("Permits are slow");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Remove: Permits are slow" })).ToBeVisibleAsync();
        await WriteAsync(visit, people[1], 1);
        await page.Keyboard.PressAsync("1");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Remove: Permits are slow" })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("j");
        await Expect(page.Locator(".line.here")).ToContainTextAsync("GIS is used every day");
        await page.Keyboard.PressAsync("x");
        await Expect(page.Locator(".line.here")).Not.ToContainTextAsync("None of these");
        await page.Keyboard.PressAsync("a");
        await Expect(page.Locator(".line.here").GetByRole(AriaRole.Button, new() { NameRegex = new("^Remove: Skill: GIS") })).ToBeVisibleAsync();
        await visit.LookAsync("76-note-keys");
        visit.Complaints.Should().BeEmpty();
    }

    private static async Task TellAsync(int width, bool dark)
    {
        await using var host = await BrowserHost.StartAsync();
        await using var visit = await host.OpenAsync(width, dark, scripts: false);
        var page = visit.Page;
        var people = await PeopleAsync(page.Context.APIRequest);
        for (var talk = 0; talk < Talks.Length; talk++)
        {
            await WriteAsync(visit, people[talk], talk);
            if (talk < 2) await TagAsync(page, Talks[talk].Text.Split('\n')[0], "Permits are slow");
            else await TagAsync(page, "The team is small and kind", "Small teams");
            if (Talks[talk].Degree.Length > 0) await StandAsync(page, Talks[talk].Text.Split('\n')[2], Talks[talk].Degree);
            if (talk == 0) await visit.LookAsync("70-note");
            await PressAllAsync(page, new("^Yes: (Skill: (?!feeling)|To )"));
            await PressAllAsync(page, new("^No: "));
        }

        await visit.LookAsync("71-note-marked");
        await visit.GoAsync("/notes?q=permit");
        await Expect(page.Locator("mark").First).ToBeVisibleAsync();
        await visit.LookAsync("72-notes");
        await visit.GoAsync("/insight");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Where they differ" })).ToBeVisibleAsync();
        await Expect(page.GetByText("Did not speak of it, which is not disagreement: Ana Alvarez")).ToBeVisibleAsync();
        await visit.LookAsync("73-insight");
        await page.GetByRole(AriaRole.Link, new() { Name = "Permits are slow, Ben Okafor: 1 line" }).ClickAsync();
        await Expect(page.GetByText("two offices answer each other")).ToBeVisibleAsync();
        await visit.LookAsync("74-theme");
        await visit.GoAsync("/themes");
        await page.Locator("summary").First.ClickAsync();
        await visit.LookAsync("75-themes");
        await visit.GoAsync("/actions");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Ruth Halvorsen" }).First).ToBeVisibleAsync();
        await visit.LookAsync("77-actions");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Done: ") }).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Open it again: ") })).ToBeVisibleAsync();
        await visit.GoAsync($"/contacts/{people[0]}/talk");
        await visit.LookAsync("78-talk-with-note");
        await visit.GoAsync($"/contacts/{people[0]}/notes");
        await visit.LookAsync("79-notes-of-ruth");
        visit.Complaints.Should().BeEmpty();
    }

    private static async Task WriteAsync(Visit visit, string person, int talk)
    {
        await visit.GoAsync($"/contacts/{person}/notes");
        await visit.Page.GetByLabel("What was said").FillAsync(Talks[talk].Text);
        await visit.Page.GetByLabel("Their sector").FillAsync(Talks[talk].Sector);
        if (talk == 2) await visit.Page.GetByLabel("Private to me").CheckAsync();
        await visit.PressAsync("Save the note");
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Line by line" })).ToBeVisibleAsync();
    }

    private static async Task TagAsync(IPage page, string words, string theme)
    {
        var line = await OpenAsync(page, words);
        await line.GetByLabel("A theme, yours or new").FillAsync(theme);
        await line.GetByRole(AriaRole.Button, new() { Name = "Tag it" }).ClickAsync();
    }

    private static async Task StandAsync(IPage page, string words, string position)
    {
        var line = await OpenAsync(page, words);
        await line.GetByLabel("A topic on which people differ").FillAsync("Is a master's degree needed?");
        await line.GetByLabel("Their position").FillAsync(position);
        await line.GetByRole(AriaRole.Button, new() { Name = "Note the position" }).ClickAsync();
    }

    private static async Task PressAllAsync(IPage page, Regex buttons)
    {
        while (await page.GetByRole(AriaRole.Button, new() { NameRegex = buttons }).CountAsync() > 0)
            await page.GetByRole(AriaRole.Button, new() { NameRegex = buttons }).First.ClickAsync();
    }

    private static async Task<ILocator> OpenAsync(IPage page, string words)
    {
        var line = page.Locator(".line", new() { HasText = words });
        await line.Locator("summary").ClickAsync();
        return line;
    }

    private static async Task<IReadOnlyList<string>> PeopleAsync(IAPIRequestContext api)
    {
        (await api.PutAsync("/api/seeker", new() { DataObject = new { name = "Dana Whitcomb", zone = "America/Chicago", email = "dana@example.org", field = "wind-farm siting" } })).Ok.Should().BeTrue();
        var ids = new List<string>();
        var first = new Dictionary<string, string>(StringComparer.Ordinal) { ["If-Match"] = "\"0\"" };
        foreach (var talk in Talks)
        {
            var id = Guid.NewGuid().ToString();
            var known = new { name = talk.Name, zone = "Europe/London", email = $"p{ids.Count}@example.com", organization = talk.Organization, role = talk.Role };
            (await api.PutAsync($"/api/contacts/{id}", new() { Headers = first, DataObject = known })).Ok.Should().BeTrue();
            (await api.PostAsync($"/api/contacts/{id}/facts", new() { Headers = first, DataObject = new { kind = "meetingHeld", at = "2026-03-09T14:00:00Z" } })).Ok.Should().BeTrue();
            ids.Add(id);
        }

        return ids;
    }
}
