using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using InfoInterview.Host.Notes;
using InfoInterview.Notes;
using InfoInterview.Rules;
using NodaTime;

namespace InfoInterview.Tests;

public sealed class NoteTests
{
    private const string Talk = """
        - Permits take longer than the building itself
        - You need GIS and project management
        - I will send Ruth the article by Friday
        - Talk to Marta Lindqvist, she runs the county office
        """;

    [Fact]
    public async Task A_note_is_of_the_day_of_the_talk_that_was_held_last()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        async Task<string> DayAsync() => Forms.Read(await client.GetStringAsync($"/contacts/{ruth}/notes"),
            "handler=Write")["Written.Day"];
        (await DayAsync()).Should().Be("2026-03-09", "nothing was held yet");
        (await client.SendAsync(TestHost.Record(ruth, """{"kind":"meetingHeld","at":"2026-03-07T04:30:00Z"}""",
            0))).EnsureSuccessStatusCode();
        (await DayAsync()).Should().Be("2026-03-06", "half past ten in the evening in Chicago");
        await client.WriteAsync(ruth, "Permits are slow", day: "2026-03-06");
        (await DayAsync()).Should().Be("2026-03-09", "that talk is noted");
    }

    [Fact]
    public async Task What_was_said_of_a_line_by_hand_is_not_asked_again()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var note = await client.WriteAsync(ruth, "You need GIS and patience");
        NoteForms.Finds(await client.GetStringAsync($"/notes/{note}")).Should().Contain(find => find.EndsWith("-Skill: GIS",
            StringComparison.Ordinal));
        await client.PressAsync(note, 0, "Own", ("Kind", "skill"), ("Called", "gis"));
        NoteForms.Finds(await client.GetStringAsync($"/notes/{note}")).Should().NotContain(find => find.EndsWith("-Skill: GIS",
            StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_note_is_written_marked_line_by_line_and_unmarked_again()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var note = await client.WriteAsync(ruth, Talk, more: ("Written.Size", "about 50"));
        var start = Talk.IndexOf("Permits", StringComparison.Ordinal);
        await client.TagAsync(note, start, "Permits are slow");
        var html = await client.GetStringAsync($"/notes/{note}");
        html.Should().Contain("Remove: Permits are slow").And.Contain("about 50").And.Contain("Northwind Siting");
        (await client.GetStringAsync("/themes")).Should().Contain("Permits are slow").And.Contain("1 line");
        await client.PressAsync(note, start, "Unmark", ("Mark", $"Tag-{start}-{"Permits take longer than the building itself".Length}-{ThemeOf(html)}"));
        (await client.GetStringAsync($"/notes/{note}")).Should().NotContain("Remove: Permits are slow");
        (await client.GetStringAsync($"/contacts/{ruth}/notes")).Should().Contain("0 passages marked so far");
    }

    [Fact]
    public async Task A_theme_is_proposed_in_the_next_note_taken_with_one_button_and_refused_for_good()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.TagAsync(await client.WriteAsync(ruth, Talk), Talk.IndexOf("Permits", StringComparison.Ordinal), "Permits are slow");
        var next = await client.WriteAsync(ruth, "Permits again: slow\nSomething on lunch", day: "2026-03-10");
        var html = await client.GetStringAsync($"/notes/{next}");
        html.Should().Contain("data-key=\"1\"").And.Contain("Permits are slow");
        (await client.PressAsync(next, 0, "Tag", ("Theme", ThemeOf(html)))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await client.PressAsync(next, 20, "NoTheme")).StatusCode.Should().Be(HttpStatusCode.Redirect);
        html = await client.GetStringAsync($"/notes/{next}");
        html.Should().Contain("Remove: Permits are slow").And.NotContain("data-key=\"1\"", "one line bears it, and on the other it was refused");
    }

    [Fact]
    public async Task What_is_found_is_accepted_or_refused_and_tasks_go_to_the_board()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var note = await client.WriteAsync(ruth, Talk);
        var finds = NoteForms.Finds(await client.GetStringAsync($"/notes/{note}"));
        finds.Should().Contain(find => find.StartsWith("Skill-", StringComparison.Ordinal)).And.Contain(find => find.StartsWith("Referral-", StringComparison.Ordinal))
            .And.Contain(find => find.StartsWith("Action-", StringComparison.Ordinal));
        foreach (var find in finds)
        {
            for (var pressed = 0; pressed < 2; pressed++)
                (await client.PressAsync(note, 2, find.StartsWith("Referral", StringComparison.Ordinal) ? "Refuse" : "Accept", ("Find", find))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        }

        var html = await client.GetStringAsync($"/notes/{note}");
        NoteForms.Finds(html).Should().BeEmpty("everything was decided, and what was refused is not proposed again");
        html.Should().Contain("Remove: Skill: ").And.NotContain("Remove: To talk to").And.Contain("On your board:");
        (await client.GetStringAsync("/actions")).Should().Contain("article").And.Contain("from a note").And.Contain("Fri 13 Mar 2026");
    }

    [Fact]
    public async Task What_was_changed_meanwhile_is_told_and_no_text_is_lost()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var fields = Forms.Read(await client.GetStringAsync($"/contacts/{ruth}/notes"), "handler=Write");
        var first = new[] { ("Written.Text", "first text"), ("Written.Confidentiality", "Open") };
        for (var pressed = 0; pressed < 2; pressed++) (await client.PostAsync($"/contacts/{ruth}/notes?handler=Write", fields, first)).StatusCode.Should().Be(HttpStatusCode.Redirect, "sent twice, it is one note");
        var clash = await (await client.PostAsync($"/contacts/{ruth}/notes?handler=Write", fields, ("Written.Text", "second text"), ("Written.Confidentiality", "Open"))).PageAsync(409);
        clash.Should().Contain("changed on another page").And.Contain("first text").And.Contain("second text</textarea>");
        await client.PostAsync($"/contacts/{ruth}/notes?handler=Write", Forms.Read(clash, "handler=Write"), ("Written.Confidentiality", "Open"));
        (await client.GetStringAsync("/notes")).Should().Contain("1 note").And.Contain("second text").And.NotContain("first text");
        var id = fields["Written.Id"];
        var bad = await (await client.PostAsync($"/notes/{id}?handler=Write", Forms.Read(await client.GetStringAsync($"/notes/{id}"), "handler=Write"), ("Written.Text", "third text"), ("Written.Day", "soon"))).PageAsync(400);
        bad.Should().Contain("third text</textarea>").And.Contain("Write the day of the talk");
        var old = NoteForms.Line(await client.GetStringAsync($"/notes/{id}"), 0);
        for (var pressed = 0; pressed < 2; pressed++) (await client.PostAsync($"/notes/{id}?handler=NewTheme", old, ("Name", "A theme"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await (await client.PostAsync($"/notes/{id}?handler=NewTheme", old, ("Name", "Another"))).PageAsync(409))
            .Should().Contain("changed meanwhile").And.Contain("value=\"Another\"");
        (await client.GetStringAsync("/themes")).Should().NotContain("Another");
    }

    [Fact]
    public async Task Long_and_hostile_texts_are_shown_as_they_were_written()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        const string Hostile = "<script>alert(1)</script> \"quoted\" & =SUM(A1)\n</textarea><b>bold</b>\n￾𝄞 ümlaut";
        var note = await client.WriteAsync(ruth, Hostile);
        var start = int.Parse(Regex.Match(await client.GetStringAsync($"/notes/{note}"), "id=\"line-(?<at>[0-9]+)", RegexOptions.ExplicitCapture).Groups["at"].Value, CultureInfo.InvariantCulture);
        await client.TagAsync(note, start, "<img src=x>");
        foreach (var page in new[] { $"/notes/{note}", "/notes?q=quoted", "/insight", "/themes", $"/contacts/{ruth}/notes" })
            (await (await client.GetAsync(page)).PageAsync()).Should().NotContain("<script>alert").And.NotContain("<b>bold").And.NotContain("<img src=x");
        var many = string.Join('\n', Enumerable.Range(1, 300).Select(line => $"line {line} on permits and GIS"));
        var html = await client.GetStringAsync($"/notes/{await client.WriteAsync(ruth, many)}");
        html.Should().Contain("Further lines");
        Regex.Count(html, "data-line").Should().Be(NoteDesk.LinesOnAPage);
        var fields = Forms.Read(await client.GetStringAsync($"/contacts/{ruth}/notes"), "handler=Write");
        (await client.GetStringAsync($"/contacts/{ruth}/notes")).Should().NotMatchRegex("<textarea[^>]*maxlength");
        var lines = string.Join("\r\n", Enumerable.Range(0, 301).Select(at => new string('x', at == 0 ? 19_600 : 0)));
        (await client.PostAsync($"/contacts/{ruth}/notes?handler=Write", fields, ("Written.Text", lines + "end"),
            ("Written.Confidentiality", "Open"))).StatusCode.Should().Be(HttpStatusCode.Redirect, "a line end is one character");
        fields = Forms.Read(await client.GetStringAsync($"/contacts/{ruth}/notes"), "handler=Write");
        var long_ = new string('x', 20_001);
        (await (await client.PostAsync($"/contacts/{ruth}/notes?handler=Write", fields, ("Written.Text", long_))).PageAsync(400)).Should().Contain(long_).And.Contain("At most 20000 characters");
    }

    [Fact]
    public async Task Notes_are_found_by_words_theme_person_and_day()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var note = await client.WriteAsync(ruth, Talk, day: "2026-02-10");
        await client.WriteAsync(ruth, "Nothing of the kind", day: "2026-03-01");
        await client.TagAsync(note, 2, "Permits are slow");
        var theme = ThemeOf(await client.GetStringAsync($"/notes/{note}"));
        var found = await client.GetStringAsync("/notes?q=permit");
        found.Should().Contain("<mark>Permits</mark>").And.Contain("1 note").And.NotContain("Nothing of the kind");
        (await client.GetStringAsync($"/notes?theme={theme}")).Should().Contain("1 note");
        (await client.GetStringAsync("/notes?person=halv&from=2026-02-28")).Should().Contain("1 note").And.Contain("Nothing of the kind");
        (await client.GetStringAsync("/notes?to=2026-02-28")).Should().Contain("1 note").And.NotContain("Nothing of the kind");
        (await client.GetStringAsync("/notes?from=never")).Should().Contain("Write the first day");
        (await client.GetStringAsync("/notes?page=999999")).Should().Contain("2 notes");
    }

    [Fact]
    public async Task Themes_are_renamed_made_one_and_deleted_and_the_notes_stay()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var note = await client.WriteAsync(ruth, Talk);
        await client.TagAsync(note, 2, "Slow");
        await client.TagAsync(note, 2, "Permits");
        var slow = await ThemeAsync(client, "Slow");
        (await (await client.PostAsync("/themes?handler=Save", slow, ("Name", "permits"))).PageAsync(400))
            .Should().Contain("There is a theme").And.Contain("value=\"permits\"");
        (await client.PostAsync("/themes?handler=Save", slow, ("Name", "Slowness"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await (await client.PostAsync("/themes?handler=Save", slow, ("Name", "Other"))).PageAsync(409)).Should().Contain("changed on another page");
        var slowness = await ThemeAsync(client, "Slowness");
        var permits = await ThemeAsync(client, "Permits");
        (await client.PostSurelyAsync("/themes?handler=Merge", slowness, ("Into", permits["Id"]))).StatusCode
            .Should().Be(HttpStatusCode.Redirect);
        var html = await client.GetStringAsync($"/notes/{note}");
        Regex.Count(html, "Remove: Permits\"").Should().Be(1, "the evidence is united once");
        (await client.PostSurelyAsync("/themes?handler=Delete", await ThemeAsync(client, "Permits"))).StatusCode
            .Should().Be(HttpStatusCode.Redirect);
        (await client.GetStringAsync($"/notes/{note}")).Should().Contain("Permits take longer").And.NotContain("Remove: ");
    }

    [Fact]
    public async Task A_note_is_deleted_when_it_is_the_one_that_was_seen()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var note = await client.WriteAsync(ruth, Talk);
        var old = Forms.Read(await client.GetStringAsync($"/notes/{note}"), "handler=Delete");
        await client.TagAsync(note, 2, "Permits");
        (await (await client.PostAsync($"/notes/{note}?handler=Delete", old)).PageAsync(409)).Should().Contain("Look at it once more");
        var now = Forms.Read(await client.GetStringAsync($"/notes/{note}"), "handler=Delete");
        (await client.PostAsync($"/notes/{note}?handler=Delete", now)).Headers.Location!.OriginalString.Should().Be($"/contacts/{ruth}/notes");
        (await client.GetAsync($"/notes/{note}")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_note_of_an_agreed_talk_is_of_its_day_and_is_found_again()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        const string Agreed = """
            {"kind":"meetingAgreed","at":"2026-03-08T14:00:00Z",
            "appointment":{"start":"2026-03-12T15:00:00","zone":"Europe/London","minutes":20}}
            """;
        (await client.SendAsync(TestHost.Record(ruth, Agreed, 0))).EnsureSuccessStatusCode();
        var talk = Forms.Read(await client.GetStringAsync($"/contacts/{ruth}/talk"), "handler=Note");
        talk["Written.Day"].Should().Be("2026-03-12");
        (await client.PostAsync($"/contacts/{ruth}/talk?handler=Note", talk, ("Written.Text", "key words"))).StatusCode
            .Should().Be(HttpStatusCode.Redirect);
        (await client.GetStringAsync($"/contacts/{ruth}/talk")).Should().Contain("key words</textarea>");
    }

    [Fact]
    public async Task While_talking_every_button_keeps_the_note()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var talk = Forms.Read(await client.GetStringAsync($"/contacts/{ruth}/talk"), "handler=Note");
        var typed = new[] { ("Written.Text", "key words"), ("Written.Confidentiality", "PrivateToMe") };
        (await client.PostAsync($"/contacts/{ruth}/talk?handler=Asked", talk, typed)).StatusCode.Should().Be(HttpStatusCode.OK);
        var again = await client.GetStringAsync($"/contacts/{ruth}/talk");
        again.Should().Contain("key words</textarea>").And.Contain("value=\"PrivateToMe\" checked");
        (await (await client.PostAsync($"/contacts/{ruth}/talk?handler=Ladder", Forms.Read(again, "handler=Note"), ("Written.Text", "key words and more"), ("Said", "permits are slow"))).PageAsync()).Should().Contain("key words and more</textarea>");
        var clash = await (await client.PostAsync($"/contacts/{ruth}/talk?handler=Note", Forms.Read(again, "handler=Note"), ("Written.Text", "something else"))).PageAsync(409);
        clash.Should().Contain("something else</textarea>").And.Contain("key words and more");
        (await client.GetStringAsync($"/contacts/{ruth}/notes")).Should().Contain("key words and more");
        foreach (var handler in new[] { "Note", "Asked" })
        {
            var now = await client.GetStringAsync($"/contacts/{ruth}/talk");
            var key = WebUtility.HtmlDecode(Regex.Match(now, "name=\"Key\" value=\"(?<key>[^\"]*)\"",
                RegexOptions.ExplicitCapture).Groups["key"].Value);
            (await client.PostAsync($"/contacts/{ruth}/talk?handler={handler}", Forms.Read(now, "handler=Note"), ("Key", key), ("Said",
                $"said with {handler}"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
            (await client.GetStringAsync($"/contacts/{ruth}/talk")).Should().Contain($"said with {handler}</textarea>")
                .And.Contain("Next questions");
        }
    }

    [Fact]
    public async Task A_note_is_kept_while_it_is_typed_and_no_mark_goes_by_that()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        foreach (var page in new[] { "talk", "notes" })
        {
            var fields = Forms.Read(await client.GetStringAsync($"/contacts/{ruth}/{page}"), page is "talk"
                ? "handler=Note" : "handler=Write");
            var first = await (await client.PostAsync($"/contacts/{ruth}/{page}?handler=Keep", fields, ("Written.Text",
                $"Typed on {page}"), ("Written.Confidentiality", "Open"))).JsonAsync();
            first["said"]!.GetValue<string>().Should().Be("Saved.");
            (await client.GetStringAsync($"/contacts/{ruth}/notes")).Should().Contain($"Typed on {page}");
            var other = await client.PostAsync($"/contacts/{ruth}/{page}?handler=Keep", fields, ("Written.Text", "Of another window"),
                ("Written.Confidentiality", "Open"));
            other.StatusCode.Should().Be(HttpStatusCode.Conflict);
            (await client.PostAsync($"/contacts/{ruth}/{page}?handler=Keep", fields, ("Written.Text", $"Typed on {page}, and more"),
                ("Written.Version", first["version"]!.ToString()), ("Written.Confidentiality", "Open"))).StatusCode
                .Should().Be(HttpStatusCode.OK);
        }

        var note = await client.WriteAsync(ruth, Talk);
        await client.TagAsync(note, Talk.IndexOf("Permits", StringComparison.Ordinal), "Permits");
        var edit = Forms.Read(await client.GetStringAsync($"/notes/{note}"), "handler=Write");
        (await client.PostAsync($"/contacts/{ruth}/talk?handler=Keep", edit, ("Written.Text", Talk.Replace("Permits", "Permit",
            StringComparison.Ordinal)))).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await client.PostAsync($"/contacts/{ruth}/talk?handler=Keep", edit, ("Written.Text", Talk + "\n- And more"))).StatusCode
            .Should().Be(HttpStatusCode.OK);
        (await client.GetStringAsync($"/notes/{note}")).Should().Contain("Remove: Permits").And.Contain("And more");
    }

    [Fact]
    public async Task Beside_a_line_each_field_keeps_what_was_typed()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var note = await client.WriteAsync(ruth, Talk);
        var line = NoteForms.Line(await client.GetStringAsync($"/notes/{note}"), 2);
        var bad = await (await client.PostAsync($"/notes/{note}?handler=Stance", line, ("Topic", "A degree?"), ("Called", "my name"),
            ("Name", "a theme"))).PageAsync(400);
        foreach (var (field, value) in new[] { ("Topic", "A degree?"), ("Called", "my name"), ("Name", "a theme") })
            Regex.IsMatch(bad, $"name=\"{field}\"[^>]*value=\"{Regex.Escape(value)}\"").Should().BeTrue(field);
        var tagged = await client.PostAsync($"/notes/{note}?handler=NewTheme", line, ("Name", "Slow"), ("Topic", "A degree?"),
            ("Position", "it depends"));
        (await client.GetStringAsync(tagged.Headers.Location!.OriginalString)).Should().Contain("Remove: Slow")
            .And.Contain("value=\"A degree?\"").And.Contain("value=\"it depends\"");

        var page = await client.GetStringAsync($"/notes/{note}");
        await client.PostAsync($"/notes/{note}?handler=Delete", Forms.Read(page, "handler=Delete"));
        (await (await client.PostAsync($"/notes/{note}?handler=Write", Forms.Read(page, "handler=Write"), ("Written.Text",
            "Rewritten at length"))).PageAsync(409)).Should().Contain("Rewritten at length</textarea>");
    }

    [Fact]
    public async Task Somebody_who_was_named_is_one_press_from_the_contacts_and_a_written_up_note_is_no_duty()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var note = await client.WriteAsync(ruth, Talk);
        (await client.SendAsync(TestHost.Record(ruth, """{"kind":"meetingHeld","at":"2026-03-09T14:00:00Z"}""",
            0))).EnsureSuccessStatusCode();
        (await client.GetStringAsync($"/contacts/{ruth}")).Should().Contain("Write your notes");
        await client.PostAsync($"/notes/{note}?handler=Write", Forms.Read(await client.GetStringAsync($"/notes/{note}"),
            "handler=Write"), ("Written.Text", Talk + "\n- More"));
        (await client.GetStringAsync($"/contacts/{ruth}")).Should().NotContain("Write your notes");

        var find = NoteForms.Finds(await client.GetStringAsync($"/notes/{note}")).First(one => one.StartsWith("Referral-",
            StringComparison.Ordinal));
        await client.PressAsync(note, 2, "Accept", ("Find", find));
        var link = Regex.Match(await client.GetStringAsync($"/notes/{note}"), "/contacts/new[?]name=[^\"]*").Value;
        (await client.GetStringAsync(WebUtility.HtmlDecode(link))).Should().Contain("value=\"Marta Lindqvist\"").And.Contain("Named by");
        (await client.GetStringAsync("/insight")).Should().Contain("/contacts/new?name=Marta%20Lindqvist");
    }

    [Theory]
    [InlineData("one two three", "one two three four", 4, 3, 4)]
    [InlineData("one two three", "zero one two three", 4, 3, 9)]
    [InlineData("one two three", "one 2 three", 4, 3, -1)]
    [InlineData("one two three", "three two one", 4, 3, 6)]
    [InlineData("one two three", "", 0, 3, -1)]
    [InlineData("aa", "aaa", 0, 1, 0)]
    public void A_mark_stays_with_its_words(string old, string text, int start, int length, int expected)
    {
        var note = new InterviewNote { Id = new NoteId(Guid.NewGuid()), With = new Interviewee { Name = "Ruth" }, Day = new LocalDate(2026, 3, 9), Text = old };
        var changed = note.Add(new NoteMark.Takeaway { Span = new TextSpan(start, length) }).WithText(text).Note;
        changed.Text.Should().Be(text);
        changed.Marks.Select(mark => mark.Span.Start).Should().Equal(expected < 0 ? [] : [expected]);
    }

    private static string ThemeOf(string html) => Regex.Match(html, "(name=\"Theme\" value=\"|Tag-[0-9]+-[0-9]+-)(?<id>[0-9a-f-]{36})", RegexOptions.ExplicitCapture).Groups["id"].Value;

    private static async Task<Dictionary<string, string>> ThemeAsync(HttpClient client, string name)
    {
        var html = await client.GetStringAsync("/themes");
        var at = html.IndexOf($"<summary>{name} ", StringComparison.Ordinal);
        at.Should().BeGreaterThan(0);
        var start = html.IndexOf("<form", at, StringComparison.Ordinal);
        return Forms.Read(html[start..(html.IndexOf("</form>", start, StringComparison.Ordinal) + "</form>".Length)], "handler=Save");
    }
}
