using System.Text.Json;
using InfoInterview.Engagements.Replies;
using InfoInterview.Language;

namespace InfoInterview.Learn;

/// <summary>The answers to a request: what each means, and what it says besides.</summary>
internal static class ReplyTasks
{
    private static readonly string[] Primaries = ["yes", "no", "later", "referral", "do-not-contact", "unclear", "out-of-office", "bounce-hard", "bounce-soft", "left-organisation"];

    private static readonly string[] Besides =
    [
        "in-person", "phone", "video", "in-writing", "event", "call-now", "assistant-answers", "resume-asked", "opening-offered", "personal-advance", "hostile-remark", "asks-back",
        "contact-news", "paid-consulting", "also:no", "also:referral", "also:later",
    ];

    public static LearningTask Meanings { get; } = new("replies", Primaries, IsExclusive: true, language => language == "en" ? 14_000 : 7_000, (language, folders) => Samples(language, folders, Meanings!, row => [row.Text("primary")]));

    public static LearningTask Traits { get; } = new("reply-traits", Besides, IsExclusive: false, language => language == "en" ? 2_400 : 1_200, (language, folders) => Samples(language, folders, Traits!, TraitsOf));

    private static string[] TraitsOf(JsonElement row) => [row.Text("form"), row.Text("special"), .. row.List("special"), .. row.List("also").Select(meaning => "also:" + meaning)];

    private static List<Sample> Samples(string language, IReadOnlyList<string> folders, LearningTask task, Func<JsonElement, string[]> labelsOf)
    {
        var samples = new List<Sample>();
        foreach (var (set, row) in Corpus.Rows(folders, "replies", language))
        {
            // Rows without the list say nothing of what stands beside the meaning.
            if (!task.IsExclusive && !row.TryGetProperty("also", out _)) continue;
            var subject = row.Text("subject") is { Length: > 0 } named ? named : null;
            var features = new Growing<Feature>(4096);
            var scan = new ReplyScan(row.Text("body"), subject, IsAutomatic(row), language);
            ReplyTraits.Read(in scan, ref features);
            samples.Add(new Sample(row.Text("id"), set, Features.Distinct(features.Items), task.Flags(labelsOf(row)), row.Is("soft") ? 0.3 : Corpus.WeightOf(set), Corpus.FoldOf(row.Text("id"), row.Text("body"))));
            scan.Dispose();
            features.Dispose();
        }

        return samples;
    }

    /// <summary>Whether the headers of a row tell that a machine wrote it.</summary>
    public static bool IsAutomatic(JsonElement row) =>
        row.TryGetProperty("headers", out var headers) && headers.ValueKind == JsonValueKind.Object
        && headers.EnumerateObject().Any(header => (header.NameEquals("Auto-Submitted") && header.Value.GetString() is "auto-replied" or "auto-generated") || header.NameEquals("X-Autoreply"));
}
