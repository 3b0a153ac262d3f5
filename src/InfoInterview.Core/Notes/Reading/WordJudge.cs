using System.Runtime.InteropServices;
using InfoInterview.Language;

namespace InfoInterview.Notes.Reading;

/// <summary>Tells which words of a line are the skill, the resource or the name that the line was found to tell.</summary>
internal sealed class WordJudge
{
    private const int Kinds = 3;
    private const float Inside = 0.45f;

    private static readonly EvidenceShelf Shelf = new("note-words", "en", "de");

    private readonly EvidenceModel? model;
    private readonly NoteText note;

    public WordJudge(NoteText note, string language) => (this.note, model) = (note, Shelf.For(language));

    /// <summary>Adds the stretches of a line that belong to a kind, in order.</summary>
    public void Find(int line, LineKinds all, LineKinds wanted, List<WordRun> runs)
    {
        if (model is null || (all & wanted) == LineKinds.None) return;
        var place = wanted switch { LineKinds.Skill => 0, LineKinds.Resource => 1, _ => 2 };
        Span<float> scores = stackalloc float[Kinds];
        var features = new Growing<Feature>(new Feature[512]);
        var (first, end) = note.SentencesOf(line);
        var sentences = note.Words.Reading.Sentences;
        for (var sentence = first; sentence < end; sentence++)
        {
            var (from, sum) = (-1, 0f);
            for (var at = sentences[sentence].First; at < sentences[sentence].End; at++)
            {
                features.Clear();
                WordTraits.Read(note, sentence, at, all, ref features);
                model.Weigh(features.Items, scores);
                var isIn = scores[place] >= Inside;
                if (isIn && from < 0) (from, sum) = (at, 0);
                if (isIn) sum += scores[place];
                if (from < 0 || (isIn && at + 1 < sentences[sentence].End && note.Words[at].After < Break.List)) continue;
                var last = isIn ? at + 1 : at;
                if (last > from) runs.Add(new WordRun(from, last, sum / (last - from)));
                from = -1;
            }
        }

        features.Dispose();
    }
}

/// <summary>Words side by side that belong together.</summary>
/// <param name="First">The first.</param>
/// <param name="End">The word after the last.</param>
/// <param name="Score">How much speaks for them, from 0 to 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordRun(int First, int End, float Score);
