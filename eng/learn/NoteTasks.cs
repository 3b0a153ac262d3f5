using InfoInterview.Language;
using InfoInterview.Notes;
using InfoInterview.Notes.Reading;
using NodaTime;

namespace InfoInterview.Learn;

/// <summary>The lines of notes: what each is.</summary>
internal static class NoteTasks
{
    /// <summary>A day to reckon from; which one does not matter.</summary>
    private static readonly LocalDate Day = new(2026, 3, 4);

    private static readonly string[] Labels =
    [
        "action-mine", "promise-mine", "promise-theirs", "referral", "skill", "resource", "opinion", "hearsay",
        "own-thought", "confidential", "quote", "logistics", "pay", "warning", "advice", "fact",
    ];

    public static LearningTask Notes { get; } = new(
        "notes", Labels, IsExclusive: false, language => language == "en" ? 14_000 : 6_000, LineSamples);

    private static List<Sample> LineSamples(string language, IReadOnlyList<string> folders)
    {
        var samples = new List<Sample>();
        foreach (var (set, row) in Corpus.Rows(folders, "notes", language))
        {
            var text = row.Text("text");
            var note = NoteText.Of(text, language);
            var features = new Growing<Feature>(new Feature[4096]);
            var (first, end) = note.SentencesOf(0);
            LineTraits.Read(note, first, end, NoteFindings.Of(note, Day, NoteHints.None)[0], ref features);
            var labels = row.List("labels").Select(label => label.StartsWith("fact-", StringComparison.Ordinal) ? "fact" : label)
                .ToArray();
            samples.Add(
                new Sample(
                    row.Text("id"), set, Features.Distinct(features.Items), Notes.Flags(labels), row.Is("soft") ? 0.3 : 1,
                    Corpus.FoldOf(row.Text("id"), text)));
        }

        return samples;
    }

    public static LearningTask Words { get; } = new(
        "note-words", ["skill", "resource", "name"], IsExclusive: false, language => language == "en" ? 8_000 : 3_000, WordSamples);

    /// <summary>Every word of the lines that tell a skill, a resource or a referral; whether it belongs to what is told.</summary>
    private static List<Sample> WordSamples(string language, IReadOnlyList<string> folders)
    {
        var samples = new List<Sample>();
        foreach (var (set, row) in Corpus.Rows(folders, "notes", language))
        {
            var labels = row.List("labels");
            var kinds = (labels.Contains("skill") ? LineKinds.Skill : LineKinds.None)
                | (labels.Contains("resource") ? LineKinds.Resource : LineKinds.None)
                | (labels.Contains("referral") ? LineKinds.Referral : LineKinds.None);
            if (kinds == LineKinds.None) continue;
            var text = row.Text("text");
            var note = NoteText.Of(text, language);
            var spans = new[] { Spans(text, row.List("skills")), Spans(text, row.List("resources")),
                kinds.HasFlag(LineKinds.Referral) ? Spans(text, row.List("names")) : [] };
            var (first, end) = note.SentencesOf(0);
            for (var sentence = first; sentence < end; sentence++)
            {
                for (var at = note.Words.Reading.Sentences[sentence].First; at < note.Words.Reading.Sentences[sentence].End; at++)
                {
                    var features = new Growing<Feature>(new Feature[512]);
                    WordTraits.Read(note, sentence, at, kinds, ref features);
                    var word = note.Words[at];
                    var isIn = Array.ConvertAll(spans, list => list.Exists(span => span.Start < word.End && word.Start < span.End));
                    samples.Add(
                        new Sample(
                            row.Text("id"), set, Features.Distinct(features.Items), isIn, row.Is("soft") ? 0.3 : 1,
                            Corpus.FoldOf(row.Text("id"), text)));
                }
            }
        }

        return samples;
    }

    private static List<(int Start, int End)> Spans(string text, string[] parts)
    {
        var spans = new List<(int Start, int End)>();
        foreach (var part in parts)
        {
            var at = text.IndexOf(part, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && part.Length > 0) spans.Add((at, at + part.Length));
        }

        return spans;
    }
}
