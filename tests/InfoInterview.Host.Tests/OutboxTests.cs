using System.Net;
using System.Net.Http.Json;
using System.Text;
using InfoInterview.Host.Post;
using InfoInterview.Host.Startup;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace InfoInterview.Tests;

/// <summary>An approved message goes out from one's own account, once, and is recorded from the deed; whatever happens on the
/// way.</summary>
public sealed class OutboxTests
{
    private static readonly MailTimes Short = new()
    {
        Reach = TimeSpan.FromSeconds(5),
        HandOver = TimeSpan.FromMilliseconds(700),
        Grace = TimeSpan.FromMilliseconds(200),
    };

    [Fact]
    public async Task It_goes_out_once_as_it_was_approved_and_is_recorded_by_itself()
    {
        await using var server = new MailServer { Secret = $"\0dana\0{Mailing.Secret}" };
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.MailByAsync(server);
        var page = await client.ApproveAsync(ruth);
        page.Should().Contain("Send it</button>");
        var fields = Forms.Read(page, "message-form");
        for (var pressed = 0; pressed < 2; pressed++)
            (await client.PostAsync($"/contacts/{ruth}?handler=Send", fields)).StatusCode.Should().Be(HttpStatusCode.Redirect);

        (await client.OutboxAsync()).Should().ContainSingle();
        (await client.NewestAsync()).State.Should().Be("waiting");
        (await client.KindsAsync(ruth)).Should().Equal("messageApproved");
        (await client.GetStringAsync($"/contacts/{ruth}?tab=message&Writing.Purpose=request&Writing.Channel=email")).Should()
            .Contain("This message is in the outbox").And.NotContain("Send it</button>");

        host.Clock.Now += Duration.FromMinutes(1);
        (await host.SendNextAsync()).Should().BeTrue();
        (await host.SendNextAsync()).Should().BeFalse();
        var mail = server.Mails.Should().ContainSingle().Subject;
        mail.Should().NotContain("Bcc").And.Contain("To: Ruth Halvorsen <ruth@example.com>")
            .And.Contain("From: Dana Whitcomb <dana@example.org>")
            .And.Contain($"Subject: {fields["Message.Subject"]}").And.NotContain("X-Unsent")
            .And.Contain("Date: Mon, 09 Mar 2026 15:01:00 +0000");
        server.Said.Should().Contain(line => line.StartsWith("MAIL FROM:<dana@example.org>", StringComparison.Ordinal));
        server.Said.Where(line => line.StartsWith("RCPT", StringComparison.Ordinal)).Should().Equal(["RCPT TO:<ruth@example.com>",
            "RCPT TO:<dana@example.org>"], "a copy goes to oneself, unseen by the other");
        (await client.NewestAsync()).State.Should().Be("sent");
        (await client.KindsAsync(ruth)).Should().Equal("messageApproved", "outreachSent");
        var sent = (await (await client.GetAsync($"/api/contacts/{ruth}/sent")).JsonAsync()).AsArray().Should().ContainSingle().Subject!;
        mail.Should().Contain($"Message-Id: <{sent["messageId"]!.GetValue<string>()}>");
        sent["body"]!.GetValue<string>().Should().Be(fields["Message.Body"].ReplaceLineEndings("\n"));
        (await (await client.GetAsync($"/api/contacts/{ruth}/drafts")).JsonAsync()).AsArray().Should()
            .ContainSingle("nothing was typed since");
        (await client.PostAsync($"/contacts/{ruth}?handler=Send", fields)).StatusCode
            .Should().Be(HttpStatusCode.Redirect, "it is sent already");
        (await client.OutboxAsync()).Should().ContainSingle();
        (await client.GetStringAsync("/outbox")).Should().Contain("Ruth Halvorsen").And.Contain("Sent");
    }

    [Fact]
    public async Task A_reminder_stands_below_the_request()
    {
        await using var server = new MailServer();
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.MailByAsync(server);
        await client.PutIntoOutboxAsync(ruth);
        await host.SendNextAsync();
        var id = (await (await client.GetAsync($"/api/contacts/{ruth}/sent")).JsonAsync())[0]!["messageId"]!.GetValue<string>();
        host.Clock.Now += Duration.FromDays(10);
        var reminder = await client.ApproveAsync(ruth, "followUp");
        await client.PostAsync($"/contacts/{ruth}?handler=Send", Forms.Read(reminder, "message-form"));
        await host.SendNextAsync();

        server.Mails.Should().HaveCount(2);
        server.Mails.Last().Should().Contain($"In-Reply-To: <{id}>").And.Contain($"References: <{id}>").And.Contain("Subject: Re: ");
        (await client.KindsAsync(ruth)).Should().Contain("followUpSent");
    }

    [Fact]
    public async Task Without_an_account_all_stays_as_it_was()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var page = await client.ApproveAsync(ruth);
        page.Should().Contain("Open in your mail program").And.NotContain("Send it").And.NotContain("send it from here");
        (await (await client.PostAsync($"/contacts/{ruth}?handler=Send", Forms.Read(page, "message-form"))).PageAsync(409)).Should()
            .Contain("No mail account is set up");
        (await client.OutboxAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task What_is_not_approved_as_it_stands_is_not_put_there()
    {
        await using var server = new MailServer();
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.MailByAsync(server);
        var fields = Forms.Read(await client.ApproveAsync(ruth), "message-form");
        (await (await client.PostAsync($"/contacts/{ruth}?handler=Send", fields,
            ("Message.Body", fields["Message.Body"] + "\nP.S. More."))).PageAsync(409))
            .Should().Contain("You approved another text").And.Contain("P.S. More.");
        var draft = (await (await client.GetAsync($"/api/contacts/{ruth}/drafts")).JsonAsync())[0]!["id"]!.GetValue<Guid>();
        await (await client.PostAsJsonAsync($"/api/contacts/{ruth}/outbox", new { draft })).ProblemAsync(409);
        await (await client.PostAsJsonAsync($"/api/contacts/{ruth}/outbox", new { draft = Guid.NewGuid() })).ProblemAsync(404);
        (await client.OutboxAsync()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("silence", "is not to be written to")]
    [InlineData("answer", "Something has happened since")]
    [InlineData("edit", "You approved another text")]
    [InlineData("byHand", "You recorded meanwhile")]
    [InlineData("noAccount", "No mail account")]
    public async Task What_speaks_against_it_meanwhile_stops_it_at_the_moment_of_sending(string what, string why)
    {
        await using var server = new MailServer();
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.MailByAsync(server);
        await client.PutIntoOutboxAsync(ruth);
        var form = Forms.Read(await client.GetStringAsync(
            $"/contacts/{ruth}?tab=message&Writing.Purpose=request&Writing.Channel=email"), "message-form");
        var done = what switch
        {
            "silence" => await client.SendAsync(TestHost.Record(ruth,
                """{"kind":"replyReceived","at":"2026-03-09T14:30:00Z","meaning":"doNotContact","by":"phone"}""", 1)),
            "answer" => await client.SendAsync(TestHost.Record(ruth,
                """{"kind":"replyReceived","at":"2026-03-09T14:30:00Z","meaning":"yes","by":"phone"}""", 1)),
            "edit" => await client.PostAsync($"/contacts/{ruth}?handler=Save", form,
                ("Message.Body", form["Message.Body"] + "\nP.S. More.")),
            "byHand" => await client.PostAsync($"/contacts/{ruth}?handler=Sent", form),
            _ => await client.DeleteAsync("/api/mail/account"),
        };
        ((int)done.StatusCode).Should().BeLessThan(400, await done.Content.ReadAsStringAsync());
        (await host.SendNextAsync()).Should().BeTrue();

        server.Said.Should().BeEmpty("nobody was even called");
        (await client.NewestAsync()).Should().Match<(string State, string Why)>(seen => seen.State == "stopped"
            && seen.Why.Contains(why, StringComparison.Ordinal));
        (await client.GetStringAsync("/today")).Should().Contain("waits for a word of yours");
        (await (await client.SayAsync("withdraw")).JsonAsync())["state"]!.GetValue<string>().Should().Be("withdrawn");
        (await client.GetStringAsync("/today")).Should().NotContain("waits for a word of yours");
    }

    [Fact]
    public async Task An_answer_that_comes_while_the_server_is_reached_stops_it_too()
    {
        await using var server = new MailServer();
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.MailByAsync(server);
        await client.PutIntoOutboxAsync(ruth);
        server.Answers = line =>
        {
            if (line.StartsWith("AUTH", StringComparison.Ordinal))
            {
                client.SendAsync(TestHost.Record(ruth,
                    """{"kind":"replyReceived","at":"2026-03-09T14:30:00Z","meaning":"yes","by":"phone"}""", 1))
                    .GetAwaiter().GetResult().EnsureSuccessStatusCode();
            }

            return null;
        };
        await host.SendNextAsync();
        server.Mails.Should().BeEmpty();
        (await client.NewestAsync())
            .Should().Be(("stopped", "Something has happened since you approved it. Look once more. Approve it, and send it then."));
    }

    [Theory]
    [InlineData("RCPT", "550 no such user here", "failed", "does not take a message to this address. It said: 550 no such user here")]
    [InlineData("RCPT", "451 busy", "waiting", "451 busy")]
    [InlineData("MAIL", "553 not you", "failed", "does not take messages from your address")]
    [InlineData("DATA", "554 no", "failed", "did not take the message. It said: 554 no")]
    [InlineData("content", "552 too much", "failed", "552 too much")]
    [InlineData("content", "451 later", "waiting", "451 later")]
    [InlineData("EHLO", "", "waiting", "broke off before it had anything")]
    [InlineData("RCPT", "", "waiting", "broke off before it had anything")]
    [InlineData("DATA", "", "unknown", "lost while the message was handed over")]
    [InlineData("content", "", "unknown", "lost while the message was handed over")]
    [InlineData("beginning", "", "unknown", "lost while the message was handed over")]
    [InlineData("silence", "", "unknown", "lost while the message was handed over")]
    [InlineData("AUTH", "535 no", "failed", "does not take this name and password")]
    [InlineData("AUTH", "454 4.7.0 try later", "waiting", "lets nobody sign in at the moment. It said: 454")]
    [InlineData("hangUp", "RCPT 550", "failed", "It said: 550")]
    [InlineData("hangUp", "content 554", "failed", "It said: 554")]
    [InlineData("hangUp", "content 421", "waiting", "It said: 421")]
    public async Task Whatever_the_server_does_is_told_in_words_and_never_sent_again_by_itself_when_it_may_have_arrived(
        string at, string answer, string state, string why)
    {
        await using var server = new MailServer();
        server.Answers = line => line.StartsWith(at, StringComparison.Ordinal) ? answer : null;
        if (at is "content") server.Takes = () => Task.FromResult(answer.Length == 0 ? null : answer);
        if (at is "silence") server.Takes = async () =>
        {
            await Task.Delay(TimeSpan.FromSeconds(3));
            return null;
        };
        server.TakesContent = at is not "beginning";
        if (at is "hangUp") server.HangsUpAfter(answer);
        await using var host = new TestHost { Mail = Short };
        var (client, ruth) = await host.WithRuthAsync();
        await client.MailByAsync(server);
        await client.PutIntoOutboxAsync(ruth);
        await host.SendNextAsync();

        (await client.NewestAsync()).Should().Match<(string State, string Why)>(seen => seen.State == state
            && seen.Why.Contains(why, StringComparison.Ordinal));
        (await client.KindsAsync(ruth)).Should().Equal("messageApproved");
        (server.Answers, server.Takes, server.TakesContent) = (null, () => Task.FromResult<string?>("250 taken"), true);
        var before = server.Mails.Count;
        host.Clock.Now += Duration.FromHours(1);
        (await host.SendNextAsync()).Should().Be(state is "waiting");
        server.Mails.Should().HaveCount(before + (state is "waiting" ? 1 : 0));
        if (state is "waiting") (await client.KindsAsync(ruth)).Should().Equal("messageApproved", "outreachSent");
    }

    [Theory]
    [InlineData(false, "did not answer in time")]
    [InlineData(true, "")]
    public async Task A_server_that_says_nothing_while_TLS_is_made_is_tried_again(bool isStopped, string why)
    {
        using var silent = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        await using var host = new TestHost { Mail = Short with { Reach = TimeSpan.FromMilliseconds(isStopped ? 10_000 : 400) } };
        var (client, ruth) = await host.WithRuthAsync();
        (await client.PutAsJsonAsync("/api/mail/account", new
        {
            server = "127.0.0.1",
            port = ((IPEndPoint)silent.LocalEndpoint).Port,
            security = "tls",
            user = "dana",
            secret = Mailing.Secret,
            address = "dana@example.org",
        })).EnsureSuccessStatusCode();
        await client.PutIntoOutboxAsync(ruth);
        using var stop = new CancellationTokenSource();
        if (isStopped) stop.CancelAfter(TimeSpan.FromMilliseconds(800));
        await host.SendNextAsync(stop.Token);
        (await client.NewestAsync()).Should().Match<(string State, string Why)>(seen => seen.State == "waiting"
            && (why.Length == 0 ? seen.Why.Length == 0 : seen.Why.Contains(why, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_the_server_took_is_known_also_when_it_could_not_be_recorded_at_once()
    {
        await using var server = new MailServer();
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.MailByAsync(server);
        await client.PutIntoOutboxAsync(ruth);
        var work = host.Services.GetRequiredService<WorkStore>();
        var claim = (await work.ClaimAsync(ProgrammeId.First, OutboxDesk.Kind, Guid.NewGuid(), 1, Duration.FromMinutes(5),
            host.Clock.Now))[0];
        await work.NoteAsync(claim, new OutboxNote { State = OutboxState.Sent, At = host.Clock.Now }.Write());
        host.Clock.Now += Duration.FromDays(2);
        (await host.SendNextAsync()).Should().BeTrue();
        (await client.NewestAsync()).Should().Be(("sent", ""));
        server.Mails.Should().BeEmpty("it was sent before");
        var facts = (await (await client.GetAsync($"/api/contacts/{ruth}/facts")).JsonAsync())["facts"]!.AsArray();
        facts[1]!["at"]!.GetValue<string>().Should().Be("2026-03-09T15:00:00Z");
    }

    [Fact]
    public async Task An_address_that_no_mail_can_have_is_named_at_the_button()
    {
        await using var server = new MailServer();
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        (await client.PostAsync("/api/import", TestHost.Csv(TestHost.Ruth.Replace("ruth@example.com", "ruth@acme..com",
            StringComparison.Ordinal)))).EnsureSuccessStatusCode();
        var ruth = (await (await client.GetAsync("/api/contacts")).JsonAsync())["items"]![0]!["id"]!.GetValue<Guid>();
        await client.MailByAsync(server);
        var form = Forms.Read(await client.ApproveAsync(ruth), "message-form");
        (await (await client.PostAsync($"/contacts/{ruth}?handler=Send", form)).PageAsync(409)).Should()
            .Contain("ruth@acme..com cannot be an address of e-mail");
        (await client.OutboxAsync()).Should().BeEmpty();
    }

    [Theory]
    [InlineData(true, "RCPT TO:<dana@example.org>")]
    [InlineData(false, "RCPT TO:<dana@example.org>")]
    public async Task A_copy_to_oneself_can_be_left_out_and_stops_nothing_when_it_is_refused(bool isOn, string copy)
    {
        await using var server = new MailServer
        {
            Answers = line => string.Equals(line, copy, StringComparison.Ordinal) ? "550 not you" : null,
        };
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.MailByAsync(server);
        var fields = Forms.Read(await client.GetStringAsync("/mail"), "account-form");
        fields.Should().NotContainKey("Account.WithoutCopies");
        if (!isOn) await client.PostAsync("/mail?handler=Account", fields, ("Account.WithoutCopies", "true"));
        (await (await client.GetAsync("/api/mail/account")).JsonAsync())["withoutCopies"]!.GetValue<bool>().Should().Be(!isOn);
        await client.PutIntoOutboxAsync(ruth);
        await host.SendNextAsync();
        (await client.NewestAsync()).Should().Be(("sent", ""));
        server.Mails.Should().ContainSingle();
        server.Said.Contains(copy, StringComparer.Ordinal).Should().Be(isOn);
    }

    /// <summary>Between the button and the mail an address may have been mended, or copies done away with.</summary>
    [Theory]
    [InlineData("dana@example.net", false)]
    [InlineData("dana@example.org", true)]
    public async Task A_copy_goes_to_nobody_who_is_not_the_sender_any_more(string address, bool withoutCopies)
    {
        await using var server = new MailServer();
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.MailByAsync(server);
        await client.PutIntoOutboxAsync(ruth);
        (await client.PutAsJsonAsync("/api/mail/account", new
        {
            server = "127.0.0.1",
            port = server.Port,
            security = "none",
            user = "dana",
            secret = Mailing.Secret,
            address,
            withoutCopies
        })).EnsureSuccessStatusCode();
        await host.SendNextAsync();
        server.Mails.Should().ContainSingle();
        server.Said.Where(line => line.StartsWith("RCPT", StringComparison.Ordinal)).Should().ContainSingle();
    }

    [Fact]
    public async Task The_last_try_is_the_newest_also_when_one_before_it_waited_for_the_morning()
    {
        await using var server = new MailServer { Answers = line => line.StartsWith("RCPT", StringComparison.Ordinal) ? "451 busy" : null };
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.MailByAsync(server);
        host.Clock.Now = NodaTime.Instant.FromUtc(2026, 3, 10, 1, 0);
        await client.PutIntoOutboxAsync(ruth);
        for (var tries = 0; tries < 4; tries++)
        {
            await host.SendNextAsync();
            host.Clock.Now += NodaTime.Duration.FromMinutes(7);
        }

        (await (await client.SayAsync("withdraw")).JsonAsync())["state"]!.GetValue<string>().Should().Be("withdrawn");
        await client.PutIntoOutboxAsync(ruth);
        server.Answers = line => line.StartsWith("RCPT", StringComparison.Ordinal) ? "550 nobody" : null;
        await host.SendNextAsync();
        (await client.NewestAsync()).State.Should().Be("failed");
        (await client.GetStringAsync("/today")).Should().Contain("waits for a word of yours");
    }

    [Theory]
    [InlineData(true, "Look whether your copy came to dana@example.org")]
    [InlineData(false, "Look into the folder of sent mail")]
    public async Task Where_one_can_look_is_said_as_it_is(bool isOn, string where)
    {
        await using var server = new MailServer { Takes = () => Task.FromResult<string?>(null) };
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        (await client.PutAsJsonAsync("/api/mail/account", new
        {
            server = "127.0.0.1",
            port = server.Port,
            security = "none",
            user = "dana",
            secret = Mailing.Secret,
            address = "dana@example.org",
            withoutCopies = !isOn
        })).EnsureSuccessStatusCode();
        await client.PutIntoOutboxAsync(ruth);
        await host.SendNextAsync();
        (await client.GetStringAsync("/outbox")).Should().Contain(where);
    }

    [Fact]
    public async Task Handing_over_may_take_longer_than_the_lease_that_it_began_with()
    {
        var folder = Directory.CreateTempSubdirectory("infointerview-lease");
        await using var server = new MailServer();
        var brief = new MailTimes { Lease = Duration.FromSeconds(2) };
        await using var host = new TestHost { Mail = brief, Folder = folder.FullName };
        var (client, ruth) = await host.WithRuthAsync();
        await using var other = new TestHost { Mail = brief, Folder = folder.FullName, KeepsFolder = true };
        await client.MailByAsync(server);
        await client.PutIntoOutboxAsync(ruth);
        (bool Sent, string State) seen = default;
        server.Takes = async () =>
        {
            host.Clock.Now += Duration.FromSeconds(60);
            other.Clock.Now = host.Clock.Now;
            seen = (await other.SendNextAsync(), (await client.NewestAsync()).State);
            return "250 taken";
        };
        await host.SendNextAsync();
        seen.Should().Be((false, "onItsWay"), "nobody takes for given up what is being handed over");
        (await client.NewestAsync()).Should().Be(("sent", ""));
        server.Mails.Should().ContainSingle();
    }

    [Theory]
    [InlineData("Zoë Åkesson", "zoe@example.org", "To: =?utf-8?")]
    [InlineData("Ruth  Halvorsen", "ruth@exämple.de", "To: Ruth Halvorsen <ruth@")]
    [InlineData("Ruth Halvorsen", "rüth@example.org", "To: Ruth Halvorsen <rüth@example.org>")]
    public async Task Any_name_and_address_goes_by_a_server_of_today(string name, string address, string line)
    {
        await using var server = new MailServer();
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var store = host.Services.GetRequiredService<InterviewStore>();
        var known = (await store.FindContactAsync(TheSeeker.Own, new ContactId(ruth)))!;
        await store.SaveContactAsync(TheSeeker.Own, known.Contact with
        {
            Name = PersonName.Parse(name),
            Points = [ContactPoint.Email(address)],
        }, known.Version);
        await client.MailByAsync(server);
        await client.PutIntoOutboxAsync(ruth);
        await host.SendNextAsync();
        (await client.NewestAsync()).Should().Be(("sent", ""));
        Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(server.Mails.Should().ContainSingle().Subject)).Should().Contain(line);
    }

    [Fact]
    public async Task A_server_that_never_takes_it_is_asked_a_few_times_and_then_a_person()
    {
        await using var server = new MailServer { Answers = _ => "" };
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.MailByAsync(server);
        await client.PutIntoOutboxAsync(ruth);
        var tries = 0;

        // The last one comes in their night, and waits for the morning.
        int[] minutes = [1, 5, 15, 60, 240, 1089];
        for (; tries < 20 && await host.SendNextAsync(); tries++) host.Clock.Now += Duration.FromMinutes(minutes.ElementAtOrDefault(tries));
        tries.Should().Be(7);
        (await client.NewestAsync()).Should().Match<(string State, string Why)>(seen => seen.State == "failed"
            && seen.Why.Contains("7 times", StringComparison.Ordinal));

        server.Answers = null;
        (await client.SayAsync("again")).EnsureSuccessStatusCode();
        await host.SendNextAsync();
        server.Mails.Should().ContainSingle();
        (await client.NewestAsync()).State.Should().Be("sent");
    }

    [Fact]
    public async Task Of_what_nobody_knows_a_person_says_that_it_arrived_or_sends_it_again()
    {
        await using var server = new MailServer { Takes = () => Task.FromResult<string?>(null) };
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.MailByAsync(server);
        await client.PutIntoOutboxAsync(ruth);
        await host.SendNextAsync();
        (await client.GetStringAsync("/outbox")).Should().Contain("Did it arrive?");
        await (await client.SayAsync("again")).ProblemAsync(409);
        await (await client.SayAsync("withdraw")).ProblemAsync(409);
        var form = Forms.Read(await client.GetStringAsync(
            $"/contacts/{ruth}?tab=message&Writing.Purpose=request&Writing.Channel=email"), "message-form");
        (await (await client.PostAsync($"/contacts/{ruth}?handler=Send", form)).PageAsync(409))
            .Should().Contain("may have arrived already");

        host.Clock.Now += Duration.FromHours(5);
        (await client.SayAsync("notArrived")).EnsureSuccessStatusCode();
        (await client.KindsAsync(ruth)).Should().Equal("messageApproved");
        (await client.SayAsync("again")).EnsureSuccessStatusCode();
        await host.SendNextAsync();
        (await client.NewestAsync()).State.Should().Be("unknown");
        host.Clock.Now += Duration.FromHours(5);
        var page = await client.GetStringAsync("/outbox");
        (await client.PostAsync("/outbox", Forms.Read(page.Split("</li>")[0], "outbox"), ("Word", "arrived")))
            .StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await client.NewestAsync()).State.Should().Be("sent");
        var facts = (await (await client.GetAsync($"/api/contacts/{ruth}/facts")).JsonAsync())["facts"]!.AsArray();
        facts.Should().HaveCount(2);
        facts[1]!["at"]!.GetValue<string>().Should().Be("2026-03-09T20:00:00Z", "that is when it was handed over");
        server.Mails.Should().HaveCount(2);
        await (await client.SayAsync("arrived")).ProblemAsync(409);
    }

    [Fact]
    public async Task A_host_that_ends_in_the_middle_lets_it_come_to_its_end_and_sends_nothing_twice()
    {
        var reached = new TaskCompletionSource();
        var answer = new TaskCompletionSource<string?>();
        await using var server = new MailServer { Takes = () => { reached.SetResult(); return answer.Task; } };
        await using var host = new TestHost { Mail = Short with { HandOver = TimeSpan.FromMinutes(1) } };
        var (client, ruth) = await host.WithRuthAsync();
        await client.MailByAsync(server);
        await client.PutIntoOutboxAsync(ruth);
        using var stop = new CancellationTokenSource();
        var token = stop.Token;
        var sending = Task.Run(async () => await host.SendNextAsync(token));
        await reached.Task;
        (await client.NewestAsync()).State.Should().Be("onItsWay");
        await (await client.SayAsync("withdraw")).ProblemAsync(409);
        await stop.CancelAsync();
        await sending;

        (await client.NewestAsync()).State.Should().Be("unknown");
        answer.SetResult("250 taken after all");
        host.Clock.Now += Duration.FromDays(1);
        (await host.SendNextAsync()).Should().BeFalse();
        server.Mails.Should().ContainSingle();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_process_that_dies_leaves_what_it_handed_over_to_a_person_and_the_rest_to_the_next(bool hadBegun)
    {
        await using var server = new MailServer();
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.MailByAsync(server);
        await client.PutIntoOutboxAsync(ruth);
        var work = host.Services.GetRequiredService<WorkStore>();
        var claim = (await work.ClaimAsync(ProgrammeId.First, OutboxDesk.Kind, Guid.NewGuid(), 1, Duration.FromMinutes(5),
            host.Clock.Now))[0];
        if (hadBegun) await work.NoteAsync(claim, new OutboxNote { State = OutboxState.OnItsWay, At = host.Clock.Now }.Write());
        (await host.SendNextAsync()).Should().BeFalse("the other one still holds it");
        host.Clock.Now += Duration.FromMinutes(6);

        (await host.SendNextAsync()).Should().BeTrue();
        server.Mails.Should().HaveCount(hadBegun ? 0 : 1);
        (await client.NewestAsync()).State.Should().Be(hadBegun ? "unknown" : "sent");
        (await work.CompleteAsync(claim, "late", host.Clock.Now)).Should().BeFalse();
    }

    [Fact]
    public async Task Many_workers_at_once_send_each_message_once()
    {
        await using var server = new MailServer { Takes = async () => { await Task.Delay(20); return "250 taken"; } };
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        (await client.PostAsync("/api/import", TestHost.Csv(People(6)))).EnsureSuccessStatusCode();
        await client.MailByAsync(server);
        var people = (await (await client.GetAsync("/api/contacts")).JsonAsync())["items"]!.AsArray()
            .Select(one => one!["id"]!.GetValue<Guid>()).ToList();
        foreach (var person in people) await client.PutIntoOutboxAsync(person);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            while (await host.SendNextAsync())
            {
            }
        })));
        server.Mails.Should().HaveCount(people.Count).And.OnlyHaveUniqueItems();
        (await client.OutboxAsync()).Should().OnlyContain(item => item["state"]!.GetValue<string>() == "sent");
        foreach (var person in people) (await client.KindsAsync(person)).Should().Equal("messageApproved", "outreachSent");
    }

    private static string People(int count) => "First Name,Last Name,Email Address,Company\n" + string.Concat(Enumerable.Range(1, count)
        .Select(number => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"Ana{number},Lund{number},ana{number}@example.org,House {number}\n")));

    [Fact]
    public async Task A_process_that_is_killed_while_it_hands_over_never_sends_twice()
    {
        var reached = new TaskCompletionSource();
        var answer = new TaskCompletionSource<string?>();
        await using var server = new MailServer { Takes = () => { reached.TrySetResult(); return answer.Task; } };
        var folder = Directory.CreateTempSubdirectory("infointerview-outbox");
        var port = ChildHost.FreePort();
        string[] lease = ["--InfoInterview:MailLeaseSeconds", "2", "--InfoInterview:MailHandOverSeconds", "8"];
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CheckCertificateRevocationList = true })
        {
            BaseAddress = new Uri(
            $"http://127.0.0.1:{port}")
        };
        try
        {
            await using (var child = await ChildHost.StartAsync(port, folder.FullName, lease))
            {
                (await client.PutAsJsonAsync("/api/seeker", new
                {
                    name = "Dana Whitcomb",
                    zone = "America/Chicago",
                    field = "wind-farm siting",
                    email = "dana@example.org"
                })).EnsureSuccessStatusCode();
                (await client.PostAsync("/api/import", TestHost.Csv(TestHost.Ruth))).EnsureSuccessStatusCode();
                await client.MailByAsync(server);
                await client.PutIntoOutboxAsync(
                    (await (await client.GetAsync("/api/contacts")).JsonAsync())["items"]![0]!["id"]!.GetValue<Guid>());
                await reached.Task.WaitAsync(TimeSpan.FromSeconds(30));
                await child.KillAsync();
            }

            answer.SetResult("250 taken");
            await using var next = await ChildHost.StartAsync(port, folder.FullName, lease);
            for (var tries = 0; tries < 200 && !(await client.NewestAsync()).Why.StartsWith("The program ended",
                StringComparison.Ordinal); tries++)
                await Task.Delay(500);
            (await client.NewestAsync()).Should().Be(("unknown", "The program ended while the message was handed over."));
            server.Mails.Should().ContainSingle();
            server.Said.Count(line => line.StartsWith("DATA", StringComparison.Ordinal)).Should().Be(1);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task The_host_looks_into_its_outbox_by_itself()
    {
        await using var server = new MailServer();
        await using var host = new TestHost { SendsByItself = true };
        var (client, ruth) = await host.WithRuthAsync();
        await client.MailByAsync(server);
        await client.PutIntoOutboxAsync(ruth);
        for (var tries = 0; tries < 100 && !string.Equals((await client.NewestAsync()).State, "sent",
            StringComparison.Ordinal); tries++) await Task.Delay(100);
        (await client.NewestAsync()).State.Should().Be("sent");
        server.Mails.Should().ContainSingle();
    }
}
