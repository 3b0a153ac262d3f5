using System.Net;
using System.Text.RegularExpressions;

namespace InfoInterview.Tests;

public sealed partial class HappeningTests
{
    private static readonly (string Name, string Value)[] Details =
    [
        ("Happened.MeetingStart", "2026-03-19T14:00"), ("Happened.Until", "2026-03-20"), ("Happened.Name", "Ana Sousa"),
        ("Happened.Promise", "send the reading list"), ("Happened.PromiseDue", "2026-03-20"),
    ];

    [Fact]
    public async Task Every_button_records_or_says_why_not()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var buttons = Buttons().Matches(await client.GetStringAsync($"/contacts/{ruth}")).Select(match => match.Groups["what"].Value).ToList();
        buttons.Should().OnlyHaveUniqueItems().And.HaveCount(37, "every happening but a move of a meeting that is not agreed has its button");
        foreach (var what in buttons)
        {
            var fields = Forms.Read(await client.GetStringAsync($"/contacts/{ruth}"), "handler=Happened");
            var answer = await client.PostAsync($"/contacts/{ruth}?handler=Happened", fields, [("Happened.What", what), .. Details]);
            if (answer.StatusCode == HttpStatusCode.Redirect) continue;
            (await answer.PageAsync(409)).Should().Contain("That was not recorded", "{0} must have a reason", what);
        }
    }

    [Fact]
    public async Task What_was_said_is_told_back_with_its_day_its_name_and_its_words()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await RecordAsync(client, ruth, "RequestSent", "by e-mail");
        await RecordAsync(client, ruth, "CameBack", "A message to ruth@example.com came back", ("Happened.Failed", "ruth@example.com"));
        await RecordAsync(client, ruth, "RequestSent", "by phone", ("Happened.By", "Phone"));
        await RecordAsync(client, ruth, "IsAway", "They are away, back on Mon 16 March 2026", ("Happened.Until", "2026-03-16"));
        await RecordAsync(client, ruth, "SaidLater", "They said later: ask again on Wed 1 April 2026", ("Happened.Until", "2026-04-01"));
        await RecordAsync(client, ruth, "NamedSomebody", "They named Ana Sousa", ("Happened.Name", "Ana Sousa"));
        await RecordAsync(client, ruth, "MeetingAgreed", "You agreed to talk", ("Happened.MeetingStart", "2026-03-19T14:00"), ("Happened.Format", "Video"));
        await RecordAsync(client, ruth, "MeetingMoved", "The conversation was moved", ("Happened.MeetingStart", "2026-03-20T14:00"));
        await RecordAsync(client, ruth, "TheyCalledOff", "They called it off");
        await RecordAsync(client, ruth, "IPromised", "You promised: send the list", ("Happened.Promise", "send the list"), ("Happened.PromiseDue", "2026-03-12"));
        await RecordAsync(client, ruth, "IKeptMyPromise", "You kept your promise: send the list", ("Happened.Promise", "send the list"));
    }

    [Theory]
    [InlineData("SaidLater", "Happened.Until", "soon", "Write the day")]
    [InlineData("IPromised", "Happened.Promise", "", "Say what was promised")]
    [InlineData("IPromised", "Happened.PromiseDue", "31.3.", "Write the day")]
    [InlineData("MeetingAgreed", "Happened.MeetingStart", "", "Write the date and the time")]
    [InlineData("Dance", "Happened.Name", "x", "Choose what happened")]
    public async Task What_cannot_be_read_is_said_beside_its_field(string what, string field, string value, string problem)
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var fields = Forms.Read(await client.GetStringAsync($"/contacts/{ruth}"), "handler=Happened");
        fields["Happened.Promise"] = "send it";
        (await (await client.PostAsync($"/contacts/{ruth}?handler=Happened", fields, ("Happened.What", what), (field, value))).PageAsync(400)).Should().Contain(problem);
    }

    [Fact]
    public async Task An_answer_is_read_and_only_the_person_records_it()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await RecordAsync(client, ruth, "RequestSent", "by e-mail");
        var yes = await ReadAsync(client, ruth, "Happy to talk! How about Thursday?\r\n\r\n> would you have 20 minutes");
        yes.Should().Contain("This reads like a yes").And.Contain("<mark>").And.Contain("Record: They said yes").And.NotContain("<p>They said yes");
        var referral = await ReadAsync(client, ruth, "I am not the right person for this. Please ask Dana Pell instead.");
        referral.Should().Contain("This reads like a referral").And.Contain("value=\"Dana Pell\"");
        (await ReadAsync(client, ruth, "Purple monkey dishwasher.")).Should().Contain("It is not clear what this means").And.NotContain("Record: ");
        (await ReadAsync(client, ruth, "<script>alert(1)</script> happy to talk")).Should().NotContain("<script>alert");
        var fields = Forms.Read(await client.GetStringAsync($"/contacts/{ruth}"), "handler=Happened");
        (await (await client.PostAsync($"/contacts/{ruth}?handler=Answer", fields)).PageAsync(400)).Should().Contain("Paste their answer first");
    }

    private static async Task RecordAsync(HttpClient client, Guid ruth, string what, string told, params (string Name, string Value)[] details)
    {
        var fields = Forms.Read(await client.GetStringAsync($"/contacts/{ruth}"), "handler=Happened");
        var answer = await client.PostAsync($"/contacts/{ruth}?handler=Happened", fields, [("Happened.What", what), .. details]);
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect, "{0} can happen", what);
        (await client.GetStringAsync($"/contacts/{ruth}")).Should().Contain(told);
    }

    private static async Task<string> ReadAsync(HttpClient client, Guid ruth, string text)
    {
        var fields = Forms.Read(await client.GetStringAsync($"/contacts/{ruth}"), "handler=Happened");
        return await (await client.PostAsync($"/contacts/{ruth}?handler=Answer", fields, ("AnswerText", text))).PageAsync();
    }

    [GeneratedRegex("name=\"Happened.What\" value=\"(?<what>[^\"]*)\"", RegexOptions.None, 1000)]
    private static partial Regex Buttons();
}
