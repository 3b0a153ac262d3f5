using System.Net;
using System.Text.RegularExpressions;
using InfoInterview.Engagements;

namespace InfoInterview.Tests;

public sealed partial class HappeningTests
{
    private const string Sent = """{"kind":"outreachSent","at":"2026-03-02T14:00:00Z","by":"email"}""";
    private const string Yes = """{"kind":"replyReceived","at":"2026-03-03T14:00:00Z","meaning":"yes"}""";
    private const string No = """{"kind":"replyReceived","at":"2026-03-03T14:00:00Z","meaning":"no"}""";
    private const string Agreed = """{"kind":"meetingAgreed","at":"2026-03-04T14:00:00Z","appointment":{"start":"2026-03-05T10:00:00","zone":"America/Chicago","minutes":20}}""";
    private const string Held = """{"kind":"meetingHeld","at":"2026-03-05T16:30:00Z"}""";
    private const string Closed = """{"kind":"engagementClosed","at":"2026-03-06T16:30:00Z"}""";
    private const string Offered = """{"kind":"openingOffered","at":"2026-03-06T16:30:00Z","isTheirs":true}""";

    private static readonly (string Name, string Value)[] Details =
    [
        ("Happened.Parts[time.appointment.start]", "2026-03-19T14:00"), ("Happened.Parts[answer.until]", "2026-03-20"), ("Happened.Parts[answer.referred]", "Ana Sousa"),
        ("Happened.Parts[promise.what]", "send the reading list"), ("Happened.Parts[promise.due]", "2026-03-20"), ("Happened.Parts[offers.times]", "2026-03-19 14:00\r\n2026-03-20 09:30"),
        ("Happened.Parts[answer.offered]", "2026-03-19 14:00"), ("Happened.Parts[answer.through]", "Lee Park"), ("Happened.Parts[theirs.what]", "a new post"),
        ("Happened.Parts[theirs.answerBy]", "2026-03-30"), ("Happened.Parts[you.what]", "a trainee post"), ("Happened.Parts[talk.with]", "Ana Sousa, Lee Park"),
    ];

    public static TheoryData<string> Choices => new(FactKind.All.SelectMany(kind => kind.Choices).Select(choice => choice.Name));

    [Theory]
    [MemberData(nameof(Choices))]
    public async Task Every_choice_of_the_table_records_with_its_details_and_the_pages_stand(string choice)
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await ReachAsync(client, ruth, choice);
        var page = await client.GetStringAsync($"/contacts/{ruth}?tab=history");
        page.Should().Contain($"value=\"{choice}\"", "it has its button");
        var answer = await client.PostAsync($"/contacts/{ruth}?handler=Happened", Forms.Read(page, "handler=Happened"), [("Happened.What", choice), .. Details]);
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        var facts = (await (await client.GetAsync($"/api/contacts/{ruth}/facts")).JsonAsync())["facts"]!.AsArray();
        var kind = FactKind.All.First(one => one.Choices.Any(way => string.Equals(way.Name, choice, StringComparison.Ordinal)));
        facts.Select(fact => fact!["kind"]!.GetValue<string>()).Should().Contain(kind.Name);
        foreach (var address in new[] { $"/contacts/{ruth}", "/", "/today", "/week" }) await (await client.GetAsync(address)).PageAsync();
    }

    [Fact]
    public async Task Every_choice_has_its_button_once_under_a_heading()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var page = await client.GetStringAsync($"/contacts/{ruth}?tab=history");
        Buttons().Matches(page).Select(match => match.Groups["what"].Value).Should().OnlyHaveUniqueItems()
            .And.BeEquivalentTo(FactKind.All.SelectMany(kind => kind.Choices).Select(choice => choice.Name).Where(name => name is not "meetingMoved"), "a move needs a meeting that is agreed");
        page.Should().ContainAll("What they said", "Between you", "About you");
    }

    [Fact]
    public async Task Details_of_an_answer_are_kept_with_it()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await ReachAsync(client, ruth, "saidYes");
        await RecordAsync(
            client, ruth, "saidYes", "They said yes", ("Happened.Parts[answer.offered]", "2026-03-19 14:00\r\n2026-03-20 09:30 Asia/Tokyo"), ("Happened.Parts[answer.through]", "Lee Park"),
            ("Happened.Parts[answer.remarks.throughAnotherPerson]", "true"), ("Happened.Parts[answer.form]", "video"));
        var fact = (await (await client.GetAsync($"/api/contacts/{ruth}/facts")).JsonAsync())["facts"]!.AsArray()[^1]!;
        fact["through"]!.GetValue<string>().Should().Be("Lee Park");
        fact["form"]!.GetValue<string>().Should().Be("video");
        fact["remarks"]!.AsArray().Should().ContainSingle();
        fact["offered"]!.AsArray().Select(time => time!["zone"]!.GetValue<string>()).Should().Equal("America/Chicago", "Asia/Tokyo");
        var page = await client.GetStringAsync($"/contacts/{ruth}?tab=history");
        page.Should().Contain("Which of their times").And.Contain("I accepted it");
        var done = await client.PostAsync("/today?handler=Done", Forms.Read(page, "/today?handler=Done"), ("Details.Time", "1"));
        done.StatusCode.Should().Be(HttpStatusCode.Redirect);
        fact = (await (await client.GetAsync($"/api/contacts/{ruth}/facts")).JsonAsync())["facts"]!.AsArray()[^1]!;
        fact["appointment"]!["start"]!.GetValue<string>().Should().StartWith("2026-03-20T09:30");
    }

    [Fact]
    public async Task A_mistake_is_taken_back_and_silence_tells_its_reason()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await RecordAsync(client, ruth, "requestSent", "by e-mail");
        await RecordAsync(client, ruth, "saidNo", "They said no");
        await RecordAsync(client, ruth, "letRest", "You let it rest; take it up again whenever you wish.");
        var page = await client.GetStringAsync($"/contacts/{ruth}?tab=history");
        var last = Taken().Matches(page)[0].Groups["what"].Value;
        var version = Forms.Read(page, "handler=Happened")["Happened.Version"];
        var token = Forms.Read(page, "handler=Happened")["__RequestVerificationToken"];
        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["Happened.Version"] = version, ["Taken"] = WebUtility.HtmlDecode(last), ["__RequestVerificationToken"] = token };
        (await client.PostAsync($"/contacts/{ruth}?handler=TakeBack", fields)).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await client.GetStringAsync($"/contacts/{ruth}?tab=history")).Should().Contain("<s>").And.Contain("taken back").And.Contain("I thanked them");
        (await client.PostAsync($"/contacts/{ruth}?handler=TakeBack", fields)).StatusCode.Should().Be(HttpStatusCode.Redirect, "twice is the same as once");
        fields["Taken"] = "no such entry";
        await (await client.PostAsync($"/contacts/{ruth}?handler=TakeBack", fields)).PageAsync(409);
    }

    [Fact]
    public async Task What_was_said_is_told_back_with_its_day_its_name_and_its_words()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await RecordAsync(client, ruth, "requestSent", "by e-mail");
        await RecordAsync(client, ruth, "cameBack", "A message to ruth@example.com came back", ("Happened.Parts[failed.address]", "ruth@example.com"));
        await RecordAsync(client, ruth, "requestSent", "by phone", ("Happened.By", "phone"));
        await RecordAsync(client, ruth, "isAway", "They are away, back on Mon 16 March 2026", ("Happened.Parts[answer.until]", "2026-03-16"));
        await RecordAsync(client, ruth, "saidLater", "They said later: ask again on Wed 1 April 2026", ("Happened.Parts[answer.until]", "2026-04-01"));
        await RecordAsync(client, ruth, "namedSomebody", "They named Ana Sousa", ("Happened.Parts[answer.referred]", "Ana Sousa"));
        await RecordAsync(client, ruth, "meetingAgreed", "You agreed to talk", ("Happened.Parts[time.appointment.start]", "2026-03-19T14:00"), ("Happened.Parts[time.form]", "video"));
        await RecordAsync(client, ruth, "meetingMoved", "The conversation was moved", ("Happened.Parts[time.appointment.start]", "2026-03-20T14:00"));
        await RecordAsync(client, ruth, "theyCalledOff", "They called it off");
        await RecordAsync(client, ruth, "promised", "You promised: send the list", ("Happened.Parts[promise.what]", "send the list"), ("Happened.Parts[promise.due]", "2026-03-12"));
        await RecordAsync(client, ruth, "promiseKept", "You kept your promise: send the list", ("Happened.Parts[promise.what]", "send the list"));
    }

    [Theory]
    [InlineData("saidLater", "Happened.Parts[answer.until]", "soon", "Write the day")]
    [InlineData("promised", "Happened.Parts[promise.what]", "", "Say what was promised")]
    [InlineData("promised", "Happened.Parts[promise.due]", "31.3.", "Write the day")]
    [InlineData("meetingAgreed", "Happened.Parts[time.appointment.start]", "", "Write the date and the time")]
    [InlineData("saidLater", "Happened.Parts[answer.until]", "9999-12-31", "between the years 1900 and 2199")]
    [InlineData("requestSent", "Happened.When", "9999-12-31T23:59", "between the years 1900 and 2199")]
    [InlineData("requestSent", "Happened.When", "0001-01-01T00:00", "between the years 1900 and 2199")]
    [InlineData("meetingAgreed", "Happened.Parts[time.appointment.start]", "2500-01-01T10:00", "between the years 1900 and 2199")]
    [InlineData("theyOfferedTimes", "Happened.Parts[offers.times]", "some day", "“some day” is no time")]
    [InlineData("theyOfferedTimes", "Happened.Parts[offers.times]", "9999-01-01 10:00", "between the years 1900 and 2199")]
    [InlineData("workOffered", "Happened.Parts[theirs.answerBy]", "soon", "Write the day")]
    [InlineData("namedSomebody", "Happened.Parts[answer.referred]", "", "Say whom they named")]
    [InlineData("theyGave", "Happened.Parts[gift.turn]", "dance", "Choose one that is offered")]
    [InlineData("dance", "Happened.Parts[answer.referred]", "x", "Choose what happened")]
    public async Task What_cannot_be_read_is_said_beside_its_field(string what, string field, string value, string problem)
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var fields = Forms.Read(await client.GetStringAsync($"/contacts/{ruth}?tab=history"), "handler=Happened");
        fields["Happened.Parts[promise.what]"] = "send it";
        (await (await client.PostAsync($"/contacts/{ruth}?handler=Happened", fields, ("Happened.What", what), (field, value))).PageAsync(400)).Should().Contain(WebUtility.HtmlEncode(problem).Replace("“", "&#x201C;", StringComparison.Ordinal).Replace("”", "&#x201D;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_is_read_and_only_the_person_records_it()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await RecordAsync(client, ruth, "requestSent", "by e-mail");
        var yes = await ReadAsync(client, ruth, "Happy to talk! How about Thursday?\r\n\r\n> would you have 20 minutes");
        yes.Should().Contain("This reads like a yes").And.Contain("<mark>").And.Contain("Record: They said yes").And.NotContain("<p>They said yes");
        var referral = await ReadAsync(client, ruth, "I am not the right person for this. Please ask Dana Pell instead.");
        referral.Should().Contain("This reads like a referral").And.Contain("value=\"Dana Pell\"");
        (await ReadAsync(client, ruth, "Purple monkey dishwasher.")).Should().Contain("It is not clear what this means").And.NotContain("Record: ");
        (await ReadAsync(client, ruth, "<script>alert(1)</script> happy to talk")).Should().NotContain("<script>alert");
        var fields = Forms.Read(await client.GetStringAsync($"/contacts/{ruth}?tab=history"), "handler=Happened");
        (await (await client.PostAsync($"/contacts/{ruth}?handler=Answer", fields)).PageAsync(400)).Should().Contain("Paste their answer first");
    }

    /// <summary>Records what must have happened before a choice can.</summary>
    private static async Task ReachAsync(HttpClient client, Guid ruth, string choice)
    {
        string[] before = choice switch
        {
            "requestSent" => [],
            "refusalThanked" => [Sent, No],
            "openingAccepted" or "openingDeclined" => [Sent, Yes, Offered],
            "takenUpAgain" => [Sent, Closed],
            "meetingMoved" or "meetingConfirmed" or "prepared" or "meetingHeld" or "talkCutShort" or "talkedLate" or "theyCalledOff" or "calledOff" or "theyWereAbsent" or "wasAbsent" => [Sent, Yes, Agreed],
            "thanked" or "notesWritten" or "actionsPlanned" or "actedOnAdvice" or "connected" => [Sent, Yes, Agreed, Held],
            _ => [Sent],
        };
        for (var at = 0; at < before.Length; at++) (await client.SendAsync(TestHost.Record(ruth, before[at], at))).EnsureSuccessStatusCode();
    }

    private static async Task RecordAsync(HttpClient client, Guid ruth, string what, string told, params (string Name, string Value)[] details)
    {
        var fields = Forms.Read(await client.GetStringAsync($"/contacts/{ruth}?tab=history"), "handler=Happened");
        var answer = await client.PostAsync($"/contacts/{ruth}?handler=Happened", fields, [("Happened.What", what), .. details]);
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect, "{0} can happen", what);
        (await client.GetStringAsync($"/contacts/{ruth}?tab=history")).Should().Contain(told);
    }

    private static async Task<string> ReadAsync(HttpClient client, Guid ruth, string text)
    {
        var fields = Forms.Read(await client.GetStringAsync($"/contacts/{ruth}?tab=history"), "handler=Happened");
        var kept = await client.PostAsync($"/contacts/{ruth}?handler=Answer", fields, ("AnswerText", text));
        return await (await client.GetAsync(kept.Headers.Location!.OriginalString)).PageAsync();
    }

    [GeneratedRegex("name=\"Taken\" value=\"(?<what>[^\"]*)\"", RegexOptions.None, 1000)]
    private static partial Regex Taken();

    [GeneratedRegex("name=\"Happened.What\" value=\"(?<what>[^\"]*)\"", RegexOptions.None, 1000)]
    private static partial Regex Buttons();
}
