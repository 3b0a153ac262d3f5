using InfoInterview.Language;
using InfoInterview.Outreach;
using InfoInterview.Rules;

namespace InfoInterview.Interviews.Asking;

/// <summary>Reads a question into buffers on the stack, and hands the reading to the rules.</summary>
internal static class QuestionReader
{
    private const int Tokens = 100;
    private const int Sentences = 8;
    private const int Hits = 16;
    private const int Asks = 8;
    private const int Features = 1200;

    private static readonly NoJobQuestionRule JobRule = new();

    /// <summary>Of a question's language: its words and phrases.</summary>
    public static readonly LexiconShelf Lexicons = new(
        "InfoInterview.Interviews.Asking",
        static name => Enum.TryParse<QuestionSignal>(name, ignoreCase: true, out var signal) ? (byte)signal : null, "en", "de");

    public static void Review(QuestionDraft draft, scoped ReadOnlySpan<QuestionRule> rules, ref FindingCollector findings)
    {
        var lexicon = Lexicons.For(draft.Language);
        if (FaultEvidence.ModelFor(draft.Language) is not { } model || ReferenceEquals(lexicon, Lexicon.Unknown)) return;
        var tokens = new Growing<Token>(stackalloc Token[Tokens]);
        var sentences = new Growing<Sentence>(stackalloc Sentence[Sentences]);
        var hits = new Growing<PhraseHit>(stackalloc PhraseHit[Hits]);
        var asks = new Growing<Inquiry>(stackalloc Inquiry[Asks]);
        var features = new Growing<Feature>(stackalloc Feature[Features]);
        try
        {
            Tokenizer.Read(draft.Text, lexicon, ref tokens, ref sentences);
            foreach (ref readonly var sentence in sentences.Items) lexicon.Phrases.Find(tokens.Items, in sentence, default, ref hits);
            var text = new TextReading(QuestionDraft.Part, draft.Text, tokens.Items, sentences.Items, Thesaurus.For(draft.Language));
            new AskReader(text, hits.Items, IsVerbFirst(draft.Language)).Read(ref asks);
            if (text.Sentences.IsEmpty) return;
            var jobAsks = JobAsk.FindIn(draft.Text, draft.Language, "question");
            QuestionTraits.Read(in text, hits.Items, asks.Items, jobAsks, ref features);
            var reading = new QuestionReading
            {
                Draft = draft,
                Text = text,
                Asks = asks.Items,
                Hits = hits.Items,
                JobAsks = jobAsks,
                Evidence = FaultEvidence.Weigh(model, features.Items, stackalloc float[FaultEvidence.Faults]),
            };
            foreach (var rule in rules)
            {
                if (findings.IsOn(rule.Descriptor)) rule.Check(reading, ref findings);
            }
        }
        finally
        {
            tokens.Dispose();
            sentences.Dispose();
            hits.Dispose();
            asks.Dispose();
            features.Dispose();
        }
    }

    /// <summary>Where and how a question asks for work: the same judgement as that of the rule; <c>null</c> when it does not.</summary>
    public static Finding? AskForJob(QuestionDraft draft)
    {
        var findings = new FindingCollector(RuleSettings.Default);
        Review(draft, [JobRule], ref findings);
        return findings.ToFindings() is { IsEmpty: false } found ? found[0] : null;
    }

    /// <summary>In German any verb can begin a question.</summary>
    public static bool IsVerbFirst(string language) => language.StartsWith("de", StringComparison.OrdinalIgnoreCase);
}
