using InfoInterview.Language;

namespace InfoInterview.Engagements.Replies;

/// <summary>
/// What the weights say of a reply: how probable each meaning and each trait is, and which words spoke for it. Whoever makes one
/// disposes it.
/// </summary>
internal ref struct ReplyWeights
{
    private readonly EvidenceModel? meanings;
    private readonly EvidenceModel? traits;
#pragma warning disable CA2213 // Disposed below; the analyzer does not see it in a ref struct.
    private Growing<Feature> features;
    private Growing<float> scores;
#pragma warning restore CA2213

    public ReplyWeights(scoped in ReplyScan scan)
    {
        // Where no word tells the language, the text is too short to hold one, and most such texts are English.
        var language = scan.Language is "" ? "en" : scan.Language;
        meanings = ReplyLexicons.Meanings.For(language);
        traits = ReplyLexicons.Traits.For(language);
        features = new(4096);
        scores = new(32);
        if (meanings is null) return;
        ReplyTraits.Read(in scan, ref features);
        var places = meanings.Classes.Count + (traits?.Classes.Count ?? 0);
        for (var at = 0; at < places; at++) scores.Add(0f);
        meanings.Weigh(features.Items, scores.Items[..meanings.Classes.Count]);
        traits?.Weigh(features.Items, scores.Items[meanings.Classes.Count..]);
    }

    /// <summary>Whether there are weights for the language.</summary>
    public readonly bool IsKnown => meanings is not null;

    /// <summary>The likeliest meaning.</summary>
    public readonly ReplyClass Best
    {
        get
        {
            if (meanings is null) return ReplyClass.Unclear;
            var best = 0;
            for (var at = 1; at < meanings.Classes.Count; at++)
            {
                if (scores.Items[at] > scores.Items[best]) best = at;
            }

            return (ReplyClass)best;
        }
    }

    /// <summary>How probable a meaning is; nothing is where there are no weights.</summary>
    public readonly float Of(ReplyClass meaning) => meanings is null ? 0 : scores.Items[(int)meaning];

    /// <summary>How probable a trait is.</summary>
    public readonly float Of(ReplyBeside trait) => meanings is null || traits is null ? 0 : scores.Items[meanings.Classes.Count + (int)trait];

    /// <summary>How often such readings are right.</summary>
    public readonly double Certainty(ReplyClass meaning) => meanings is null ? 0 : Math.Clamp(meanings.Certainty((int)meaning, scores.Items[(int)meaning]), 0f, 1f);

    /// <summary>Adds what each word of the body spoke for a meaning.</summary>
    public readonly void Explain(ReplyClass meaning, Span<float> words) => meanings?.Explain(features.Items, (int)meaning, words);

    public void Dispose()
    {
        features.Dispose();
        scores.Dispose();
    }
}
