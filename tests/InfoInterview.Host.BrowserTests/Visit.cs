using System.Globalization;
using Microsoft.Playwright;

namespace InfoInterview.Tests;

/// <summary>A person at a browser window; notes what the browser complains about.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly int width;
    private readonly bool dark;
    private readonly List<string> complaints = [];

    internal Visit(IBrowserContext context, IPage page, int width, bool dark)
    {
        this.context = context;
        this.width = width;
        this.dark = dark;
        Page = page;
        page.SetDefaultTimeout(15_000);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") complaints.Add($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, error) => complaints.Add($"{page.Url}: {error}");
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>Takes back a complaint that was meant to come.</summary>
    public void ForgetComplaint(string part) => complaints.RemoveAll(complaint => complaint.Contains(part, StringComparison.Ordinal));

    public async Task GoAsync(string address) => (await Page.GotoAsync(address))!.Status.Should().BeLessThan(400, address);

    public async Task PressAsync(string button) =>
        await Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>Opens a part of what is known of a contact.</summary>
    public Task OpenPartAsync(string part) =>
        Page.Locator(".tabs").GetByRole(AriaRole.Link, new() { Name = part, Exact = true }).ClickAsync();

    /// <summary>Records by hand what no deed has recorded.</summary>
    public async Task RecordAsync(string group, string what)
    {
        if (await Page.Locator(".happened-else").CountAsync() == 0) await OpenPartAsync("History");
        await OpenAsync(Page.Locator(".happened-else"));
        var part = Page.Locator($"#group-{group}");
        await OpenAsync(part);
        await part.GetByLabel(what, new() { Exact = true }).CheckAsync();
        await part.GetByRole(AriaRole.Button, new() { Name = "Record it" }).ClickAsync();
    }

    private static async Task OpenAsync(ILocator details)
    {
        if (await details.GetAttributeAsync("open") is null) await details.Locator("> summary").ClickAsync();
    }

    /// <summary>Looks at the page as a whole: it fits its window, and is photographed if anybody wants to see it.</summary>
    /// <param name="name">What the picture is called.</param>
    /// <param name="isWhole">Whether the whole page is taken, and not what one sees first; then its name says how wide it is.</param>
    /// <param name="isChecked">Whether it has to fit here and now.</param>
    public async Task LookAsync(string name, bool isWhole = true, bool isChecked = true)
    {
        var overflow = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (isChecked) overflow.Should().Be(0, "{0} must not scroll sideways at {1} pixels", name, width);
        if (BrowserHost.PictureFolder is not { } folder) return;
        await Page.ScreenshotAsync(new()
        {
            FullPage = isWhole,
            Path = Path.Combine(folder, isWhole
                ? string.Create(CultureInfo.InvariantCulture, $"{name}-{width}{(dark ? "-dark" : "")}.png") : name + ".png"),
        });
    }

    public async ValueTask DisposeAsync() => await context.CloseAsync();
}
