using System.Text.Json;
using InfoInterview.Engagements;
using NodaTime.Text;

namespace InfoInterview.Tests.Engagements;

/// <summary>Smallest inputs after faults that somebody reported of other readers of mail.</summary>
public sealed class ReplyReportTests
{
    private static readonly string[] Kinds = ["quoted text or signature read as the answer", "machine mail taken for an answer, or an answer for machine mail", "meaning of an answer"];

    private static readonly Dictionary<string, JsonElement> Rows = File.ReadLines(Corpus.PathOf("public-reports/cases.jsonl"))
        .Select(line => JsonDocument.Parse(line).RootElement)
        .Where(row => Kinds.Contains(row.GetProperty("kind").GetString()))
        .ToDictionary(row => row.GetProperty("id").GetString()!, StringComparer.Ordinal);

    public static TheoryData<string> Cases => new(Rows.Keys);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_reported_fault_is_not_ours(string id)
    {
        var (input, expected) = (Rows[id].GetProperty("input"), Rows[id].GetProperty("expected"));
        var proposal = new ReplyReader().Read(
            input.GetProperty("text").GetString()!,
            LocalDatePattern.Iso.Parse(input.GetProperty("received").GetString()!).Value,
            input.TryGetProperty("subject", out var subject) ? subject.GetString() : null,
            input.TryGetProperty("automatic", out var automatic) && automatic.GetBoolean());
        var mayAsk = expected.TryGetProperty("orPerson", out var asks) && asks.GetBoolean() && proposal.NeedsPerson;
        if (!mayAsk) Check(expected, proposal);
        if (expected.TryGetProperty("not", out var never) && !proposal.NeedsPerson) List(never).Should().NotContain(proposal.Meaning.ToString(), proposal.Reason);
        if (expected.TryGetProperty("address", out var address)) proposal.BouncedAddress.Should().Be(address.GetString());
        if (expected.TryGetProperty("automatic", out var machine)) proposal.IsAutomatic.Should().Be(machine.GetBoolean());
        if (expected.TryGetProperty("until", out var until)) List(until).Should().Contain(LocalDatePattern.Iso.Format(proposal.Until!.Value));
        if (expected.TryGetProperty("referral", out var referral)) proposal.Referrals.Select(person => person.Name).Should().Contain(referral.GetString());
        if (expected.TryGetProperty("person", out var person)) proposal.NeedsPerson.Should().Be(person.GetBoolean());
    }

    private static void Check(JsonElement expected, ReplyProposal proposal)
    {
        if (expected.TryGetProperty("meaning", out var meaning)) List(meaning).Should().Contain(proposal.Meaning.ToString(), proposal.Reason);
        if (!expected.TryGetProperty("bounce", out var bounce)) return;
        if (bounce.ValueKind == JsonValueKind.String) proposal.Bounce.Should().BeNull(proposal.Reason);
        else List(bounce).Should().Contain(proposal.Bounce.ToString(), proposal.Reason);
    }

    private static List<string> List(JsonElement values) => [.. values.EnumerateArray().Select(value => value.GetString()!)];
}
