using System.Net;
using NodaTime;

namespace InfoInterview.Tests;

public sealed class ActionTests
{
    [Fact]
    public async Task Something_is_added_once_changed_done_and_taken_up_again()
    {
        await using var host = new TestHost();
        var (client, _) = await host.WithRuthAsync();
        var fields = Added(await client.GetStringAsync("/actions"), "Read the permit act");
        for (var pressed = 0; pressed < 2; pressed++) (await client.PostAsync("/actions?handler=Add", fields)).StatusCode.Should().Be(HttpStatusCode.Redirect);
        var html = await client.GetStringAsync("/actions");
        html.Split("<p class=\"strong\">Read the permit act</p>").Should().HaveCount(2, "two presses add one thing");
        html.Should().Contain("by Mon 16 Mar 2026", "a week from Monday is a day on which one works");
        var edit = Forms.Read(html, "handler=Edit");
        edit.Remove("Typed.IsPromise");
        (await client.PostAsync("/actions?handler=Edit", edit, ("Typed.What", "Read the new act"), ("Typed.Due", "2026-03-08"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await (await client.PostAsync("/actions?handler=Edit", edit, ("Typed.What", "Read another"))).PageAsync(409))
            .Should().Contain("changed on another page").And.Contain("It was due yesterday").And.Contain("value=\"Read another\"");
        (await (await client.PostAsync("/actions?handler=Edit", edit, ("Typed.What", " "), ("Typed.Due", "soon"))).PageAsync(400)).Should().Contain("Write what there is to do").And.Contain("leave it empty");
        var card = Forms.Read(await client.GetStringAsync("/actions"), "handler=Done");
        for (var pressed = 0; pressed < 2; pressed++) (await client.PostAsync("/actions?handler=Done", card)).StatusCode.Should().Be(HttpStatusCode.Redirect);
        html = await client.GetStringAsync("/actions");
        html.Should().Contain("Open it again: Read the new act");
        await client.PostAsync("/actions?handler=Reopen", Forms.Read(html, "handler=Done"));
        await client.PostAsync("/actions?handler=Drop", Forms.Read(await client.GetStringAsync("/actions"), "handler=Done"));
        (await client.GetStringAsync("/actions")).Should().Contain("Dropped <span class=\"count\">1</span>");
    }

    [Fact]
    public async Task A_promise_is_owed_in_the_history_until_it_is_kept()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        (await client.SendAsync(TestHost.Record(ruth, """{"kind":"meetingHeld","at":"2026-03-09T12:00:00Z"}""", 0))).EnsureSuccessStatusCode();
        var fields = Added(await client.GetStringAsync("/actions"), "Send the article");
        fields["Typed.IsPromise"] = "true";
        (await (await client.PostAsync("/actions?handler=Add", fields)).PageAsync(400)).Should().Contain("Say to whom you promised it").And.Contain("value=\"Send the article\"");
        fields["Typed.For"] = ruth.ToString();
        for (var pressed = 0; pressed < 2; pressed++) (await client.PostAsync("/actions?handler=Add", fields)).StatusCode.Should().Be(HttpStatusCode.Redirect);
        var facts = await client.GetStringAsync($"/api/contacts/{ruth}/facts");
        facts.Split("promiseMade").Should().HaveCount(2);
        await client.PostAsync("/actions?handler=Done", Forms.Read(await client.GetStringAsync("/actions"), "handler=Done"));
        (await client.GetStringAsync($"/api/contacts/{ruth}/facts")).Should().Contain("promiseKept");
    }

    [Fact]
    public async Task Files_carry_hostile_words_as_words()
    {
        await using var host = new TestHost();
        var (client, _) = await host.WithRuthAsync();
        await client.PostAsync("/actions?handler=Add", Added(await client.GetStringAsync("/actions"), "=HYPERLINK(\"x\"), <script>"));
        (await client.GetStringAsync("/actions")).Should().NotContain("<script>,").And.Contain("&lt;script&gt;");
        foreach (var (file, type) in new[] { ("actions.csv", "text/csv"), ("actions-trello.csv", "text/csv"), ("actions-todoist.csv", "text/csv"), ("actions.ics", "text/calendar"), ("actions.json", "application/json") })
        {
            var answer = await client.GetAsync("/" + file);
            answer.StatusCode.Should().Be(HttpStatusCode.OK);
            answer.Content.Headers.ContentType!.MediaType.Should().Be(type);
            answer.Content.Headers.ContentDisposition!.FileName.Should().Be(file);
            var text = await answer.Content.ReadAsStringAsync();
            text.Should().Contain("HYPERLINK");
            if (string.Equals(type, "text/csv", StringComparison.Ordinal)) text.Should().Contain("'=HYPERLINK");
        }
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        await using var host = new TestHost();
        var (client, _) = await host.WithRuthAsync();
        var fields = Added(await client.GetStringAsync("/actions"), "x");
        foreach (var handler in new[] { "Done", "Drop", "Reopen" })
            (await client.PostAsync($"/actions?handler={handler}", fields, ("Typed.Id", Guid.NewGuid().ToString()))).StatusCode.Should().Be(HttpStatusCode.NotFound);
        var again = await (await client.PostAsync("/actions?handler=Edit", fields, ("Typed.Id", Guid.NewGuid().ToString()),
            ("Typed.What", "My words"))).PageAsync(409);
        Forms.Read(again, "handler=Add")["Typed.What"].Should().Be("My words");
        host.Clock.Now = Instant.FromUtc(2026, 3, 20, 15, 0);
        (await client.GetStringAsync("/actions")).Should().Contain("Nothing.");
    }

    private static Dictionary<string, string> Added(string html, string what)
    {
        var fields = Forms.Read(html, "handler=Add");
        fields["Typed.What"] = what;
        fields.Remove("Typed.IsPromise");
        return fields;
    }
}
