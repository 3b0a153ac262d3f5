using System.Globalization;
using System.Text.Json;
using InfoInterview.Notes;
using NodaTime;
using Xunit.Abstractions;

namespace InfoInterview.Tests.Notes;

/// <summary>
/// Lines of notes on which nobody trains: what the reader reaches on them must not fall. Floors lie two points under what was reached.
/// </summary>
public sealed class NoteGuardTests(ITestOutputHelper output)
{
    private static readonly LocalDate Written = new(2026, 3, 4);

    [Theory]
    [InlineData("plain", 0.90, 0.89, 0.78, 0.79, 0.78)]
    [InlineData("hard", 0.52, 0.5, 0.38, 0.31, 0.55)]
    [InlineData("de", 0.9, 0.86, 0.38, 0.73, 0.98)]
    public void Lines_of_the_guard_are_read_as_labelled(string set, double action, double promise, double referral, double skill, double confidential)
    {
        var figures = new Dictionary<string, Score>(StringComparer.Ordinal) { ["action"] = new(), ["promise"] = new(), ["referral"] = new(), ["skill"] = new(), ["confidential"] = new(), ["resource"] = new() };
        foreach (var row in Rows(set)) Read(row, figures);
        foreach (var (name, score) in figures) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: F1 {F1(score):F3} {score}"));
        F1(figures["action"]).Should().BeGreaterThanOrEqualTo(action);
        F1(figures["promise"]).Should().BeGreaterThanOrEqualTo(promise);
        F1(figures["referral"]).Should().BeGreaterThanOrEqualTo(referral);
        F1(figures["skill"]).Should().BeGreaterThanOrEqualTo(skill);
        F1(figures["confidential"]).Should().BeGreaterThanOrEqualTo(confidential);
    }

    private static double F1(Score score) => score.Precision + score.Recall == 0 ? 0 : 2 * score.Precision * score.Recall / (score.Precision + score.Recall);

    private static IEnumerable<JsonElement> Rows(string set)
    {
        foreach (var line in Corpus.Read($"guard/notes-{set}.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var json = JsonDocument.Parse(line);
            var row = json.RootElement.Clone();
            if (!row.GetProperty("soft").GetBoolean()) yield return row;
        }
    }

    private static void Read(JsonElement row, Dictionary<string, Score> figures)
    {
        var text = row.GetProperty("text").GetString()!;
        var labels = List(row, "labels");
        var reading = new NoteReader().Read(text, Written, new NoteHints { Language = row.GetProperty("language").GetString()! });
        var marks = reading.Marks.Select(proposal => proposal.Mark).ToList();
        Say("action", labels.Contains("action-mine"), reading.Actions.Any(action => action.Owner == ActionOwner.Seeker));
        Say("promise", labels.Contains("promise-mine"), reading.Actions.Any(action => action is { Owner: ActionOwner.Seeker, IsPromise: true }));
        Say("promise", labels.Contains("promise-theirs"), reading.Actions.Any(action => action is { Owner: ActionOwner.Contact, IsPromise: true }));
        Say("confidential", labels.Contains("confidential"), !reading.Confidential.IsEmpty);
        string[] named = labels.Contains("referral") ? List(row, "names") : [];
        var referrals = marks.OfType<NoteMark.Referral>().Select(mark => mark.Name).ToList();
        figures["referral"].Compare(text, named.Length > 0 ? [string.Join('|', named)] : Array.Empty<string>(), referrals.Take(1).Concat(named.Length > 0 ? [] : referrals.Skip(1)), (expected, found) => expected.Split('|').Any(name => IsName(name, found)));
        figures["skill"].Compare(text, List(row, "skills"), marks.OfType<NoteMark.Skill>().Select(mark => mark.Span.Of(text).ToString()), Overlap);
        figures["resource"].Compare(text, List(row, "resources"), marks.OfType<NoteMark.Resource>().Select(mark => mark.Name), IsName);

        void Say(string of, bool expected, bool found) =>
            figures[of].Compare(text, expected ? ["yes"] : Array.Empty<string>(), found ? ["yes"] : Array.Empty<string>(), (_, _) => true);
    }

    private static string[] List(JsonElement row, string name) => [.. row.GetProperty(name).EnumerateArray().Select(item => item.GetString()!)];

    private static bool IsName(string expected, string found) =>
        expected.Contains(found, StringComparison.OrdinalIgnoreCase) || found.Contains(expected, StringComparison.OrdinalIgnoreCase);

    private static bool Overlap(string expected, string found) =>
        IsName(expected, found) || expected.Split(' ').Intersect(found.Split(' '), StringComparer.OrdinalIgnoreCase).Any(word => word.Length > 3);
}
