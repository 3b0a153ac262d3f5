using System.Net.Http.Json;
using InfoInterview.Actions;
using InfoInterview.Host.Post;
using InfoInterview.Host.Startup;
using InfoInterview.Notes;
using InfoInterview.Storage;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace InfoInterview.Tests;

/// <summary>Reminders come by mail at most once a day, at the seeker's hour, and not at all on a day on which nothing is due.</summary>
public sealed class DigestTests
{
    private const string Asked = """{"kind":"outreachSent","at":"2026-02-20T15:00:00Z","by":"email"}""";

    [Theory]
    [InlineData(7, "2026-03-09", "2026-03-09T06:59:59", null)]
    [InlineData(7, "2026-03-09", "2026-03-09T07:00:00", "2026-03-09")]
    [InlineData(7, "2026-03-09", "2026-03-09T23:59:59", "2026-03-09")]
    [InlineData(7, "2026-03-10", "2026-03-09T08:00:00", null)]
    [InlineData(0, "2026-03-09", "2026-03-10T00:00:00", "2026-03-10")]
    [InlineData(23, "2026-03-09", "2026-03-10T22:59:59", null)]
    [InlineData(2, "2026-03-08", "2026-03-08T03:00:00", "2026-03-08")]
    [InlineData(7, "never", "2026-03-09T08:00:00", null)]
    public void A_day_is_due_from_its_hour_on(int hour, string from, string now, string? day)
    {
        var at = NodaTime.Text.LocalDateTimePattern.ExtendedIso.Parse(now).Value;
        var settings = new DigestSettings { IsOn = true, Hour = hour, From = from };
        settings.DueAt(at).Should().Be(day is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);
        (settings with { IsOn = false }).DueAt(at).Should().BeNull();
    }

    [Theory]
    [InlineData(7, "2026-03-09T06:59:00", "2026-03-09")]
    [InlineData(7, "2026-03-09T07:00:00", "2026-03-10")]
    public void Whoever_asks_after_the_hour_begins_tomorrow(int hour, string now, string from) =>
        DigestSettings.Begin(hour, NodaTime.Text.LocalDateTimePattern.ExtendedIso.Parse(now).Value).From.Should().Be(from);

    [Fact]
    public async Task What_is_due_comes_once_a_day_and_nothing_comes_of_nothing()
    {
        await using var server = new MailServer();
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.MailByAsync(server);
        (await (await client.PutAsJsonAsync("/api/mail/digest", new { isOn = true, hour = 7 })).JsonAsync())["isOn"]!.GetValue<bool>()
            .Should().BeTrue();
        await (await client.PutAsJsonAsync("/api/mail/digest", new { isOn = true, hour = 24 })).ProblemAsync(400);

        // It is ten in the morning: today is over, and tomorrow nobody was asked yet.
        await RunAsync(host, Duration.Zero);
        await RunAsync(host, Duration.FromHours(22));
        server.Mails.Should().BeEmpty("that somebody could be asked is no duty");

        (await client.SendAsync(TestHost.Record(ruth, Asked, 0))).EnsureSuccessStatusCode();
        await RunAsync(host, Duration.FromHours(1));
        server.Mails.Should().BeEmpty("that day is done with");
        await RunAsync(host, Duration.FromHours(22));
        await RunAsync(host, Duration.FromMinutes(1));
        var mail = server.Mails.Should().ContainSingle().Subject;
        mail.Should().Contain("To: Dana Whitcomb <dana@example.org>").And.Contain("Subject: One thing to do today, Wednesday 11 March")
            .And.Contain("Ruth Halvorsen");
        server.Said.Count(line => line.StartsWith("RCPT", StringComparison.Ordinal)).Should().Be(1);
        (await (await client.GetAsync("/api/mail/digest")).JsonAsync())["last"]!.GetValue<string>().Should().Be("sent");

        await RunAsync(host, Duration.FromDays(1));
        server.Mails.Should().HaveCount(2);
        (await client.PutAsJsonAsync("/api/mail/digest", new { isOn = false })).EnsureSuccessStatusCode();
        await RunAsync(host, Duration.FromDays(1));
        server.Mails.Should().HaveCount(2);
    }

    [Fact]
    public async Task One_of_which_nobody_knows_is_not_sent_again_and_one_that_waits_comes_on_its_day_or_never()
    {
        await using var server = new MailServer { Takes = () => Task.FromResult<string?>(null) };
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.MailByAsync(server);
        (await client.SendAsync(TestHost.Record(ruth, Asked, 0))).EnsureSuccessStatusCode();
        (await client.PutAsJsonAsync("/api/mail/digest", new { isOn = true, hour = 11 })).EnsureSuccessStatusCode();
        await RunAsync(host, Duration.FromHours(1));
        await RunAsync(host, Duration.FromHours(1));
        server.Mails.Should().ContainSingle();
        (await (await client.GetAsync("/api/mail/digest")).JsonAsync())["last"]!.GetValue<string>().Should().Be("unknown");

        server.Takes = () => Task.FromResult<string?>("451 busy");
        await RunAsync(host, Duration.FromDays(1));
        server.Takes = () => Task.FromResult<string?>("250 taken");
        await RunAsync(host, Duration.FromMinutes(5));
        server.Mails.Should().HaveCount(2, "it waits for a quarter of an hour");
        await RunAsync(host, Duration.FromDays(3));
        server.Mails.Should().HaveCount(3, "the one of a day that is over is not made up for");
    }

    [Fact]
    public async Task One_that_did_not_go_out_is_told_where_one_looks()
    {
        await using var server = new MailServer
        {
            Answers = line => line.StartsWith("AUTH", StringComparison.Ordinal) ? "535 no" : null,
        };
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.MailByAsync(server);
        (await client.SendAsync(TestHost.Record(ruth, Asked, 0))).EnsureSuccessStatusCode();
        (await client.PutAsJsonAsync("/api/mail/digest", new { isOn = true, hour = 11 })).EnsureSuccessStatusCode();
        (await client.GetStringAsync("/today")).Should().NotContain("The last reminder by mail");
        await RunAsync(host, Duration.FromHours(1));
        (await client.GetStringAsync("/today")).Should().Contain("The last reminder by mail did not go out.")
            .And.Contain("does not take this name and password");
        (await client.PutAsJsonAsync("/api/mail/digest", new { isOn = false })).EnsureSuccessStatusCode();
        (await client.GetStringAsync("/today")).Should().NotContain("The last reminder by mail");
    }

    [Fact]
    public async Task An_account_that_is_given_an_hour_later_is_in_time()
    {
        await using var server = new MailServer();
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        (await client.SendAsync(TestHost.Record(ruth, Asked, 0))).EnsureSuccessStatusCode();
        (await client.PutAsJsonAsync("/api/mail/digest", new { isOn = true, hour = 11 })).EnsureSuccessStatusCode();
        await RunAsync(host, Duration.FromHours(1));
        await client.MailByAsync(server);
        await RunAsync(host, Duration.FromHours(1));
        server.Mails.Should().ContainSingle();
    }

    /// <summary>On 8 March half past two does not come in Chicago, on 1 November half past one comes twice.</summary>
    [Theory]
    [InlineData("2026-03-07T12:00:00Z", 2, "2026-03-08T07:59:00Z", "2026-03-08T08:00:00Z", 8)]
    [InlineData("2026-10-31T12:00:00Z", 1, "2026-11-01T05:59:00Z", "2026-11-01T06:00:00Z", 8)]
    public async Task Where_the_clocks_change_a_day_has_one(string turnedOn, int hour, string before, string at, int hours)
    {
        await using var server = new MailServer();
        await using var host = new TestHost();
        host.Clock.Now = At(turnedOn);
        var client = await host.WithSeekerAsync();
        await client.MailByAsync(server);
        (await client.PutAsync($"/api/actions/{Guid.NewGuid()}", new { what = "Read the minutes", due = "2026-03-01" }, 0))
            .EnsureSuccessStatusCode();
        (await client.PutAsJsonAsync("/api/mail/digest", new { isOn = true, hour })).EnsureSuccessStatusCode();
        host.Clock.Now = At(before);
        await RunAsync(host, Duration.Zero);
        server.Mails.Should().BeEmpty();
        host.Clock.Now = At(at);
        for (var minute = 0; minute < hours * 2; minute++) await RunAsync(host, Duration.FromMinutes(minute == 0 ? 0 : 30));
        server.Mails.Should().ContainSingle("once a day, whatever the clock does");
    }

    [Fact]
    public async Task Somebody_with_a_token_is_told_that_it_does_not_last_until_the_morning()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        (await client.PutAsJsonAsync("/api/mail/account", new
        {
            server = "smtp.example.org",
            port = 465,
            security = "tls",
            user = "dana",
            secret = "abc",
            isToken = true,
            address = "dana@example.org"
        })).EnsureSuccessStatusCode();
        var page = await client.GetStringAsync("/mail");
        page.Should().Contain("which lasts for an hour or so: a reminder will not go out");
        await client.PostAsync("/mail?handler=Digest", Forms.Read(page, "digest-form"), ("IsOn", "true"), ("Hour", "7"));
        (await client.GetStringAsync("/mail")).Should().Contain("Kept. Your account signs in with a token").And.Contain("note bad");
    }

    [Fact]
    public async Task What_was_told_in_confidence_is_in_no_mail()
    {
        await using var server = new MailServer();
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        await client.MailByAsync(server);
        (await client.PutAsync($"/api/actions/{Guid.NewGuid()}", new { what = "Read the minutes", due = "2026-03-09" },
            0)).EnsureSuccessStatusCode();
        await host.Services.GetRequiredService<ActionStore>().SaveActionAsync(TheSeeker.Own, new ActionItem
        {
            Id = new ActionId(Guid.NewGuid()),
            What = "Ask about the secret merger",
            Kind = ActionKind.Research,
            Due = new LocalDate(2026, 3, 9),
            Confidentiality = Confidentiality.InConfidence,
        }, 0, [], host.Clock.Now);
        (await client.PutAsJsonAsync("/api/mail/digest", new { isOn = true, hour = 11 })).EnsureSuccessStatusCode();
        await RunAsync(host, Duration.FromHours(2));
        server.Mails.Should().ContainSingle().Which.Should().Contain("Read the minutes").And.NotContain("merger");
    }

    [Fact]
    public async Task A_calendar_reads_talks_and_steps_by_an_address_that_can_be_taken_away()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        (await client.SendAsync(TestHost.Record(ruth, Asked, 0))).EnsureSuccessStatusCode();
        (await client.SendAsync(TestHost.Record(ruth,
            """{"kind":"meetingAgreed","at":"2026-03-09T14:30:00Z","appointment":{"start":"2026-03-12T10:00:00","""
                + """ "zone":"America/Chicago","minutes":30}}""", 1))).EnsureSuccessStatusCode();
        var first = await AddressAsync(client);
        var anybody = host.Browser();
        var file = await anybody.GetAsync(first);
        file.Content.Headers.ContentType!.MediaType.Should().Be("text/calendar");
        file.Headers.Contains("Set-Cookie").Should().BeFalse();
        (await file.Content.ReadAsStringAsync()).Should().Contain("SUMMARY:Talk with Ruth Halvorsen\r\n")
            .And.Contain("DTSTART:20260312T150000Z\r\n")
            .And.Contain("DTSTART;VALUE=DATE:").And.EndWith("END:VCALENDAR\r\n");
        var second = await AddressAsync(client);
        ((int)(await anybody.GetAsync(first)).StatusCode).Should().Be(404, "the new one took its place");
        ((int)(await anybody.GetAsync(second)).StatusCode).Should().Be(200);
        ((int)(await anybody.GetAsync("/settings/calendar-address")).StatusCode).Should().Be(404);
        ((int)(await anybody.GetAsync("/subscribed/x.ics")).StatusCode).Should().Be(404);
        (await client.GetStringAsync("/mail")).Should().NotContain(second.Split('/')[^1]);
        await client.DeleteAsync("/api/calendar/subscription");
        ((int)(await anybody.GetAsync(second)).StatusCode).Should().Be(404);

        var page = await client.GetStringAsync("/mail");
        await client.PostAsync("/mail?handler=Subscribe", Forms.Read(page, "subscription-form"));
        (await client.GetStringAsync("/mail")).Should().Contain("/subscribed/");
        (await client.GetStringAsync("/mail")).Should().NotContain("/subscribed/", "it is shown once");
    }

    private static async Task<string> AddressAsync(HttpClient client) =>
        new Uri((await (await client.PostAsync("/api/calendar/subscription", null))
        .JsonAsync())["address"]!.GetValue<string>()).AbsolutePath;

    private static Instant At(string moment) => NodaTime.Text.InstantPattern.General.Parse(moment).Value;

    private static async Task RunAsync(TestHost host, Duration later)
    {
        host.Clock.Now += later;
        await host.Services.GetRequiredService<DigestRun>().OnceAsync(default);
    }
}
