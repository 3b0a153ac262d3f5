using System.Text.Json;
using CsCheck;
using InfoInterview.Outreach;
using InfoInterview.Rules;

namespace InfoInterview.Tests.Outreach;

public sealed class MessageReviewerTests
{
    private static readonly MessageReviewer Reviewer = new();

    private static string[] Found(string body, string? subject = null) =>
        Reviewer.Review(new OutreachMessage { Subject = subject, Body = body }).Findings
            .Select(finding => $"{finding.Rule.Id} {(finding.Location is { } at ? at.Span.Of(string.Equals(at.Part, "body", StringComparison.Ordinal) ? body : subject).ToString() : "-")}")
            .ToArray();

    [Theory]
    [InlineData("Hi {{first_name}}, 20 minutes?", "II201 {{first_name}}")]
    [InlineData("Hi {first}, 20 minutes?", "II201 {first}")]
    [InlineData("Dear [Contact Name], 20 minutes?", "II201 [Contact Name]")]
    [InlineData("Your work at <Company>, 20 minutes?", "II201 <Company>")]
    [InlineData("We meet on %DATE% for 20 minutes.", "II201 %DATE%")]
    [InlineData("Dear ____, 20 minutes?", "II201 ____")]
    [InlineData("Would you have 20 minutes on XX?", "II201 XX")]
    public void A_placeholder_is_found_where_it_stands(string body, string expected) => Found(body).Should().Equal(expected);

    [Theory]
    [InlineData("She wrote \"I seen it [sic]\"; 20 minutes?")]
    [InlineData("See <https://pages.example/a>; 20 minutes?")]
    [InlineData("Write to <dana@example.com>; 20 minutes?")]
    [InlineData("MAXX has 20 minutes, 5 < 6 and 7 > 6, 50% of 60%, [1], snake_case.")]
    public void What_only_looks_like_a_placeholder_is_left_alone(string body) => Found(body).Should().BeEmpty();

    [Theory]
    [InlineData("Would you have 20 minutes?")]
    [InlineData("a 15-20 min call")]
    [InlineData("a 20-minute call")]
    [InlineData("fifteen to twenty minutes")]
    [InlineData("half an hour of your time")]
    [InlineData("A Quarter of an Hour would do")]
    [InlineData("for 30\u00A0minutes")]
    [InlineData("15 – 20 minutes")]
    public void A_stated_length_is_read(string body) => Found(body).Should().BeEmpty();

    [Theory]
    [InlineData("a quick coffee", "II202 -")]
    [InlineData("in the next 2 weeks", "II202 -")]
    [InlineData("", "II202 -")]
    [InlineData("an hour of your time", "II202 an hour")]
    [InlineData("30 to 45 minutes", "II202 30 to 45 minutes")]
    [InlineData("2 hours", "II202 2 hours")]
    public void No_length_and_too_much_are_said(string body, string expected) => Found(body).Should().Equal(expected);

    [Fact]
    public void A_length_in_the_subject_counts() => Found("Would you talk to me?", "20 minutes of advice?").Should().BeEmpty();

    [Theory]
    [InlineData("Do you have any open analyst positions? 20 minutes.", "II203 any open")]
    [InlineData("I’m looking for a job, 20 minutes?", "II203 I’m looking for a job")]
    [InlineData("I am not shy. Could you give me a job, or 20 minutes?", "II203 give me a job")]
    [InlineData("Are there any internships? 20 minutes.", "II203 any internships")]
    [InlineData("Could you pass on my résumé? 20 minutes.", "II203 pass on my résumé")]
    public void An_ask_for_a_job_is_named(string body, string expected) => Found(body).Should().Equal(expected);

    [Theory]
    [InlineData("I am not asking you to refer me. 20 minutes of advice?")]
    [InlineData("I would never ask you to hire me; 20 minutes of advice?")]
    [InlineData("How has hiring in your field changed? 20 minutes?")]
    public void A_denial_and_a_topic_are_no_ask(string body) => Found(body).Should().BeEmpty();

    [Fact]
    public void Settings_decide_the_weight_and_the_verdict()
    {
        var message = new OutreachMessage { Body = "Hi {first}, 20 minutes?" };
        Reviewer.Review(message).Verdict.Should().Be(Verdict.DoNotSend);
        new MessageReviewer(RuleSettings.Default.With(RuleIds.LeftoverPlaceholder, Severity.Info)).Review(message).Verdict.Should().Be(Verdict.Ready);
        new MessageReviewer(RuleSettings.Default.Without(RuleIds.LeftoverPlaceholder)).Review(message).Findings.Should().BeEmpty();
    }

    [Fact]
    public void A_hosts_own_rule_speaks_after_the_built_in_ones() =>
        new MessageReviewer(RuleSettings.Default, [new ShoutingRule()]).Review(new OutreachMessage { Body = "HELP" }).Findings
            .Select(finding => finding.Rule.Id).Should().Equal("II202", "X1");

    [Fact]
    public void Any_text_gets_a_review_and_every_span_lies_within_it() =>
        Gen.String.Sample(
            body =>
            {
                foreach (var finding in Reviewer.Review(new OutreachMessage { Body = body }).Findings)
                {
                    if (finding.Location is { } at) at.Span.End.Should().BeLessThanOrEqualTo(body.Length);
                }
            },
            seed: "0000KOIKFBi4",
            iter: 3000);

    [CorpusFact]
    public void No_labelled_message_that_asks_for_no_job_is_accused_of_it()
    {
        foreach (var line in Corpus.Read("messages/dev.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var row = JsonDocument.Parse(line);
            if (row.RootElement.GetProperty("labels").GetProperty("asks_for_job").GetBoolean()) continue;
            var message = new OutreachMessage { Subject = row.RootElement.GetProperty("subject").GetString(), Body = row.RootElement.GetProperty("body").GetString()! };
            Reviewer.Review(message).Findings.Should().NotContain(finding => finding.Rule.Id == RuleIds.AsksForJob, row.RootElement.GetProperty("id").GetString());
        }
    }

    [CorpusFact]
    public void Leftover_placeholders_of_the_labelled_messages_are_all_found()
    {
        foreach (var line in Corpus.Read("messages/dev.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var row = JsonDocument.Parse(line);
            var message = new OutreachMessage { Subject = row.RootElement.GetProperty("subject").GetString(), Body = row.RootElement.GetProperty("body").GetString()! };
            var labels = row.RootElement.GetProperty("labels");
            var ids = Reviewer.Review(message).Findings.Select(finding => finding.Rule.Id).ToArray();
            ids.Contains(RuleIds.LeftoverPlaceholder).Should().Be(labels.GetProperty("leftover_placeholder").GetBoolean(), row.RootElement.GetProperty("id").GetString());
        }
    }

    private sealed class ShoutingRule : IRule<OutreachMessage>
    {
        public RuleDescriptor Descriptor { get; } = new() { Id = "X1", Title = "Do not shout", DefaultSeverity = Severity.Info, Guide = "G3.4" };

        public void Check(OutreachMessage subject, ref FindingCollector findings)
        {
            if (string.Equals(subject.Body, "HELP", StringComparison.Ordinal)) findings.Report(Descriptor, "It shouts.");
        }
    }
}
