using System.IO.Pipelines;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Weeks;
using InfoInterview.Storage;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace InfoInterview.Tests;

public sealed class WeekTests
{
    private const string Dentist = """
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        UID:dentist@example.org
        SUMMARY:Dentist & <friends>
        DTSTART;TZID=America/Chicago:20260311T090000
        DTEND;TZID=America/Chicago:20260311T093000
        END:VEVENT
        END:VCALENDAR
        """;

    private const string HalfBad = """
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        UID:a@example.org
        SUMMARY:Seminar
        DTSTART;TZID=America/Chicago:20260312T090000
        DURATION:PT1H
        END:VEVENT
        BEGIN:VEVENT
        UID:b@example.org
        DTSTART:soon
        END:VEVENT
        END:VCALENDAR
        """;

    [Fact]
    public async Task The_week_shows_busy_times_talks_and_what_can_be_offered_in_both_zones()
    {
        await using var host = new TestHost();
        var (client, ruth) = await WithRuthInOsloAsync(host);
        (await client.PutAsync("/api/calendar", Ics(Dentist))).EnsureSuccessStatusCode();
        var html = await PageAsync(client, $"/week?contact={ruth}&from=2026-03-12");
        html.Should().Contain("Mon 9 Mar · today").And.Contain("Sun 15 Mar 2026");
        (await client.GetStringAsync("/week")).Should().Contain("Dentist &amp; &lt;friends&gt;");
        html.Should().Contain("Oslo <span class=\"there\">15:00–15:30</span>").And.Contain("value=\"2026-03-12T14:00:00Z\"").And.Contain("Oslo <span class=\"there\">15:00–15:20</span>");
        html.Should().NotContain("value=\"2026-03-11T14:00:00Z\"", "the dentist has that time");
        html.Should().Contain("Nothing to offer: your hours and theirs do not meet.");
    }

    /// <summary>Chicago moves its clocks on 8 March and Oslo on 29 March 2026: the hour that both share moves with each.</summary>
    [Theory]
    [InlineData("2026-03-02", "2026-03-05T15:00:00Z", "Oslo <span class=\"there\">16:00–16:20</span>", "The clocks of America/Chicago go forward by an hour on Sun 8 Mar.")]
    [InlineData("2026-03-23", "2026-03-26T14:00:00Z", "Oslo <span class=\"there\">15:00–15:20</span>", "The clocks of Europe/Oslo go forward by an hour on Sun 29 Mar.")]
    [InlineData("2026-03-30", "2026-04-02T14:00:00Z", "Oslo <span class=\"there\">16:00–16:20</span>", null)]
    [InlineData("2026-10-26", "2026-10-29T14:00:00Z", "Oslo <span class=\"there\">15:00–15:20</span>", "The clocks of America/Chicago go back by an hour on Sun 1 Nov.")]
    public async Task A_week_in_which_clocks_change_says_so_and_keeps_both_walls_right(string from, string slot, string there, string? change)
    {
        await using var host = new TestHost();
        host.Clock.Now = Instant.FromUtc(2026, 2, 27, 15, 0);
        var (client, ruth) = await WithRuthInOsloAsync(host);
        var html = await PageAsync(client, $"/week?contact={ruth}&from={from}");
        html.Should().Contain($"value=\"{slot}\"").And.Contain(there);
        if (change is null) html.Should().NotContain("The clocks of");
        else html.Should().Contain(change);
    }

    [Fact]
    public async Task Ticked_times_become_lines_and_those_that_are_gone_are_counted()
    {
        await using var host = new TestHost();
        var (client, ruth) = await WithRuthInOsloAsync(host);
        var html = await PageAsync(client, $"/week?contact={ruth}&from=2026-03-09&offer=2026-03-12T14:00:00Z&offer=2026-03-13T14:30:00Z&offer=2026-03-14T14:00:00Z&offer=soon");
        html.Should().Contain("Thursday 12 March 2026, 15:00–15:20 Europe/Oslo (09:00–09:20 America/Chicago)\nFriday 13 March 2026, 15:30–15:50 Europe/Oslo (09:30–09:50 America/Chicago)</textarea>");
        html.Should().Contain("One of the times is not free any more.");
    }

    [Fact]
    public async Task Talks_too_near_each_other_are_conflicts_with_their_rules()
    {
        await using var host = new TestHost();
        var (client, ruth) = await WithRuthInOsloAsync(host);
        var ana = await AddAsync(client, "Ana Sousa", "Europe/Lisbon");
        await AgreeAsync(client, ruth, 0, "2026-03-11T15:00", "Europe/Oslo");
        await AgreeAsync(client, ana, 0, "2026-03-11T14:25", "Europe/Lisbon");
        (await client.PutAsync("/api/calendar", Ics(Dentist))).EnsureSuccessStatusCode();
        var html = await PageAsync(client, "/week");
        html.Should().Contain("Between the talks with Ruth Halvorsen").And.Contain("At the same time: Dentist").And.Contain("Lisbon <span class=\"there\">14:25–14:45</span>").And.Contain("Oslo <span class=\"there\">15:00–15:20</span>");
        html.Should().MatchRegex("Conflict <a class=\"rule\" href=\"/rules/II3[0-9]{2}\"");
    }

    [Fact]
    public async Task A_moved_meeting_keeps_its_uid_and_its_sequence_rises()
    {
        await using var host = new TestHost();
        var (client, ruth) = await WithRuthInOsloAsync(host);
        var address = $"/api/contacts/{ruth}/invitation.ics";
        await (await client.GetAsync(address)).ProblemAsync(404);
        await AgreeAsync(client, ruth, 0, "2026-03-19T15:00", "Europe/Oslo");
        var first = await InvitationAsync(client, address);
        first["SEQUENCE"].Should().Be("0");
        first["DTSTART;TZID=Europe/Oslo"].Should().Be("20260319T150000");
        first["METHOD"].Should().Be("REQUEST");

        await AgreeAsync(client, ruth, 1, "2026-03-20T16:00", "Europe/Oslo");
        await RecordAsync(client, ruth, 2, """{"kind":"meetingMoved","at":"2026-03-09T14:20:00Z","appointment":{"start":"2026-03-24T16:00:00","zone":"Europe/Oslo","minutes":30}}""");
        var moved = await InvitationAsync(client, address);
        moved["SEQUENCE"].Should().Be("2");
        moved["UID"].Should().Be(first["UID"]);
        moved["DTSTART;TZID=Europe/Oslo"].Should().Be("20260324T160000");

        await RecordAsync(client, ruth, 3, """{"kind":"meetingCancelled","at":"2026-03-09T14:30:00Z","who":"contact"}""");
        var off = await InvitationAsync(client, address);
        (off["METHOD"], off["SEQUENCE"], off["UID"]).Should().Be(("CANCEL", "3", first["UID"]));
        (await client.GetStringAsync("/week?from=2026-03-24")).Should().NotContain("Talk with", "it was called off");
        (await client.GetStringAsync($"/contacts/{ruth}")).Should().Contain("Cancellation for your calendars").And.Contain($"href=\"{address}\"");
    }

    [Fact]
    public async Task A_further_talk_after_one_that_took_place_is_another_meeting()
    {
        await using var host = new TestHost();
        var (client, ruth) = await WithRuthInOsloAsync(host);
        var address = $"/api/contacts/{ruth}/invitation.ics";
        await AgreeAsync(client, ruth, 0, "2026-03-09T15:30", "Europe/Oslo");
        var first = await InvitationAsync(client, address);
        await RecordAsync(client, ruth, 1, """{"kind":"meetingHeld","at":"2026-03-09T14:50:00Z"}""");
        await (await client.GetAsync(address)).ProblemAsync(404);
        await RecordAsync(client, ruth, 2, Agreed("2026-03-09T14:55:00Z", "2026-03-26T15:00", "Europe/Oslo"));
        var second = await InvitationAsync(client, address);
        second["UID"].Should().NotBe(first["UID"]);
        second["SEQUENCE"].Should().Be("0");
    }

    [Fact]
    public async Task A_meeting_that_the_calendar_holds_as_well_counts_once()
    {
        await using var host = new TestHost();
        var (client, ruth) = await WithRuthInOsloAsync(host);
        await AgreeAsync(client, ruth, 0, "2026-03-12T15:00", "Europe/Oslo");
        var invitation = await client.GetStringAsync($"/api/contacts/{ruth}/invitation.ics");
        (await client.PutAsync("/api/calendar", Ics(invitation))).EnsureSuccessStatusCode();
        var html = await PageAsync(client, $"/week?contact={ruth}&from=2026-03-09");
        html.Should().Contain("Talk with").And.NotContain("At the same time").And.NotContain("class=\"busy\"");
        html.Should().Contain("value=\"2026-03-12T14:00:00Z\"", "a talk that is to be moved does not stand in its own way");
    }

    [Fact]
    public async Task A_bad_upload_lists_its_problems_and_leaves_the_old_calendar()
    {
        await using var host = new TestHost();
        var (client, _) = await WithRuthInOsloAsync(host);
        (await UploadAsync(client, Dentist)).Headers.Location!.ToString().Should().Be("/week");
        var html = await (await UploadAsync(client, "no calendar at all")).PageAsync(400);
        html.Should().Contain("was not kept").And.Contain("The calendar from before is still here").And.Contain("This is no calendar file").And.Contain("One busy time");
        (await (await UploadAsync(client, content: null)).PageAsync(400)).Should().Contain("Choose a file first");
        (await client.GetStringAsync("/week")).Should().Contain("Dentist");
        var problem = await (await client.PutAsync("/api/calendar", Ics(""))).ProblemAsync(400);
        problem["problems"]!.AsArray().Should().NotBeEmpty();
        (await client.GetStringAsync("/week")).Should().Contain("Dentist");
    }

    [Fact]
    public async Task A_half_bad_upload_is_kept_and_says_what_is_missing()
    {
        await using var host = new TestHost();
        var (client, _) = await WithRuthInOsloAsync(host);
        (await UploadAsync(client, HalfBad)).Headers.Location!.ToString().Should().Be("/week/calendar");
        (await client.GetStringAsync("/week/calendar")).Should().Contain("Lines to check").And.Contain("<td>10</td>");
        (await client.GetStringAsync("/week")).Should().Contain("Seminar").And.Contain("Not all of it could be read");
        (await client.DeleteAsync("/api/calendar")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await client.GetStringAsync("/week")).Should().NotContain("Seminar").And.Contain("Add your calendar");
    }

    [Fact]
    public async Task An_upload_that_breaks_off_leaves_the_old_calendar_and_nothing_else()
    {
        await using var host = new TestHost();
        var (client, _) = await WithRuthInOsloAsync(host);
        (await client.PutAsync("/api/calendar", Ics(Dentist))).EnsureSuccessStatusCode();
        var shelf = host.Services.GetRequiredService<CalendarShelf>();
        var seeker = await host.Services.GetRequiredService<InterviewStore>().FindSeekerAsync(TheSeeker.Id);
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(HalfBad));
        var taking = shelf.ReplaceAsync(pipe.Reader.AsStream(), seeker!, default);
        await pipe.Writer.CompleteAsync(new IOException("The line went dead."));
        await taking.Invoking(async task => await task).Should().ThrowAsync<IOException>();
        (await client.GetStringAsync("/week")).Should().Contain("Dentist").And.NotContain("Seminar");
        Directory.GetFiles(Path.GetDirectoryName(host.Services.GetRequiredService<DataFolder>().Calendar)!, "*.part").Should().BeEmpty();
    }

    [Fact]
    public async Task A_calendar_of_the_wrong_kind_or_size_is_refused()
    {
        await using var host = new TestHost();
        await (await host.Browser().PutAsync("/api/calendar", Ics(Dentist))).ProblemAsync(409);
        var (client, _) = await WithRuthInOsloAsync(host);
        (await client.PutAsync("/api/calendar", Ics(Dentist))).EnsureSuccessStatusCode();
        await (await client.PutAsync("/api/calendar", new StringContent(Dentist, Encoding.UTF8, "application/json"))).ProblemAsync(415);
        using var huge = new StreamContent(new OneLine(Host.Inputs.InputLimits.CalendarBytes + 1L));
        huge.Headers.ContentType = new MediaTypeHeaderValue("text/calendar");
        (await (await client.PutAsync("/api/calendar", huge)).ProblemAsync(413))["detail"]!.GetValue<string>().Should().Contain("32 MB");
        (await client.GetStringAsync("/week")).Should().Contain("Dentist");
        (await (await client.PostAsync("/week/calendar", new MultipartFormDataContent { { new StringContent(Dentist), "file", "calendar.ics" } })).PageAsync(400)).Should().NotContain("Your calendar is here");
    }

    [Fact]
    public async Task The_api_lists_slots_by_both_clocks_and_why_days_have_none()
    {
        await using var host = new TestHost();
        var (client, ruth) = await WithRuthInOsloAsync(host);
        var listing = await (await client.GetAsync($"/api/slots?contact={ruth}&from=2026-03-13")).JsonAsync();
        var slot = listing["slots"]![0]!;
        slot["start"]!.GetValue<string>().Should().Be("2026-03-13T14:00:00Z");
        slot["seekerStart"]!.GetValue<string>().Should().Be("2026-03-13T09:00:00-05:00");
        slot["contactStart"]!.GetValue<string>().Should().Be("2026-03-13T15:00:00+01:00");
        var saturday = listing["emptyDays"]![0]!;
        (saturday["date"]!.GetValue<string>(), saturday["because"]![0]!.GetValue<string>()).Should().Be(("2026-03-14", "hours"));
        listing["slots"]!.AsArray().Select(found => found!["start"]!.GetValue<string>()[..10]).Distinct(StringComparer.Ordinal).Should().Equal("2026-03-13", "2026-03-16", "2026-03-17", "2026-03-18", "2026-03-19");
    }

    [Fact]
    public async Task What_cannot_be_asked_is_a_problem()
    {
        await using var host = new TestHost();
        var (client, ruth) = await WithRuthInOsloAsync(host);
        await (await client.GetAsync($"/api/slots?contact={ruth}&from=soon")).ProblemAsync(400);
        await (await client.GetAsync($"/api/slots?contact={ruth}&minutes=0")).ProblemAsync(400);
        await (await client.GetAsync("/api/slots")).ProblemAsync(400);
        await (await client.GetAsync($"/api/slots?contact={Guid.NewGuid()}")).ProblemAsync(404);
        await (await client.GetAsync($"/api/contacts/{Guid.NewGuid()}/invitation.ics")).ProblemAsync(404);
        await (await client.GetAsync($"/week?contact={Guid.NewGuid()}")).PageAsync(404);
        (await PageAsync(client, "/week?from=9999-12-31")).Should().Contain("Write a day between 2000 and 2099");
        await client.PutAsync($"/api/contacts/{ruth}/do-not-contact?reason=asked", content: null);
        (await PageAsync(client, $"/week?contact={ruth}")).Should().Contain("does not want to be written to").And.NotContain("type=\"checkbox\"");
        await (await client.GetAsync($"/api/slots?contact={ruth}")).ProblemAsync(409);
    }

    [Fact]
    public async Task A_zone_that_is_not_known_is_said_to_be_guessed()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        (await PageAsync(client, $"/week?contact={ruth}")).Should().Contain("The time zone of Ruth is not known, so yours is used.");
    }

    private static async Task<(HttpClient Client, Guid Ruth)> WithRuthInOsloAsync(TestHost host)
    {
        var client = await host.WithSeekerAsync();
        return (client, await AddAsync(client, "Ruth Halvorsen", "Europe/Oslo"));
    }

    private static async Task<Guid> AddAsync(HttpClient client, string name, string zone)
    {
        var id = Guid.NewGuid();
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/contacts/{id}") { Content = JsonContent.Create(new { name, zone, email = $"{name.Split(' ')[0]}@example.com" }) };
        request.Headers.IfMatch.Add(new EntityTagHeaderValue("\"0\""));
        (await client.SendAsync(request)).EnsureSuccessStatusCode();
        return id;
    }

    private static Task AgreeAsync(HttpClient client, Guid contact, long version, string start, string zone) =>
        RecordAsync(client, contact, version, Agreed($"2026-03-09T14:1{version}:00Z", start, zone));

    private static string Agreed(string at, string start, string zone) =>
        $$$"""{"kind":"meetingAgreed","at":"{{{at}}}","appointment":{"start":"{{{start}}}:00","zone":"{{{zone}}}","minutes":20}}""";

    private static async Task RecordAsync(HttpClient client, Guid contact, long version, string fact)
    {
        var response = await client.SendAsync(TestHost.Record(contact, fact, version));
        response.StatusCode.Should().Be(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
    }

    private static async Task<Dictionary<string, string>> InvitationAsync(HttpClient client, string address)
    {
        var response = await client.GetAsync(address);
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.Should().Be("text/calendar");
        var text = await response.Content.ReadAsStringAsync();
        var meeting = text[..text.IndexOf("BEGIN:VTIMEZONE", StringComparison.Ordinal)] + text[text.IndexOf("BEGIN:VEVENT", StringComparison.Ordinal)..];
        return meeting.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(':', 2)).Where(parts => parts.Length == 2)
            .DistinctBy(parts => parts[0], StringComparer.Ordinal).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
    }

    /// <summary>A page as it is read.</summary>
    private static async Task<string> PageAsync(HttpClient client, string address) => WebUtility.HtmlDecode(await (await client.GetAsync(address)).PageAsync());

    private static StringContent Ics(string text) => new(text, Encoding.UTF8, "text/calendar");

    private static async Task<HttpResponseMessage> UploadAsync(HttpClient client, string? content)
    {
        var token = Forms.Read(await client.GetStringAsync("/week/calendar"), "multipart")["__RequestVerificationToken"];
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(content ?? "")), "file", content is null ? "\"\"" : "calendar.ics" },
        };
        return await client.PostAsync("/week/calendar", form);
    }
}
