using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Playwright;
using NodaTime;
using IClock = NodaTime.IClock;

namespace InfoInterview.Tests;

/// <summary>A host on a free port with an empty data folder and a clock that stands, and a browser to open it in.</summary>
public sealed class BrowserHost : WebApplicationFactory<Program>
{
    private readonly string folder = Directory.CreateTempSubdirectory("infointerview-browser").FullName;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Where pictures go when somebody wants to look at them; <c>null</c> takes none.</summary>
    public static string? PictureFolder { get; } = Environment.GetEnvironmentVariable("INFOINTERVIEW_PICTURES");

    public StandingClock Clock { get; } = new(Instant.FromUtc(2026, 3, 9, 15, 0));

    public Uri Address => ClientOptions.BaseAddress;

    public static async Task<BrowserHost> StartAsync()
    {
        var host = new BrowserHost();
        host.UseKestrel(0);
        host.StartServer();
        host.playwright = await Playwright.CreateAsync();
        host.browser = await host.playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = BrowserFactAttribute.Chromium,
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        return host;
    }

    public async Task<Visit> OpenAsync(int width, bool dark = false, bool scripts = true, string language = "en-GB")
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Address.ToString(),
            ViewportSize = new() { Width = width, Height = 900 },
            TimezoneId = "America/Chicago",
            Locale = language,
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = scripts,
        });
        return new Visit(context, await context.NewPageAsync(), width, dark);
    }

    public override async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.CloseAsync();
        playwright?.Dispose();
        await base.DisposeAsync();
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseSetting("InfoInterview:DataFolder", folder)
        .ConfigureTestServices(services => services.RemoveAll<IClock>().AddSingleton<IClock>(Clock));
}
