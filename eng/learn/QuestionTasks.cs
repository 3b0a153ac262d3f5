using InfoInterview.Interviews;
using InfoInterview.Interviews.Asking;
using InfoInterview.Language;
using InfoInterview.Outreach;

namespace InfoInterview.Learn;

/// <summary>Questions for the talk, and what is amiss with each; how long one is, is counted and not learnt.</summary>
internal static class QuestionTasks
{
    private static readonly string[] Labels = ["closed", "leading", "double-barrelled", "asks-for-job", "too-personal",
        "answerable-from-public-pages", "insensitive"];

    public static LearningTask Questions { get; } = new(
        "questions", Labels, IsExclusive: false, language => language == "en" ? 18_000 : 8_500, Samples)
    { IsExact = true };

    private static List<Sample> Samples(string language, IReadOnlyList<string> folders)
    {
        var samples = new List<Sample>();
        foreach (var (set, row) in Corpus.Rows(folders, "questions", language))
        {
            Add(samples, row.Text("id"), set, row.Text("text"), language, row.List("labels"), row.Is("soft") ? 0.3 : Corpus.WeightOf(set));
        }

        foreach (var template in QuestionBank.BuiltIn.In(language).Where(template => template.Question.Language == language))
        {
            foreach (var text in template.Question.FollowUps.Prepend(template.Question.Text)
                .Where(text => !text.Contains("{{", StringComparison.Ordinal))) Add(
                    samples, template.Question.Id, "bank", text, language, [], 1);
        }

        return samples;
    }

    private static void Add(List<Sample> samples, string id, string set, string text, string language, string[] labels, double weight)
    {
        var lexicon = QuestionReader.Lexicons.For(language);
        var features = Features.Distinct(
            text, lexicon, language,
            (in TextReading reading, ref Growing<Feature> features) => Read(in reading, lexicon, language, ref features));
        int? main = labels.Length > 0 && Array.IndexOf(Labels, labels[0]) is >= 0 and var place ? place : null;
        samples.Add(new Sample(id, set, features, Questions.Flags(labels), weight, Corpus.FoldOf(id, text)) { Main = main });
    }

    private static void Read(in TextReading reading, Lexicon lexicon, string language, ref Growing<Feature> features)
    {
        var hits = new Growing<PhraseHit>(new PhraseHit[64]);
        foreach (ref readonly var sentence in reading.Sentences) lexicon.Phrases.Find(reading.Tokens, in sentence, default, ref hits);
        var asks = new Growing<Inquiry>(new Inquiry[16]);
        new AskReader(reading, hits.Items, QuestionReader.IsVerbFirst(language)).Read(ref asks);
        QuestionTraits.Read(in reading, hits.Items, asks.Items, JobAsk.Find(reading.Text, language), ref features);
    }
}
