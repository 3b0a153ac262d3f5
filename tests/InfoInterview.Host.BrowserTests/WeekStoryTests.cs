using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InfoInterview.Tests;

/// <summary>Finding a time: the calendar, the week, the times to offer, the invitation, all without a script.</summary>
public sealed class WeekStoryTests
{
    private const string Calendar = """
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        UID:seminar@example.org
        SUMMARY:Seminar on environmental law
        DTSTART;TZID=America/Chicago:20260310T090000
        DURATION:PT1H30M
        RRULE:FREQ=WEEKLY;BYDAY=TU,TH
        END:VEVENT
        BEGIN:VEVENT
        UID:leave@example.org
        SUMMARY:Away
        DTSTART;VALUE=DATE:20260313
        END:VEVENT
        BEGIN:VEVENT
        UID:broken@example.org
        DTSTART:soon
        END:VEVENT
        END:VCALENDAR
        """;

    [BrowserFact]
    public Task A_time_is_found_on_a_wide_screen() => TellAsync(1280, dark: false);

    [BrowserFact]
    public Task A_time_is_found_on_a_phone() => TellAsync(390, dark: false);

    [BrowserFact]
    public Task A_time_is_found_in_the_dark() => TellAsync(1280, dark: true);

    private static async Task TellAsync(int width, bool dark)
    {
        await using var host = await BrowserHost.StartAsync();
        await using var visit = await host.OpenAsync(width, dark, scripts: false);
        var page = visit.Page;
        await visit.GoAsync("/week");
        await visit.LookAsync("40-week-first");
        var ruth = await SetUpAsync(page.Context.APIRequest);
        await visit.GoAsync("/week");
        await page.GetByRole(AriaRole.Link, new() { Name = "Add your calendar (.ics)" }).ClickAsync();
        await page.GetByLabel("The file").SetInputFilesAsync(new FilePayload { Name = "mine.ics", MimeType = "text/calendar", Buffer = System.Text.Encoding.UTF8.GetBytes(Calendar) });
        await visit.PressAsync("Use this calendar");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Lines to check" })).ToBeVisibleAsync();
        await visit.LookAsync("41-calendar");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "Week" }).ClickAsync();
        await page.GetByLabel("Find a time with").SelectOptionAsync(ruth);
        await visit.PressAsync("Show");
        await visit.LookAsync("42-week");
        await page.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await visit.PressAsync("Show the times you ticked as a list");
        await Expect(page.GetByLabel("Or copy them")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("Europe/London \\(.*America/Chicago\\)"));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Conflicts" })).ToBeVisibleAsync();
        await visit.LookAsync("43-week-offers");
        await visit.GoAsync($"/contacts/{ruth}");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Invitation for your calendars (.ics)" })).ToBeVisibleAsync();
        await visit.LookAsync("44-contact-invitation");
        await visit.GoAsync($"/week?contact={ruth}&from=2026-03-23");
        await Expect(page.GetByText("The clocks of Europe/London go forward")).ToBeVisibleAsync();
        await visit.LookAsync("45-week-clocks");
        visit.Complaints.Should().BeEmpty();
    }

    private static async Task<string> SetUpAsync(IAPIRequestContext api)
    {
        (await api.PutAsync("/api/seeker", new() { DataObject = new { name = "Dana Whitcomb", zone = "America/Chicago", email = "dana@example.org" } })).Ok.Should().BeTrue();
        var ruth = await AgreeAsync(api, "Ruth Halvorsen", "Europe/London", "2026-03-11T15:00:00");
        await AgreeAsync(api, "Ana Sousa", "Europe/Lisbon", "2026-03-11T15:25:00");
        return ruth;
    }

    private static async Task<string> AgreeAsync(IAPIRequestContext api, string name, string zone, string start)
    {
        var id = Guid.NewGuid().ToString();
        var first = new Dictionary<string, string>(StringComparer.Ordinal) { ["If-Match"] = "\"0\"" };
        (await api.PutAsync($"/api/contacts/{id}", new() { Headers = first, DataObject = new { name, zone, email = $"{name.Split(' ')[0]}@example.com" } })).Ok.Should().BeTrue();
        var agreed = new { kind = "meetingAgreed", at = "2026-03-09T14:00:00Z", appointment = new { start, zone, minutes = 20 } };
        (await api.PostAsync($"/api/contacts/{id}/facts", new() { Headers = first, DataObject = agreed })).Ok.Should().BeTrue();
        return id;
    }
}
