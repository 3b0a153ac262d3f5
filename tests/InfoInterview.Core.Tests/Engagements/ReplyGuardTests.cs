using System.Text.Json;
using InfoInterview.Engagements;
using NodaTime;

namespace InfoInterview.Tests.Engagements;

/// <summary>How well answers are read on texts that the weights have not seen. Floors stand two points under what is reached.</summary>
public sealed class ReplyGuardTests
{
    private static readonly ReplyReader Reader = new();
    private static readonly LocalDate Received = new(2026, 9, 7);

    [Theory]
    [InlineData("plain", 94, 98, 55)]
    [InlineData("hard", 80, 94, 38)]
    [InlineData("de", 88, 96, 39)]
    public void Answers_that_nobody_learnt_from_are_read_right(string set, int right, int rightAlone, int alone)
    {
        var read = Rows($"guard/replies-{set}.jsonl").Where(row => !row.GetProperty("soft").GetBoolean())
            .Select(row => (Proposal: Read(row), IsRight: string.Equals(Name(Read(row)), row.GetProperty("primary").GetString(), StringComparison.Ordinal))).ToList();
        var unasked = read.FindAll(answer => !answer.Proposal.NeedsPerson);
        (100.0 * read.Count(answer => answer.IsRight) / read.Count).Should().BeGreaterThanOrEqualTo(right);
        (100.0 * unasked.Count / read.Count).Should().BeGreaterThanOrEqualTo(alone);
        (100.0 * unasked.Count(answer => answer.IsRight) / unasked.Count).Should().BeGreaterThanOrEqualTo(rightAlone);
    }

    [Fact]
    public void A_wish_for_silence_is_heard_or_a_person_looks()
    {
        var wishes = Files().SelectMany(Rows).Where(row => row.GetProperty("primary").GetString() is "do-not-contact").ToList();
        wishes.Should().HaveCountGreaterThan(500);
        var missed = wishes.Where(row => Read(row) is { NeedsPerson: false, Meaning: not ReplyMeaning.DoNotContact });
        missed.Select(row => row.GetProperty("id").GetString() + ": " + row.GetProperty("body").GetString()).Should().BeEmpty();
    }

    [Fact]
    public void No_ordinary_yes_becomes_a_no_nor_a_no_a_yes_and_no_silence_is_invented()
    {
        foreach (var row in new[] { "guard/replies-plain.jsonl", "training/replies-plain/replies-plain.jsonl" }.SelectMany(Rows).Where(row => !row.GetProperty("soft").GetBoolean()))
        {
            var (proposal, label) = (Read(row), row.GetProperty("primary").GetString());
            if (proposal.NeedsPerson) continue;
            (Name(proposal), label).Should().NotBe(("yes", "no")).And.NotBe(("no", "yes"));
            if (label is not "do-not-contact") proposal.Meaning.Should().NotBe(ReplyMeaning.DoNotContact, row.GetProperty("id").GetString());
        }
    }

    private static IEnumerable<string> Files() =>
        new[] { "guard", "training", "voices" }.SelectMany(folder => Directory.EnumerateFiles(Corpus.PathOf(folder), "*.jsonl", SearchOption.AllDirectories))
            .Where(path => Path.GetFileName(path).StartsWith("replies", StringComparison.Ordinal) || Path.GetFileName(Path.GetDirectoryName(path))!.StartsWith("replies", StringComparison.Ordinal));

    private static IEnumerable<JsonElement> Rows(string path) => File.ReadLines(Path.IsPathRooted(path) ? path : Corpus.PathOf(path)).Select(line => JsonDocument.Parse(line).RootElement);

    private static ReplyProposal Read(JsonElement row) => Reader.Read(row.GetProperty("body").GetString()!, Received, row.GetProperty("subject").GetString());

    private static string Name(ReplyProposal proposal) => proposal switch
    {
        { HasLeft: true } => "left-organisation",
        { Bounce: BounceKind.Hard } => "bounce-hard",
        { Bounce: BounceKind.Soft } => "bounce-soft",
        { Meaning: ReplyMeaning.DoNotContact } => "do-not-contact",
        { Meaning: ReplyMeaning.OutOfOffice } => "out-of-office",
        _ => proposal.Meaning.ToString().ToLowerInvariant(),
    };
}
