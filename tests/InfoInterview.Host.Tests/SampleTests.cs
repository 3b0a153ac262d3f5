using System.Net;
using System.Text.RegularExpressions;

namespace InfoInterview.Tests;

public sealed class SampleTests
{
    [Fact]
    public async Task Twelve_people_at_every_stage_come_and_go_with_one_press_each()
    {
        await using var host = new TestHost();
        var client = await host.WithSeekerAsync();
        (await client.PostAsync("/sample?handler=Add", Forms.Read(await client.GetStringAsync("/sample"), "handler=Add"))).StatusCode
            .Should().Be(HttpStatusCode.Redirect);
        var today = await client.GetStringAsync("/");
        today.Should().Contain("Delete the sample").And.Contain("Do now").And.Contain("Worth asking next");
        (await client.GetStringAsync("/contacts")).Should().Contain("12 contacts");
        foreach (var stage in (string[])["awaitingReply", "scheduling", "agreed", "held", "complete", "declined", "postponed",
            "referred", "closed", "notAsked"])
            (await client.GetStringAsync($"/contacts?stage={stage}")).Should().NotContain("Nobody matches", stage);
        foreach (Match person in Regex.Matches(await client.GetStringAsync("/contacts"), "href=\"(?<at>/contacts/[0-9a-f-]{36})\"",
            RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))
            await (await client.GetAsync(person.Groups["at"].Value)).PageAsync();
        (await client.PostAsync("/sample?handler=Remove",
            Forms.Read(await client.GetStringAsync("/sample"), "handler=Remove"))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await client.GetStringAsync("/contacts")).Should().Contain("0 contacts");
        (await client.GetStringAsync("/")).Should().NotContain("Delete the sample");

        // Whoever is erased stays so, and that is said before one presses anything.
        (await client.GetStringAsync("/sample")).Should().Contain("The sample was deleted here").And.NotContain("Add the twelve");
    }

    [Fact]
    public async Task Without_a_seeker_there_is_no_sample()
    {
        await using var host = new TestHost();
        (await (await host.Browser().GetAsync("/sample")).PageAsync()).Should().Contain("say who you are")
            .And.NotContain("Add the twelve");
    }
}
