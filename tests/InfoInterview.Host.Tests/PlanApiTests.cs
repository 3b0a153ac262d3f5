namespace InfoInterview.Tests;

/// <summary>Plans of talks and what there is to do, as programs write and read them.</summary>
public sealed class PlanApiTests
{
    [Fact]
    public async Task A_plan_is_proposed_kept_and_changed()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var address = $"/api/contacts/{ruth}/plan";
        var proposed = await (await client.GetAsync(address)).JsonAsync();
        proposed["version"]!.GetValue<long>().Should().Be(0);
        proposed["questions"]!.AsArray().Should().NotBeEmpty();
        await (await client.PutAsync(address, new { minutes = 30 }, version: null)).ProblemAsync(428);
        (await (await client.PutAsync(address, new
        {
            minutes = 3,
            flow = "Endless",
            objectives = new[] { "fame" },
            known = new[] { "all" }
        }, 0)).ProblemAsync(400))["errors"]!
            .AsObject().Select(error => error.Key).Should().BeEquivalentTo("minutes", "flow", "objectives", "known");
        var kept = await (await client.PutAsync(address, new
        {
            minutes = 30,
            objectives = new[] { "understandRole" },
            known = new[] { "usual-day" }
        }, 0)).JsonAsync();
        (kept["version"]!.GetValue<long>(), kept["minutes"]!.GetValue<int>()).Should().Be((1, 30));
        await (await client.PutAsync(address, new { minutes = 20 }, 0)).ProblemAsync(412);

        var phases = kept["phases"]!.AsArray();
        var minutes = phases.Select(phase => phase!["minutes"]!.GetValue<int>()).ToArray();
        await (await client.PutAsync(address, new { phaseMinutes = new[] { 30 } }, 1)).ProblemAsync(400);
        await (await client.PutAsync(address, new { phaseMinutes = minutes.Select((one, at) => at == 0 ? one + 1 : one) },
            1)).ProblemAsync(400);
        await (await client.PutAsync(address, new { phaseMinutes = minutes, prepared = new[] { "questions" } }, 1)).JsonAsync();
        await (await client.PutAsync(address, new { asked = new[] { "nothing-like-this" } }, 2)).ProblemAsync(400);
        var key = kept["questions"]![0]!["key"]!.GetValue<string>();
        var asked = await (await client.PutAsync(address, new { asked = new[] { key } }, 2)).JsonAsync();
        asked["questions"]!.AsArray().Single(one => one!["isAsked"]!.GetValue<bool>())!["key"]!.GetValue<string>().Should().Be(key);
    }

    [Fact]
    public async Task Questions_are_added_moved_replaced_and_left_out()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var plan = await (await client.GetAsync($"/api/contacts/{ruth}/plan")).JsonAsync();
        var address = $"/api/contacts/{ruth}/plan/questions";
        var phase = plan["phases"]![1]!["id"]!.GetValue<string>();
        (await (await client.PostAsync(address, new { change = "dance" }, 0)).ProblemAsync(400))["errors"]!["change"].Should().NotBeNull();
        (await (await client.PostAsync(address, new { change = "remove", key = "nothing" },
            0)).ProblemAsync(400))["errors"]!["key"].Should().NotBeNull();
        (await (await client.PostAsync(address, new { change = "add", text = " ", phase = "nowhere", minutes = 999 },
            0)).ProblemAsync(400))["errors"]!
            .AsObject().Select(error => error.Key).Should().BeEquivalentTo("text", "phase", "minutes");
        var added = await (await client.PostAsync(address, new { change = "add", text = "How did you first hear of siting?", phase },
            0)).JsonAsync();
        added["questions"]!.AsArray().Single(one => one!["isOwn"]!.GetValue<bool>())!["phase"]!.GetValue<string>().Should().Be(phase);
        await (await client.PostAsync(address, new { change = "move", key = "How did you first hear of siting?", position = 0 },
            1)).JsonAsync();
        await (await client.PostAsync(address, new { change = "remove", key = "How did you first hear of siting?" }, 2)).JsonAsync();

        var of = plan["questions"]!.AsArray().Select(one => one!["key"]!.GetValue<string>());
        foreach (var key in of)
        {
            var others = (await (await client.GetAsync($"/api/contacts/{ruth}/plan/alternatives?key={Uri.EscapeDataString(key)}"))
                .JsonAsync()).AsArray();
            if (others.Count == 0) continue;
            await (await client.PostAsync(address, new { change = "replace", key, by = "nothing" }, 3)).ProblemAsync(400);
            var by = others[0]!["key"]!.GetValue<string>();
            (await (await client.PostAsync(address, new { change = "replace", key, by }, 3)).JsonAsync())["questions"]!.AsArray()
                .Select(one => one!["key"]!.GetValue<string>()).Should().Contain(by).And.NotContain(key);
            return;
        }

        Assert.Fail("No question had an alternative.");
    }

    [Fact]
    public async Task The_next_question_follows_from_what_they_said()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        var rungs = (await (await client.PostAsync("/api/next-question", new { said = "We lost three months over permits." },
            version: null)).JsonAsync()).AsArray();
        rungs.Should().NotBeEmpty();
        var step = rungs[0]!["step"]!.GetValue<string>();
        (await (await client.PostAsync("/api/next-question", new
        {
            said = "We lost three months over permits.",
            climbed = new[] { step }
        }, version: null))
            .JsonAsync()).AsArray().Select(rung => rung!["step"]!.GetValue<string>()).Should().NotContain(step);
        await (await client.PostAsync("/api/next-question", new { said = " " }, version: null)).ProblemAsync(400);
        await (await client.PostAsync("/api/next-question", new { said = "Yes.", climbed = new[] { "ladder" } },
            version: null)).ProblemAsync(400);
    }

    [Fact]
    public async Task Something_to_do_is_kept_done_and_dropped()
    {
        await using var host = new TestHost();
        var (client, ruth) = await host.WithRuthAsync();
        var address = $"/api/actions/{Guid.NewGuid()}";
        await (await client.PutAsync(address, new { what = "Read the county minutes" }, version: null)).ProblemAsync(428);
        (await (await client.PutAsync(address, new { what = " ", kind = "dream", due = "soon", isPromise = true },
            0)).ProblemAsync(400))["errors"]!
            .AsObject().Select(error => error.Key).Should().BeEquivalentTo("what", "kind", "due", "for");
        var kept = await (await client.PutAsync(address, new { what = "Read the county minutes", @for = ruth }, 0)).JsonAsync();
        (kept["kind"]!.GetValue<string>(), kept["state"]!.GetValue<string>()).Should().Be(("read", "open"));
        kept["due"].Should().NotBeNull("a day is proposed");
        await (await client.PutAsync(address, new { state = "done" }, 0)).ProblemAsync(412);
        (await (await client.PutAsync(address, new { state = "done" },
            1)).JsonAsync())["standing"]!.GetValue<string>().Should().Be("done");
        (await (await client.PutAsync(address, new { state = "dropped" },
            2)).JsonAsync())["what"]!.GetValue<string>().Should().Be("Read the county minutes");
        await (await client.PutAsync($"/api/actions/{Guid.NewGuid()}", new { what = "x", @for = Guid.NewGuid() }, 0)).ProblemAsync(404);
        await (await client.GetAsync($"/api/actions/{Guid.NewGuid()}")).ProblemAsync(404);
    }
}
