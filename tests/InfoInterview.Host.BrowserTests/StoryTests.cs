using Microsoft.Playwright;
using NodaTime;
using static Microsoft.Playwright.Assertions;

namespace InfoInterview.Tests;

/// <summary>What a new user sees, from the first page to the thanks, in a real browser.</summary>
public sealed class StoryTests
{
    [BrowserFact]
    public Task The_whole_story_by_mouse_on_a_wide_screen() => TellAsync(1280, dark: false);

    [BrowserFact]
    public Task The_whole_story_on_a_phone() => TellAsync(390, dark: false);

    [BrowserFact]
    public Task The_whole_story_in_the_dark() => TellAsync(1280, dark: true);

    private static async Task TellAsync(int width, bool dark)
    {
        await using var host = await BrowserHost.StartAsync();
        await using var visit = await host.OpenAsync(width, dark);
        await IntroduceAsync(visit);
        await ImportAsync(visit);
        await WriteAsync(visit);
        await RecordAsync(visit, host.Clock);
        await LookAroundAsync(visit);
        visit.Complaints.Should().BeEmpty();
    }

    private static async Task IntroduceAsync(Visit visit)
    {
        var page = visit.Page;
        await visit.GoAsync("/");
        await visit.LookAsync("01-first-run");
        await page.GetByRole(AriaRole.Link, new() { Name = "Introduce yourself" }).ClickAsync();
        await Expect(page.GetByLabel("Time zone")).ToHaveValueAsync("America/Chicago");
        await page.GetByLabel("Time zone").FillAsync("Mars/Olympus");
        await visit.PressAsync("Save and go on");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("This time zone is not known");
        await visit.LookAsync("02-you-problems");
        visit.ForgetComplaint("400 (Bad Request)");
        await page.GetByLabel("Your name").FillAsync("Dana Whitcomb");
        await page.GetByLabel("Time zone").FillAsync("America/Chicago");
        await page.GetByLabel("What you are").FillAsync("a senior in environmental engineering");
        await page.GetByLabel("School or employer").FillAsync("UW-Madison");
        await page.GetByLabel("Field of interest").FillAsync("wind-farm siting");
        await page.GetByLabel("E-mail").FillAsync("dana@example.org");
        await page.GetByLabel("Goals").FillAsync("To learn whether permitting or field work suits me better.");
        await visit.LookAsync("03-you");
        await visit.PressAsync("Save and go on");
        await Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("Welcome, Dana Whitcomb");
    }

    private static async Task ImportAsync(Visit visit)
    {
        var page = visit.Page;
        await visit.LookAsync("04-import");
        await visit.GoAsync("/");
        await visit.LookAsync("05-second-step");
        await visit.GoAsync("/import");
        await page.EvaluateAsync("() => fetch('/api/import/sample', { method: 'POST' })");

        const string File = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
            + "Ines,Calloway,https://www.linkedin.com/in/ines-calloway,ines@example.com,Tidewater Siting,Head of Permitting,09 Mar 2024\n"
            + ",,,,Nobody Ltd,,09 Mar 2024\n"
            + "Bad,Mail,https://www.linkedin.com/in/bad-mail,not an address,Somewhere,,09 Mar 2024\n";
        await page.GetByLabel("The file").SetInputFilesAsync(new FilePayload { Name = "Connections.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(File) });
        await visit.PressAsync("Import");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Rows to check" })).ToBeVisibleAsync();
        await visit.LookAsync("06-imported");

        // The same by dropping a file.
        await page.EvaluateAsync(
            """
            () => {
              const carried = new DataTransfer();
              carried.items.add(new File(["First Name,Last Name,Company,Position\nOle,Dropped,Fjord Works,Engineer\n"], "Connections.csv", { type: "text/csv" }));
              document.getElementById("import-form").dispatchEvent(new DragEvent("drop", { dataTransfer: carried, bubbles: true, cancelable: true }));
            }
            """);
        await Expect(page.Locator(".figures div").First.Locator("dd")).ToHaveTextAsync("1");
        await page.GetByLabel("The file").SetInputFilesAsync(new FilePayload { Name = "cat.jpg", MimeType = "image/jpeg", Buffer = [0xFF, 0xD8, 0xFF, 0xE0, 0, 1, 2, 3] });
        await visit.PressAsync("Import");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Nobody could be read from this file" })).ToBeVisibleAsync();
        await visit.LookAsync("07-not-a-csv");
    }

    private static async Task WriteAsync(Visit visit)
    {
        var page = visit.Page;
        await visit.GoAsync("/");
        await visit.LookAsync("08-not-asked-yet");
        await visit.GoAsync("/contacts");
        await visit.LookAsync("09-contacts");
        await page.GetByLabel("Search by name").FillAsync("tidewater");
        await visit.PressAsync("Search");
        await page.GetByRole(AriaRole.Link, new() { Name = "Ines Calloway" }).ClickAsync();
        await visit.LookAsync("10-contact-new");
        await page.GetByLabel("What you admire").FillAsync("your talk on permitting at the spring conference");
        await page.Locator("#details-name").FillAsync("Ms. Ines Calloway");
        await page.Locator("#details-zone").FillAsync("Europe/Oslo");
        await page.Locator("#details-region").FillAsync("NO");
        await visit.PressAsync("Save");
        await Expect(page.GetByRole(AriaRole.Status).First).ToHaveTextAsync("Saved.");
        await visit.LookAsync("11-contact-ready");
        await visit.OpenPartAsync("Message");
        await visit.LookAsync("11-contact-message");

        // The checks follow what is typed.
        var body = page.GetByLabel("Message", new() { Exact = true });
        var written = await body.InputValueAsync();
        await body.FillAsync(written + "\nCould you give me a job, [NAME]?");
        await Expect(page.Locator("#findings")).ToContainTextAsync("Not to be sent like this.");
        await Expect(page.Locator("#findings mark").First).ToBeVisibleAsync();
        await Expect(page.Locator(".marks mark").First).ToBeVisibleAsync();
        await visit.LookAsync("12-findings");
        await body.FillAsync(written);
        await Expect(page.Locator("#findings")).Not.ToContainTextAsync("Not to be sent like this.");
        await Expect(page.Locator("#findings .components .found")).ToHaveCountAsync(8);
        await page.GetByText("Other subjects, best first").ClickAsync();
        var proposal = page.Locator("button[name=Take]").First;
        var subject = await proposal.GetAttributeAsync("value");
        await visit.LookAsync("12-subjects");
        await proposal.ClickAsync();
        await Expect(page.GetByLabel("Subject", new() { Exact = true })).ToHaveValueAsync(subject!);
        await Expect(body).ToHaveValueAsync(written);
        var download = await page.RunAndWaitForDownloadAsync(() => visit.PressAsync("Save it as a mail file (.eml)"));
        download.SuggestedFilename.Should().Be("request-to-ines-calloway.eml");
        (await File.ReadAllTextAsync(await download.PathAsync())).Should().Contain("Calloway");
    }

    private static async Task RecordAsync(Visit visit, StandingClock clock)
    {
        var page = visit.Page;
        await visit.PressAsync("Yes, I sent it");
        await Expect(page.Locator(".next")).ToContainTextAsync("Follow up once");
        await Expect(page.Locator(".next")).ToContainTextAsync("from Mon 16 March, due Mon 23 March");
        await visit.LookAsync("13-sent");

        // A slip is taken back at once.
        await visit.PressAsync("Undo");
        await Expect(page.Locator(".stage")).ToHaveTextAsync("Not asked yet");
        await visit.OpenPartAsync("Message");
        await visit.PressAsync("Yes, I sent it");
        await Expect(page.Locator(".stage")).ToHaveTextAsync("Waiting for an answer");
        clock.Now += Duration.FromDays(2);
        await page.ReloadAsync();
        await visit.RecordAsync("answer", "They said yes");
        await Expect(page.Locator(".next")).ToContainTextAsync("Offer times");
        await visit.LookAsync("14-yes");
        await visit.RecordAsync("time", "We agreed on a time");
        await Expect(page.GetByText("Write the date and the time of the meeting").First).ToBeVisibleAsync();
        await visit.LookAsync("15-meeting-problem");
        visit.ForgetComplaint("400 (Bad Request)");
        await page.GetByLabel("Begins").FillAsync("2026-03-19T14:00");
        await visit.RecordAsync("time", "We agreed on a time");
        await Expect(page.Locator(".next")).ToContainTextAsync("Confirm the meeting");
        await visit.LookAsync("16-agreed");
        await visit.GoAsync("/");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Do now" })).ToBeVisibleAsync();
        await visit.LookAsync("17-today");
        await visit.GoAsync("/steps");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Under way" })).ToBeVisibleAsync();
        await visit.LookAsync("17-next-steps");
        await page.GetByRole(AriaRole.Link, new() { Name = "Ines Calloway" }).First.ClickAsync();
        clock.Now = Instant.FromUtc(2026, 3, 19, 14, 0);
        await page.ReloadAsync();
        await visit.RecordAsync("talk", "We talked");
        await Expect(page.Locator(".next")).ToContainTextAsync("Send your thanks");
        clock.Now += Duration.FromHours(50);
        await page.ReloadAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Write your thanks" }).ClickAsync();
        await page.GetByLabel("Which point of your talk with Ines stayed with you").FillAsync("your advice to read the county minutes first");
        await visit.LookAsync("18-thanks-overdue");
        await visit.PressAsync("Write the message");
        await Expect(page.GetByLabel("Message", new() { Exact = true })).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("later than it should be.*county minutes", System.Text.RegularExpressions.RegexOptions.Singleline, TimeSpan.FromSeconds(1)));
        await visit.LookAsync("18-thanks-written");
        await visit.PressAsync("Yes, I sent it");
        await Expect(page.Locator(".next")).ToContainTextAsync("Write up your notes");
        await page.GetByRole(AriaRole.Link, new() { Name = "Write your notes" }).ClickAsync();
        await page.GetByLabel("What was said").FillAsync("Permits take a year. Read the county minutes first.");
        await visit.PressAsync("Save the note");
        await Expect(page.GetByText("Saved. Now say what each line is about.")).ToBeVisibleAsync();
        await visit.LookAsync("19-note-saved");
        await visit.GoAsync("/");
        await Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = new("^Write up your notes") })).ToHaveCountAsync(0);
        await visit.LookAsync("19-complete");
    }

    private static async Task LookAroundAsync(Visit visit)
    {
        await visit.GoAsync("/rules");
        await visit.LookAsync("20-rules");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "II301" }).First.ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Follow up once" })).ToBeVisibleAsync();
        await visit.LookAsync("21-rule");
        await visit.GoAsync("/contacts/new");
        await visit.LookAsync("22-add");
        (await visit.Page.Context.APIRequest.GetAsync("/nothing-here")).Status.Should().Be(404);
        await visit.Page.GotoAsync("/problem");
        await visit.LookAsync("23-problem");
        visit.ForgetComplaint("404");
    }
}
