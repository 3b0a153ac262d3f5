using System.Net;
using System.Text.RegularExpressions;

namespace InfoInterview.Tests;

/// <summary>
/// The pictures on their pages: drawn by the server, told in words, with their numbers as a table, empty, with one and with many.
/// </summary>
public sealed partial class PlotPageTests
{
    [Fact]
    public async Task Insight_shows_themes_gaps_contrasts_and_answers_with_their_tables()
    {
        await using var host = new TestHost();
        var (client, people) = await WithThreeAsync(host);
        foreach (var (person, at) in people.Select((person, at) => (person, at)))
        {
            (await client.SendAsync(TestHost.Record(person, """{"kind":"outreachSent","at":"2026-02-02T15:00:00Z","by":"email"}""",
                0))).EnsureSuccessStatusCode();
            var note = await client.WriteAsync(person, "Permits are slow\nA degree is needed, or not", day: at == 0 ? "2026-01-15"
                : "2026-03-09");
            if (at < 2) await client.TagAsync(note, 0, "Slow permits");
            if (at < 2) await client.PressAsync(note, 17, "Stance", ("Topic", "Is a degree needed?"), ("Position", at == 0
                ? "yes" : "no"));
            await client.PressAsync(note, 0, "Own", ("Kind", "skill"), ("Called", "GIS"));
        }

        var page = WebUtility.HtmlDecode(await client.GetStringAsync("/insight"));
        Rows(page, "plot-themes").Should().Equal("Theme|Jan 2026|Feb 2026|Mar 2026|People", "Slow permits|1 of 1|0 of 0|1 of 2|2 of 3");
        Rows(page, "plot-gaps").Should().Equal("Skill|Named by|Stands", "GIS|3 of 3|still missing");
        Rows(page, "plot-contrasts").Should().Equal("Topic|Position|People", "Is a degree needed?|no|1", "Is a degree needed?|yes|1");
        Rows(page, "plot-answers").Should().HaveCount(3, "the month that runs is drawn, too")
            .And.Contain(row => row.StartsWith("Feb 2026|3|", StringComparison.Ordinal));
        foreach (Match drawing in Drawing().Matches(page))
        {
            drawing.Value.Should().Contain("role=\"img\"").And.Contain("<title id=").And.Contain("<desc id=").And.NotContain("style=")
                .And.NotContain("<script");
            drawing.Value.Should().NotMatchRegex("fill=|stroke=|#[0-9a-f]{3}", "colours are the sheet's");
        }
    }

    [Fact]
    public async Task Pictures_without_numbers_say_how_they_come_to_some()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        (await client.GetStringAsync("/insight")).Should().NotContain("class=\"plot\"");
        await client.WriteAsync(ruth, "Permits are slow");
        var page = WebUtility.HtmlDecode(await client.GetStringAsync("/insight"));
        page.Should().Contain("No line of your notes has a theme yet.")
            .And.Contain("No skill is confirmed in your notes yet. Mark a line")
            .And.Contain("So far nobody disagrees.").And.Contain("You have not asked anybody yet.");
        Drawing().Matches(page).Should().BeEmpty();
    }

    [Fact]
    public async Task Decide_shows_paths_ledger_and_who_is_missing()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.PostAsync("/decide?handler=Path", Forms.Read(await client.GetStringAsync("/decide"), "handler=Path"), ("Name",
            "Wind <siting>"), ("Fields", "wind"));
        var page = WebUtility.HtmlDecode(await client.GetStringAsync("/decide"));
        page.Should().Contain("No beliefs yet.").And.Contain("No beliefs about this path yet.");
        await client.PostAsync("/decide?handler=Belief", Forms.Read(await client.GetStringAsync("/decide"), "handler=Belief"),
            ("Belief.Statement", "Permits take years"));
        var note = await client.WriteAsync(ruth, "Permits take years, mostly", more: ("Written.Sector", "wind"));
        await client.PressAsync(note, 0, "Own", ("Kind", "goal-for"), ("Called", "Permits take years"));

        page = WebUtility.HtmlDecode(await client.GetStringAsync("/decide"));
        Rows(page, "plot-paths").Should().Equal("Path|For it|Against it|Still open", "Wind <siting>|0|0|1");
        Rows(page, "plot-ledger-").Should().Equal("Belief|Against it|For it|Stands", "Permits take years|0|1|one person says so");
        Rows(page, "plot-heard-").Should().Contain(row => row.EndsWith("|nobody yet", StringComparison.Ordinal))
            .And.ContainSingle(row => row.EndsWith("|1 person", StringComparison.Ordinal));
        (await client.GetStringAsync("/decide")).Should().Contain("Wind &lt;siting&gt;").And.NotContain("<siting>");
    }

    [Fact]
    public async Task Pictures_speak_German()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        await client.PostAsync("/sample?handler=Add", Forms.Read(await client.GetStringAsync("/sample"), "handler=Add"));
        client.DefaultRequestHeaders.Add("Accept-Language", "de");
        var page = WebUtility.HtmlDecode(await client.GetStringAsync("/insight"));
        page.Should().Contain(">Antworten im Lauf der Zeit</title>").And.NotContain("Answers over time");
        Rows(page, "plot-answers")[0].Should().Be("Monat|Gefragt|Geantwortet");
    }

    private static async Task<(HttpClient Client, List<Guid> People)> WithThreeAsync(TestHost host)
    {
        var client = await host.WithSeekerAsync();
        var people = new List<Guid>();
        foreach (var name in (string[])["Ana Alvarez", "Ben Brook", "Cem Celik"])
        {
            people.Add(Guid.NewGuid());
            (await client.PutAsync($"/api/contacts/{people[^1]}", new { name }, 0)).EnsureSuccessStatusCode();
        }

        return (client, people);
    }

    /// <summary>The rows of the table that belongs to a picture, heads first.</summary>
    private static List<string> Rows(string page, string id)
    {
        var from = page.IndexOf($"<title id=\"{id}", StringComparison.Ordinal);
        from.Should().BePositive("there is a picture {0}", id);
        var table = page[page.IndexOf("<table", from, StringComparison.Ordinal)..page.IndexOf("</table>", from, StringComparison.Ordinal)];
        return [.. Row().Matches(table).Select(row => string.Join('|', Cell().Matches(row.Value).Select(cell =>
            cell.Groups["text"].Value)))];
    }

    [GeneratedRegex("<svg role=\"img\".*?</svg>", RegexOptions.Singleline, 1000)]
    private static partial Regex Drawing();

    [GeneratedRegex("<tr>.*?</tr>", RegexOptions.Singleline, 1000)]
    private static partial Regex Row();

    [GeneratedRegex("<t[hd][^>]*>(?<text>.*?)</t[hd]>", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex Cell();
}
