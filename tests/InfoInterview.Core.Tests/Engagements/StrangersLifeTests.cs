using System.Text.Json;
using System.Text.Json.Nodes;
using InfoInterview.Engagements;
using InfoInterview.People;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Tests.Engagements;

/// <summary>
/// Situations that somebody wrote down who knew the guide and the words of the facts and had not seen the planner, with what they would
/// advise: which steps, which not, in which time, and which letter.
/// </summary>
public sealed class StrangersLifeTests
{
    private static readonly JsonNode[] Lives =
        [.. File.ReadLines(Corpus.PathOf("situations/strangers.jsonl")).Select(line => JsonNode.Parse(line)!)];

    public static TheoryData<string> Situations => new(Lives.Select(Told));

    [Theory]
    [MemberData(nameof(Situations))]
    public void The_plan_is_what_a_wise_adviser_would_say(string situation)
    {
        var life = Lives.Single(one => string.Equals(Told(one), situation, StringComparison.Ordinal));
        var seeker = new Seeker { Name = PersonName.Parse("Dana Whitcomb"), Zone = Text(life, "seekerZone")! };
        var contact = new Contact { Name = PersonName.Parse("Ruth Halvorsen"), Zone = Text(life, "contactZone")! };
        var facts = life["facts"]!.AsArray()
            .Select(fact => JsonSerializer.Deserialize<Fact>(fact!.ToJsonString(), InfoInterviewJson.Options)!);
        var now = InstantPattern.ExtendedIso.Parse(Text(life, "now")!).Value;
        var steps = new FollowUpPlanner().Plan(Engagement.Begin(seeker, contact).Record(facts), now);

        var expected = Words(life, "expectedSteps");
        steps.Select(Kind).Should().Contain(expected).And.NotContain(Words(life, "notExpected"));
        if (Text(life, "letter") is { } letter) steps.Select(step => Camel($"{step.Message}")).Should().Contain(letter);
        if (steps.FirstOrDefault(step => expected.Contains(Kind(step))) is not { Window: var window }) return;
        if (Day(life, "dueNotAfter") is { } due) window.DueBy.InZone(window.Zone).Date.Should().BeLessThanOrEqualTo(due.PlusDays(1));
        if (Day(life, "opensNotBefore") is { } opens)
            window.OpensAt.InZone(window.Zone).Date.Should().BeGreaterThanOrEqualTo(opens);
    }

    private static string Told(JsonNode life) => Text(life, "situation")!;

    private static string? Text(JsonNode life, string name) => life[name]?.GetValue<string>();

    private static string[] Words(JsonNode life, string name) =>
        [.. life[name]?.AsArray().Select(word => word!.GetValue<string>()) ?? []];

    private static LocalDate? Day(JsonNode life, string name) =>
        Text(life, name) is { } day ? LocalDatePattern.Iso.Parse(day[..10]).Value : null;

    private static string Kind(NextStep step) => Camel(step.Kind.ToString());

    private static string Camel(string word) => word.Length == 0 ? word : char.ToLowerInvariant(word[0]) + word[1..];
}
