using System.Text.Json;
using InfoInterview.Outreach;
using InfoInterview.Rules;

namespace InfoInterview.Tests.Outreach;

/// <summary>The labelled messages and subject lines, each label beside what the review says.</summary>
public sealed class MessageCorpusTests
{
    private const double LeastShare = 0.95;

    private static readonly MessageReviewer Reviewer = new();

    [Fact]
    public void Labelled_messages_get_the_labels_they_have()
    {
        var rows = Rows("messages/dev.jsonl").SelectMany(Compare).ToArray();
        var table = string.Join('\n', rows.Where(row => !IsRight(row)).Select(row => $"{row.Id} {row.Label}: {row.Got}, labelled {row.Wanted}"));
        rows.Where(row => row.Label is "asks_for_job").Should().OnlyContain(row => IsRight(row), table);
        foreach (var label in rows.GroupBy(row => row.Label, StringComparer.Ordinal))
        {
            label.Average(row => IsRight(row) ? 1.0 : 0.0).Should().BeGreaterThanOrEqualTo(LeastShare, $"of {label.Key}:\n{table}");
        }
    }

    [Fact]
    public void The_words_that_ask_for_a_job_are_those_that_were_labelled()
    {
        foreach (var row in Rows("messages/dev.jsonl"))
        {
            if (row.GetProperty("labels").GetProperty("asks_for_job_span").GetString() is not { } labelled) continue;
            var message = Message(row);
            var at = message.Body.IndexOf(labelled, StringComparison.Ordinal);
            Reviewer.Review(message).Findings.Any(finding => IsJobAskIn(finding, at, at + labelled.Length)).Should().BeTrue(row.GetProperty("id").GetString());
        }
    }

    [Fact]
    public void Labelled_subject_lines_get_the_labels_they_have()
    {
        var wrong = new List<string>();
        foreach (var row in Rows("subjects/dev.jsonl"))
        {
            var subject = row.GetProperty("subject").GetString();
            var purpose = PurposeOf(row.GetProperty("message_kind").GetString());
            var got = Quality(Reviewer.Review(new OutreachMessage { Subject = subject, Body = "", Purpose = purpose }));
            var accepted = row.GetProperty("also_acceptable").EnumerateArray().Select(label => label.GetString()).Append(row.GetProperty("label").GetString());
            if (!accepted.Contains(got, StringComparer.Ordinal)) wrong.Add($"{row.GetProperty("id")} {subject}: {got}");
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Interview_questions_that_ask_for_a_job_are_told_from_the_others()
    {
        foreach (var row in Rows("questions/dev.jsonl"))
        {
            var question = row.GetProperty("question").GetString()!;
            var labelled = row.GetProperty("labels").EnumerateArray().Any(label => label.GetString() is "asks-for-job");
            (JobAsk.FindIn(question, "en", "question").Count > 0).Should().Be(labelled, question);
        }
    }

    private static IEnumerable<(string Id, string Label, string Got, string Wanted)> Compare(JsonElement row)
    {
        var message = Message(row);
        var review = Reviewer.Review(message);
        var labels = row.GetProperty("labels");
        var found = review.Components;
        bool Speaks(string id) => review.Findings.Any(finding => string.Equals(finding.Rule.Id, id, StringComparison.Ordinal));
        (string, string, string, string) Row(string label, object got) =>
            (row.GetProperty("id").GetString()!, label, got.ToString()!.ToLowerInvariant(), labels.GetProperty(label).ToString().ToLowerInvariant());

        yield return Row("asks_for_job", Speaks(RuleIds.AsksForJob));
        yield return Row("attaches_resume", Speaks(RuleIds.ResumeForLater));
        yield return Row("states_duration", found.Duration is not null);
        yield return Row("has_personal_reference", found.Connection is not null);
        yield return Row("has_introduction", found.Introduction is not null);
        yield return Row("has_call_to_action", found.NextStep is not null);
        yield return Row("flexible_schedule", found.Flexibility is not null);
        yield return Row("leftover_placeholder", Speaks(RuleIds.LeftoverPlaceholder));
        yield return Row("too_long", Speaks(RuleIds.FitChannel));
        yield return Row("subject_quality", message.Channel == Channel.Email ? Quality(review) : "not-applicable");

        // Three grades are a matter of taste (a row may be "bad" for being generic, or no worse than "needs-work" with a blank in it);
        // good or not is none.
        var labelledGood = labels.GetProperty("overall").GetString() is "good" ? "good" : "weak";
        yield return (row.GetProperty("id").GetString()!, "overall", review.Verdict == Verdict.Ready ? "good" : "weak", labelledGood);
    }

    private static bool IsJobAskIn(Finding finding, int start, int end) =>
        finding is { Rule.Id: RuleIds.AsksForJob, Location: { Part: OutreachMessage.BodyPart } place } && place.Span.Start < end && start < place.Span.End;

    private static bool IsRight((string Id, string Label, string Got, string Wanted) row) => string.Equals(row.Got, row.Wanted, StringComparison.Ordinal);

    private static string Quality(MessageReview review)
    {
        foreach (var finding in review.Findings)
        {
            switch (finding.Rule.Id)
            {
                case RuleIds.TellingSubject: return "vague";
                case RuleIds.CalmSubject: return "pushy";
                case RuleIds.HonestSubject: return "misleading";
                case RuleIds.QuietSubject: return "shouting";
            }
        }

        return "good";
    }

    private static OutreachMessage Message(JsonElement row) => new()
    {
        Purpose = PurposeOf(row.GetProperty("kind").GetString()),
        Language = row.GetProperty("language").GetString()!,
        Subject = row.GetProperty("subject").GetString(),
        Body = row.GetProperty("body").GetString()!,
        Channel = row.GetProperty("channel").GetString() switch
        {
            "linkedin-note" => Channel.LinkedInNote,
            "linkedin-message" => Channel.LinkedIn,
            _ => Channel.Email,
        },
    };

    private static MessagePurpose PurposeOf(string? kind) => kind switch
    {
        "follow-up" => MessagePurpose.FollowUp,
        "thank-you" => MessagePurpose.ThankYou,
        _ => MessagePurpose.Request,
    };

    private static IEnumerable<JsonElement> Rows(string file) =>
        Corpus.Read(file).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement);
}
