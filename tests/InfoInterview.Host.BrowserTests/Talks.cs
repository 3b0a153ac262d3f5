using System.Globalization;
using InfoInterview.Decisions;
using Microsoft.Playwright;

namespace InfoInterview.Tests;

/// <summary>
/// Four talks over three months, gone through line by line, and a path with three beliefs: enough for every picture of numbers.
/// </summary>
internal static class Talks
{
    private static readonly PathId Path = new(new Guid("7b000000-0000-4000-8000-000000000001"));

    private static readonly (int Person, string Day, (string Line, object Mark)[] Said)[] All =
    [
        (8, "2026-01-20",
        [
            ("Permits take two years, the building one summer", new { kind = "theme", name = "Permits are slow" }),
            ("You need GIS and a feeling for farmers", new { kind = "skill", name = "GIS" }),
            ("A master's degree is not needed here", new { kind = "stance", topic = "Is a degree needed?", position = "no" }),
            ("The pay is fair and grows slowly", new { kind = "goal-for", name = "The pay is fair" }),
            ("The team is small and kind", new { kind = "theme", name = "Small teams" }),
        ]),
        (7, "2026-02-12",
        [
            ("Permits are slow because two offices answer each other", new { kind = "theme", name = "Permits are slow" }),
            ("GIS is used every day", new { kind = "skill", name = "GIS" }),
            ("Without a master's degree nobody reads your letter", new { kind = "stance", topic = "Is a degree needed?",
                position = "yes" }),
            ("The pay is behind the city", new { kind = "goal-against", name = "The pay is fair" }),
        ]),
        (6, "2026-03-02",
        [
            ("Project management matters more than maps", new { kind = "skill", name = "Project management" }),
            ("Half of the week is outdoors", new { kind = "goal-for", name = "One is outdoors a lot" }),
            ("Nobody asks for a degree after the first year", new { kind = "stance", topic = "Is a degree needed?", position = "no" }),
        ]),
        (5, "2026-03-05",
        [
            ("The permit office is the whole job", new { kind = "theme", name = "Permits are slow" }),
            ("We are six, and that is enough", new { kind = "theme", name = "Small teams" }),
            ("I am outdoors three days a week", new { kind = "goal-for", name = "One is outdoors a lot" }),
        ]),
    ];

    public static async Task AddAsync(IAPIRequestContext api)
    {
        var ledger = Ledger.Empty
            .With(new CareerPath
            {
                Id = Path,
                Name = "Permitting for wind",
                Fields = ["wind"],
                Kinds = [new PersonKind { Name =
                "clerk of a county" }]
            })
            .With(Belief(1, Matter.Pay, "The pay is fair", Bearing.SpeaksFor))
            .With(Belief(2, Matter.DailyWork, "One is outdoors a lot", Bearing.SpeaksFor))
            .With(Belief(3, Matter.Hours, "Meetings are in the evening", Bearing.SpeaksAgainst));
        await SendAsync(api, "PUT", "/api/settings/decisions", InfoInterviewJson.Write(ledger), 0);
        foreach (var (person, day, said) in All)
        {
            var text = string.Join('\n', said.Select(one => one.Line));
            var note = Guid.NewGuid();
            await SendAsync(api, "PUT", $"/api/contacts/{LivedIn.Person(person)}/notes/{note}", Json(new
            {
                day,
                text,
                sector = "wind",
                confidentiality = "open"
            }), 0);
            for (var at = 0; at < said.Length; at++)
            {
                var mark = System.Text.Json.Nodes.JsonNode.Parse(Json(said[at].Mark))!.AsObject();
                mark["start"] = text.IndexOf(said[at].Line, StringComparison.Ordinal);
                mark["length"] = said[at].Line.Length;
                await SendAsync(api, "POST", $"/api/notes/{note}/marks", mark.ToJsonString(), at + 1);
            }
        }
    }

    private static Belief Belief(int number, Matter matter, string statement, Bearing bearing) => new()
    {
        Id = new BeliefId(new Guid(string.Create(CultureInfo.InvariantCulture, $"7b000000-0000-4000-8000-0000000001{number:00}"))),
        Path = Path,
        Matter = matter,
        Statement = statement,
        Sureness = Sureness.Hunch,
        Importance = Importance.Much,
        Bearing = bearing,
    };

    private static string Json(object value) => System.Text.Json.JsonSerializer.Serialize(value);

    private static async Task SendAsync(IAPIRequestContext api, string method, string address, string json, int version)
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Content-Type"] = "application/json",
            ["If-Match"] = string.Create(CultureInfo.InvariantCulture, $"\"{version}\""),
        };
        var answer = await api.FetchAsync(address, new() { Method = method, Headers = headers, Data = json });
        answer.Ok.Should().BeTrue("{0} {1}: {2}", method, address, await answer.TextAsync());
    }
}
