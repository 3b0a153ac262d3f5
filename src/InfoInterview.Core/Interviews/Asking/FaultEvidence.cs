using InfoInterview.Language;

namespace InfoInterview.Interviews.Asking;

/// <summary>
/// What learnt weights say of a question: which faults it has, how sure that is, and which words tell. Lives on the stack.
/// </summary>
internal readonly ref struct FaultEvidence
{
    /// <summary>How many faults the weights tell apart.</summary>
    public const int Faults = 7;

    /// <summary>A fault is told from this score on; the weights are moved so that this is right most often.</summary>
    private const float Said = 0.5f;

    private const int MostWords = 200;

    /// <summary>As many words as a finding shows at most.</summary>
    private const int ShownWords = 8;

    private static readonly EvidenceShelf Shelf = new("questions", "en", "de");

    private readonly EvidenceModel model;
    private readonly ReadOnlySpan<Feature> features;
    private readonly ReadOnlySpan<float> scores;

    /// <summary>What a model says of features that it has weighed.</summary>
    public FaultEvidence(EvidenceModel model, ReadOnlySpan<Feature> features, ReadOnlySpan<float> scores)
    {
        this.model = model;
        this.features = features;
        this.scores = scores;
    }

    /// <summary>The weights of a language; <c>null</c> where there are none.</summary>
    public static EvidenceModel? ModelFor(string language) => Shelf.For(language);

    /// <summary>How sure it is that the question has a fault; <c>null</c> where it is read as having none of the kind.</summary>
    public double? Certainty(QuestionFault fault) => scores[(int)fault] >= Said ? model.Certainty((int)fault, scores[(int)fault]) : null;

    /// <summary>The share of such questions that had a fault, whether it is told or not.</summary>
    public double Share(QuestionFault fault) => model.Certainty((int)fault, scores[(int)fault]);

    /// <summary>The words of one sentence that speak most for a fault.</summary>
    public (int First, int End) Words(scoped in TextReading text, QuestionFault fault)
    {
        Span<float> words = stackalloc float[MostWords];
        words = words[..Math.Min(words.Length, text.Tokens.Length)];
        words.Clear();
        model.Explain(features, (int)fault, words);
        var (most, first, end) = (0f, 0, Math.Min(1, words.Length));
        foreach (ref readonly var sentence in text.Sentences)
        {
            var (sum, from) = (0f, sentence.First);
            for (var at = sentence.First; at < Math.Min(sentence.End, words.Length); at++)
            {
                if (sum <= 0 || at - from >= ShownWords) (sum, from) = (0, at);
                sum += words[at];
                if (sum > most) (most, first, end) = (sum, from, at + 1);
            }
        }

        return (first, end);
    }
}
