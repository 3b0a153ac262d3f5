using InfoInterview.Engagements;
using InfoInterview.Host.Post;
using InfoInterview.Host.Startup;
using InfoInterview.Interchange.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Storage;
using InfoInterview.Time;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace InfoInterview.Tests;

/// <summary>
/// What a person sends goes at once; what is tried again by itself waits for the hours of the one who gets it, by their own clock.
/// </summary>
public sealed class TheirHoursTests
{
    /// <summary>Messages are spread over the beginning of somebody's hours, so that not all come at nine.</summary>
    private static readonly Duration Spread = SendWindow.DefaultSpread;

    /// <summary>By the clock in Chicago and in Oslo, six hours apart until Sunday 29 March; both are at work from nine to five.</summary>
    [Theory]
    [InlineData("America/Chicago", "2026-03-09T15:00:00Z", "2026-03-09T15:22:00Z")]
    [InlineData("America/Chicago", "2026-03-09T21:50:00Z", "2026-03-10T14:00:00Z")]
    [InlineData("Europe/Oslo", "2026-03-09T15:30:00Z", "2026-03-09T15:52:00Z")]
    [InlineData("Europe/Oslo", "2026-03-09T15:45:00Z", "2026-03-10T08:00:00Z")]
    [InlineData("Europe/Oslo", "2026-03-10T03:00:00Z", "2026-03-10T08:00:00Z")]
    [InlineData("Europe/Oslo", "2026-03-13T15:00:00Z", "2026-03-13T15:22:00Z")]
    public async Task A_try_that_nobody_asked_for_is_made_while_they_work(string zone, string pressed, string third)
    {
        await using var server = new MailServer { Answers = Busy };
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await LiveInAsync(host, ruth, zone);
        await client.MailByAsync(server);
        host.Clock.Now = At(pressed);
        await client.PutIntoOutboxAsync(ruth);
        (await host.SendNextAsync()).Should().BeTrue("whoever presses the button is at work, whatever the hour");
        Calls(server).Should().Be(1);

        // After a minute and five more, as long as the button was just pressed; then by their clock.
        host.Clock.Now += Duration.FromMinutes(1);
        (await host.SendNextAsync()).Should().BeTrue();
        host.Clock.Now += Duration.FromMinutes(6);
        (await host.SendNextAsync()).Should().BeTrue();
        Calls(server).Should().Be(3);
        var next = At((await client.OutboxAsync())[0]["next"]!.GetValue<string>());
        (next - At(third)).Should().BeInRange(Duration.Zero, third.StartsWith(pressed[..11], StringComparison.Ordinal)
            && next - host.Clock.Now < Duration.FromHours(1) ? Duration.Zero : Spread);

        server.Answers = null;
        host.Clock.Now = next - Duration.FromSeconds(1);
        (await host.SendNextAsync()).Should().BeFalse();
        host.Clock.Now = next;
        (await host.SendNextAsync()).Should().BeTrue();
        server.Mails.Should().ContainSingle();
        (await client.NewestAsync()).Should().Be(("sent", ""));
    }

    [Fact]
    public async Task What_would_be_a_day_old_by_then_is_told_at_once()
    {
        await using var server = new MailServer { Answers = Busy };
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.MailByAsync(server);
        host.Clock.Now = At("2026-03-13T21:50:00Z");
        await client.PutIntoOutboxAsync(ruth);
        for (var tries = 0; tries < 3; tries++)
        {
            await host.SendNextAsync();
            host.Clock.Now += Duration.FromMinutes(6);
        }

        (await client.NewestAsync()).Should().Match<(string State, string Why)>(seen => seen.State == "stopped"
            && seen.Why.Contains("451 busy", StringComparison.Ordinal)
            && seen.Why.EndsWith("Their next working hours begin too late for another try unasked. Look once more, and send it again.",
                StringComparison.Ordinal));
        (await client.GetStringAsync("/today")).Should().Contain("waits for a word of yours");
    }

    [Fact]
    public async Task What_waited_while_the_computer_slept_does_not_go_out_at_night()
    {
        await using var server = new MailServer();
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.MailByAsync(server);
        host.Clock.Now = At("2026-03-09T20:00:00Z");
        await client.PutIntoOutboxAsync(ruth);
        host.Clock.Now = At("2026-03-10T04:00:00Z");
        (await host.SendNextAsync()).Should().BeTrue();
        server.Said.Should().BeEmpty("it is eleven in the evening in Chicago");
        var next = At((await client.OutboxAsync())[0]["next"]!.GetValue<string>());
        (next - At("2026-03-10T14:00:00Z")).Should().BeInRange(Duration.Zero, Spread);
        host.Clock.Now = next;
        await host.SendNextAsync();
        server.Mails.Should().ContainSingle();
    }

    /// <summary>A talk at eight in the morning, in Oslo; whoever confirms it in the evening has until then.</summary>
    [Theory]
    [InlineData("2026-03-10T14:00:00Z", "2026-03-10T14:00:00Z")]
    [InlineData("2026-03-10T20:31:00Z", null)]
    public async Task What_would_be_over_by_their_hours_waits_for_none(string from, string? next)
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await LiveInAsync(host, ruth, "Europe/Oslo");
        (await client.SendAsync(TestHost.Record(ruth, """{"kind":"outreachSent","at":"2026-03-02T10:00:00Z","by":"email"}""", 0)))
            .EnsureSuccessStatusCode();
        (await client.SendAsync(TestHost.Record(ruth,
            """{"kind":"meetingAgreed","at":"2026-03-05T10:00:00Z","appointment":{"start":"2026-03-11T08:00:00","""
                + """ "zone":"Europe/Oslo","minutes":20}}""", 1))).EnsureSuccessStatusCode();
        host.Clock.Now = At("2026-03-10T13:50:00Z");
        var step = (await host.Services.GetRequiredService<DueStore>().FindAsync(TheSeeker.Id, new ContactId(ruth), host.Clock.Now))!
            .Of.Steps.Single(step => step.Kind == NextStepKind.ConfirmMeeting);
        var document = Document(new MeetingConfirmed { At = host.Clock.Now, Key = step.Key }, host.Clock.Now);
        var found = await host.Services.GetRequiredService<TheirHours>().NextAsync(new ContactId(ruth), document, At(from), default);
        found.Should().Be(next is null ? null : At(next));
    }

    [Fact]
    public async Task Asking_about_a_later_hour_keeps_nothing_of_it()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        const string Lee = "First Name,Last Name,Email Address\nLee,Park,lee@example.org";
        (await client.PostAsync("/api/import", TestHost.Csv(Lee))).EnsureSuccessStatusCode();
        var lee = (await (await client.GetAsync("/api/contacts?search=Park")).JsonAsync())["items"]![0]!["id"]!.GetValue<Guid>();
        (await client.SendAsync(TestHost.Record(lee,
            """{"kind":"meetingAgreed","at":"2026-03-05T10:00:00Z","appointment":{"start":"2026-03-09T14:00:00","""
                + """ "zone":"America/Chicago","minutes":30}}""", 0))).EnsureSuccessStatusCode();
        host.Clock.Now = At("2026-03-09T15:51:00Z");
        var due = host.Services.GetRequiredService<DueStore>();
        var before = (await due.FindAsync(TheSeeker.Id, new ContactId(lee), host.Clock.Now))!.Of.Steps;
        await host.Services.GetRequiredService<TheirHours>().NextAsync(new ContactId(ruth),
            Document(new OutreachSent { At = host.Clock.Now, By = Channel.Email }, host.Clock.Now), At("2026-03-10T03:00:00Z"), default);
        (await due.FindAsync(TheSeeker.Id, new ContactId(lee), host.Clock.Now))!.Of.Steps.Should().Equal(before);
        (await client.GetStringAsync("/today")).Should().Contain("Lee Park");
    }

    private static OutboxDocument Document(Fact fact, Instant pressed) => new()
    {
        Draft = Guid.NewGuid(),
        Purpose = MessagePurpose.Confirmation,
        Channel = Channel.Email,
        Language = "en",
        Subject = "",
        Body = "",
        To = "ruth@example.org",
        MessageId = "",
        Since = pressed.ToDateTimeOffset(),
        Fingerprint = "",
        Fact = FactJson.Write(fact),
    };

    private static Instant At(string moment) => NodaTime.Text.InstantPattern.General.Parse(moment).Value;

    private static int Calls(MailServer server) => server.Said.Count(line => line.StartsWith("EHLO", StringComparison.Ordinal));

    private static string? Busy(string line) => line.StartsWith("RCPT", StringComparison.Ordinal) ? "451 busy" : null;

    private static async Task LiveInAsync(TestHost host, Guid contact, string zone)
    {
        var store = host.Services.GetRequiredService<InterviewStore>();
        var known = (await store.FindContactAsync(TheSeeker.Own, new ContactId(contact)))!;
        (await store.SaveContactAsync(TheSeeker.Own, known.Contact with { Zone = ZoneId.Parse(zone) }, known.Version)).Should()
            .BeOfType<SaveOutcome.Saved>();
    }
}
