using System.Net;
using NodaTime;

namespace InfoInterview.Tests;

public sealed class TodayTests
{
    private const string Sent = """{"kind":"outreachSent","at":"2026-02-27T15:00:00Z","by":"email"}""";

    [Fact]
    public async Task The_day_shows_what_can_be_done_and_a_button_records_it_once()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        (await client.SendAsync(TestHost.Record(ruth, Sent, 0))).EnsureSuccessStatusCode();
        var html = await client.GetStringAsync("/today");
        html.Should().Contain("Follow up once").And.Contain("Ruth Halvorsen").And.Contain("I followed up");
        var fields = Forms.Read(html, "handler=Done");
        for (var pressed = 0; pressed < 2; pressed++) (await client.PostAsync("/today?handler=Done", fields)).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await client.GetStringAsync("/today")).Should().Contain("That step is no longer planned").And.NotContain("I followed up</button>");
        (await client.GetStringAsync($"/contacts/{ruth}?tab=history")).Split("You followed up by e-mail").Should().HaveCount(2, "two presses are one follow-up");
    }

    [Fact]
    public async Task A_step_is_put_off_to_a_later_day_or_left_out()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        (await client.SendAsync(TestHost.Record(ruth, Sent, 0))).EnsureSuccessStatusCode();
        var fields = Forms.Read(await client.GetStringAsync("/today"), "handler=Done");
        await client.PostAsync("/today?handler=PutOff", fields, ("Until", "2026-03-09"));
        (await client.GetStringAsync("/today")).Should().Contain("choose a day after today").And.Contain("Follow up once")
            .And.Contain("note bad").And.Contain("value=\"2026-03-09\"");
        await client.PostAsync("/today?handler=PutOff", fields, ("Until", "2026-03-11"));
        (await client.GetStringAsync("/today")).Should().NotContain("I followed up");
        host.Clock.Now = Instant.FromUtc(2026, 3, 11, 15, 0);
        (await client.GetStringAsync("/today")).Should().Contain("I followed up");
        await client.PostAsync("/today?handler=LeaveOut", Forms.Read(await client.GetStringAsync("/today"), "handler=Done"));
        (await client.GetStringAsync("/today")).Should().NotContain("I followed up");
        (await client.GetStringAsync($"/contacts/{ruth}?tab=history")).Should().Contain("You left out a step").And.Contain("You put off a step until Wed 11 March 2026");
    }

    [Fact]
    public async Task What_is_opened_is_what_was_approved()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        (await client.SendAsync(TestHost.Record(ruth, """{"kind":"outreachSent","at":"2026-02-20T15:00:00Z","by":"email"}""", 0))).EnsureSuccessStatusCode();
        (await client.SendAsync(TestHost.Record(ruth, """{"kind":"replyReceived","at":"2026-03-09T14:00:00Z","meaning":"no","by":"email"}""", 1))).EnsureSuccessStatusCode();
        var letter = Forms.Read(await client.GetStringAsync("/today"), "handler=Approve");
        (await client.PostAsync("/today?handler=Eml", letter)).StatusCode.Should().Be(HttpStatusCode.Redirect, "nothing is approved yet");
        await client.PostAsync("/today?handler=Approve", letter, ("Read", "another"));
        (await client.GetStringAsync("/today")).Should().Contain("The message has changed since you read it").And.NotContain("Approved as it stands");
        await client.PostAsync("/today?handler=Approve", letter);
        (await client.GetStringAsync("/today")).Should().Contain("Approved as it stands");
        var file = await client.PostAsync("/today?handler=Eml", letter);
        file.Content.Headers.ContentType!.MediaType.Should().Be("message/rfc822");
        (await client.SendAsync(TestHost.Record(ruth, """{"kind":"replyReceived","at":"2026-03-09T14:30:00Z","meaning":"no","by":"phone"}""", 3))).EnsureSuccessStatusCode();
        (await client.PostAsync("/today?handler=Eml", letter)).StatusCode.Should().Be(HttpStatusCode.Redirect, "something has happened since");
    }

    [Fact]
    public async Task The_message_on_the_page_of_a_contact_is_approved_as_it_stands_there()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var fields = Forms.Read(await client.GetStringAsync($"/contacts/{ruth}?tab=message&Writing.Purpose=acceptRefusal"), "handler=Review");
        var approved = await (await client.PostAsync($"/contacts/{ruth}?handler=Approve", fields, ("Message.Body", fields["Message.Body"] + "\nAnd words of my own."))).PageAsync();
        approved.Should().Contain("Approved as it stands").And.Contain("words of my own");
        var edited = await (await client.PostAsync($"/contacts/{ruth}?handler=Review", Forms.Read(approved, "message-form"),
            ("Message.Body", fields["Message.Body"] + "\nAnd other words."))).PageAsync();
        edited.Should().Contain("You approved another text");
    }

    [Fact]
    public async Task Buttons_of_unknown_steps_and_contacts_record_nothing()
    {
        await using var host = new TestHost();
        var (client, _) = await host.WithRuthAsync();
        var fields = Forms.Read(await client.GetStringAsync("/today"), "handler=Done");
        foreach (var handler in new[] { "Done", "LeaveOut", "Approve", "Eml" })
        {
            foreach (var (name, value) in new[] { ("Contact", Guid.NewGuid().ToString()), ("Step", "made up"), ("Step", "") })
                (await client.PostAsync($"/today?handler={handler}", fields, (name, value))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        }

        (await client.GetStringAsync("/api/steps?started=true")).Should().Contain("\"total\":0");
    }

    [Fact]
    public async Task Thanks_that_are_owed_hold_new_requests_everywhere()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        (await client.PostAsync("/api/import", TestHost.Csv(ImportTests.People(5)))).EnsureSuccessStatusCode();
        var all = (await (await client.GetAsync("/api/contacts")).JsonAsync())["items"]!.AsArray().Select(item => item!["id"]!.GetValue<Guid>()).ToList();
        (await client.GetStringAsync($"/contacts/{all[4]}")).Should().NotContain("first thank");
        foreach (var talked in all.Take(3))
            (await client.SendAsync(TestHost.Record(talked, """{"kind":"meetingHeld","at":"2026-03-09T12:00:00Z"}""", 0))).EnsureSuccessStatusCode();
        var page = await client.GetStringAsync($"/contacts/{all[4]}");
        page.Should().Contain("held to");
        (await client.GetStringAsync("/today")).Should().NotContain("Send the request");
    }
}
