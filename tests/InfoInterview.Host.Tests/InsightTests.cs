using System.Net;
using System.Text;
using InfoInterview.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace InfoInterview.Tests;

public sealed class InsightTests
{
    private const string Canary = "kestrel-4711";

    private const string People = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        + "Ana,Alvarez,,ana@example.com,Northwind,Planner,09 Mar 2024\nBen,Brook,,ben@example.com,Southwind,Surveyor,09 Mar 2024\nCem,Celik,,cem@example.com,County,Clerk,09 Mar 2024\n";

    [Fact]
    public async Task What_three_people_said_is_counted_contrasted_and_leads_to_its_words()
    {
        await using var host = new TestHost();
        var (client, people) = await WithThreeAsync(host);
        foreach (var (person, said) in people.Zip(["yes", "no", ""]))
        {
            var note = await client.WriteAsync(person, "Permits are slow\nA degree is needed, or not", more: ("Written.Sector", said.Length > 0 ? "sector " + said : "public"));
            if (said.Length > 0) await client.TagAsync(note, 0, "Slow permits");
            if (said.Length > 0) (await client.PressAsync(note, 17, "Stance", ("Topic", "Is a degree needed?"), ("Position", said))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        }

        var html = WebUtility.HtmlDecode(await client.GetStringAsync("/insight"));
        html.Should().Contain("2 of 3 people, 2 of 2 mentions").And.Contain("Is a degree needed?").And.Contain("Did not speak of it, which is not disagreement: Cem Celik").And.Contain("It may go with the sector");
        html.Should().Contain($"#person-{people[0]}").And.NotContain("Only 3 people");
        var at = html.IndexOf("/insight/themes/", StringComparison.Ordinal);
        var theme = html.Substring(at, "/insight/themes/".Length + 36);
        (await client.GetStringAsync(theme)).Should().Contain($"id=\"person-{people[0]}\"").And.Contain("<q>Permits are slow</q>").And.Contain("Did not speak of it: Cem Celik");
    }

    [Fact]
    public async Task Few_people_are_called_few()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        (await client.GetStringAsync("/insight")).Should().Contain("No notes yet");
        await client.TagAsync(await client.WriteAsync(ruth, "Permits are slow"), 0, "Slow permits");
        (await client.GetStringAsync("/insight")).Should().Contain("Only 1 person so far").And.Contain("Said by one person").And.NotContain("Recurring:");
    }

    [Fact]
    public async Task What_was_told_in_confidence_is_in_no_download_and_in_no_message()
    {
        await using var host = new TestHost();
        var (client, people) = await WithThreeAsync(host);
        foreach (var kept in new[] { "InConfidence", "PrivateToMe" })
        {
            var word = string.Equals(kept, "InConfidence", StringComparison.Ordinal) ? Canary : "merlin-0815";
            var note = await client.WriteAsync(people[0], $"They fire {word} in May\nI will send Ana the {word} list by Friday\nAna will send me the {word} map\nWhat of {word}?", kept, more: ("Written.Sector", "wind"));
            await client.TagAsync(note, 0, $"About {word}");
            await client.PressAsync(note, 0, "Own", ("Kind", "question"));
            await client.PressAsync(note, 0, "Own", ("Kind", "skill"), ("Called", word));
            foreach (var find in NoteForms.Finds(await client.GetStringAsync($"/notes/{note}"))) await client.PressAsync(note, 0, "Accept", ("Find", find));
        }

        (await client.GetStringAsync("/insight")).Should().Contain(Canary, "it is on the seeker's own screen").And.Contain("1 note stays out of the report for you").And.Contain("2 notes stay out of the one to share");
        (await client.GetStringAsync("/actions")).Should().Contain(Canary);
        foreach (var file in new[] { "/insight-to-share.md", "/actions-trello.csv", "/actions-todoist.csv", "/contacts.csv", "/contacts.vcf", $"/contacts/{people[0]}/guide.md", $"/contacts/{people[0]}/guide.html" })
            (await TextAsync(client, file)).Should().NotContain(Canary).And.NotContain("merlin-0815", "{0} goes to others", file);
        foreach (var file in new[] { "/insight-for-me.md", "/actions.csv", "/actions.ics", "/actions.json" })
            (await TextAsync(client, file)).Should().NotContain(Canary, "{0} is a file", file).And.Contain("merlin-0815", "{0} is the seeker's own", file);
        foreach (var address in new[] { $"/api/contacts/{people[0]}/facts", $"/contacts/{people[0]}", "/today", $"/contacts/{people[0]}/plan", $"/contacts/{people[0]}?Writing.Purpose=ThankYou" })
            (await client.GetStringAsync(address)).Should().NotContain(Canary, "messages and plans are made from {0}", address);
    }

    [Fact]
    public async Task Skills_that_one_has_close_the_gap_and_stay_after_a_restart_of_the_page()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var note = await client.WriteAsync(ruth, "You need GIS");
        await client.PressAsync(note, 0, "Own", ("Kind", "skill"), ("Called", "GIS"));
        var html = await client.GetStringAsync("/insight");
        html.Should().Contain("1 of 1 person").And.NotContain("You can show it");
        var fields = Forms.Read(html, "handler=Skill\"");
        (await (await client.PostAsync("/insight?handler=Skill", fields, ("Skill", ""))).PageAsync(400)).Should().Contain("Write the name of the skill");
        await client.PostAsync("/insight?handler=Skill", fields, ("Skill", "gis"), ("ShownBy", "a map of <b>permits</b>"));
        html = await client.GetStringAsync("/insight");
        html.Should().Contain("You can show it").And.NotContain("<b>permits");
        await client.PostAsync("/insight?handler=WithoutSkill", Forms.Read(html, "handler=WithoutSkill"));
        (await client.GetStringAsync("/insight")).Should().NotContain("You can show it");
    }

    [Fact]
    public async Task An_open_question_goes_into_the_plan_of_the_next_talk_once()
    {
        await using var host = new TestHost();
        var (client, people) = await WithThreeAsync(host);
        (await client.SendAsync(TestHost.Record(people[1], """{"kind":"replyReceived","at":"2026-03-09T14:00:00Z","meaning":"yes","by":"email"}""", 0))).EnsureSuccessStatusCode();
        var note = await client.WriteAsync(people[0], "What does a permit cost?");
        await client.PressAsync(note, 0, "Own", ("Kind", "question"));
        var fields = Forms.Read(await client.GetStringAsync("/insight"), "handler=Ask");
        for (var pressed = 0; pressed < 2; pressed++) (await client.PostAsync("/insight?handler=Ask", fields)).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await client.GetStringAsync("/insight")).Should().Contain("is in the plan with Ben Brook already");
        (await client.GetStringAsync($"/contacts/{people[1]}/plan")).Should().Contain("What does a permit cost?");
        await client.PostAsync("/insight?handler=Ask", fields, ("Question", "made up"));
        (await client.GetStringAsync($"/contacts/{people[1]}/plan")).Should().NotContain("made up");
    }

    private static async Task<(HttpClient Client, IReadOnlyList<Guid> People)> WithThreeAsync(TestHost host)
    {
        var client = await host.WithSeekerAsync();
        (await client.PostAsync("/api/import", TestHost.Csv(People))).EnsureSuccessStatusCode();
        var all = (await (await client.GetAsync("/api/contacts")).JsonAsync())["items"]!.AsArray();
        return (client, all.OrderBy(item => item!["known"]!["name"]!.GetValue<string>(), StringComparer.Ordinal).Select(item => item!["id"]!.GetValue<Guid>()).ToList());
    }

    private static async Task<string> TextAsync(HttpClient client, string address)
    {
        var answer = await client.GetAsync(address);
        answer.EnsureSuccessStatusCode();

        // Long lines of a calendar are folded.
        return Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync()).Replace("\r\n ", "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Skills_that_cannot_be_read_fail_no_page_and_are_not_written_over()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        var settings = host.Services.GetRequiredService<SettingStore>();
        var broken = new KeptSetting
        {
            Name = KeptSetting.Skills,
            Content = "[null]"u8.ToArray().ToValueList(),
            ChangedAt = host.Clock.GetCurrentInstant()
        };
        await settings.SaveSettingAsync(InfoInterview.Host.Startup.TheSeeker.Own, broken, 0);
        (await client.GetAsync("/insight")).StatusCode.Should().Be(HttpStatusCode.OK);
        var shelf = host.Services.GetRequiredService<InfoInterview.Host.Insights.SkillShelf>();
        (await shelf.PutAsync(new InfoInterview.Notes.HeldSkill { Name = "siting" }, CancellationToken.None)).Should()
            .Contain("What is kept under skills cannot be read");
        (await settings.FindVersionAsync(InfoInterview.Host.Startup.TheSeeker.Own, KeptSetting.Skills)).Should().Be(1);
    }
}
