using System.Net;
using System.Net.Http.Json;
using InfoInterview.Host.Feeds;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace InfoInterview.Tests;

/// <summary>
/// A calendar is read from a secret address within limits, and never from this machine or its network unless that is allowed.
/// </summary>
public sealed class FeedTests
{
    private const string File = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\n"
        + "SUMMARY:Stand-up\r\nDTSTART:20260310T150000Z\r\nDTEND:20260310T160000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    [Theory]
    [InlineData("webcal://calendar.example.org/secret.ics#x", "https://calendar.example.org/secret.ics")]
    [InlineData(" HTTPS://calendar.example.org/a?b=c ", "https://calendar.example.org/a?b=c")]
    [InlineData("http://calendar.example.org/a", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("https://name:password@calendar.example.org/a", null)]
    [InlineData("calendar", null)]
    [InlineData("", null)]
    public void An_address_is_secure_or_none(string typed, string? read) =>
        FeedAddress.Read(typed, mayBePrivate: false, out _)?.AbsoluteUri.Should().Be(read);

    [Theory]
    [InlineData("93.184.216.34", true)]
    [InlineData("2606:2800:220:1:248:1893:25c8:1946", true)]
    [InlineData("127.0.0.1", false)]
    [InlineData("::1", false)]
    [InlineData("::ffff:127.0.0.1", false)]
    [InlineData("::ffff:10.1.2.3", false)]
    [InlineData("10.0.0.1", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("172.32.0.1", true)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("64:ff9b::7f00:1", false)]
    [InlineData("2002:7f00:1::", false)]
    [InlineData("2001::1", false)]
    [InlineData("::", false)]
    public void Addresses_of_special_use_are_known(string address, bool isPublic) => PublicAddress.Is(IPAddress.Parse(address)).Should()
        .Be(isPublic);

    [Theory]
    [InlineData("https://localhost/a", null)]
    [InlineData("https://127.0.0.1/a", null)]
    [InlineData("https://[::1]/a", null)]
    [InlineData("https://2130706433/a", null)]
    [InlineData("https://inside.example.org/a", "192.168.0.7")]
    [InlineData("https://inside.example.org/a", "::ffff:127.0.0.1")]
    public async Task A_name_that_points_inside_is_refused(string address, string? resolved)
    {
        using var fetcher = new FeedFetcher(mayBePrivate: false, (name, ct) => resolved is null ? Dns.GetHostAddressesAsync(name, ct)
            : Task.FromResult(new[] { IPAddress.Parse(resolved) }), TimeSpan.FromSeconds(10));

        (await FluentActions.Awaiting(() => fetcher.FetchAsync(new Uri(address), tag: null, default)).Should()
            .ThrowAsync<FeedException>()).Which.Message.Should().Contain("this computer or in its network");
    }

    [Fact]
    public async Task A_calendar_comes_over_redirects_and_only_when_it_changed()
    {
        await using var server = await ServeAsync();
        using var fetcher = Fetcher();

        var first = await fetcher.FetchAsync(new Uri(server.Urls.First() + "/moved/3"), tag: null, default);
        System.Text.Encoding.UTF8.GetString(first.File!).Should().Be(File);
        (await fetcher.FetchAsync(new Uri(server.Urls.First() + "/calendar"), first.Tag, default)).File.Should().BeNull();
    }

    [Theory]
    [InlineData("/moved/9", "more than 5 times")]
    [InlineData("/gone", "answered 404")]
    [InlineData("/elsewhere", "sent us on to an address that is not read")]
    [InlineData("/nowhere", "sent us on to an address that is not read")]
    [InlineData("/endless", "larger than 32 MB")]
    [InlineData("/slow", "longer than 2 seconds")]
    [InlineData("/drip", "longer than 2 seconds")]
    public async Task A_server_that_goes_too_far_is_told(string path, string message)
    {
        await using var server = await ServeAsync();
        using var fetcher = Fetcher();

        (await FluentActions.Awaiting(() => fetcher.FetchAsync(new Uri(server.Urls.First() + path), tag: null, default)).Should()
            .ThrowAsync<FeedException>()).Which.Message.Should().Contain(message);
    }

    [Fact]
    public async Task The_host_keeps_the_address_to_itself_and_the_calendar_when_the_server_fails()
    {
        await using var server = await ServeAsync();
        await using var host = new TestHost { AllowsPrivateCalendars = true };
        var client = await host.WithSeekerAsync();

        var saved = await (await client.PutAsJsonAsync("/api/calendar/feed",
            new { address = server.Urls.First() + "/calendar?key=verysecret" })).JsonAsync();
        saved["server"]!.GetValue<string>().Should().Be("127.0.0.1");
        (await client.GetStringAsync("/week/calendar")).Should().Contain("It is read every hour").And.NotContain("verysecret");
        (await client.GetStringAsync("/week?from=2026-03-09")).Should().Contain("Stand-up");

        await server.StopAsync();
        (await (await client.PostAsync("/api/calendar/feed/refresh", content: null)).JsonAsync())["problem"]!.GetValue<string>().Should()
            .Contain("could not be reached");
        (await client.GetStringAsync("/week?from=2026-03-09")).Should().Contain("Stand-up");
        (await client.DeleteAsync("/api/calendar/feed")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await (await client.GetAsync("/api/calendar/feed")).ProblemAsync(404);
    }

    [Fact]
    public async Task Whatever_goes_wrong_in_an_hour_ends_no_host()
    {
        await using var host = new TestHost();
        await host.WithSeekerAsync();
        var schedule = host.Services.GetServices<IHostedService>().OfType<FeedSchedule>().Single();
        host.Services.GetRequiredService<FeedDesk>().Dispose();
        await FluentActions.Awaiting(() => schedule.LookAsync(default)).Should().NotThrowAsync();
    }

    [Fact]
    public async Task A_calendar_that_is_forgotten_does_not_come_back_by_its_address()
    {
        await using var server = await ServeAsync();
        await using var host = new TestHost { AllowsPrivateCalendars = true };
        var client = await host.WithSeekerAsync();
        (await client.PutAsJsonAsync("/api/calendar/feed", new { address = server.Urls.First() + "/calendar" })).EnsureSuccessStatusCode();
        await client.PostAsync("/week/calendar?handler=Remove",
            Forms.Read(await client.GetStringAsync("/week/calendar"), "handler=Remove"));
        await (await client.PostAsync("/api/calendar/feed/refresh", content: null)).ProblemAsync(404);
        (await client.GetStringAsync("/week?from=2026-03-09")).Should().NotContain("Stand-up");
    }

    [Fact]
    public async Task The_host_refuses_its_own_network()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();

        (await (await client.PutAsJsonAsync("/api/calendar/feed", new { address = "https://127.0.0.1:1/calendar" }))
            .ProblemAsync(400))["detail"]!.GetValue<string>().Should().Contain("this computer");
        var page = await client.GetStringAsync("/week/calendar");
        (await (await client.PostAsync("/week/calendar?handler=Feed", Forms.Read(page, "feed-form"), ("address", "webcal://localhost/x")))
            .PageAsync(400)).Should().Contain("this computer");
    }

    [Fact]
    public async Task Offered_times_are_held_for_others_and_go_out_as_tentative()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        (await client.PostAsync("/api/import", TestHost.Csv("First Name,Last Name,Email Address\nOmar,Haddad,omar@example.org\n")))
            .EnsureSuccessStatusCode();
        var omar = (await (await client.GetAsync("/api/contacts?q=omar")).JsonAsync())["items"]![0]!["id"]!.GetValue<Guid>();
        (await client.SendAsync(TestHost.Record(ruth,
            """{"kind":"meetingProposed","at":"2026-03-09T14:00:00Z","who":"seeker","times":[{"start":"2026-03-11T10:00:00","zone":"America/Chicago","minutes":30}]}""", 0))).EnsureSuccessStatusCode();

        (await Slots(ruth)).Should().Contain("2026-03-11T10:00");
        (await Slots(omar)).Should().NotContain("2026-03-11T10:00");
        (await client.GetStringAsync("/week?from=2026-03-09")).Should().Contain("held for Ruth Halvorsen");
        (await client.GetStringAsync("/api/held.ics")).Should().Contain("STATUS:TENTATIVE").And.Contain("DTSTART:20260311T150000Z");
        (await client.SendAsync(TestHost.Record(ruth,
            """{"kind":"meetingAgreed","at":"2026-03-09T14:30:00Z","appointment":{"start":"2026-03-12T10:00:00","zone":"America/Chicago","minutes":30}}""", 1))).EnsureSuccessStatusCode();
        (await client.GetStringAsync("/api/held.ics")).Should().Contain("STATUS:CANCELLED");
        (await Slots(omar)).Should().Contain("2026-03-11T10:00");

        async Task<string> Slots(Guid contact) => await client.GetStringAsync($"/api/slots?contact={contact}&from=2026-03-09&minutes=30");
    }

    private static FeedFetcher Fetcher() => new(mayBePrivate: true, Dns.GetHostAddressesAsync, TimeSpan.FromSeconds(2));

    private static async Task<WebApplication> ServeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/calendar", (HttpContext http) =>
        {
            http.Response.Headers.ETag = "\"v1\"";
            return http.Request.Headers.IfNoneMatch == "\"v1\"" ? Results.StatusCode(304) : Results.Text(File, "text/calendar");
        });
        app.MapGet("/moved/{left:int}", (int left) => Results.Redirect(left == 0 ? "/calendar" : $"/moved/{left - 1}"));
        app.MapGet("/gone", () => Results.NotFound());
        app.MapGet("/elsewhere", () => Results.Redirect("file:///etc/passwd"));
        app.MapGet("/nowhere", (HttpContext http) =>
        {
            http.Response.StatusCode = 302;
            http.Response.Headers.Location = "//[";
        });
        app.MapGet("/slow", async (CancellationToken ct) => await Task.Delay(TimeSpan.FromSeconds(30), ct));
        app.MapGet("/drip", async (HttpContext http) =>
        {
            while (!http.RequestAborted.IsCancellationRequested)
            {
                await http.Response.WriteAsync("X", http.RequestAborted);
                await http.Response.Body.FlushAsync(http.RequestAborted);
                await Task.Delay(100, http.RequestAborted);
            }
        });
        app.MapGet("/endless", async (HttpContext http) =>
        {
            var block = new byte[1024 * 1024];
            while (!http.RequestAborted.IsCancellationRequested) await http.Response.Body.WriteAsync(block, http.RequestAborted);
        });
        await app.StartAsync();
        return app;
    }
}
