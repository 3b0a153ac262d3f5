using InfoInterview.Language;

namespace InfoInterview.Notes.Reading;

/// <summary>
/// Weighs the lines of a note: how likely each is a thing to do, a promise, a referral and so on. In a language without weights
/// nothing is likely.
/// </summary>
internal sealed class LineJudge
{
    /// <summary>How many things a line may be.</summary>
    public const int Classes = 16;

    private static readonly EvidenceShelf Shelf = new("notes", "en", "de");

    /// <summary>Weights that were learnt from fewer texts are more careful, and rightly pass at half the score.</summary>
    private const int ManyFeatures = 10_000;
    private const float LiftOfFew = 2;

    private readonly EvidenceModel? model;
    private readonly float[] scores;
    private readonly float lift;

    private LineJudge(EvidenceModel? model, int lines)
    {
        this.model = model;
        scores = new float[lines * Classes];
        lift = model is { Count: < ManyFeatures } ? LiftOfFew : 1;
    }

    public static LineJudge Of(NoteText note, NoteFindings findings, string language)
    {
        var judge = new LineJudge(Shelf.For(language), note.Lines.Count);
        if (judge.model is not { } model) return judge;
        var features = new Growing<Feature>(new Feature[1024]);
        for (var line = 0; line < note.Lines.Count; line++)
        {
            features.Clear();
            var (first, end) = note.SentencesOf(line);
            if (first == end) continue;
            LineTraits.Read(note, first, end, findings[line], ref features);
            model.Weigh(features.Items, judge.scores.AsSpan(line * Classes, Classes));
        }

        features.Dispose();
        return judge;
    }

    /// <summary>How much speaks for it, from 0 to 1.</summary>
    public float Score(int line, LineClass of) => Math.Min(1, scores[(line * Classes) + (int)of] * lift);

    /// <summary>How often such a line was one on notes that were not met before.</summary>
    public double Certainty(int line, LineClass of) =>
        model is null ? 0 : Math.Clamp(Math.Round(model.Certainty((int)of, scores[(line * Classes) + (int)of]), 3), 0, 1);

    /// <summary>The sentence of a line for which most speaks.</summary>
    public int Best(NoteText note, int line, LineClass of)
    {
        var (first, end) = note.SentencesOf(line);
        if (model is null || end - first < 2) return first;
        Span<float> own = stackalloc float[Classes];
        var (best, most) = (first, -1f);
        var features = new Growing<Feature>(new Feature[1024]);
        for (var sentence = first; sentence < end; sentence++)
        {
            features.Clear();
            LineTraits.Read(note, sentence, sentence + 1, LineFindings.None, ref features);
            model.Weigh(features.Items, own);
            if (own[(int)of] > most) (best, most) = (sentence, own[(int)of]);
        }

        features.Dispose();
        return best;
    }
}
