using InfoInterview.Language;
using InfoInterview.Outreach;
using InfoInterview.Outreach.Reviewing;

namespace InfoInterview.Learn;

/// <summary>The sentences of messages: whether one asks for work, and which components it is.</summary>
internal static class MessageTasks
{
    private static readonly string[] Kinds = ["asks", "job", "internship", "openings", "referral", "forward-resume", "word-with-deciders",
        "consider-me", "offered-labour", "way-in"];

    private static readonly string[] Labels =
    [
        "introduction", "connection", "ask", "purpose", "duration", "flexibility", "next-step", "thanks", "closing",
        "pressure", "praise-general", "resume-attached", "apology", "news",
        "gives-back", "confidentiality-promise", "not-a-job", "smalltalk",
    ];

    public static LearningTask Asks { get; } = new(
        "asks", Kinds, IsExclusive: false, language => language == "en" ? 12_000 : 5_500, AskSamples);

    public static LearningTask Components { get; } = new(
        "components", Labels, IsExclusive: false, language => language == "en" ? 13_000 : 5_500, ComponentSamples);

    private static List<Sample> AskSamples(string language, IReadOnlyList<string> folders)
    {
        var samples = new List<Sample>();
        foreach (var (set, row) in Corpus.Rows(folders, "asks", language))
        {
            var (text, asks) = (row.Text("text"), row.Is("asks"));
            var span = row.Text("span") is { Length: > 0 } words ? text.IndexOf(words, StringComparison.Ordinal) : -1;
            var spanEnd = span < 0 ? text.Length : span + row.Text("span").Length;
            AddSentences(samples, row.Text("id"), set, text, language, row.Text("purpose"), row.Is("soft"), (start, end) =>
                asks && start < spanEnd && end > Math.Max(span, 0) ? ["asks", row.Text("kind")] : [], Asks);
        }

        foreach (var (set, row) in Corpus.Rows(folders, "messages", language))
        {
            var (body, span) = (row.Text("body"), row.Text("span"));
            var start = span.Length > 0 ? body.IndexOf(span, StringComparison.Ordinal) : -1;
            if (row.Is("asks") && start < 0) continue;
            AddSentences(
                samples, row.Text("id"), set, body, language, row.Text("kind"), row.Is("soft"),
                (from, end) => row.Is("asks") && from < start + span.Length && end > start ? ["asks"] : [], Asks);
        }

        AddLetters(samples, language, folders, Asks, sentence => sentence.Is("asks") ? ["asks"] : []);
        foreach (var (purpose, subject, body) in OwnMessages.In(language))
        {
            AddSentences(
                samples, "own", "own messages", body, language, SentenceEvidence.SettingOf(purpose), isSoft: false, (_, _) => [], Asks);
            AddSentences(
                samples, "own", "own messages", subject, language, SentenceEvidence.SettingOf(purpose), isSoft: false, (_, _) => [], Asks);
        }

        return samples;
    }

    private static List<Sample> ComponentSamples(string language, IReadOnlyList<string> folders)
    {
        var samples = new List<Sample>();
        foreach (var (set, row) in Corpus.Rows(folders, "components", language))
        {
            AddWhole(samples, row.Text("id"), set, row.Text("text"), language, row.Is("soft"), row.List("labels"));
        }

        AddLetters(samples, language, folders, Components, sentence => sentence.List("labels"));
        foreach (var (purpose, _, body) in OwnMessages.In(language)) AddOwn(samples, body, language, SentenceEvidence.SettingOf(purpose));
        return samples;
    }

    /// <summary>Every sentence of whole letters, labelled as the one that it shares most with.</summary>
    private static void AddLetters(
        List<Sample> samples, string language, IReadOnlyList<string> folders, LearningTask task,
        Func<System.Text.Json.JsonElement, string[]> labelsOf)
    {
        foreach (var (set, row) in Corpus.Rows(folders, "letters", language))
        {
            var (body, from) = (row.Text("body"), 0);
            var places = new List<(int Start, int End, string[] Labels, bool IsSoft)>();
            foreach (var sentence in row.GetProperty("sentences").EnumerateArray())
            {
                var start = body.IndexOf(sentence.Text("text"), from, StringComparison.Ordinal);
                if (start < 0) continue;
                from = start + sentence.Text("text").Length;
                places.Add((start, from, labelsOf(sentence), sentence.Is("soft")));
            }

            AddSentences(samples, row.Text("id"), set, body, language, row.Text("kind"), isSoft: false, (start, end) =>
                places.Where(place => place.Start < end && start < place.End)
                    .MaxBy(place => Math.Min(end, place.End) - Math.Max(start, place.Start)).Labels ?? [], task);
        }
    }

    /// <summary>
    /// The library's own sentences, labelled by the phrases that its lexicon knows of them: none of them presses, praises or
    /// encloses a résumé.
    /// </summary>
    private static void AddOwn(List<Sample> samples, string body, string language, string setting)
    {
        var lexicon = MessageLexicons.For(language);
        _ = Features.Distinct(body, lexicon, language, (in TextReading reading, ref Growing<Feature> features) =>
        {
            var hits = new Growing<PhraseHit>(new PhraseHit[64]);
            for (var at = 0; at < reading.Sentences.Length; at++)
            {
                hits.Clear();
                features.Clear();
                lexicon.Phrases.Find(reading.Tokens, in reading.Sentences[at], default, ref hits);
                SentenceTraits.Read(in reading, at, hits.Items, setting, ref features);
                var labels = new HashSet<string>(StringComparer.Ordinal);
                foreach (var hit in hits.Items)
                {
                    var place = Outreach.Reviewing.Components.Learnt.IndexOf((MessageSignal)hit.Signal);
                    if (place >= 0 && (MessageSignal)hit.Signal is not
                        (MessageSignal.Pressure or MessageSignal.Praise or MessageSignal.Resume))
                        labels.Add(Labels[place]);
                }

                samples.Add(
                    new Sample(
                        "own", "own messages", Features.Distinct(features.Items), Components.Flags(labels), 0.5,
                        Corpus.FoldOf("own", body)));
            }
        });
    }

    private static void AddSentences(
        List<Sample> samples, string id, string set, string text, string language, string setting, bool isSoft,
        Func<int, int, string[]> labels,
        LearningTask task)
    {
        var lexicon = MessageLexicons.For(language);
        var found = new List<Sample>();
        _ = Features.Distinct(text, lexicon, language, (in TextReading reading, ref Growing<Feature> features) =>
        {
            var hits = new Growing<PhraseHit>(new PhraseHit[64]);
            for (var at = 0; at < reading.Sentences.Length; at++)
            {
                hits.Clear();
                features.Clear();
                lexicon.Phrases.Find(reading.Tokens, in reading.Sentences[at], default, ref hits);
                SentenceTraits.Read(in reading, at, hits.Items, setting, ref features);
                var span = reading.Span(reading.Sentences[at].First, reading.Sentences[at].End);
                found.Add(
                    new Sample(
                        id, set, Features.Distinct(features.Items), task.Flags(labels(span.Start, span.Start + span.Length)),
                        isSoft ? 0.3 : Corpus.WeightOf(set), Corpus.FoldOf(id, text)));
            }
        });
        samples.AddRange(found);
    }

    /// <summary>A text that was labelled as one, however many sentences it has.</summary>
    private static void AddWhole(List<Sample> samples, string id, string set, string text, string language, bool isSoft, string[] labels)
    {
        var lexicon = MessageLexicons.For(language);
        var features = Features.Distinct(text, lexicon, language, (in TextReading reading, ref Growing<Feature> features) =>
        {
            var hits = new Growing<PhraseHit>(new PhraseHit[64]);
            for (var at = 0; at < reading.Sentences.Length; at++)
            {
                hits.Clear();
                lexicon.Phrases.Find(reading.Tokens, in reading.Sentences[at], default, ref hits);
                SentenceTraits.Read(in reading, at, hits.Items, "request", ref features);
            }
        });
        samples.Add(new Sample(id, set, features, Components.Flags(labels), isSoft ? 0.3 : Corpus.WeightOf(set), Corpus.FoldOf(id, text)));
    }
}
