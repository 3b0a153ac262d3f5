using System.Text.Json;
using InfoInterview.Outreach;

namespace InfoInterview.Learn;

/// <summary>Measures the public readers on folders of labelled texts that no weights were learnt from, and prints tables.</summary>
internal static class Measures
{
    public static void Print(string folder)
    {
        Asks(folder);
        Letters(folder);
        QuestionMeasures.Print(folder);
    }

    /// <summary>What share of the asks that were told are asks, and what share of the asks were told.</summary>
    private static void Asks(string folder)
    {
        Console.WriteLine("| asks for work | texts | precision | recall |");
        Console.WriteLine("| --- | ---: | ---: | ---: |");
        foreach (var set in new[] { "en", "de" }.SelectMany(language => Corpus.Rows([folder], "asks", language))
            .Where(row => !row.Row.Is("soft")).GroupBy(row => row.Set))
        {
            var counts = new Counts();
            foreach (var (_, row) in set) counts.Add(JobAsk.Find(row.Text("text"), row.Text("language")).Count > 0, row.Is("asks"));
            Console.WriteLine($"| {set.Key} | {set.Count()} | {counts} |");
        }
    }

    private static void Letters(string folder)
    {
        var names = new (string Label, RequestComponent Component)[]
        {
            ("introduction", RequestComponent.Introduction),
            ("connection", RequestComponent.Connection),
            ("ask", RequestComponent.Ask),
            ("purpose", RequestComponent.Purpose),
            ("duration", RequestComponent.Duration),
            ("flexibility", RequestComponent.Flexibility),
            ("next-step", RequestComponent.NextStep),
            ("closing", RequestComponent.Closing),
        };
        foreach (var language in new[] { "en", "de" })
        {
            var rows = Corpus.Rows([folder], "letters", language).Select(row => row.Row).ToList();
            if (rows.Count == 0) continue;
            var (asks, counts, verdicts) = (new Counts(), names.Select(_ => new Counts()).ToArray(),
                new SortedDictionary<string, int>(StringComparer.Ordinal));
            var blamed = new SortedDictionary<string, int>(StringComparer.Ordinal);
            foreach (var row in rows)
            {
                var review = new MessageReviewer().Review(MessageOf(row));
                asks.Add(review.Findings.Any(finding => finding.Rule.Id == "II203"), row.Is("asks_for_job"));
                var verdict = $"{row.Text("overall")} -> {review.Verdict}";
                verdicts[verdict] = verdicts.GetValueOrDefault(verdict) + 1;
                if (row.Text("overall") == "ready")
                {
                    foreach (var finding in review.Findings.Where(finding => finding.Severity > Rules.Severity.Info))
                        blamed[finding.Rule.Id] = blamed.GetValueOrDefault(finding.Rule.Id) + 1;
                }

                if (row.Text("kind") != "request") continue;
                var labels = row.GetProperty("sentences").EnumerateArray().SelectMany(sentence => sentence.List("labels"))
                    .ToHashSet(StringComparer.Ordinal);
                for (var at = 0; at < names.Length; at++)
                    counts[at].Add(review.Components.Find(names[at].Component) is not null, labels.Contains(names[at].Label));
            }

            Console.WriteLine($"| letters {language} | {rows.Count} | asks: {asks} |");
            for (var at = 0; at < names.Length; at++) Console.WriteLine($"|   {names[at].Label} | | {counts[at]} |");
            Console.WriteLine("|   " + string.Join("; ", verdicts.Select(pair => $"{pair.Key} {pair.Value}")));
            Console.WriteLine("|   ready ones blamed: " + string.Join("; ", blamed.Select(pair => $"{pair.Key} {pair.Value}")));
        }
    }

    private static OutreachMessage MessageOf(JsonElement row) => new()
    {
        Subject = row.Text("subject") is { Length: > 0 } subject ? subject : null,
        Body = row.Text("body"),
        Language = row.Text("language"),
        To = null,
        Channel = row.Text("channel") switch
        {
            "linkedin-note" => Channel.LinkedInNote,
            "linkedin-message" => Channel.LinkedIn,
            _ => Channel.Email,
        },
        Purpose = row.Text("kind") switch
        {
            "follow-up" => MessagePurpose.FollowUp,
            "thank-you" => MessagePurpose.ThankYou,
            "update" => MessagePurpose.Update,
            _ => MessagePurpose.Request,
        },
    };
}
