using System.Text.Json;
using InfoInterview.Time;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Tests.Time;

public sealed class SendWindowCorpusTests
{
    private static readonly InstantPattern Minute = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm'Z'");

    public static TheoryData<string> Ids
    {
        get
        {
            var ids = new TheoryData<string>();
            foreach (var row in Rows()) ids.Add(row.GetProperty("id").GetString()!);
            return ids;
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_row_is_answered_as_expected(string id)
    {
        var row = Rows().Single(candidate => candidate.GetProperty("id").ValueEquals(id));
        var expect = row.GetProperty("expect");
        var at = Time(row.GetProperty("at"));
        Instant? deadline = row.GetProperty("deadline") is { ValueKind: JsonValueKind.Object } limit ? Time(limit) : null;

        var decision = new SendWindow().Next(at, CorpusHours.Calendar(row.GetProperty("recipient")), deadline);

        if (expect.GetProperty("forced_by_deadline").GetBoolean())
        {
            decision.Verdict.Should().Be(SendVerdict.Forced, id);
            (decision.At >= Minute.Parse(expect.GetProperty("any_instant_from").GetString()!).Value && decision.At <= Minute.Parse(expect.GetProperty("to").GetString()!).Value).Should().BeTrue(id);
            if (expect.TryGetProperty("window_would_be", out var would) && would.ValueKind == JsonValueKind.String) decision.WindowWouldBe.Should().Be(Minute.Parse(would.GetString()!).Value);
            return;
        }

        if (expect.TryGetProperty("never_open", out var never) && never.GetBoolean())
        {
            decision.Verdict.Should().Be(SendVerdict.Never, id);
            return;
        }

        var accepted = expect.TryGetProperty("next_accept", out var several) ? several.EnumerateArray().Select(text => text.GetString()) : [expect.GetProperty("next").GetString()];
        accepted.Should().Contain(Minute.Format(decision.At!.Value), $"{id}: {decision}");
        decision.Verdict.Should().Be(decision.At == at ? SendVerdict.Now : SendVerdict.Later);
    }

    private static Instant Time(JsonElement time) => Minute.Parse(time.GetProperty("utc").GetString()!).Value;

    private static List<JsonElement> Rows()
    {
        using var rows = JsonDocument.Parse(Corpus.Read("send-windows/dev.json"));
        return rows.RootElement.Clone().EnumerateArray().ToList();
    }
}
