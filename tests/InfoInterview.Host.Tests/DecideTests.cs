using System.Net;
using InfoInterview.Host.Deciding;
using InfoInterview.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace InfoInterview.Tests;

public sealed class DecideTests
{
    private const string Nights = "Every other week is nights";

    [Fact]
    public async Task What_one_believes_is_moved_by_a_talk_and_explained()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await WithBeliefAsync(client);
        var page = await PageAsync(client);
        page.Should().Contain("You have talked with nobody about this yet.").And.Contain("Nobody has spoken of it yet.")
            .And.Contain("Live by their hours for one week: get up, eat and go to bed as they do.").And.Contain("By Mon 23 Mar 2026:");

        var note = await client.WriteAsync(ruth, "Nights, every second week", more: ("Written.Sector", "hospital"));
        (await client.GetStringAsync($"/notes/{note}")).Should().Contain($"<option value=\"{Nights}\">");
        (await client.PressAsync(note, 0, "Own", ("Kind", "goal-for"), ("Called", Nights))).StatusCode.Should()
            .Be(HttpStatusCode.Redirect);
        page = await PageAsync(client);
        page.Should().Contain("Only one person says so: Ruth Halvorsen.").And.Contain("for it, at first hand: +2.")
            .And.Contain("One who does the work, nobody in their first year");
    }

    [Fact]
    public async Task People_are_read_where_a_path_is_weighed_and_their_histories_where_one_has_chosen()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        (await client.PostAsync("/api/import", TestHost.Csv(ImportTests.People(60)))).EnsureSuccessStatusCode();
        var desk = host.Services.GetRequiredService<DecisionDesk>();
        (await desk.ReadAsync(default)).Contacts.Should().BeEmpty("nobody is read to show nothing");
        await WithBeliefAsync(client);
        DecisionView? view = null;
        var commands = await CommandCount.OfAsync(host, async () => view = await desk.ReadAsync(default));
        view!.Contacts.Should().HaveCount(60, "somebody who was never asked can be the one to ask");
        commands.Should().BeInRange(2, 15);
        (await desk.OnlyPathAsync(default)).Should().NotBeNull();
    }

    [Fact]
    public async Task A_belief_is_changed_and_taken_off()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        await WithBeliefAsync(client);
        var fields = BeliefOf(await client.GetStringAsync("/decide"), Nights);
        fields["Belief.Importance"].Should().Be("Decisive");
        await client.PostAsync("/decide?handler=Belief", fields, ("Belief.Statement", "Nights are rare"));
        var page = await PageAsync(client);
        page.Should().Contain("Nights are rare").And.NotContain(Nights);
        var refused = await (await client.PostAsync("/decide?handler=Belief", fields, ("Belief.Statement", " "), ("Belief.Topic",
            "my topic"))).PageAsync(400);
        refused.Should().Contain("Write what you believe as one sentence");
        refused.Split("value=\"my topic\"").Should().HaveCount(2, "it stands in the form of that belief, and not as a new one");
        BeliefOf(refused, "my topic")["Belief.Id"].Should().Be(fields["Belief.Id"]);
        await client.PostSurelyAsync("/decide?handler=WithoutBelief",
            Forms.Read(await client.GetStringAsync("/decide"), "handler=WithoutBelief"));
        (await PageAsync(client)).Should().NotContain("Nights are rare");
    }

    [Fact]
    public async Task An_experiment_is_planned_done_and_told()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        await WithBeliefAsync(client);
        var fields = Forms.Read(await client.GetStringAsync("/decide"), "handler=Experiment");
        await client.PostAsync("/decide?handler=Experiment", fields, ("What", "Shadow Ana"), ("Day", "2026-03-12"));
        (await PageAsync(client)).Should().Contain("By Thu 12 Mar 2026:").And.Contain("Shadow Ana");
        (await (await client.PostAsync("/decide?handler=Experiment", fields, ("What", "x"), ("Day", "soon"))).PageAsync(400)).Should()
            .Contain("Write the day as in 2026-03-09.").And.Contain("value=\"x\"").And.Contain("value=\"soon\"");
        await client.PostAsync("/decide?handler=Done", Forms.Read(await client.GetStringAsync("/decide"), "handler=Done"),
            ("Result", "Long, and good"));
        (await PageAsync(client)).Should().Contain("Tried by Thu 12 Mar 2026: Shadow Ana Long, and good");
    }

    [Fact]
    public async Task Once_decided_everybody_who_helped_gets_a_closing_word()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await WithBeliefAsync(client);
        var note = await client.WriteAsync(ruth, "Nights, every second week", more: ("Written.Sector", "hospital"));
        await client.PressAsync(note, 0, "Own", ("Kind", "goal-for"), ("Called", Nights));
        await client.PostAsync("/decide?handler=Choice", Forms.Read(await client.GetStringAsync("/decide"), "handler=Choice"),
            ("Kind", "Take"), ("What", "It suits me."));
        var page = await PageAsync(client);
        page.Should().Contain("You are going for it, decided on Mon 9 Mar 2026. It suits me.").And.Contain(
            "gave: what you told me about the hours");
        var at = page.IndexOf($"/contacts/{ruth}?tab=message&Writing.Purpose=closingWord", StringComparison.Ordinal);
        var letter = WebUtility.HtmlDecode(await client.GetStringAsync(page[at..page.IndexOf('"', at)]));
        letter.Should().Contain("I have made up my mind, and I am going for it: Nursing.").And.Contain(
            "Thank you again for what you told me about the hours");
        await client.PostAsync("/decide?handler=OpenAgain", Forms.Read(await client.GetStringAsync("/decide"), "handler=OpenAgain"));
        (await PageAsync(client)).Should().NotContain("You are going for it").And.NotContain("A closing word");
    }

    [Fact]
    public async Task Who_speaks_of_no_path_is_shown_and_placed()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await WithBeliefAsync(client);
        await client.WriteAsync(ruth, "Nights", more: ("Written.Sector", "wind"));
        var page = await client.GetStringAsync("/decide");
        page.Should().Contain("Talks that belong to no path");
        var path = BeliefOf(page, Nights)["Path"];
        await client.PostAsync("/decide?handler=Standpoint", Forms.Read(page, "handler=Standpoint"), ("Path", path), ("Vantage", "Left"));
        (await PageAsync(client)).Should().NotContain("Talks that belong to no path").And.Contain("One who left");
    }

    [Fact]
    public async Task What_was_told_in_confidence_moves_no_file()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await WithBeliefAsync(client);
        var note = await client.WriteAsync(ruth, "Nights", "InConfidence", more: ("Written.Sector", "hospital"));
        await client.PressAsync(note, 0, "Own", ("Kind", "goal-for"), ("Called", Nights));
        (await PageAsync(client)).Should().Contain("Only one person says so: Ruth Halvorsen.");
        foreach (var file in new[] { "/decision-for-me.md", "/decision-to-share.md" })
            (await client.GetStringAsync(file)).Should()
                .Contain(Nights).And.Contain("Nobody has spoken of it yet.").And.NotContain("says so");
    }

    [Fact]
    public async Task What_cannot_be_read_is_shown_and_not_written_over()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        var settings = host.Services.GetRequiredService<SettingStore>();
        var broken = new KeptSetting
        {
            Name = KeptSetting.Decisions,
            Content = "{\"paths\":7}"u8.ToArray().ToValueList(),
            ChangedAt = host.Clock.GetCurrentInstant()
        };
        await settings.SaveSettingAsync(InfoInterview.Host.Startup.TheSeeker.Own, broken, 0);
        (await PageAsync(client)).Should().Contain("What is kept under decisions cannot be read");
        await client.PostAsync("/decide?handler=Path", Forms.Read(await client.GetStringAsync("/decide"), "handler=Path"),
            ("Name", "Nursing"));
        (await PageAsync(client)).Should().Contain("Nothing is changed until it is mended");
        (await settings.FindVersionAsync(InfoInterview.Host.Startup.TheSeeker.Own, KeptSetting.Decisions)).Should().Be(1);
    }

    [Fact]
    public async Task Whoever_comes_to_mind_is_ranked_with_the_way_to_reach_them()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        var fields = Forms.Read(await client.GetStringAsync("/decide/people"), "handler=Add");
        (await (await client.PostAsync("/decide/people?handler=Add", fields, ("Email", "no address"))).PageAsync(400))
            .Should().Contain("Write a name, or what the person is to you.").And.Contain("Write an e-mail address");
        await client.PostAsync("/decide/people?handler=Add", fields, ("Circle", "Union"), ("Name", "the local on Mill Street"),
            ("Nearness", "MayKnowSomebody"));
        await client.PostAsync("/decide/people?handler=Add", fields, ("Circle", "RelativesColleagues"), ("Name", "<b>Kim</b> Lee"),
            ("Through", "Aunt Jo"), ("Acquaintance", "ThroughSomebody"), ("Nearness", "DoesTheWork"));
        var html = await client.GetStringAsync("/decide/people");
        html.Should().NotContain("<b>Kim");
        html.IndexOf("Ask Aunt Jo for an introduction", StringComparison.Ordinal).Should().BePositive()
            .And.BeLessThan(html.IndexOf("Call or visit the local branch", StringComparison.Ordinal));
        await client.PostAsync("/decide/people?handler=Without",
            Forms.Read(html[html.IndexOf("Ideas for where to look", StringComparison.Ordinal)..html.IndexOf("</form>",
            html.IndexOf("handler=Without", StringComparison.Ordinal), StringComparison.Ordinal)] + "</form>", "handler=Without"));
        (await client.GetStringAsync("/decide/people")).Should().NotContain("Ask Aunt Jo for an introduction");
    }

    private static async Task WithBeliefAsync(HttpClient client)
    {
        await client.PostAsync("/decide?handler=Path", Forms.Read(await client.GetStringAsync("/decide"), "handler=Path"),
            ("Name", "Nursing"), ("Fields", "hospital, clinic"));
        var fields = Forms.Read(await client.GetStringAsync("/decide"), "handler=Belief");
        var answer = await client.PostAsync(
            "/decide?handler=Belief", fields, ("Belief.Statement", Nights), ("Belief.Matter", "Hours"), ("Belief.Importance", "Decisive"),
                ("Belief.Bearing", "SpeaksAgainst"));
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>The fields of the form that holds a belief.</summary>
    private static Dictionary<string, string> BeliefOf(string html, string statement)
    {
        var at = html.LastIndexOf("<form", html.IndexOf($"value=\"{statement}\"", StringComparison.Ordinal), StringComparison.Ordinal);
        return Forms.Read(html[at..(html.IndexOf("</form>", at, StringComparison.Ordinal) + "</form>".Length)], "handler=Belief");
    }

    private static async Task<string> PageAsync(HttpClient client) => WebUtility.HtmlDecode(await client.GetStringAsync("/decide"));
}
