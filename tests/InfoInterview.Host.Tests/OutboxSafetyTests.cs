using System.Net;
using InfoInterview.Host.Backups;
using InfoInterview.Host.Post;
using InfoInterview.Host.Startup;
using InfoInterview.Storage;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace InfoInterview.Tests;

/// <summary>Nobody gets a second letter, an old one, or another one than was approved; and what is kept is what went out.</summary>
public sealed class OutboxSafetyTests
{
    [Fact]
    public async Task A_text_written_anew_does_not_go_round_the_question_whether_the_first_arrived()
    {
        await using var server = new MailServer { Takes = () => Task.FromResult<string?>(null) };
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.MailByAsync(server);
        await client.PutIntoOutboxAsync(ruth);
        await host.SendNextAsync();
        (await client.NewestAsync()).State.Should().Be("unknown");

        await AnewAsync(client, ruth);
        (await client.GetStringAsync(Message(ruth))).Should().Contain("Nobody knows whether it arrived").And.Contain("/outbox");
        (await SendAsync(client, ruth, 409)).Should().Contain("may have arrived");
        server.Takes = () => Task.FromResult<string?>("250 taken");
        await host.SendNextAsync();
        server.Mails.Should().ContainSingle();

        (await client.SayAsync("notArrived")).EnsureSuccessStatusCode();
        await SendAsync(client, ruth, 302);
        await host.SendNextAsync();
        server.Mails.Should().HaveCount(2);
        (await client.KindsAsync(ruth)).Should().Contain("outreachSent");
    }

    [Fact]
    public async Task A_text_that_was_replaced_while_it_waited_does_not_go_out()
    {
        await using var server = new MailServer { Answers = Busy };
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.MailByAsync(server);
        await client.PutIntoOutboxAsync(ruth);
        await host.SendNextAsync();
        (await client.NewestAsync()).State.Should().Be("waiting");

        await AnewAsync(client, ruth);
        (await client.GetStringAsync(Message(ruth))).Should().Contain("An earlier text of this message is in the outbox.");
        server.Answers = null;
        host.Clock.Now += Duration.FromMinutes(10);
        await host.SendNextAsync();
        server.Mails.Should().BeEmpty();
        (await client.NewestAsync()).Should().Be(("stopped", "You wrote another text meanwhile. Send that one."));
    }

    [Fact]
    public async Task What_is_sent_in_place_of_a_text_that_waits_goes_alone()
    {
        await using var server = new MailServer { Answers = Busy };
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.MailByAsync(server);
        await client.PutIntoOutboxAsync(ruth);
        await host.SendNextAsync();
        var form = Forms.Read(await client.GetStringAsync(Message(ruth)), "message-form");
        var edited = await (await client.PostAsync($"/contacts/{ruth}?handler=Approve", form,
            ("Message.Body", form["Message.Body"] + "\nP.S. More."))).PageAsync();
        edited.Should().Contain("Send it</button>");
        (await client.PostAsync($"/contacts/{ruth}?handler=Send", Forms.Read(edited, "message-form"))).StatusCode
            .Should().Be(HttpStatusCode.Redirect);
        server.Answers = null;
        host.Clock.Now += Duration.FromMinutes(10);
        while (await host.SendNextAsync())
        {
        }

        server.Mails.Should().ContainSingle().Which.Should().Contain("P.S. More.");
        (await client.OutboxAsync()).Select(item => item["state"]!.GetValue<string>()).Should().BeEquivalentTo("sent", "withdrawn");
    }

    [Fact]
    public async Task What_waited_for_days_is_not_sent_unasked()
    {
        await using var server = new MailServer { Answers = Busy };
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.MailByAsync(server);
        await client.PutIntoOutboxAsync(ruth);
        await host.SendNextAsync();
        server.Answers = null;
        host.Clock.Now += Duration.FromDays(3);
        await host.SendNextAsync();
        server.Mails.Should().BeEmpty();
        (await client.NewestAsync()).Should().Be(
            ("stopped", "It waited for too long to go out unasked. Look once more, and send it again."));
        await SendAsync(client, ruth, 302);
        await host.SendNextAsync();
        server.Mails.Should().ContainSingle();
    }

    [Fact]
    public async Task A_copy_that_is_brought_back_sends_nothing_and_opens_no_address_that_was_taken_away()
    {
        var folder = Directory.CreateTempSubdirectory("infointerview-back-");
        try
        {
            await using var server = new MailServer { Answers = Busy };
            var place = DataFolder.Open(Path.Combine(folder.FullName, "data"));
            string address;
            await using (var host = new TestHost { Folder = place.Path })
            {
                var (client, ruth) = await host.WithRuthAsync();
                await client.MailByAsync(server);
                await client.PutIntoOutboxAsync(ruth);
                await host.SendNextAsync();
                address = new Uri((await (await client.PostAsync("/api/calendar/subscription", null)).JsonAsync())["address"]!
                    .GetValue<string>()).AbsolutePath;
                (await client.GetAsync(address)).StatusCode.Should().Be(HttpStatusCode.OK);
                await host.Services.GetRequiredService<BackupDesk>().WriteAsync(Path.Combine(folder.FullName, "copies"), default);
                server.Answers = null;
                host.Clock.Now += Duration.FromHours(1);
                await host.SendNextAsync();
                server.Mails.Should().ContainSingle();
                (await client.DeleteAsync("/api/calendar/subscription")).EnsureSuccessStatusCode();
                host.KeepsFolder = true;
            }

            var clock = new StandingClock(Instant.FromUtc(2026, 3, 9, 18, 0));
            await new BackupDesk(place, clock).RestoreAsync(Directory.GetDirectories(Path.Combine(folder.FullName, "copies"))[0], default);
            await using var next = new TestHost { Folder = place.Path };
            next.Clock.Now = clock.Now;
            var again = next.Browser();
            (await next.SendNextAsync()).Should().BeFalse();
            (await again.NewestAsync()).Should().Be(
                ("unknown", "It waited when the copy was made that was brought back, and may have been sent since."));
            server.Mails.Should().ContainSingle();
            (await again.GetAsync(address)).StatusCode.Should().Be(HttpStatusCode.NotFound);
            (await again.GetAsync("/api/mail/account")).StatusCode.Should().Be(HttpStatusCode.OK, "it stood there until now");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_kept_as_sent_is_what_went_out_and_what_was_typed_since_stays(bool isTaken)
    {
        await using var server = new MailServer();
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.MailByAsync(server);
        await client.PutIntoOutboxAsync(ruth);
        var form = Forms.Read(await client.GetStringAsync(Message(ruth)), "message-form");
        server.Takes = async () =>
        {
            await client.PostAsync($"/contacts/{ruth}?handler=Save", form, ("Message.Body", form["Message.Body"] + "\nP.S. More."));
            return isTaken ? "250 taken" : null;
        };
        await host.SendNextAsync();
        if (!isTaken) (await client.SayAsync("arrived")).EnsureSuccessStatusCode();

        (await client.NewestAsync()).Should().Be(("sent", ""));
        var sent = (await (await client.GetAsync($"/api/contacts/{ruth}/sent")).JsonAsync()).AsArray().Should().ContainSingle().Subject!;
        sent["body"]!.GetValue<string>().Should().Be(form["Message.Body"].ReplaceLineEndings("\n"));
        server.Mails.Should().ContainSingle().Which.Should().Contain(sent["messageId"]!.GetValue<string>()).And.NotContain("P.S. More.");
        (await (await client.GetAsync($"/api/contacts/{ruth}/drafts")).JsonAsync()).ToJsonString().Should().Contain("P.S. More.");
    }

    [Fact]
    public async Task A_draft_that_is_gone_keeps_nothing_from_being_recorded()
    {
        await using var server = new MailServer { Takes = () => Task.FromResult<string?>(null) };
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.MailByAsync(server);
        await client.PutIntoOutboxAsync(ruth);
        await host.SendNextAsync();
        var draft = (await (await client.GetAsync($"/api/contacts/{ruth}/drafts")).JsonAsync())[0]!;
        (await client.DeleteAsync($"/api/contacts/{ruth}/drafts/{draft["id"]!.GetValue<Guid>()}", draft["version"]?.GetValue<long>()))
            .EnsureSuccessStatusCode();
        (await client.SayAsync("arrived")).EnsureSuccessStatusCode();
        (await client.NewestAsync()).Should().Be(("sent", ""));
        (await client.KindsAsync(ruth)).Should().Equal("messageApproved", "outreachSent");
    }

    [Fact]
    public async Task Sent_and_not_recorded_is_said_and_asked_about()
    {
        await using var server = new MailServer { Takes = () => Task.FromResult<string?>(null) };
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.MailByAsync(server);
        await client.PutIntoOutboxAsync(ruth);
        await host.SendNextAsync();

        var kept = (await client.OutboxAsync())[0]["key"]!.GetValue<string>();
        var work = host.Services.GetRequiredService<WorkStore>();
        var note = (await work.FindAsync(TheSeeker.Own, kept))!.Note;
        await work.SettleAsync(TheSeeker.Own, kept, note, new OutboxNote
        {
            State = OutboxState.Sent,
            At = host.Clock.Now,
            Why = "It was sent, and could not be recorded: it does not fit.",
        }.Write(), host.Clock.Now);
        var page = await client.GetStringAsync("/outbox");
        page.Should().NotContain("Recorded as sent").And.Contain("could not be recorded").And.Contain("I have seen it");
        (await client.GetStringAsync("/today")).Should().Contain("waits for a word of yours");
        await client.PostAsync("/outbox", Forms.Read(page, "outbox"), ("Word", "withdraw"));
        (await client.NewestAsync()).Should().Be(("sent", ""));
        (await client.GetStringAsync("/today")).Should().NotContain("waits for a word of yours");
    }

    [Fact]
    public async Task A_question_is_asked_however_many_were_sent_since()
    {
        await using var server = new MailServer { Takes = () => Task.FromResult<string?>(null) };
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.MailByAsync(server);
        await client.PutIntoOutboxAsync(ruth);
        await host.SendNextAsync();
        var asked = (await client.OutboxAsync())[0];
        var work = host.Services.GetRequiredService<WorkStore>();
        var kept = (await work.FindAsync(TheSeeker.Own, asked["key"]!.GetValue<string>()))!.Item;
        var draft = asked["draft"]!.GetValue<string>();
        await work.AddAsync(TheSeeker.Own, [.. Enumerable.Range(1, 201).Select(number => kept with
        {
            Key = $"mail/later/{number}",
            DueAt = kept.DueAt + Duration.FromDays(1),
            Document = kept.Document.Replace(draft, Guid.NewGuid().ToString(), StringComparison.Ordinal),
        })]);
        (await client.GetStringAsync("/today")).Should().Contain("A message in the outbox waits for a word of yours");
        (await client.GetStringAsync("/outbox")).Should().Contain("Did it arrive?");
    }

    [Fact]
    public async Task Trying_again_sends_only_the_text_that_failed()
    {
        await using var server = new MailServer
        {
            Answers = line => line.StartsWith("RCPT", StringComparison.Ordinal) ? "550 no" : null,
        };
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.MailByAsync(server);
        await client.PutIntoOutboxAsync(ruth);
        await host.SendNextAsync();
        server.Answers = null;
        var form = Forms.Read(await client.GetStringAsync(Message(ruth)), "message-form");
        await (await client.PostAsync($"/contacts/{ruth}?handler=Approve", form,
            ("Message.Body", form["Message.Body"] + "\nP.S. More."))).PageAsync();
        (await (await client.SayAsync("again")).ProblemAsync(409))["detail"]!.GetValue<string>()
            .Should().Be("You approved another text since. Open the message, and send that one.");
        await host.SendNextAsync();
        server.Mails.Should().BeEmpty();
    }

    private static string? Busy(string line) => line.StartsWith("RCPT", StringComparison.Ordinal) ? "451 busy" : null;

    private static string Message(Guid contact) => $"/contacts/{contact}?tab=message&Writing.Purpose=request&Writing.Channel=email";

    private static async Task AnewAsync(HttpClient client, Guid contact)
    {
        var form = Forms.Read(await client.GetStringAsync(Message(contact)), "message-form");
        (await client.PostAsync($"/contacts/{contact}?handler=Anew", form)).StatusCode.Should().Be(HttpStatusCode.Redirect);
    }

    private static async Task<string> SendAsync(HttpClient client, Guid contact, int status)
    {
        var form = Forms.Read(await client.ApproveAsync(contact), "message-form");
        var answer = await client.PostAsync($"/contacts/{contact}?handler=Send", form);
        ((int)answer.StatusCode).Should().Be(status);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }
}
