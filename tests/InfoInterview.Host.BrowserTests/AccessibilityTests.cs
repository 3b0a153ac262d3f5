using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace InfoInterview.Tests;

/// <summary>
/// Every page as it is met by other eyes, hands and windows: axe-core finds nothing against WCAG 2.2 AA, everything fits a narrow window
/// and a doubled zoom with names of sixty letters, and all that can be pressed is at least 24 pixels high and wide.
/// </summary>
public sealed class AccessibilityTests
{
    private const int MostWaits = 100;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>What axe finds, one line each. Rules for WCAG 2.2 are off unless one asks.</summary>
    private const string Findings = """
        async () => {
          const found = await axe.run(document, {
            runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"] },
            rules: { "target-size": { enabled: true } },
            resultTypes: ["violations"],
          });
          return found.violations.flatMap((rule) => rule.nodes.map((node) =>
              `${rule.id}: ${node.target.join(" ")} — ${node.failureSummary}`));
        }
        """;

    /// <summary>What is too small to be hit; a link within a sentence may be as high as its line.</summary>
    private const string Small = """
        () => [...document.querySelectorAll(
            "main a[href], header a[href], button, input:not([type=hidden]), select, textarea, summary")].flatMap((one) => {
          const target = one.matches("input[type=checkbox], input[type=radio]") ? one.closest("label") ?? one : one;
          const box = target.getBoundingClientRect();
          if (box.width < 2 || box.height < 2 || !one.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
          const says = (node) => (node?.textContent ?? "").trim();
          const inText = one.tagName === "A" && getComputedStyle(one).display === "inline" && says(one.parentElement) !== says(one);
          if (inText || (box.width >= 24 && box.height >= 24)) return [];
          return [`${one.tagName} "${says(one).slice(0, 40)}" ${one.id} ${one.className}: ${Math.round(box.width)} by ${Math.round(
              box.height)}`];
        })
        """;

    private const string Wide = """
        () => {
          const room = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= room) return [];
          return [`scrolls to ${document.documentElement.scrollWidth} of ${room}`, ...[...document.querySelectorAll("main *")]
            .filter((one) => one.getBoundingClientRect().right > room + 1).slice(0, 5)
            .map((one) => `  ${one.tagName}.${one.className} "${one.textContent.trim().slice(0, 40)}"`)];
        }
        """;

    [BrowserFact]
    public Task Axe_finds_nothing_on_a_wide_screen() => LookAsync(1280, dark: false, axe: true);

    [BrowserFact]
    public Task Axe_finds_nothing_on_a_wide_screen_in_the_dark() => LookAsync(1280, dark: true, axe: true);

    [BrowserFact]
    public Task Axe_finds_nothing_on_a_phone() => LookAsync(390, dark: false, axe: true);

    [BrowserFact]
    public Task Axe_finds_nothing_on_a_phone_in_the_dark() => LookAsync(390, dark: true, axe: true);

    [BrowserFact]
    public Task German_fits_a_phone() => LookAsync(390, dark: false, axe: false, language: "de-DE");

    [BrowserFact]
    public Task German_fits_a_wide_screen_in_the_dark() => LookAsync(1280, dark: true, axe: false, language: "de-DE");

    /// <summary>A window of 640 pixels at 200 %, or one of 1280 at 400 %, leaves 320.</summary>
    [BrowserFact]
    public Task Everything_fits_a_doubled_zoom() => LookAsync(320, dark: false, axe: false);

    [BrowserFact]
    public async Task The_message_about_what_went_wrong_takes_the_focus()
    {
        await using var host = await BrowserHost.StartAsync();
        await LivedIn.MoveInAsync(host);
        foreach (var scripts in (bool[])[true, false])
        {
            await using var visit = await host.OpenAsync(1280, scripts: scripts);
            foreach (var (address, form) in new[]
            {
                ("/you", "form[method=post]"), ("/contacts/new", "main form"),
                ($"/contacts/{LivedIn.Person(1)}?tab=history", "form[action*=Happened]"), ($"/contacts/{LivedIn.Person(7)}/notes",
                    "form[action*=Write]"),
                ("/actions", "form[action*=Add]"), ("/decide", "form[action$='handler=Path']"), ($"/contacts/{LivedIn.Person(7)}/plan",
                    "form[action*=Setup]"),
                ("/themes", "form[action*=Save]"), ("/insight", "form[action*=Skill]"), ("/decide/people", "form[action*=Add]"),
            })
            {
                await visit.GoAsync(address);
                await EmptyAsync(visit.Page.Locator(form).First);
                var focused = await visit.Page.EvaluateAsync<string>("document.activeElement?.closest('[role=alert]')?.textContent ?? ''");
                focused.Should().NotBeEmpty("{0} says what is missing, {1} scripts", address, scripts ? "with" : "without");
            }
        }
    }

    /// <summary>Sends a form with nothing in it, past what the browser would hold back.</summary>
    private static async Task EmptyAsync(ILocator form)
    {
        var page = form.Page;
        foreach (var field in await form.Locator(
            "input:not([type=hidden]):not([type=radio]):not([type=checkbox]):not([type=submit]), textarea").AllAsync())
            await field.EvaluateAsync("field => { field.value = field.type === 'number' ? '0' : ''; }");
        await page.EvaluateAsync("window.isBefore = true");
        await form.EvaluateAsync(
            "form => { form.noValidate = true; form.requestSubmit(form.querySelector('button:not([formaction])')); }");
        for (var wait = 0; wait < MostWaits; wait++)
        {
            try
            {
                if (await page.EvaluateAsync<bool>("!window.isBefore && document.readyState === 'complete'")) return;
            }
            catch (PlaywrightException)
            {
                // The page was just about to change; it is looked at again when it has.
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException($"The form on {page.Url} is not answered.");
    }

    /// <summary>What the picture of an address is called.</summary>
    private static string NameOf(string address)
    {
        for (var person = 1; person <= 12; person++)
            address = address.Replace(LivedIn.Person(person), $"p{person}", StringComparison.Ordinal);
        var name = System.Text.RegularExpressions.Regex.Replace(address, "[0-9a-f]{8}-[0-9a-f-]{27}", "x", default,
            TimeSpan.FromSeconds(1));
        return string.Concat(name.Trim('/').Select(letter => char.IsAsciiLetterOrDigit(letter)
            ? letter : '-')) is { Length: > 0 } kept ? kept : "home";
    }

    private static async Task LookAsync(int width, bool dark, bool axe, string language = "en-GB")
    {
        await using var host = await BrowserHost.StartAsync();
        var home = await LivedIn.MoveInAsync(host);
        await using var visit = await host.OpenAsync(width, dark, language: language);
        var wrong = new List<string>();
        foreach (var address in home.Addresses)
        {
            (await visit.Page.GotoAsync(address))!.Status.Should().BeLessThan(address is "/problem" ? 500 : 400, address);
            await visit.LookAsync($"{language[..2]}-{NameOf(address)}", isChecked: false);
            foreach (var open in (bool[])[false, true])
            {
                // What is folded away is looked at as well.
                if (open) await visit.Page.EvaluateAsync("document.querySelectorAll('details').forEach(one => { one.open = true; })");
                var found = new List<string>(await visit.Page.EvaluateAsync<string[]>(Wide));
                if (axe || open) found.AddRange(await visit.Page.EvaluateAsync<string[]>(Small));
                if (axe && open)
                {
                    await visit.Page.EvaluateAsync(Axe);
                    found.AddRange(await visit.Page.EvaluateAsync<string[]>(Findings));
                }

                wrong.AddRange(found.Select(one => $"{address}{(open ? ", unfolded" : "")}: {one}"));
            }
        }

        string.Join('\n', wrong.Distinct(StringComparer.Ordinal)).Should().BeEmpty();
        visit.ForgetComplaint("404");
        visit.Complaints.Should().BeEmpty();
    }
}
