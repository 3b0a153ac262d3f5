using System.Text.Json;
using InfoInterview.Outreach;
using InfoInterview.Rules;

namespace InfoInterview.Tests.Outreach;

/// <summary>
/// How well asks for work and whole letters are read on texts that the weights have not seen. Floors stand two points under what is
/// reached.
/// </summary>
public sealed class MessageGuardTests
{
    private static readonly MessageReviewer Reviewer = new();

    [Theory]
    [InlineData("plain", 93, 89)]
    [InlineData("hard", 81, 52)]
    [InlineData("de", 86, 83)]
    public void Asks_for_work_that_nobody_learnt_from_are_heard(string set, int precision, int recall)
    {
        var read = Rows($"guard/asks-{set}.jsonl").Where(row => !Is(row, "soft"))
            .Select(row => (Said: JobAsk.Find(Text(row, "text"), Text(row, "language")).Count > 0, Asks: Is(row, "asks"))).ToList();
        Percent(read.Count(row => row is { Said: true, Asks: true }), read.Count(row => row.Said)).Should().BeGreaterThanOrEqualTo(precision);
        Percent(read.Count(row => row is { Said: true, Asks: true }), read.Count(row => row.Asks)).Should().BeGreaterThanOrEqualTo(recall);
    }

    [Fact]
    public void Letters_that_nobody_learnt_from_are_judged_as_a_reader_does()
    {
        var read = Rows("guard/letters-en.jsonl").Select(row => (Row: row, Review: Reviewer.Review(MessageOf(row)))).ToList();
        var asking = read.FindAll(letter => letter.Review.Findings.Any(finding => string.Equals(finding.Rule.Id, RuleIds.AsksForJob, StringComparison.Ordinal)));
        Percent(asking.Count(letter => Is(letter.Row, "asks_for_job")), asking.Count).Should().BeGreaterThanOrEqualTo(98);
        Percent(asking.Count(letter => Is(letter.Row, "asks_for_job")), read.Count(letter => Is(letter.Row, "asks_for_job"))).Should().BeGreaterThanOrEqualTo(98);
        var good = read.FindAll(letter => Text(letter.Row, "overall") is "ready");
        Percent(good.Count(letter => letter.Review.Verdict == Verdict.Ready), good.Count).Should().BeGreaterThanOrEqualTo(74);
    }

    private static OutreachMessage MessageOf(JsonElement row) => new()
    {
        Subject = Text(row, "subject") is { Length: > 0 } subject ? subject : null,
        Body = Text(row, "body"),
        Language = Text(row, "language"),
        Channel = Text(row, "channel") switch { "linkedin-note" => Channel.LinkedInNote, "linkedin-message" => Channel.LinkedIn, _ => Channel.Email },
        Purpose = Text(row, "kind") switch { "follow-up" => MessagePurpose.FollowUp, "thank-you" => MessagePurpose.ThankYou, "update" => MessagePurpose.Update, _ => MessagePurpose.Request },
    };

    private static double Percent(int part, int whole) => 100.0 * part / whole;

    private static IEnumerable<JsonElement> Rows(string path) => File.ReadLines(Corpus.PathOf(path)).Select(line => JsonDocument.Parse(line).RootElement);

    private static string Text(JsonElement row, string name) => row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static bool Is(JsonElement row, string name) => row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
