using System.Net;
using System.Text.RegularExpressions;

namespace InfoInterview.Tests;

/// <summary>
/// What hurt those who tried the host as new users, and the test that holds each of it away. Those that had none stand below the table.
/// </summary>
/// <remarks>
/// <list type="table">
/// <listheader><term>What hurt</term><description>The test</description></listheader>
/// <item><term>An edited message was lost on reload</term>
/// <description>DraftTests.A_text_survives_a_reload_whatever_button_was_pressed</description></item>
/// <item><term>… while typing, on the way back, when the host was killed</term>
/// <description>KeptWhileTypingTests.What_is_typed_survives_a_reload_the_way_back_and_a_kill_of_the_host</description></item>
/// <item><term>… on "Write it again"</term>
/// <description>DraftTests.Writing_anew_asks_first_and_keeps_the_text_as_an_earlier_version</description></item>
/// <item><term>… after approving</term>
/// <description>TodayTests.The_message_on_the_page_of_a_contact_is_approved_as_it_stands_there</description></item>
/// <item><term>Talk notes were lost on leaving during a call</term>
/// <description>KeptWhileTypingTests.A_note_typed_in_a_talk_survives_leaving_and_a_kill_of_the_host</description></item>
/// <item><term>… whichever button was pressed</term><description>NoteTests.While_talking_every_button_keeps_the_note</description></item>
/// <item><term>Pasted replies were not kept</term>
/// <description>KeptTests.An_answer_is_kept_read_again_and_linked_to_what_was_recorded</description></item>
/// <item><term>"What was the subject line of your request?"</term>
/// <description>DraftTests.A_reminder_knows_the_request_and_quotes_its_thread</description></item>
/// <item><term>Silence meant shared</term>
/// <description>FindingTests.What_they_asked_to_keep_quiet_is_not_shared_and_silence_shares_nothing</description></item>
/// <item><term>Lines "ready to copy" were refused by the message</term>
/// <description>FindingTests.Lines_that_are_ready_to_copy_are_taken_by_the_message</description></item>
/// <item><term>Notes saved, yet "Write up your notes: overdue", with no way to them</term>
/// <description>HomeTests.A_saved_note_is_notes_written_and_a_held_talk_never_waits_for_a_time</description></item>
/// <item><term>Thanks did not offer the points that were marked</term>
/// <description>FindingTests.Thanks_offer_what_was_marked_in_the_notes</description></item>
/// <item><term>A named person opened an empty form</term>
/// <description>HomeTests.Somebody_who_was_named_opens_a_filled_form_and_comes_in_with_the_referrer</description></item>
/// <item><term>… also by mail</term><description>KeptTests.A_mail_is_read_and_the_person_it_names_becomes_a_form</description></item>
/// <item><term>A LinkedIn note was recorded as e-mail</term>
/// <description>DraftTests.What_was_sent_is_kept_as_it_went_by_the_way_it_was_written_for</description></item>
/// <item><term>After a held talk "No time is agreed yet"</term>
/// <description>HomeTests.A_saved_note_is_notes_written_and_a_held_talk_never_waits_for_a_time</description></item>
/// <item><term>The loud button recorded, the quiet link did it</term>
/// <description>HomeTests.A_message_that_is_sent_records_itself_on_the_way_it_was_written_for_and_can_be_undone</description></item>
/// <item><term>"They said yes | They said no", one click</term>
/// <description>HomeTests.A_yes_and_a_no_are_chosen_before_they_are_recorded</description></item>
/// <item><term>No undo; a slip ended in "Nothing more to do. Well done."</term>
/// <description>HomeTests.What_was_taken_back_can_be_done_again_and_twice_is_once</description></item>
/// <item><term>"Not to be sent like this" and "Approved as it stands"</term>
/// <description>DraftTests.What_blocks_sending_blocks_approving</description></item>
/// <item><term>"Ready to send" beside "missing"</term>
/// <description>FindingTests.Nothing_is_called_ready_that_lacks_something</description></item>
/// <item><term>Home was a wall, the same sentence for 77 people</term>
/// <description>HomeTests.Today_shows_a_handful_and_never_the_same_sentence_for_everybody</description></item>
/// <item><term>All due tomorrow, beside "ask a few at a time"</term>
/// <description>HomeTests.Five_people_are_worth_asking_each_with_a_reason_of_their_own</description></item>
/// <item><term>Four places for duties</term><description>FindingTests.Duties_stand_in_one_place</description></item>
/// <item><term>Contacts without stage or filter</term>
/// <description>SampleTests.Twelve_people_at_every_stage_come_and_go_with_one_press_each</description></item>
/// <item><term>… and without a tag</term>
/// <description>TagTests.Tags_are_typed_on_the_page_of_a_contact_and_filter_the_list_with_words_and_stages</description></item>
/// <item><term>Sunday's week was seven dead columns</term>
/// <description>HomeTests.A_week_opens_where_something_can_be_offered</description></item>
/// <item><term>Failed forms left the focus where it was</term>
/// <description>AccessibilityTests.The_message_about_what_went_wrong_takes_the_focus</description></item>
/// <item><term>Search without accents and by e-mail</term>
/// <description>FindingTests.Somebody_is_found_by_address_and_without_accents</description></item>
/// <item><term>Facts had no schema</term><description>ApiDocumentTests.Every_fact_as_it_is_written_fits_its_schema</description></item>
/// <item><term>500 for bad input</term><description>HostileRequestTests.Bad_requests_get_an_answer_that_says_so</description></item>
/// <item><term>… a date of 9999</term>
/// <description>HappeningTests.What_cannot_be_read_is_said_beside_its_field</description></item>
/// <item><term>… on any route, with any body</term>
/// <description>RouteFuzzTests.No_request_to_any_route_makes_the_host_fail</description></item>
/// <item><term>… a card without a name</term>
/// <description>HostileRequestTests.A_card_without_a_name_and_what_came_of_it_can_be_looked_at</description></item>
/// <item><term>… a folder where a file was</term>
/// <description>HostileRequestTests.A_folder_where_a_file_was_is_said_and_breaks_no_page</description></item>
/// <item><term>One slow upload held up others</term>
/// <description>HostileRequestTests.A_calendar_that_comes_in_slowly_holds_up_no_other</description></item>
/// <item><term>Personal pages stayed in the browser</term>
/// <description>HostileRequestTests.Nothing_personal_stays_in_a_browser_and_what_comes_with_the_program_may</description></item>
/// <item><term>An address beyond this machine, with no sign-in</term>
/// <description>HostileRequestTests.An_address_that_others_reach_is_taken_only_when_that_is_meant</description></item>
/// <item><term>Insight and decisions were walls of text</term>
/// <description>PlotPageTests.Insight_shows_themes_gaps_contrasts_and_answers_with_their_tables</description></item>
/// <item><term>… also the ledger and whose view is missing</term>
/// <description>PlotPageTests.Decide_shows_paths_ledger_and_who_is_missing</description></item>
/// <item><term>A class name met another by accident</term>
/// <description>StyleTests.A_class_begins_rules_in_one_section_only</description></item>
/// <item><term>The agenda bar could not be read at 390, names of 60 letters ran over</term>
/// <description>AccessibilityTests.Everything_fits_a_doubled_zoom</description></item>
/// <item><term>No German</term><description>GermanPageTests.Every_page_of_the_sample_is_German</description></item>
/// <item><term>A heavy first visit</term><description>StyleTests.A_first_visit_is_light</description></item>
/// </list>
/// </remarks>
public sealed partial class FindingTests
{
    private const string Quiet = "They asked me not to tell anybody that they are hiring in March";

    [Fact]
    public void Every_finding_names_a_test_that_is_there()
    {
        var tests = Path.Combine(RepositoryFiles.Root, "tests");
        var here = File.ReadAllText(Path.Combine(tests, "InfoInterview.Host.Tests", "FindingTests.cs"));
        var named = Named().Matches(here).ToList();
        named.Should().HaveCountGreaterThan(30);
        foreach (Match one in named)
        {
            var file = Directory.EnumerateDirectories(tests, "InfoInterview.Host.*")
                .Select(folder => Path.Combine(folder, one.Groups["file"].Value + ".cs")).Single(File.Exists);
            File.ReadAllText(file).Should().Contain($" {one.Groups["test"].Value}(", "{0} is there", one.Value);
        }
    }

    [Theory]
    [InlineData("PrivateToMe")]
    [InlineData("Open")]
    public async Task What_they_asked_to_keep_quiet_is_not_shared_and_silence_shares_nothing(string kept)
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        Forms.Read(await client.GetStringAsync($"/contacts/{ruth}/notes"),
            "handler=Write")["Written.Confidentiality"].Should().Be("PrivateToMe");
        var note = await client.WriteAsync(ruth, $"Permits take two years\n{Quiet}", kept);
        await client.TagAsync(note, 0, "Permits are slow");
        await client.TagAsync(note, 23, "Hiring");
        foreach (var report in (string[])["/insight-to-share.md", "/insight-without-names.md", "/decision-to-share.md"])
            (await client.GetStringAsync(report)).Should().NotContainEquivalentOf("hiring", report);
        if (kept is "Open") (await client.GetStringAsync("/insight-to-share.md")).Should().Contain("Permits are slow");
    }

    [Fact]
    public async Task Lines_that_are_ready_to_copy_are_taken_by_the_message()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var week = await client.GetStringAsync(
            $"/week?contact={ruth}&from=2026-03-09&minutes=20&offer=2026-03-12T14:00:00Z&offer=2026-03-13T14:30:00Z");
        var lines = WebUtility.HtmlDecode(Lines().Match(week).Groups["lines"].Value);
        lines.Split('\n').Should().HaveCount(2);
        var times = new Dictionary<string, string>(StringComparer.Ordinal) { ["times"] = "2026-03-12 09:00\n2026-03-13 09:30" };
        var letter = await (await client.PostAsync($"/api/contacts/{ruth}/message", new { purpose = "offerTimes", fields = times },
            version: null)).JsonAsync();
        var body = letter["body"]!.GetValue<string>();
        body.Should().Contain("Thursday").And.Contain("Friday");
        foreach (var text in (string[])[body, $"{body}\n\n{lines}"])
        {
            var review = await (await client.PostAsync("/api/review",
                new
                {
                    purpose = "offerTimes",
                    channel = "email",
                    contactId = ruth,
                    subject = letter["subject"]!.GetValue<string>(),
                    body = text
                }, version: null)).JsonAsync();
            review["findings"]!.AsArray().Should().NotContain(finding => finding!["severity"]!.GetValue<string>() == "error");
        }
    }

    [Fact]
    public async Task Thanks_offer_what_was_marked_in_the_notes()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        (await client.SendAsync(TestHost.Record(ruth, """{"kind":"meetingHeld","at":"2026-03-08T20:00:00Z"}""",
            0))).EnsureSuccessStatusCode();
        var note = await client.WriteAsync(ruth, "read the county minutes first\nHer boss is leaving, between us");
        await client.PressAsync(note, 0, "Own", ("Kind", "takeaway"));
        await client.PressAsync(note, 30, "Own", ("Kind", "confidence"));
        var page = WebUtility.HtmlDecode(await client.GetStringAsync($"/contacts/{ruth}?tab=message&Writing.Purpose=thankYou"));
        page.Should().Contain("Marked in your notes of the talk").And.NotContain("Her boss");
        var point = Point().Match(page).Groups["address"].Value;
        (await client.GetStringAsync(point)).Should().Contain("county minutes").And.Contain("id=\"message-body\"");
    }

    [Fact]
    public async Task Nothing_is_called_ready_that_lacks_something()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        await client.PostAsync("/sample?handler=Add", Forms.Read(await client.GetStringAsync("/sample"), "handler=Add"));
        var people = (await (await client.GetAsync("/api/contacts?take=20")).JsonAsync())["items"]!.AsArray().Select(one => one!["id"]!
            .GetValue<Guid>());
        foreach (var person in people)
        {
            foreach (var purpose in (string[])["request", "followUp", "thankYou", "offerTimes"])
            {
                var answer = await client.PostAsync($"/api/contacts/{person}/message", new { purpose }, version: null);
                var page = await client.GetStringAsync($"/contacts/{person}?tab=message&Writing.Purpose={purpose}");
                if (answer.StatusCode == HttpStatusCode.UnprocessableEntity) page.Should().NotContain("Ready to send",
                    "{0} to {1} lacks something", purpose, person);
                if (page.Contains("Not to be sent like this", StringComparison.Ordinal)) page.Should().NotContain("Approved as it stands");
            }
        }
    }

    [Fact]
    public async Task Duties_stand_in_one_place()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        (await client.SendAsync(TestHost.Record(ruth, """{"kind":"meetingHeld","at":"2026-03-08T20:00:00Z"}""",
            0))).EnsureSuccessStatusCode();
        var today = await client.GetStringAsync("/");
        today.Should().Contain("class=\"duty\"");
        Navigation().Match(today).Value.Should().NotContain("/steps").And.NotContain("/today");
        foreach (var page in (string[])["/contacts", "/week", "/notes", "/actions", "/decide", "/import", "/you"])
            (await client.GetStringAsync(page)).Should().NotContain("class=\"duty\"", page);
        WithoutToken(await client.GetStringAsync("/today")).Should().Be(WithoutToken(today), "it is the same page by another name");
    }

    [Fact]
    public async Task Somebody_is_found_by_address_and_without_accents()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        await client.PutAsync($"/api/contacts/{Guid.NewGuid()}", new { name = "Mateo Ríos", email = "m.rios@grid.example" }, 0);
        foreach (var search in (string[])["rios", "RÍOS", "m.rios@", "grid.example", "mateo grid"])
            (await client.GetStringAsync($"/contacts?q={Uri.EscapeDataString(search)}")).Should().Contain("1 contact", search);
        (await client.GetStringAsync("/contacts?q=nobody.example")).Should().Contain("0 contacts");
    }

    private static string WithoutToken(string page) => Token().Replace(page, "");

    [GeneratedRegex("<description>(?<file>[A-Za-z]+Tests)\\.(?<test>\\w+)</description>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();

    [GeneratedRegex("id=\"offer-lines\"[^>]*>(?<lines>[^<]*)<", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Lines();

    [GeneratedRegex("href=\"(?<address>[^\"]*talk\\.point\\][^\"#]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Point();

    [GeneratedRegex("<nav aria-label=\"Main\">.*?</nav>", RegexOptions.Singleline, 1000)]
    private static partial Regex Navigation();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Token();
}
