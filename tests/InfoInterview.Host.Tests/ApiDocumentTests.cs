using System.Text.Json.Nodes;
using InfoInterview.Decisions;
using InfoInterview.Engagements;
using InfoInterview.Interchange.Engagements;
using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests;

/// <summary>The document of the API says all that there is to say, and nothing that is not so.</summary>
public sealed class ApiDocumentTests
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 9, 12, 0);

    [Fact]
    public async Task Every_route_says_what_it_does_takes_gives_and_refuses()
    {
        await using var host = new TestHost();
        var document = await (await host.Browser().GetAsync("/api/openapi.json")).JsonAsync();
        var wrong = new List<string>();
        foreach (var (path, method, of) in Operations(document))
        {
            void Expect(bool holds, string what)
            {
                if (!holds) wrong.Add($"{method} {path}: {what}");
            }

            Expect(of["summary"]?.GetValue<string>() is { Length: > 10 }, "no summary");
            foreach (var parameter in of["parameters"]?.AsArray() ?? []) Expect(Says(document, parameter!["schema"]),
                $"no schema of {parameter["name"]}");
            if (of["requestBody"] is { } body) Expect(body["content"]!.AsObject().All(one => Says(document, one.Value!["schema"])),
                "no schema of the body");
            var answers = of["responses"]!.AsObject();
            Expect(answers.Any(one => one.Key[0] == '2'), "no good answer");
            foreach (var (status, answer) in answers)
            {
                var content = answer!["content"]?.AsObject();
                if (status is "204" || status[0] == '3') continue;
                Expect(content?.Count > 0 && content.All(one => Says(document, one.Value!["schema"])), $"no schema of {status}");
                if (status[0] == '4') Expect(content?.ContainsKey("application/problem+json") == true, $"{status} is no problem answer");
            }

            Expect(answers.ContainsKey("400"), "no 400");
            if (path.Contains('{', StringComparison.Ordinal)) Expect(answers.ContainsKey("404") || answers.ContainsKey("409")
                || path.EndsWith("{headerKey}", StringComparison.Ordinal), "no 404");
            var seesVersion = of["parameters"]?.AsArray().Any(parameter => parameter!["name"]!.GetValue<string>() is "If-Match"
                && parameter["required"]?.GetValue<bool>() == true) == true;
            Expect(answers.ContainsKey("428") == seesVersion, "If-Match and 428 go together");
        }

        wrong.Should().BeEmpty();
        Lost(document).Should().BeEmpty("every reference leads somewhere");
    }

    [Fact]
    public async Task Every_fact_as_it_is_written_fits_its_schema()
    {
        await using var host = new TestHost();
        var document = await (await host.Browser().GetAsync("/api/openapi.json")).JsonAsync();
        var any = document["components"]!["schemas"]!["Fact"]!;
        any["discriminator"]!["propertyName"]!.GetValue<string>().Should().Be("kind");
        any["discriminator"]!["mapping"]!.AsObject().Select(one => one.Key).Should().BeEquivalentTo(FactKind.All.Select(kind =>
            kind.Name));
        foreach (var kind in FactKind.All)
        {
            var full = kind.Parts.Aggregate(kind.Blank(Noon), (fact, part) => part.With(fact, ValueFor(part)));
            var schema = Resolved(document, any["discriminator"]!["mapping"]![kind.Name]!.GetValue<string>());
            foreach (var fact in (Fact[])[full with { Key = "k", Sequence = 2 }, kind.Blank(Noon)])
                Misfits(document, schema, JsonNode.Parse(FactJson.Write(fact)), kind.Name).Should().BeEmpty();
            var needed = schema["required"]!.AsArray().Select(one => one!.GetValue<string>());
            needed.Should().BeEquivalentTo(["kind", "at", .. kind.Parts.Where(part => part.IsNeeded).Select(part => part.Name)]);
        }
    }

    [Fact]
    public async Task What_is_kept_as_a_setting_fits_its_schema()
    {
        await using var host = new TestHost();
        var document = await (await host.Browser().GetAsync("/api/openapi.json")).JsonAsync();
        var path = new PathId(Guid.NewGuid());
        var belief = new Belief
        {
            Id = new BeliefId(Guid.NewGuid()),
            Path = path,
            Matter = default,
            Statement = "One is outdoors",
            Topic = "t",
            Position = "p",
            UpheldBy = [new ThemeId(Guid.NewGuid())]
        };
        var ledger = Ledger.Empty
            .With(new CareerPath
            {
                Id = path,
                Name = "Siting",
                Fields = ["wind"],
                Vantages = [default],
                Kinds = [new PersonKind { Name = "clerk", Words = ["w"] }]
            })
            .With(belief)
            .With(new Standpoint { Name = "Ruth", Paths = [path], Vantages = [default] })
            .With(new Experiment
            {
                Path = path,
                What = "A day on site",
                Day = new LocalDate(2026, 4, 1),
                Belief = belief.Id,
                IsDone = true,
                Result = "r"
            })
            .With(new Choice { Path = path, Kind = ChoiceKind.Take, Day = new LocalDate(2026, 4, 1), Why = "w" });
        Fits("Ledger", InfoInterviewJson.Write(ledger));
        Fits("HeldSkills", InfoInterviewJson.Write<ValueList<HeldSkill>>([new HeldSkill { Name = "GIS", ShownBy = "maps",
            LastUsed = new LocalDate(2026, 1, 1), AlsoCalled = ["QGIS"] }]));
        Fits("PeopleToAsk", InfoInterviewJson.Write<ValueList<InventoryEntry>>(
            [new InventoryEntry { Circle = default, Name = "Kim", Point = ContactPoint.Email("kim@example.com"), Through = "Ana",
                Organization = "o", Vantage = default(Vantage) }]));

        void Fits(string name, string json) =>
            Misfits(document, document["components"]!["schemas"]![name]!, JsonNode.Parse(json), name).Should().BeEmpty();
    }

    private static IEnumerable<(string Path, string Method, JsonNode Of)> Operations(JsonNode document) => document["paths"]!.AsObject()
        .SelectMany(path => path.Value!.AsObject().Select(one => (path.Key, one.Key, one.Value!)));

    private static object ValueFor(FactPart part) => part.Shape switch
    {
        FactPartShape.Word => part.Vocabulary[^1],
        FactPartShape.Words => part.Vocabulary,
        FactPartShape.Day => new LocalDate(2026, 3, 10),
        FactPartShape.Flag => true,
        FactPartShape.Contact => "7a000000-0000-4000-8000-000000000001",
        FactPartShape.Fingerprint => $"2:{new string('a', 32)}.{new string('b', 32)}",
        FactPartShape.Point => ContactPoint.Email("ruth@example.com"),
        FactPartShape.Points => (ValueList<ContactPoint>)[ContactPoint.Email("ruth@example.com")],
        FactPartShape.Appointment => Talk,
        FactPartShape.Appointments => (ValueList<Appointment>)[Talk],
        FactPartShape.Texts => (ValueList<string>)["some", "words"],
        _ => "some words",
    };

    private static Appointment Talk { get; } = new() { Start = new LocalDateTime(2026, 3, 12, 14, 0), Zone = "Europe/Oslo", Minutes = 20 };

    /// <summary>Whether a schema says anything.</summary>
    private static bool Says(JsonNode document, JsonNode? schema) =>
        schema is JsonObject some && some.Count > 0 && (some["$ref"] is not { } named || Says(document, Resolved(document,
            named.GetValue<string>())));

    private static JsonNode Resolved(JsonNode document, string reference) =>
        document["components"]!["schemas"]![reference[(reference.LastIndexOf('/') + 1)..]]!;

    private static List<string> Lost(JsonNode? node)
    {
        var lost = new List<string>();
        Walk(node);
        return lost;

        void Walk(JsonNode? one)
        {
            if (one is JsonArray many) foreach (var item in many) Walk(item);
            if (one is not JsonObject parts) return;
            foreach (var (name, value) in parts)
            {
                if (name is "$ref" && value is JsonValue told && Resolved(node!,
                    told.GetValue<string>()) is null) lost.Add(told.GetValue<string>());
                Walk(value);
            }
        }
    }

    /// <summary>Where a value does not fit a schema.</summary>
    private static IEnumerable<string> Misfits(JsonNode document, JsonNode schema, JsonNode? value, string at)
    {
        if (schema["$ref"]?.GetValue<string>() is { } named) schema = Resolved(document, named);
        if (schema["enum"] is JsonArray words && !words.Any(word => JsonNode.DeepEquals(word,
            value))) yield return $"{at}: {value} is none of {words.ToJsonString()}";
        switch (value)
        {
            case JsonObject parts when schema["type"]?.GetValue<string>() is "object":
                foreach (var needed in schema["required"]?.AsArray() ?? [])
                    if (!parts.ContainsKey(needed!.GetValue<string>())) yield return $"{at}: without {needed}";
                foreach (var (name, part) in parts)
                {
                    if (schema["properties"]?[name] is not { } of) yield return $"{at}: {name} is unknown";
                    else foreach (var misfit in Misfits(document, of, part, $"{at}.{name}")) yield return misfit;
                }

                break;
            case JsonArray items when schema["type"]?.GetValue<string>() is "array":
                foreach (var item in items)
                    foreach (var misfit in Misfits(document, schema["items"]!, item, at + "[]")) yield return misfit;
                break;
            case JsonValue single when schema["type"]?.GetValue<string>() is { } type:
                var kind = single.GetValueKind();
                var fits = type switch
                {
                    "string" => kind == System.Text.Json.JsonValueKind.String,
                    "boolean" => kind is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False,
                    "integer" or "number" => kind == System.Text.Json.JsonValueKind.Number,
                    _ => false,
                };
                if (!fits) yield return $"{at}: {value} is no {type}";
                break;
            default:
                yield return $"{at}: {value?.ToJsonString()} is no {schema["type"]}";
                break;
        }
    }
}
