using InfoInterview.Outreach;
using InfoInterview.Rules;

namespace InfoInterview.Learn;

/// <summary>
/// How often a rule that reads words forbids what is ordinary: sentences of texts that the weights of messages were not learnt
/// from (answers, notes, good questions), each as a message of its own. The rule of placeholders reads marks and not words, and
/// is left out.
/// </summary>
internal static class OrdinaryMeasure
{
    private const int ShortestSentence = 12;

    public static void Print(IReadOnlyList<string> folders, bool isLoud)
    {
        Console.WriteLine("| ordinary sentences | sentences | must be put right | a thousand |");
        Console.WriteLine("| --- | ---: | ---: | ---: |");
        foreach (var language in new[] { "en", "de" })
        {
            foreach (var task in new[] { "replies", "notes", "questions" }) Print(folders, task, language, isLoud);
        }
    }

    private static void Print(IReadOnlyList<string> folders, string task, string language, bool isLoud)
    {
        var reviewer = new MessageReviewer();
        var (sentences, blamed) = (0, 0);
        foreach (var text in Corpus.Rows(folders, task, language).Select(row => row.Row).Where(row => IsOrdinary(task, row))
            .Select(row => row.Text(task == "replies" ? "body" : "text")))
        {
            foreach (var sentence in text.Split(
                ['.', '!', '?', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(part => part.Length >= ShortestSentence))
            {
                sentences++;
                var findings = reviewer.Review(
                    new OutreachMessage
                    {
                        Body = sentence + ".",
                        Subject = "Hello",
                        Language = language,
                        Purpose = MessagePurpose.CheckIn
                    }).Findings;
                if (findings.FirstOrDefault(finding => finding is { Severity: Severity.Error, Rule.Id: not "II201" }) is not { } finding)
                    continue;
                blamed++;
                if (isLoud) Console.WriteLine($"{finding.Rule.Id}: {sentence}");
            }
        }

        Console.WriteLine(
            FormattableString.Invariant(
                $"| {task} {language} | {sentences} | {blamed} | {1000.0 * blamed / Math.Max(1, sentences):0.0} |"));
    }

    /// <summary>
    /// A question about jobs is a fault of its own; an answer that offers work, and a note of somebody who puts in a word, speak
    /// of what is forbidden.
    /// </summary>
    private static bool IsOrdinary(string task, System.Text.Json.JsonElement row) => task switch
    {
        "questions" => row.List("labels").Length == 0,
        "replies" => row.Text("special") is not ("opening-offered" or "resume-asked"),
        _ => !row.List("labels").Any(label => label is "referral" or "promise-theirs" or "promise-mine"),
    };
}
