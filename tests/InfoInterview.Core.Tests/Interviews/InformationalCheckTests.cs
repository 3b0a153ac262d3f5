using InfoInterview.Interviews;
using InfoInterview.Outreach;
using InfoInterview.Rules;

namespace InfoInterview.Tests.Interviews;

public sealed class InformationalCheckTests
{
    private static readonly InterviewIntent Honest = new()
    {
        Goals = ["Find out whether site work suits me", "Learn how people are usually hired in this field"],
        Questions = [new QuestionDraft { Text = "What do you look for in somebody who is new?" }],
        Messages = [new OutreachMessage { Subject = "Question about permitting",
            Body = "Could we talk for 20 minutes? I am not looking for a job." }],
    };

    [Fact]
    public void A_plan_that_seeks_knowledge_is_one_of_an_informational_interview()
    {
        var verdict = new InformationalCheck().Check(Honest);
        verdict.IsInformational.Should().BeTrue();
        verdict.Should().Be(InformationalVerdict.Accepted);
    }

    [Fact]
    public void An_empty_plan_seeks_nothing() => new InformationalCheck().Check(new InterviewIntent()).IsInformational.Should().BeTrue();

    [Fact]
    public void A_plan_that_seeks_work_is_refused_with_every_place_named()
    {
        var verdict = new InformationalCheck().Check(Honest with
        {
            Goals = ["Learn about tides", "I want to get an internship at your firm"],
            Questions = [.. Honest.Questions, new QuestionDraft { Text = "How do I get you to take me on after graduation?" }],
            Messages = [Honest.Messages[0] with { Subject = "Internship request" },
                Honest.Messages[0] with { Body = "Could you forward my CV to your boss?" }],
        });
        verdict.IsInformational.Should().BeFalse();
        verdict.Places.Select(place => place.Location.Part).Should()
            .Equal("goal 2", "question 2", "subject of message 1", "body of message 2");
        verdict.Places[3].Kind.Should().Be(JobAskKind.ForwardResume);
        verdict.Places[3].Words.Should().Contain("forward my CV");
        verdict.Findings.Should()
            .HaveCount(4).And.OnlyContain(finding => finding.Rule.Id == RuleIds.InformationalPlan && finding.Severity >= Severity.Warning);
        verdict.Findings.Should().Contain(finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void A_place_asked_for_in_the_way_of_questions_counts_too() =>
        new InformationalCheck()
            .Check(new InterviewIntent { Questions = [new QuestionDraft { Text = "What can I do to make you hire me?" }] }).Places.Should()
            .ContainSingle()
            .Which.Location.Part.Should().Be("question 1");

    [Fact]
    public void Switched_off_it_accepts_every_plan() =>
        new InformationalCheck(RuleSettings.Default.Without(RuleIds.InformationalPlan))
            .Check(new InterviewIntent { Goals = ["Get a job at your firm"] }).IsInformational.Should().BeTrue();
}
