using System.Net;
using System.Text.RegularExpressions;

namespace InfoInterview.Tests;

public sealed partial class PlanTests
{
    private const string Agreed = """{"kind":"meetingAgreed","at":"2026-03-09T14:00:00Z","form":"video","appointment":{"start":"2026-03-12T15:00:00","zone":"Europe/London","minutes":20}}""";

    [Fact]
    public async Task A_plan_is_there_before_anything_is_agreed_and_follows_the_agreement()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        (await client.GetStringAsync($"/contacts/{ruth}/plan")).Should().Contain("No time is agreed yet").And.Contain(">20 minutes</h2>");
        await PlanAsync(client, ruth, ("Minutes", "30"));
        (await client.GetStringAsync($"/contacts/{ruth}/plan")).Should().Contain(">30 minutes</h2>");
        (await client.SendAsync(TestHost.Record(ruth, Agreed, 0))).EnsureSuccessStatusCode();
        (await client.GetStringAsync($"/contacts/{ruth}/plan")).Should().Contain(">20 minutes</h2>", "the agreed time always wins").And.Contain("From 10:00 to 10:20 by your clock");
    }

    [Fact]
    public async Task Minutes_go_from_one_part_to_the_next_and_never_beyond_the_limits()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var before = await MinutesAsync(client, ruth);
        before.Sum().Should().Be(20);
        (await PostMinutesAsync(client, ruth, before[0], before[1] - 1, before[2] + 1, before[3])).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await MinutesAsync(client, ruth)).Should().Equal(before[0], before[1] - 1, before[2] + 1, before[3]);
        (await PostMinutesAsync(client, ruth, before[0], before[1] - 3, before[2] + 1, before[3])).StatusCode.Should().Be(HttpStatusCode.Redirect, "the others take the rest");
        (await MinutesAsync(client, ruth)).Sum().Should().Be(20);
        (await (await PostMinutesAsync(client, ruth, before[0], 19, before[2], before[3])).PageAsync(400)).Should().Contain("role=\"alert\"");
        (await MinutesAsync(client, ruth)).Sum().Should().Be(20);
    }

    [Fact]
    public async Task Questions_are_moved_swapped_left_out_and_added()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var first = await QuestionsAsync(client, ruth);
        var move = Form(await PageAsync(client, ruth), "handler=Move");
        await client.PostAsync($"/contacts/{ruth}/plan?handler=Move", move, ("Position", "1"));
        (await QuestionsAsync(client, ruth))[..2].Should().Equal(first[1], first[0]);
        await client.PostAsync($"/contacts/{ruth}/plan?handler=Without", Form(await PageAsync(client, ruth), "handler=Move"));
        (await QuestionsAsync(client, ruth)).Should().NotContain(first[1]);
        var shown = await (await client.PostAsync($"/contacts/{ruth}/plan?handler=Swap", Form(await PageAsync(client, ruth), "handler=Move"))).PageAsync();
        var other = Others().Match(shown).Groups["key"].Value;
        await client.PostAsync($"/contacts/{ruth}/plan?handler=Take", Form(await PageAsync(client, ruth), "handler=Move"), ("Other", WebUtility.HtmlDecode(other)));
        (await QuestionsAsync(client, ruth)).Should().NotContain(first[0]);
        await client.PostAsync($"/contacts/{ruth}/plan?handler=Own", Form(await PageAsync(client, ruth), "handler=Own"), ("OwnText", "What do you wish you had known about permits?"));
        (await QuestionsAsync(client, ruth)).Should().Contain("What do you wish you had known about permits?");
    }

    [Theory]
    [InlineData("Could you look after my application?", "II404")]
    [InlineData("Do you like it there?", "II401")]
    public async Task A_question_of_ones_own_is_checked_first_and_taken_when_one_insists(string text, string rule)
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var fields = Form(await PageAsync(client, ruth), "handler=Own");
        var said = await (await client.PostAsync($"/contacts/{ruth}/plan?handler=Own", fields, ("OwnText", text))).PageAsync();
        said.Should().Contain(rule).And.Contain("Add it as it is");
        (await QuestionsAsync(client, ruth)).Should().NotContain(text);
        await client.PostAsync($"/contacts/{ruth}/plan?handler=Own", Form(said, "handler=Own"));
        (await QuestionsAsync(client, ruth)).Should().Contain(text);
        if (rule is "II404") (await PageAsync(client, ruth)).Should().Contain("II420", "a plan that asks for work is no informational interview");
    }

    [Fact]
    public async Task A_setup_that_is_refused_stands_in_its_open_form_again()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var fields = Form(await PageAsync(client, ruth), "handler=Setup");
        (await (await client.PostAsync($"/contacts/{ruth}/plan?handler=Setup", fields, ("Minutes", "5000"))).PageAsync(400)).Should()
            .Contain("value=\"5000\"").And.Contain("<details class=\"fold\" open");
    }

    [Fact]
    public async Task A_change_on_an_old_page_is_not_made()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var old = Form(await PageAsync(client, ruth), "handler=Prepared");
        (await client.PostAsync($"/contacts/{ruth}/plan?handler=Prepared", old, ("Task", "Profile"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await (await client.PostAsync($"/contacts/{ruth}/plan?handler=Prepared", old, ("Task", "Site"))).PageAsync(409)).Should().Contain("changed on another page");
        (await PageAsync(client, ruth)).Split("aria-pressed=\"true\"").Should().HaveCount(2);
    }

    [Fact]
    public async Task What_was_asked_is_marked_and_the_next_question_builds_on_the_answer()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var talk = await client.GetStringAsync($"/contacts/{ruth}/talk");
        var key = WebUtility.HtmlDecode(Keys().Match(talk).Groups["key"].Value);
        await client.PostAsync($"/contacts/{ruth}/talk?handler=Asked", Form(talk, "handler=Note"), ("Key", key));
        (await client.GetStringAsync($"/contacts/{ruth}/talk")).Should().Contain("aria-pressed=\"true\"");
        var ladder = await (await client.PostAsync($"/contacts/{ruth}/talk?handler=Ladder", Form(talk, "handler=Note"), ("Said", "You really need strong writing"))).PageAsync();
        ladder.Should().Contain("writing").And.Contain("II430");
        (await (await client.PostAsync($"/contacts/{ruth}/talk?handler=Ladder", Form(talk, "handler=Note"), ("Said", " "))).PageAsync(400)).Should().Contain("a few words");
    }

    [Fact]
    public async Task The_guide_is_a_page_to_print_and_a_text_to_keep()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        foreach (var more in new[] { "", "?onePage=true" })
        {
            var html = await client.GetAsync($"/contacts/{ruth}/guide.html{more}");
            (await html.PageAsync()).Should().Contain("Ruth Halvorsen").And.NotContain("<script");
            html.Headers.GetValues("Content-Security-Policy").Single().Should().StartWith("default-src 'none'");
            var text = await client.GetAsync($"/contacts/{ruth}/guide.md{more}");
            text.Content.Headers.ContentType!.MediaType.Should().Be("text/markdown");
            text.Content.Headers.ContentDisposition!.FileName.Should().Be("guide-for-ruth-halvorsen.md");
        }

        (await client.GetAsync($"/contacts/{Guid.NewGuid()}/guide.html")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    private static Task<string> PageAsync(HttpClient client, Guid ruth) => client.GetStringAsync($"/contacts/{ruth}/plan");

    /// <summary>The first form of the kind.</summary>
    private static Dictionary<string, string> Form(string html, string handler)
    {
        var at = html.IndexOf(handler, StringComparison.Ordinal);
        var start = html.LastIndexOf("<form", at, StringComparison.Ordinal);
        var fields = Forms.Read(html[start..(html.IndexOf("</form>", start, StringComparison.Ordinal) + "</form>".Length)], handler);
        return fields;
    }

    private static async Task PlanAsync(HttpClient client, Guid ruth, params (string Name, string Value)[] changes)
    {
        var fields = Form(await PageAsync(client, ruth), "handler=Setup");
        foreach (var name in fields.Keys.Where(name => name is "Objectives" or "Known").ToList()) fields.Remove(name);
        (await client.PostAsync($"/contacts/{ruth}/plan?handler=Setup", fields, changes)).StatusCode.Should().Be(HttpStatusCode.Redirect);
    }

    private static async Task<List<int>> MinutesAsync(HttpClient client, Guid ruth) =>
        [.. Minutes().Matches(await PageAsync(client, ruth)).Select(match => int.Parse(match.Groups["minutes"].Value, System.Globalization.CultureInfo.InvariantCulture))];

    private static async Task<HttpResponseMessage> PostMinutesAsync(HttpClient client, Guid ruth, params int[] minutes)
    {
        var fields = Form(await PageAsync(client, ruth), "handler=Minutes");
        using var content = new FormUrlEncodedContent([
            new("__RequestVerificationToken", fields["__RequestVerificationToken"]), new("Version", fields["Version"]),
            .. minutes.Select(one => KeyValuePair.Create("PhaseMinutes", one.ToString(System.Globalization.CultureInfo.InvariantCulture))),
        ]);
        return await client.PostAsync($"/contacts/{ruth}/plan?handler=Minutes", content);
    }

    private static async Task<List<string>> QuestionsAsync(HttpClient client, Guid ruth) =>
        [.. Words().Matches(await PageAsync(client, ruth)).Select(match => WebUtility.HtmlDecode(match.Groups["words"].Value))];

    [GeneratedRegex("<p class=\"words\">(?<words>[^<]*)</p>", RegexOptions.None, 1000)]
    private static partial Regex Words();

    [GeneratedRegex("<td colspan=\"(?<minutes>[0-9]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Minutes();

    [GeneratedRegex("name=\"Other\" value=\"(?<key>[^\"]*)\"", RegexOptions.None, 1000)]
    private static partial Regex Others();

    [GeneratedRegex("name=\"Key\" value=\"(?<key>[^\"]*)\"", RegexOptions.None, 1000)]
    private static partial Regex Keys();
}
