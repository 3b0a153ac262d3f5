using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Tests;

/// <summary>
/// Situations of real life as a person goes through them: what is said in the form, the step that follows, and the letter that the page
/// then proposes.
/// </summary>
public sealed class SituationTests
{
    private const string Start = "time.appointment.start";
    private static readonly string[] Talked = ["requestSent", "saidYes", "meetingAgreed", "meetingHeld"];
    private static readonly string[] Agreed = ["requestSent", "saidYes", "meetingAgreed"];

    /// <summary>
    /// The situation, what was recorded before, the choice, its details, a step that follows, and the purpose of its letter.
    /// </summary>
    public static TheoryData<string, string[], string, string[], string, string?> Cases => new()
    {
        { "1 call me now", ["requestSent"], "wantsCallNow", [], "callNow", null },
        { "2 only in writing", ["requestSent"], "saidYesInWriting", [], "sendQuestions", "writtenQuestions" },
        { "3 in three months", ["requestSent"], "saidYes", ["answer.until", "2026-06-03"], "offerTimes", "askAgain" },
        { "4 an assistant offers two times", ["requestSent"], "saidYes", ["answer.through", "Lee Park", "answer.remarks.throughAnotherPerson", "true", "answer.offered", "2026-03-10 10:00\r\n2026-03-11 16:00"], "acceptTime", "acceptTime" },
        { "5 they offer a time", ["requestSent"], "theyOfferedTimes", ["offers.times", "2026-03-12 10:00"], "acceptTime", "acceptTime" },
        { "6 they point to an opening", ["requestSent"], "openingNamed", ["theirs.what", "a trainee post"], "answerOffer", "answerOffer" },
        { "7 send me your résumé", ["requestSent"], "askedForResume", [], "sendResume", "resumeAsAsked" },
        { "8 come to our open day", ["requestSent"], "saidYesAtEvent", ["answer.event", "our open day", "answer.until", "2026-03-12"], "confirmEvent", "confirmEvent" },
        { "9 handed on to nobody by name", ["requestSent"], "passedOn", [], "answerHandedOn", "handedOn" },
        { "11 they named somebody", ["requestSent"], "namedSomebody", ["answer.referred", "Ana Sousa"], "thankForReferral", "referralThanks" },
        { "12 I did not come", Agreed, "wasAbsent", [], "apologise", "apology" },
        { "13 I was late", Agreed, "talkedLate", [], "sendThanks", "thankYou" },
        { "14 they did not come", Agreed, "theyWereAbsent", [], "offerTimes", "reschedule" },
        { "15 thanks are owed", Agreed, "meetingHeld", [], "sendThanks", "thankYou" },
        { "16 news of theirs", Talked, "newsHeard", ["theirs.what", "head of planning"], "congratulate", "congratulation" },
        { "17 their promise", Talked, "theyPromised", ["promise.what", "an introduction"], "sendThanks", "thankYou" },
        { "18 cut short", Agreed, "talkCutShort", ["talk.until", "2026-03-16"], "offerTimes", "takeUpAgain" },
        { "19 two of them in one talk", Agreed, "meetingHeld", ["talk.with", "Ana Sousa"], "sendThanks", "thankYou" },
        { "20 an advance", ["requestSent"], "notAboutTheTalk", [], "chooseWayOut", null },
        { "21 applied there", Talked, "applied", ["you.what", "a trainee post"], "tellApplied", "applied" },
        { "22 work offered", Talked, "workOffered", ["theirs.what", "an internship", "theirs.answerBy", "2026-03-30"], "answerOffer", "answerOffer" },
        { "23 goal reached", Talked, "goalReached", ["you.what", "a post in siting"], "sendClosingWord", "closingWord" },
        { "25 a loss", ["requestSent"], "bereaved", [], "sendCondolence", "condolence" },
        { "26 a private place", ["requestSent", "saidYes"], "meetingAgreed", [Start, "2026-03-19T14:00", "time.place", "private"], "confirmMeeting", "confirmation" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_person_says_it_in_the_form_and_finds_the_wise_step(string situation, string[] before, string choice, string[] details, string step, string? letter)
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        host.Clock.Now -= Duration.FromDays(before.Length);
        foreach (var one in before)
        {
            await RecordAsync(client, ruth, one, one is "meetingAgreed" ? [Start, InHours(host, 17)] : []);
            host.Clock.Now += Duration.FromDays(1);
        }

        await RecordAsync(client, ruth, choice, details);
        var steps = (await (await client.GetAsync($"/api/contacts/{ruth}/facts")).JsonAsync())["nextSteps"]!.AsArray();
        var found = steps.FirstOrDefault(one => string.Equals(one!["kind"]!.GetValue<string>(), step, StringComparison.Ordinal));
        found.Should().NotBeNull($"{situation}: {steps.ToJsonString()}");
        found!["message"]?.GetValue<string>().Should().Be(letter, situation);
        foreach (var address in new[] { $"/contacts/{ruth}", "/today", "/", "/week" }) await (await client.GetAsync(address)).PageAsync();
        if (letter is not null) (await (await client.GetAsync($"/contacts/{ruth}?Writing.Purpose={letter}")).PageAsync()).Should().Contain($"value=\"{letter}\" selected", situation);
    }

    [Fact]
    public async Task Nothing_is_proposed_to_somebody_with_whom_one_felt_unsafe()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await RecordAsync(client, ruth, "requestSent", []);
        await RecordAsync(client, ruth, "feltUnsafe", []);
        (await client.GetStringAsync($"/contacts/{ruth}")).Should().Contain("You felt unsafe, and nothing is owed.").And.NotContain("Well done");
    }

    [Fact]
    public async Task Of_two_at_one_firm_the_second_waits_for_the_first()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await ImportAsync(client, "Omar,Haddad,omar@example.com,Northwind Siting\n");
        var omar = await IdOfAsync(client, "Omar Haddad");
        await RecordAsync(client, ruth, "requestSent", []);

        var step = (await StepsAsync(client, omar)).Single();
        step["kind"]!.GetValue<string>().Should().Be("sendRequest");
        step["status"]!.GetValue<string>().Should().Be("waiting");
        step["reason"]!.GetValue<string>().Should().Contain("Ruth Halvorsen");
        var page = await client.GetStringAsync($"/contacts/{omar}?Writing.Purpose=request");
        page.Should().Contain("Ruth Halvorsen", "the letter says who was asked");
    }

    [Fact]
    public async Task They_did_not_come_twice_and_then_it_rests()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        string[] choices = [.. Agreed, "theyWereAbsent", "timesOffered", "meetingAgreed", "theyWereAbsent"];
        foreach (var choice in choices)
        {
            await RecordAsync(client, ruth, choice, choice is "meetingAgreed" ? [Start, InHours(host, 17)] : []);
            host.Clock.Now += Duration.FromDays(1);
        }

        (await StepsAsync(client, ruth)).Select(step => step["kind"]!.GetValue<string>()).Should().Equal("letItRest");
    }

    [Fact]
    public async Task Their_promise_is_followed_once_after_two_weeks()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        foreach (var choice in new[] { "requestSent", "saidYes", "meetingAgreed", "meetingHeld" })
        {
            await RecordAsync(client, ruth, choice, choice is "meetingAgreed" ? [Start, InHours(host, 17)] : []);
            host.Clock.Now += Duration.FromDays(1);
        }

        await RecordAsync(client, ruth, "theyPromised", ["promise.what", "an introduction to Ana Sousa"]);
        host.Clock.Now += Duration.FromDays(16);
        var reminder = (await StepsAsync(client, ruth)).Single(step => step["kind"]!.GetValue<string>() is "remindOfPromise");
        reminder["status"]!.GetValue<string>().Should().Be("open");
        (await client.GetStringAsync($"/contacts/{ruth}?Writing.Purpose=promiseReminder")).Should()
            .Contain("an introduction to Ana Sousa");
    }

    [Fact]
    public async Task Twelve_talks_in_a_week_hold_new_requests_and_notes_come_first()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        var rows = string.Concat(Enumerable.Range(1, 13).Select(n => $"Ruth,Person{(char)('A' + n)},ruth{n}@example.com,Firm {n}\n"));
        await ImportAsync(client, rows);
        var items = (await client.GetFromJsonAsync<JsonNode>("/api/contacts"))!["items"]!.AsArray();
        var people = items.Select(item => item!["id"]!.GetValue<Guid>()).ToList();
        foreach (var one in people.Take(12))
        {
            foreach (var choice in new[] { "requestSent", "saidYes", "meetingHeld" }) await RecordAsync(client, one, choice, []);
        }

        var held = (await StepsAsync(client, people[12])).Single();
        held["kind"]!.GetValue<string>().Should().Be("sendRequest");
        held["status"]!.GetValue<string>().Should().Be("waiting", held.ToJsonString());
        var first = await StepsAsync(client, people[0]);
        first.Select(step => step["kind"]!.GetValue<string>()).Should().BeEquivalentTo("sendThanks", "writeNotes");
    }

    [Fact]
    public async Task A_minor_is_warned_of_a_private_place()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var you = Forms.Read(await client.GetStringAsync("/you"), "class=\"sheet grid\"");
        (await client.PostAsync("/you", you, ("You.IsMinor", "true"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        foreach (var choice in new[] { "requestSent", "saidYes" }) await RecordAsync(client, ruth, choice, []);
        await RecordAsync(client, ruth, "meetingAgreed", [Start, InHours(host, 72), "time.place", "private"]);
        (await client.GetStringAsync($"/contacts/{ruth}")).Should().Contain("II370");
    }

    [Fact]
    public async Task A_decision_on_an_unclear_answer_names_the_answer()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await RecordAsync(client, ruth, "requestSent", []);
        await RecordAsync(client, ruth, "isUnclear", []);
        host.Clock.Now += Duration.FromHours(1);
        await RecordAsync(client, ruth, "saidYes", []);
        var facts = (await (await client.GetAsync($"/api/contacts/{ruth}/facts")).JsonAsync())["facts"]!.AsArray();
        facts[^1]!["decides"]!.GetValue<string>().Should().NotBeEmpty();
        (await StepsAsync(client, ruth)).Single()["kind"]!.GetValue<string>().Should().Be("offerTimes");
    }

    [Fact]
    public async Task A_time_of_theirs_that_meets_another_talk_says_so_and_the_letter_takes_the_one_chosen()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await ImportAsync(client, "Omar,Haddad,omar@example.com,Another Firm\n");
        var omar = await IdOfAsync(client, "Omar Haddad");
        foreach (var choice in new[] { "requestSent", "saidYes" }) await RecordAsync(client, omar, choice, []);
        await RecordAsync(client, omar, "meetingAgreed", [Start, "2026-03-12T10:00"]);
        await RecordAsync(client, ruth, "requestSent", []);
        await RecordAsync(client, ruth, "theyOfferedTimes", ["offers.times", "2026-03-12 10:00\r\n2026-03-13 11:30"]);

        var page = await client.GetStringAsync($"/contacts/{ruth}?tab=history");
        page.Should().Contain("you talk with Omar Haddad then");
        var done = await client.PostAsync("/today?handler=Done", Forms.Read(page, "/today?handler=Done"), ("Details.Time", "1"));
        done.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var letter = await client.GetStringAsync($"/contacts/{ruth}?Writing.Purpose=acceptTime");
        letter.Should().Contain("2026-03-13T11:30").And.NotContain("2026-03-12T10:00");
    }

    private static async Task ImportAsync(HttpClient client, string rows)
    {
        var answer = await client.PostAsync("/api/import", TestHost.Csv($"First Name,Last Name,Email Address,Company\n{rows}"));
        answer.EnsureSuccessStatusCode();
    }

    private static async Task<List<JsonNode>> StepsAsync(HttpClient client, Guid contact)
    {
        var facts = await (await client.GetAsync($"/api/contacts/{contact}/facts")).JsonAsync();
        return [.. facts["nextSteps"]!.AsArray().Select(step => step!)];
    }

    private static async Task<Guid> IdOfAsync(HttpClient client, string name) =>
        (await client.GetFromJsonAsync<JsonNode>("/api/contacts"))!["items"]!.AsArray()
            .Single(item => item!.ToJsonString().Contains(name, StringComparison.Ordinal))!["id"]!.GetValue<Guid>();

    private static string InHours(TestHost host, int hours) =>
        LocalDateTimePattern.GeneralIso.Format((host.Clock.Now + Duration.FromHours(hours)).InUtc().LocalDateTime)[..16];

    private static async Task RecordAsync(HttpClient client, Guid ruth, string choice, string[] details)
    {
        var fields = Forms.Read(await client.GetStringAsync($"/contacts/{ruth}?tab=history"), "handler=Happened");
        for (var at = 0; at < details.Length; at += 2) fields[$"Happened.Parts[{details[at]}]"] = details[at + 1];
        var answer = await client.PostAsync($"/contacts/{ruth}?handler=Happened", fields, ("Happened.What", choice));
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
    }
}
