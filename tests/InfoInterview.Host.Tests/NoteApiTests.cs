using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace InfoInterview.Tests;

/// <summary>Notes, their marks and themes, and what the talks say together, as programs write and read them.</summary>
public sealed class NoteApiTests
{
    private static readonly Guid Note = new("7a000000-0000-4000-8000-000000000001");

    private const string Text = "Permits take two years\nYou need GIS\nI will send Ruth the article on noise by Friday";

    private const string Secret = Text + "\nHer boss leaves in May";

    [Fact]
    public async Task A_note_is_kept_read_marked_and_deleted()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var address = $"/api/contacts/{ruth}/notes/{Note}";
        await (await client.PutAsync(address, new { text = Text, day = "2026-03-09" }, version: null)).ProblemAsync(428);
        (await (await client.PutAsync(address, new { text = " ", day = "soon", confidentiality = "secret" },
            0)).ProblemAsync(400))["errors"]!
            .AsObject().Select(error => error.Key).Should().Contain("confidentiality");
        await (await client.PutAsync(address, new { text = " ", day = "soon" }, 0)).ProblemAsync(400);
        var kept = await (await client.PutAsync(address, new { text = Text, day = "2026-03-09", sector = "private" }, 0)).JsonAsync();
        kept["version"]!.GetValue<long>().Should().Be(1);
        kept["confidentiality"]!.GetValue<string>().Should().Be("privateToMe");
        kept["isWhole"]!.GetValue<bool>().Should().BeTrue();
        kept["finds"]!.AsArray().Should().NotBeEmpty();

        await (await client.PutAsync(address, new { text = "other" }, 0)).ProblemAsync(412);
        await (await client.PutAsync($"/api/contacts/{Guid.NewGuid()}/notes/{Note}", new { text = "other" }, 0)).ProblemAsync(404);
        var marked = await (await client.PostAsync($"/api/notes/{Note}/marks",
            new { kind = "theme", name = "Permits are slow", start = 0, length = 22 }, 1)).JsonAsync();
        var mark = marked["marks"]!.AsArray().Single()!;
        (mark["kind"]!.GetValue<string>(), mark["quote"]!.GetValue<string>(), mark["words"]!.GetValue<string>())
            .Should().Be(("tag", "Permits take two years", "Permits are slow"));
        await (await client.PostAsync($"/api/notes/{Note}/marks", new { kind = "skill", start = 0, length = 9_999 }, 2)).ProblemAsync(400);
        await (await client.PostAsync($"/api/notes/{Note}/marks", new { kind = "nothing", start = 0, length = 4 }, 2)).ProblemAsync(400);
        await (await client.PostAsync($"/api/notes/{Note}/marks", new { kind = "skill", start = 0, length = 4 }, 1)).ProblemAsync(412);
        var moved = await (await client.PutAsync(address, new { text = "First of all:\n" + Text }, 2)).JsonAsync();
        moved["marks"]!.AsArray().Single()!["start"]!.GetValue<int>().Should().Be(14, "a mark moves with its words");
        var key = moved["marks"]![0]!["key"]!.GetValue<string>();
        (await (await client.DeleteAsync($"/api/notes/{Note}/marks?key={Uri.EscapeDataString(key)}", 3)).JsonAsync())["marks"]!.AsArray()
            .Should().BeEmpty();
        await (await client.DeleteAsync($"/api/notes/{Note}/marks?key={Uri.EscapeDataString(key)}", 4)).ProblemAsync(404);

        (await (await client.GetAsync("/api/notes?search=article")).JsonAsync())["total"]!.GetValue<int>().Should().Be(1);
        (await (await client.GetAsync($"/api/contacts/{ruth}/notes")).JsonAsync()).AsArray().Should().HaveCount(1);
        await (await client.GetAsync("/api/notes?from=soon")).ProblemAsync(400);
        await (await client.DeleteAsync($"/api/notes/{Note}", 3)).ProblemAsync(412);
        (await client.DeleteAsync($"/api/notes/{Note}", 4)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await (await client.GetAsync($"/api/notes/{Note}")).ProblemAsync(404);
    }

    [Fact]
    public async Task What_was_found_is_accepted_or_refused_and_a_task_becomes_something_to_do()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var note = await (await client.PutAsync($"/api/contacts/{ruth}/notes/{Note}", new { text = Text }, 0)).JsonAsync();
        var task = note["finds"]!.AsArray().Single(find => find!["words"]!.GetValue<string>().StartsWith("You promised",
            StringComparison.Ordinal))!;
        task["due"]!.GetValue<string>().Should().Be("2026-03-13");
        var after = await (await client.PostAsync($"/api/notes/{Note}/finds", new
        {
            key = task["key"]!.GetValue<string>(),
            accept = true
        }, 1)).JsonAsync();
        after["finds"]!.AsArray().Should().NotContain(find => find!["key"]!.GetValue<string>() == task["key"]!.GetValue<string>());
        await (await client.PostAsync($"/api/notes/{Note}/finds", new { key = task["key"]!.GetValue<string>(), accept = true },
            1)).ProblemAsync(404);
        var skill = note["finds"]!.AsArray().First(find => find!["words"]!.GetValue<string>().StartsWith("Skill",
            StringComparison.Ordinal))!;
        (await (await client.PostAsync($"/api/notes/{Note}/finds", new { key = skill["key"]!.GetValue<string>(), accept = true },
            1)).JsonAsync())["marks"]!
            .AsArray().Should().Contain(mark => mark!["kind"]!.GetValue<string>() == "skill");

        var todo = (await (await client.GetAsync("/api/actions")).JsonAsync())["items"]!.AsArray().Single()!;
        (todo["note"]!.GetValue<Guid>(), todo["for"]!.GetValue<Guid>(), todo["isPromise"]!.GetValue<bool>()).Should().Be((Note, ruth,
            true));
        (await (await client.GetAsync($"/api/contacts/{ruth}/facts")).JsonAsync())["facts"]!.AsArray()
            .Should().Contain(fact => fact!["kind"]!.GetValue<string>() == "promiseMade");
    }

    [Fact]
    public async Task What_was_told_in_confidence_leaves_by_no_route()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        // It is proposed to be kept back, and is so until somebody says otherwise.
        var held = await (await client.PutAsync($"/api/contacts/{ruth}/notes/{Note}", new { text = Secret }, 0)).JsonAsync();
        held["isWhole"]!.GetValue<bool>().Should().BeFalse();
        held["text"]!.GetValue<string>().Should().Contain("Permits");
        var secret = new Guid("7a000000-0000-4000-8000-000000000002");
        var hidden = await (await client.PutAsync($"/api/contacts/{ruth}/notes/{secret}",
            new { text = "They are hiring in March, quietly", confidentiality = "inConfidence" }, 0)).JsonAsync();
        (hidden["isWhole"]!.GetValue<bool>(), hidden["text"]).Should().Be((false, null));
        foreach (var address in (string[])[$"/api/notes/{Note}", $"/api/notes/{secret}", "/api/notes", "/api/notes?search=boss",
            "/api/notes?search=quietly", $"/api/contacts/{ruth}/notes", "/api/themes", "/api/actions", "/api/insight", "/api/decision"])
            (await (await client.GetAsync(address)).JsonAsync()).ToJsonString().Should().NotContain("boss").And.NotContain("quietly",
                address);
        (await (await client.GetAsync("/api/notes?search=quietly")).JsonAsync())["withheld"]!.GetValue<int>().Should().Be(1);

        // Whoever sees a part only would write the rest away.
        var version = held["version"]!.GetValue<long>();
        await (await client.PutAsync($"/api/contacts/{ruth}/notes/{Note}", new { text = "short" }, version)).ProblemAsync(409);
        await (await client.PostAsync($"/api/notes/{Note}/marks", new { kind = "takeaway", start = 0, length = 4 },
            version)).ProblemAsync(409);
        (await client.GetStringAsync($"/notes/{Note}")).Should().Contain("Her boss leaves in May");
    }

    [Fact]
    public async Task Themes_are_kept_merged_and_deleted()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        var theme = await (await client.PutAsync($"/api/themes/{first}", new { name = "Permits" }, 0)).JsonAsync();
        theme["version"]!.GetValue<long>().Should().Be(1);
        await (await client.PutAsync($"/api/themes/{second}", new { name = "permits" }, 0)).ProblemAsync(400);
        await (await client.PutAsync($"/api/themes/{second}", new { name = "Slow offices", parent = first }, 0)).JsonAsync();
        await (await client.PutAsync($"/api/themes/{first}", new { name = "Permits", parent = second }, 1)).ProblemAsync(409);
        await (await client.PutAsync($"/api/themes/{first}", new { name = "Permitting" }, 0)).ProblemAsync(412);
        (await (await client.GetAsync("/api/themes")).JsonAsync()).AsArray().Select(one => one!["name"]!.GetValue<string>())
            .Should().Contain(["Permits", "Slow offices"]);
        await (await client.PostAsync($"/api/themes/{second}/merge?into={second}", new { }, 1)).ProblemAsync(404);
        (await (await client.PostAsync($"/api/themes/{second}/merge?into={first}", new { },
            1)).JsonAsync())["id"]!.GetValue<Guid>().Should().Be(first);
        await (await client.DeleteAsync($"/api/themes/{first}", 99)).ProblemAsync(412);
        var last = (await (await client.GetAsync("/api/themes")).JsonAsync()).AsArray().Single(one => one!["id"]!
            .GetValue<Guid>() == first)!;
        (await client.DeleteAsync($"/api/themes/{first}", last["version"]!
            .GetValue<long>())).StatusCode.Should().Be(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_transcript_becomes_notes_once_they_agreed()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var address = $"/api/contacts/{ruth}/transcripts/{Guid.NewGuid()}";
        const string Talk = "Dana: How did you begin?\nRuth: As an intern, with maps.\n";
        await (await SendAsync($"{address}?me=Dana&day=2026-03-09")).ProblemAsync(400);
        await (await SendAsync($"{address}?consent=true&me=Nobody&day=2026-03-09")).ProblemAsync(400);
        (await (await SendAsync($"{address}?consent=true&me=Dana&day=2026-03-09")).JsonAsync()).AsArray().Single()!["text"]!
            .GetValue<string>()
            .Should().Contain("with maps");
        (await (await SendAsync($"{address}?consent=true&me=Dana&day=2026-03-09")).JsonAsync()).AsArray().Should().HaveCount(1,
            "once is enough");
        (await (await client.GetAsync($"/api/contacts/{ruth}/notes")).JsonAsync()).AsArray().Should().HaveCount(1);

        async Task<HttpResponseMessage> SendAsync(string to)
        {
            using var content = new StringContent(Talk, Encoding.UTF8, "text/plain");
            return await client.PutAsync(to, content);
        }
    }

    [Fact]
    public async Task Talks_are_put_together()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        await client.PutAsync($"/api/contacts/{ruth}/notes/{Note}", new { text = Text }, 0);
        await client.PostAsync($"/api/notes/{Note}/marks", new { kind = "theme", name = "Permits are slow", start = 0, length = 22 }, 1);
        await client.PostAsync($"/api/notes/{Note}/marks",
            new { kind = "stance", topic = "Is GIS needed?", position = "yes", start = 23, length = 12 }, 2);
        await client.PostAsync($"/api/notes/{Note}/marks", new { kind = "skill", name = "GIS", start = 23, length = 12 }, 3);
        var insight = await (await client.GetAsync("/api/insight")).JsonAsync();
        insight["themes"]!.AsArray().Single()!["name"]!.GetValue<string>().Should().Be("Permits are slow");
        insight["topics"]!.AsArray().Single()!["positions"]![0]!["who"]![0]!.GetValue<string>().Should().Be("Ruth Halvorsen");
        insight["gaps"]!.AsArray().Single()!["skill"]!.GetValue<string>().Should().Be("GIS");
        JsonNode ledger = new JsonObject
        {
            ["paths"] = new JsonArray(new JsonObject { ["id"] = "7b000000-0000-4000-8000-000000000001", ["name"] = "Siting" }),
        };
        await (await client.PutAsync("/api/settings/decisions", ledger, 0)).JsonAsync();
        (await (await client.GetAsync("/api/decision")).JsonAsync())["paths"]!.AsArray().Single()!["name"]!.GetValue<string>()
            .Should().Be("Siting");
        JsonNode people = new JsonArray(new JsonObject { ["circle"] = Circles[0], ["name"] = "Kim" });
        await (await client.PutAsync("/api/settings/people-to-ask", people, 0)).JsonAsync();
        (await (await client.GetAsync("/api/people-to-ask")).JsonAsync()).AsArray().Single()!["name"]!.GetValue<string>()
            .Should().Be("Kim");
    }

    private static string[] Circles { get; } = [.. Enum.GetNames<InfoInterview.Decisions.Circle>()
        .Select(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName)];
}
