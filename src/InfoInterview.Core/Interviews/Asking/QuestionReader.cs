using InfoInterview.Language;
using InfoInterview.Outreach;
using InfoInterview.Rules;

namespace InfoInterview.Interviews.Asking;

/// <summary>Reads a question: its words and phrases, and what it asks.</summary>
internal static class QuestionReader
{
    private static readonly NoJobQuestionRule JobRule = new();

    /// <summary>Of a question's language: its words and phrases.</summary>
    public static readonly LexiconShelf Lexicons = new(
        "InfoInterview.Interviews.Asking",
        static name => Enum.TryParse<QuestionSignal>(name, ignoreCase: true, out var signal) ? (byte)signal : null, "en", "de");

    /// <summary>Reads the words, the sentences and the phrases in them.</summary>
    public static void ReadWords(
        string text, Lexicon lexicon, Kept<Token> keptTokens, Kept<Sentence> keptSentences, Kept<PhraseHit> keptHits)
    {
        var tokens = new Growing<Token>(keptTokens.Room);
        var sentences = new Growing<Sentence>(keptSentences.Room);
        var hits = new Growing<PhraseHit>(keptHits.Room);
        try
        {
            Tokenizer.Read(text, lexicon, ref tokens, ref sentences);
            foreach (ref readonly var sentence in sentences.Items) lexicon.Phrases.Find(tokens.Items, in sentence, default, ref hits);
            keptTokens.Keep(tokens.Items);
            keptSentences.Keep(sentences.Items);
            keptHits.Keep(hits.Items);
        }
        finally
        {
            tokens.Dispose();
            sentences.Dispose();
            hits.Dispose();
        }
    }

    /// <summary>Reads what is asked, and the features by which it is weighed.</summary>
    public static void ReadAsks(
        TextReading text,
        ReadOnlySpan<PhraseHit> hits,
        ValueList<JobAsk> jobAsks,
        string language,
        Kept<Inquiry> keptAsks,
        Kept<Feature> keptFeatures)
    {
        var asks = new Growing<Inquiry>(keptAsks.Room);
        var features = new Growing<Feature>(keptFeatures.Room);
        try
        {
            new AskReader(text, hits, IsVerbFirst(language)).Read(ref asks);
            QuestionTraits.Read(in text, hits, asks.Items, jobAsks, ref features);
            keptAsks.Keep(asks.Items);
            keptFeatures.Keep(features.Items);
        }
        finally
        {
            asks.Dispose();
            features.Dispose();
        }
    }

    /// <summary>Where and how a question asks for work: the same judgement as that of the rule; <c>null</c> when it does not.</summary>
    public static Finding? AskForJob(QuestionDraft draft)
    {
        var subject = QuestionSubject.Rent(draft);
        try
        {
            return JobRule.Check(subject) is { IsEmpty: false } found ? found[0] : null;
        }
        finally
        {
            subject.Release();
        }
    }

    /// <summary>In German any verb can begin a question.</summary>
    public static bool IsVerbFirst(string language) => language.StartsWith("de", StringComparison.OrdinalIgnoreCase);
}
