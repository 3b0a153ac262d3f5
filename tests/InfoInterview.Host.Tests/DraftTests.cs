using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace InfoInterview.Tests;

/// <summary>What is typed into a message is never lost: not by a reload, by writing anew, by approving, nor by another window.</summary>
public sealed class DraftTests
{
    private const string Mine = "Dear Ms. Halvorsen, these are my own words.";

    [Fact]
    public async Task A_text_survives_a_reload_whatever_button_was_pressed()
    {
        foreach (var handler in new[] { "Review", "Save", "Eml", "Approve" })
        {
            await using var host = new TestHost();
            var (client, ruth) = await host.WithRuthAsync();
            var fields = await FormAsync(client, ruth);
            await client.PostAsync($"/contacts/{ruth}?handler={handler}", fields, ("Message.Body", Mine), ("Message.Subject", "Mine"));
            (await client.GetStringAsync($"/contacts/{ruth}?tab=message")).Should().Contain($"{Mine}</textarea>", handler)
                .And.Contain("value=\"Mine\"");
        }
    }

    [Fact]
    public async Task Writing_anew_asks_first_and_keeps_the_text_as_an_earlier_version()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.PostAsync($"/contacts/{ruth}?handler=Save", await FormAsync(client, ruth), ("Message.Body", Mine));

        var asked = await client.GetStringAsync($"/contacts/{ruth}?tab=message&Writing.Purpose=request&Writing.Tone=brief&anew=true");
        asked.Should().Contain("You have a text of your own here").And.Contain($"{Mine}</textarea>");
        (await client.PostAsync($"/contacts/{ruth}?handler=Anew", Forms.Read(asked, "handler=Anew"))).StatusCode.Should()
            .Be(HttpStatusCode.Redirect);

        var fresh = await client.GetStringAsync($"/contacts/{ruth}?tab=message");
        fresh.Should().NotContain($"{Mine}</textarea>").And.Contain("Earlier versions (1)").And.Contain(Mine);
        (await client.PostAsync($"/contacts/{ruth}?handler=BringBack", Forms.Read(fresh, "handler=BringBack"),
            ("Earlier", Earlier(fresh)))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await client.GetStringAsync($"/contacts/{ruth}?tab=message")).Should().Contain($"{Mine}</textarea>");
    }

    [Fact]
    public async Task Of_two_windows_neither_text_is_lost()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var (one, other, third) = (await FormAsync(client, ruth), await FormAsync(client, ruth), await FormAsync(client, ruth));
        await client.PostAsync($"/contacts/{ruth}?handler=Save", one, ("Message.Body", "Of the first window"));
        var page = await (await client.PostAsync($"/contacts/{ruth}?handler=Save", other, ("Message.Body", "Of the second window")))
            .PageAsync(409);
        page.Should().Contain("changed in another window").And.Contain("Of the first window")
            .And.Contain("Of the second window</textarea>");

        // Typing on in that window goes on beside the other, and "mine" takes its place.
        var fields = Forms.Read(page, "message-form");
        (await client.PostAsync($"/contacts/{ruth}?handler=Save", fields, ("Message.Body", "Of the second window, longer")))
            .StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await client.GetStringAsync($"/contacts/{ruth}?tab=message")).Should().Contain("Of the first window</textarea>")
            .And.Contain("Of the second window, longer");
        await client.PostAsync($"/contacts/{ruth}?handler=BringBack", fields, ("Earlier", fields["Message.Draft"]));
        (await client.GetStringAsync($"/contacts/{ruth}?tab=message")).Should().Contain("Of the second window, longer</textarea>")
            .And.Contain("Of the first window");

        // What was typed since the conflict comes along.
        var mine = Forms.Read(await (await client.PostAsync($"/contacts/{ruth}?handler=Save", third, ("Message.Body",
            "Of a third window")))
            .PageAsync(409), "message-form");
        await client.PostAsync($"/contacts/{ruth}?handler=BringBack", mine, ("Earlier", mine["Message.Draft"]), ("Message.Body",
            "And typed since"));
        (await client.GetStringAsync($"/contacts/{ruth}?tab=message")).Should().Contain("And typed since</textarea>");
    }

    [Fact]
    public async Task What_blocks_sending_blocks_approving()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var page = await (await client.PostAsync($"/contacts/{ruth}?handler=Approve", await FormAsync(client, ruth),
            ("Message.Body", "Hello [NAME]"))).PageAsync(409);
        page.Should().Contain("Not to be sent like this").And.Contain("Not approved:").And.NotContain("Approved as it stands")
            .And.Contain("Hello [NAME]</textarea>");
        (await (await client.GetAsync($"/api/contacts/{ruth}/facts")).JsonAsync())["facts"]!.AsArray().Should().BeEmpty();

        var good = await client.GetStringAsync($"/contacts/{ruth}?tab=message&Writing.Purpose=acceptRefusal");
        (await (await client.PostAsync($"/contacts/{ruth}?handler=Approve", Forms.Read(good, "message-form"))).PageAsync()).Should()
            .Contain("Approved as it stands");
    }

    [Fact]
    public async Task What_was_sent_is_kept_as_it_went_by_the_way_it_was_written_for()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var html = await client.GetStringAsync($"/contacts/{ruth}?tab=message&Writing.Purpose=request&Writing.Channel=linkedInNote");
        (await client.PostAsync($"/contacts/{ruth}?handler=Sent", Forms.Read(html, "message-form"),
            ("Message.Body", "Dear Ms. Halvorsen, a note."))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        var sent = (await (await client.GetAsync($"/api/contacts/{ruth}/sent")).JsonAsync()).AsArray().Single()!;
        (sent["channel"]!.GetValue<string>(), sent["body"]!.GetValue<string>()).Should()
            .Be(("linkedInNote", "Dear Ms. Halvorsen, a note."));
        (await (await client.GetAsync($"/api/contacts/{ruth}/facts")).JsonAsync())["facts"]!.ToJsonString().Should()
            .Contain("\"by\":\"linkedInNote\"");
        (await client.GetStringAsync($"/contacts/{ruth}?tab=history")).Should().Contain("You wrote: LinkedIn note")
            .And.Contain("Dear Ms. Halvorsen, a note.");
        (await (await client.GetAsync($"/api/contacts/{ruth}/drafts")).JsonAsync()).AsArray().Single()!["state"]!.GetValue<string>()
            .Should().Be("sent");
    }

    [Fact]
    public async Task A_reminder_knows_the_request_and_quotes_its_thread()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.PostAsync($"/contacts/{ruth}?handler=Sent", await FormAsync(client, ruth, "email"),
            ("Message.Subject", "A few minutes on siting?"), ("Message.Body", "Dear Ms. Halvorsen, my request."));
        var id = (await (await client.GetAsync($"/api/contacts/{ruth}/sent")).JsonAsync()).AsArray()
            .Single()!["messageId"]!.GetValue<string>();
        host.Clock.Now += NodaTime.Duration.FromDays(10);

        var html = await client.GetStringAsync($"/contacts/{ruth}?tab=message&Writing.Purpose=followUp&Writing.Channel=email");
        html.Should().Contain("value=\"Re: A few minutes on siting?\"").And.NotContain("What was the subject line of your request?</a>")
            .And.Contain("my request.");
        var file = await (await client.PostAsync($"/contacts/{ruth}?handler=Eml", Forms.Read(html, "message-form")))
            .Content.ReadAsStringAsync();
        file.Should().Contain($"In-Reply-To: <{id}>").And.Contain($"References: <{id}>").And.Contain("Message-Id: <");
    }

    [Fact]
    public async Task The_file_that_today_gives_stands_in_its_thread_too()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.PostAsync($"/contacts/{ruth}?handler=Sent", await FormAsync(client, ruth, "email"),
            ("Message.Subject", "A few minutes on siting?"), ("Message.Body", "Dear Ms. Halvorsen, my request."));
        var id = (await (await client.GetAsync($"/api/contacts/{ruth}/sent")).JsonAsync()).AsArray()
            .Single()!["messageId"]!.GetValue<string>();
        host.Clock.Now += NodaTime.Duration.FromDays(10);
        (await client.ApproveAsync(ruth, "followUp")).Should().NotBeEmpty();
        var today = Forms.Read(await client.GetStringAsync("/today"), "/today?handler=Approve");
        var answer = await client.PostAsync("/today?handler=Eml", today);
        var file = await answer.Content.ReadAsStringAsync();
        file.Should().Contain($"In-Reply-To: <{id}>").And.Contain($"References: <{id}>").And.Contain("Message-Id: <");
    }

    [Fact]
    public async Task What_was_recorded_in_another_window_is_said_where_one_is()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var fields = await FormAsync(client, ruth, "email");
        using (new OnceAfter(host.Folder, "FROM \"Drafts\"", () => Task.Run(() => client.SendAsync(TestHost.Record(ruth,
            """{"kind":"newsHeard","at":"2026-03-09T14:30:00Z","what":"A new job"}""", 0)))
            .GetAwaiter().GetResult().EnsureSuccessStatusCode()))
        {
            // Entity Framework looks once a second whether somebody listens.
            await Task.Delay(TimeSpan.FromMilliseconds(1_200));
            var page = await (await client.PostAsync($"/contacts/{ruth}?handler=Sent", fields, ("Message.Body", Mine))).PageAsync(409);
            page.Should().Contain("Something was recorded while your page was open.").And.Contain("Your text is kept").And.Contain(Mine)
                .And.Contain("id=\"message-form\"");
        }

        (await client.PostAsync($"/contacts/{ruth}?handler=Sent", fields, ("Message.Body", Mine))).StatusCode.Should()
            .Be(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Without_scripts_no_link_opens_the_words_of_before()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var page = await client.GetStringAsync($"/contacts/{ruth}?tab=message&Writing.Purpose=request&Writing.Channel=email");
        System.Text.RegularExpressions.Regex.Matches(page, "<a [^>]*data-mail=[^>]*>").Select(link => link.Value).Should()
            .NotBeEmpty().And.OnlyContain(link => link.Contains(" hidden", StringComparison.Ordinal));
        page.Should().Contain("<button type=\"submit\" id=\"mail-file\"").And.Contain("Save it as a mail file (.eml)");
    }

    [Fact]
    public async Task Sent_twice_is_sent_once()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var fields = await FormAsync(client, ruth);
        for (var pressed = 0; pressed < 2; pressed++)
            (await client.PostAsync($"/contacts/{ruth}?handler=Sent", fields, ("Message.Body", Mine))).StatusCode
                .Should().Be(HttpStatusCode.Redirect);
        (await (await client.GetAsync($"/api/contacts/{ruth}/facts")).JsonAsync())["facts"]!.AsArray().Should().ContainSingle();
        (await (await client.GetAsync($"/api/contacts/{ruth}/sent")).JsonAsync()).AsArray().Should().ContainSingle();
    }

    [Fact]
    public async Task A_file_for_the_mail_program_makes_no_other_version_of_the_same_text()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.PostAsync($"/contacts/{ruth}?handler=Sent", await FormAsync(client, ruth, "email"), ("Message.Body",
            "First line\r\nand another."));
        host.Clock.Now += NodaTime.Duration.FromDays(10);
        var page = await client.GetStringAsync($"/contacts/{ruth}?tab=message&Writing.Purpose=followUp&Writing.Channel=email");
        var form = Forms.Read(page, "message-form");
        var typed = form.Where(field => field.Key.StartsWith("Writing.Fields[", StringComparison.Ordinal) && field.Value.Length > 0)
            .ToDictionary(field => field.Key[15..^1], field => field.Value.ReplaceLineEndings("\n"), StringComparer.Ordinal);
        typed.Values.Should().Contain(text => text.Contains('\n', StringComparison.Ordinal));
        var draft = Guid.Parse(form["Message.Draft"]);
        object Content(string body) => new
        {
            purpose = "followUp",
            channel = form["Writing.Channel"],
            tone = form["Writing.Tone"],
            fields = typed,
            subject = form["Message.Subject"],
            body
        };
        var kept = await PutAsync(client, ruth, draft, 0, Content(Mine));
        kept.Headers.ETag!.Tag.Should().Be("\"1\"");
        foreach (var name in form.Keys.ToList()) form[name] = form[name].ReplaceLineEndings("\r\n");
        (await client.PostAsync($"/contacts/{ruth}?handler=Eml", form, ("Message.Version", "1"), ("Message.Body", Mine))).StatusCode
            .Should().Be(HttpStatusCode.OK);
        (await PutAsync(client, ruth, draft, 1, Content(Mine + " More."))).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task There_are_versions_to_choose_from()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        (await client.GetStringAsync($"/contacts/{ruth}?tab=message&Writing.Purpose=request&Writing.Channel=email")).Should()
            .Contain("Three versions to choose from").And.Contain("Take this one");
    }

    [Fact]
    public async Task The_api_keeps_drafts_with_versions_and_both_texts_of_a_conflict()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var id = Guid.NewGuid();
        await (await PutAsync(client, ruth, id, null, new { purpose = "request", body = "a" })).ProblemAsync(428);
        await (await PutAsync(client, ruth, id, 0, new { body = "a" })).ProblemAsync(400);
        await (await PutAsync(client, ruth, id, 0, new { purpose = "request", body = new string('x', 20_001) })).ProblemAsync(400);
        await (await PutAsync(client, Guid.NewGuid(), id, 0, new { purpose = "request", body = "a" })).ProblemAsync(404);
        var first = await PutAsync(client, ruth, id, 0, new
        {
            purpose = "request",
            subject = "s",
            body = "one\r\ntwo",
            channel = "linkedIn",
            fields = new { goal = "to learn" }
        });
        first.Headers.ETag!.Tag.Should().Be("\"1\"");
        var draft = await first.JsonAsync();
        (draft["body"]!.GetValue<string>(), draft["by"]!.GetValue<string>(), draft["state"]!.GetValue<string>(),
            draft["fields"]!["goal"]!.GetValue<string>())
            .Should().Be(("one\ntwo", "seeker", "open", "to learn"));
        await (await PutAsync(client, ruth, id, 1, new { purpose = "request", body = "two" })).JsonAsync();
        var problem = await (await PutAsync(client, ruth, id, 1, new { purpose = "request", body = "of another window" }))
            .ProblemAsync(412);
        problem["current"]!["body"]!.GetValue<string>().Should().Be("two");
        var aside = problem["keptAs"]!;
        aside["state"]!.GetValue<string>().Should().Be("setAside");
        (await (await PutAsync(client, ruth, aside["id"]!.GetValue<Guid>(), aside["version"]!.GetValue<long>(),
            new { purpose = "request", body = "of another window, more" })).JsonAsync())
            ["state"]!.GetValue<string>().Should().Be("setAside");
        (await (await client.PostAsync($"/api/contacts/{ruth}/drafts/{aside["id"]}/current", null))
            .JsonAsync())["body"]!.GetValue<string>().Should().Be("of another window, more");
        (await (await client.GetAsync($"/api/contacts/{ruth}/drafts")).JsonAsync()).AsArray().Should().HaveCount(2);
        await (await client.GetAsync($"/api/contacts/{Guid.NewGuid()}/drafts/{id}")).ProblemAsync(404);
        var delete = new HttpRequestMessage(HttpMethod.Delete, $"/api/contacts/{ruth}/drafts/{id}");
        delete.Headers.IfMatch.Add(new EntityTagHeaderValue("\"3\""));
        (await client.SendAsync(delete)).StatusCode.Should().Be(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Who_one_is_is_not_written_over_unseen()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        var fields = Forms.Read(await client.GetStringAsync("/you"), "sheet grid");
        (await client.PostAsync("/you", fields, ("You.Field", "permits"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        var page = await (await client.PostAsync("/you", fields, ("You.Field", "roads"))).PageAsync(409);
        page.Should().Contain("changed in another window").And.Contain("Field of interest: stands now as permits")
            .And.Contain("value=\"roads\"");
        (await client.PostAsync("/you", Forms.Read(page, "sheet grid"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        var put = new HttpRequestMessage(HttpMethod.Put, "/api/seeker")
        {
            Content = JsonContent.Create(
            new { name = "Dana", zone = "America/Chicago" })
        };
        put.Headers.IfMatch.Add(new EntityTagHeaderValue("\"1\""));
        await (await client.SendAsync(put)).ProblemAsync(412);
    }

    private static async Task<Dictionary<string, string>> FormAsync(HttpClient client, Guid ruth, string? channel = null) => Forms.Read(
        await client.GetStringAsync(
            $"/contacts/{ruth}?tab=message&Writing.Purpose=request{(channel is null ? "" : $"&Writing.Channel={channel}")}"),
            "message-form");

    private static string Earlier(string html) => System.Text.RegularExpressions.Regex.Match(html,
        "name=\"Earlier\" value=\"(?<value>[^\"]*)\"", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["value"].Value;

    private static Task<HttpResponseMessage> PutAsync(HttpClient client, Guid contact, Guid id, long? version, object draft)
    {
        var request = new HttpRequestMessage(HttpMethod.Put,
            $"/api/contacts/{contact}/drafts/{id}")
        { Content = JsonContent.Create(draft) };
        if (version is { } seen) request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{seen}\""));
        return client.SendAsync(request);
    }
}
