using System.Text.Json;
using System.Text.Json.Nodes;
using InfoInterview.Engagements;
using InfoInterview.Json;
using InfoInterview.Rules;
using InfoInterview.Templates;
using InfoInterview.Time;

namespace InfoInterview.Tests.Json;

/// <summary>Every public data type, by chance: what is written reads back, and what is spoilt is a JsonException with its path.</summary>
public sealed class DataBoundaryTests
{
    private const int Draws = 12;

    /// <summary>Public records that no host keeps: services' settings that are code, and what is worked out whenever it is asked for.</summary>
    private static readonly Type[] NotData =
    [
        typeof(TemplateOptions), typeof(HeldTime), typeof(MailThread), typeof(InfoInterview.People.AskReason),
        typeof(InfoInterview.People.PersonWorthAsking),
    ];

    /// <summary>What holds whole histories, which compare by reference.</summary>
    private static readonly Type[] HoldsHistories = [typeof(BatchGroup), typeof(BatchLine), typeof(PlannedEngagement), typeof(OwedStep)];

    private static IEnumerable<Type> Records => typeof(Fact).Assembly.GetExportedTypes()
        .Where(type => type is { IsGenericTypeDefinition: false } && (type.IsEnum || IsRecord(type) || (type.DeclaringType is { IsAbstract: true } above && type.BaseType == above)))
        .Except(NotData);

    public static TheoryData<Type> DataTypes
    {
        get
        {
            var types = new TheoryData<Type>();
            foreach (var type in Records.Concat([typeof(Engagement), typeof(WorkingHours), typeof(RuleSettings)]).OrderBy(type => type.FullName, StringComparer.Ordinal)) types.Add(type);
            return types;
        }
    }

    [Fact]
    public void Every_public_data_type_has_a_form() => Records.Where(type => FormTable.Find(type) is null).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(DataTypes))]
    public void What_is_written_reads_back(Type type)
    {
        foreach (var value in ValuesOf(type))
        {
            var text = JsonSerializer.Serialize(value, type, InfoInterviewJson.Options);
            var read = JsonSerializer.Deserialize(text, type, InfoInterviewJson.Options);
            JsonSerializer.Serialize(read, type, InfoInterviewJson.Options).Should().Be(text);
            if (IsRecord(type) && !HoldsHistories.Contains(type)) read.Should().Be(value, text);
        }
    }

    [Theory]
    [MemberData(nameof(DataTypes))]
    public void What_is_spoilt_is_told_with_its_path(Type type)
    {
        foreach (var value in ValuesOf(type).Take(1))
        {
            var text = JsonSerializer.Serialize(value, type, InfoInterviewJson.Options);
            foreach (var spoilt in Spoilt(text)) Attempt(type, spoilt);
            Refused(type, text[..^1]);
            Refused(type, text + "x");
            Refused(type, "null");
            Refused(type, "");
            if (text.StartsWith("{\"", StringComparison.Ordinal))
            {
                var name = JsonDocument.Parse(text).RootElement.EnumerateObject().First();
                Refused(type, $"{{{JsonSerializer.Serialize(name.Name)}:{name.Value.GetRawText()},{text[1..]}");
                if (type != typeof(RuleSettings)) Refused(type, $"{{\"surprise\":1,{text[1..]}");
                Refused(type, $"{{\"\\ud800\":1,{text[1..]}");
            }
        }
    }

    private static IEnumerable<object> ValuesOf(Type type)
    {
        if (type.Name.StartsWith("Unknown", StringComparison.Ordinal)) yield break;
        for (var i = 0u; i < Draws; i++) yield return new DataValues(Seeded.Number(77_777 + (i * 7919))).Of(type);
    }

    /// <summary>The text with each of its values replaced in turn.</summary>
    private static IEnumerable<string> Spoilt(string text)
    {
        var places = Places(JsonNode.Parse(text)).Count();
        for (var i = 0; i < places; i++)
        {
            foreach (var other in (string[])["null", "7", "-1", "99999999999", "\"?\"", "\"\\ud800\"", "[]", "[null]", "{}", "true", "1e400"])
            {
                var whole = JsonNode.Parse(text);
                var place = Places(whole).ElementAt(i);
                if (place.Parent is null) continue;
                place.ReplaceWith("@@");
                yield return whole!.ToJsonString().Replace("\"@@\"", other, StringComparison.Ordinal);
            }
        }
    }

    private static IEnumerable<JsonNode> Places(JsonNode? node)
    {
        if (node is null) yield break;
        yield return node;
        var inner = node switch
        {
            JsonObject parts => parts.Select(part => part.Value),
            JsonArray items => items,
            _ => [],
        };
        foreach (var place in inner.ToList().SelectMany(Places)) yield return place;
    }

    private static void Attempt(Type type, string text)
    {
        try
        {
            _ = JsonSerializer.Deserialize(text, type, InfoInterviewJson.Options);
        }
        catch (JsonException exception)
        {
            exception.Path.Should().StartWith("$", text);
        }
    }

    private static void Refused(Type type, string text) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize(text, type, InfoInterviewJson.Options)).Should().Throw<JsonException>(text).Which.Path.Should().StartWith("$");

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null || (type.IsValueType && type.GetMethod("PrintMembers", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance) is not null);
}
