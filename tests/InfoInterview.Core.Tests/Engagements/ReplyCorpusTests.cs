using System.Text.Json;
using InfoInterview.Engagements;
using NodaTime.Text;

namespace InfoInterview.Tests.Engagements;

/// <summary>The labelled replies, read in the labeller's words.</summary>
public sealed class ReplyCorpusTests
{
    public static TheoryData<string> Cases
    {
        get
        {
            var ids = new TheoryData<string>();
            foreach (var row in Rows()) ids.Add(row.GetProperty("id").GetString()!);
            return ids;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_labelled_reply_is_read_as_it_is_labelled(string id)
    {
        var row = Rows().Single(candidate => string.Equals(candidate.GetProperty("id").GetString(), id, StringComparison.Ordinal));
        var labels = row.GetProperty("labels");
        var proposal = Read(row);
        var meanings = labels.GetProperty("meanings").EnumerateArray().Select(meaning => meaning.GetString()!).ToList();
        var accepted = Accepted(row, meanings);
        accepted.Should().Contain(Word(proposal), "{0}: {1}", id, proposal.Reason);
        if (meanings.Contains("do-not-contact")) proposal.Meaning.Should().Be(ReplyMeaning.DoNotContact, id);
        proposal.IsAutomatic.Should().Be(labels.GetProperty("automatic").GetBoolean(), id);
        proposal.AsksBack.Should().Be(labels.GetProperty("asks_back").GetBoolean(), id);
        CheckDate(labels, proposal, id);
        if (labels.TryGetProperty("referrals", out var referrals)) proposal.Referrals.Select(person => person.Name).Should().Equal(referrals.EnumerateArray().Select(name => name.GetString()), id);
        if (!labels.TryGetProperty("bounce", out var bounce)) return;
        proposal.Bounce.ToString().Should().BeEquivalentTo(bounce.GetProperty("kind").GetString(), id);
        proposal.BouncedAddress.Should().Be(bounce.GetProperty("address").GetString(), id);
    }

    /// <summary>Where a refusal also forbids further messages, silence outranks the thanks that a mere refusal gets.</summary>
    private static List<string> Accepted(JsonElement row, List<string> meanings)
    {
        if (meanings.Contains("do-not-contact")) return ["do-not-contact"];
        return row.GetProperty("soft").GetBoolean() ? [.. meanings, "unclear"] : [meanings[0]];
    }

    private static void CheckDate(JsonElement labels, ReplyProposal proposal, string id)
    {
        var until = proposal.Until is { } date ? LocalDatePattern.Iso.Format(date) : null;
        foreach (var label in new[] { "later_until_accept", "return_date_accept" })
        {
            if (labels.TryGetProperty(label, out var accept)) accept.EnumerateArray().Select(day => day.GetString()).Should().Contain(until, id);
        }
    }

    private static string Word(ReplyProposal proposal) => proposal.Bounce is not null ? "bounce" : proposal.Meaning switch
    {
        ReplyMeaning.DoNotContact => "do-not-contact",
        ReplyMeaning.OutOfOffice => "out-of-office",
        var meaning => meaning.ToString().ToLowerInvariant(),
    };

    private static ReplyProposal Read(JsonElement row)
    {
        var received = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(row.GetProperty("received").GetString()!).Value;
        return new ReplyReader().Read(row.GetProperty("body").GetString()!, received.Date, row.GetProperty("subject").GetString(), IsAutomatic(row.GetProperty("headers")));
    }

    private static bool IsAutomatic(JsonElement headers) =>
        headers.ValueKind == JsonValueKind.Object && headers.EnumerateObject().Any(header => header.Name is "Auto-Submitted" or "X-Autoreply");

    private static List<JsonElement> Rows() => File.ReadLines(Corpus.PathOf("replies/dev.jsonl")).Select(line =>
    {
        using var row = JsonDocument.Parse(line);
        return row.RootElement.Clone();
    }).ToList();
}
