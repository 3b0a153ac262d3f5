using System.Globalization;
using InfoInterview.Engagements;
using InfoInterview.Interviews;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Rules;
using InfoInterview.Testing;

namespace InfoInterview.Tests;

public sealed class RuleCheckTests
{
    private const string Loud = "Could we talk for 20 minutes? Great!!!";
    private const string Calm = "Could we talk for 20 minutes? Great!";

    private static readonly TextLocation Beyond = new(OutreachMessage.BodyPart, new TextSpan(0, 10_000));

    [Fact]
    public void A_whole_rule_passes() => Run(new OwnRule()).Should().Match<CheckReport>(report => report.IsClean && report.Asked > 50);

    [Fact]
    public void A_rule_without_a_case_of_each_kind_is_not_checked() =>
        RuleCheck.ForMessages(new OwnRule()).Run().Problems.Select(problem => problem.ToString()).Should()
            .Equal("OWN1: It has no case in which it speaks.", "OWN1: It has no case in which it is silent.");

    [Fact]
    public void The_report_says_where_a_rule_speaks_and_where_it_is_silent_against_the_cases() =>
        RuleCheck.ForMessages(new OwnRule()).Speaks(Calm).IsSilent(Loud).Run().Problems.Select(problem => problem.ToString()).Should()
            .Contain(
        [
            $"'{Calm}': The rule is silent where it is to speak.",
            $"'{Loud}': The rule speaks where it is to be silent: Three exclamation marks shout.",
        ]);

    [Fact]
    public void It_is_told_where_a_rule_points() =>
        RuleCheck.ForMessages(new OwnRule()).Speaks(Loud).At("Great").IsSilent(Calm).Run().Problems.Single().ToString().Should()
            .Be($"'{Loud}': The rule is to point at 'Great' and points at !!!.");

    [Theory]
    [InlineData("II203", "Keep calm", "The id: II203 belongs to a built-in rule.")]
    [InlineData("", "Keep calm", "The id: '' is not one word of 1 to 40 characters.")]
    [InlineData("OWN 1", "Keep calm", "The id: 'OWN 1' is not one word of 1 to 40 characters.")]
    [InlineData("OWN1", "Keep calm.", "The title: 'Keep calm.' is no imperative")]
    [InlineData("OWN1", "keep calm", "The title: 'keep calm' is no imperative")]
    public void An_identity_is_in_order(string id, string title, string problem) =>
        Told(new OwnRule(usual => usual with { Id = id, Title = title })).Should()
            .Contain(told => told.StartsWith(problem, StringComparison.Ordinal));

    [Fact]
    public void A_descriptor_is_one_object() =>
        Told(new Forgetful()).Should().Contain("The descriptor: It is another object at every call.");

    [Theory]
    [InlineData("", "What it says is no sentence with an end: ''.")]
    [InlineData("Three marks shout", "What it says is no sentence with an end: 'Three marks shout'.")]
    [InlineData(" Three marks shout.", "What it says is no sentence with an end: ' Three marks shout.'.")]
    public void What_it_says_is_a_sentence(string message, string problem) =>
        Told(Saying((rule, _, _) => rule.Finding(message))).Should().Contain($"'{Loud}': {problem}");

    [Fact]
    public void What_it_suggests_is_a_sentence() =>
        Told(Saying((rule, _, _) => rule.Finding("It shouts.", suggestion: "less"))).Should()
            .Contain($"'{Loud}': What it suggests is no sentence with an end: 'less'.");

    [Fact]
    public void It_points_into_the_text() =>
        Told(Saying((rule, _, _) => rule.Finding("It shouts.", Beyond))).Should()
            .Contain($"'{Loud}': It points at body[0..10000), where there is no text.");

    [Fact]
    public void It_points_at_a_part_that_there_is() =>
        Told(Saying((rule, _, _) => rule.Finding("It shouts.", new TextLocation("footer", new TextSpan(0, 1))))).Should()
            .Contain($"'{Loud}': It points at footer[0..1), where there is no text.");

    [Fact]
    public void It_speaks_under_its_own_name() =>
        Told(Saying((_, _, _) => RuleCatalog.Find("II203")!.Finding("It shouts."))).Should()
            .Contain($"'{Loud}': It speaks under another rule's name: II203.");

    [Fact]
    public void It_does_not_speak_where_it_says_that_it_does_not_apply() =>
        Told(new OwnRule { Applies = false }).Should().Contain($"'{Loud}': It says that it does not apply, and speaks all the same.");

    [Fact]
    public void It_says_the_same_under_any_culture() =>
        Told(Saying((rule, subject, _) =>
            rule.Finding($"It shouts after {(subject.Message.Body.Length / -4.0).ToString(CultureInfo.CurrentCulture)} letters.")))
            .Should().ContainSingle(told =>
                told.StartsWith("OWN1: Under a culture with other signs and names it reads", StringComparison.Ordinal));

    [Fact]
    public void It_says_the_same_in_any_order_and_again()
    {
        var count = 0;
        Told(Saying((rule, _, _) => rule.Finding(FormattableString.Invariant($"It is the shout number {++count}.")))).Should()
            .Contain(["OWN1: Asked again, it says something else.", "OWN1: Asked on several threads at once, it says something else."]);
    }

    [Fact]
    public void It_answers_odd_messages() =>
        Told(new OwnRule(say: null) { Applies = true }, new Brittle()).Should()
            .Contain(told => told.StartsWith("The odd subject nothing: It throws ArgumentOutOfRangeException", StringComparison.Ordinal));

    [Theory]
    [InlineData(Severity.Error, true)]
    [InlineData(Severity.Info, false)]
    public void A_re_weighed_rule_has_its_weight(Severity expected, bool isRight) =>
        RuleCheck.ForMessages(new OwnRule()).Under(RuleSettings.Default.With("OWN1", Severity.Error))
            .Speaks(Loud).Weighs(expected).IsSilent(Calm).Run().IsClean.Should().Be(isRight);

    [Fact]
    public void Only_a_case_in_which_it_speaks_has_a_place_and_a_weight()
    {
        FluentActions.Invoking(() => RuleCheck.ForMessages(new OwnRule()).IsSilent(Calm).At("!")).Should()
            .Throw<InvalidOperationException>();
        FluentActions.Invoking(() => RuleCheck.ForMessages(new OwnRule()).Weighs(Severity.Error)).Should()
            .Throw<InvalidOperationException>();
    }

    [Fact]
    public void A_rule_that_is_switched_off_does_not_speak() =>
        RuleCheck.ForMessages(new OwnRule()).Under(RuleSettings.Default.Without("OWN1")).Speaks(Loud).IsSilent(Calm).Run().Problems
            .Should().ContainSingle(problem => problem.Message == "The rule is silent where it is to speak.");

    [Fact]
    public void A_built_in_message_rule_can_be_checked() =>
        RuleCheck.ForMessages(MessageRules.All.First(rule => rule.Descriptor.Id is RuleIds.AsksForJob))
            .Speaks("Could you hire me?").IsSilent("How do you see the field?").Run().Verify();

    [Fact]
    public void A_question_rule_can_be_checked() =>
        RuleCheck.ForQuestions(QuestionRules.All.First(rule => rule.Descriptor.Id is RuleIds.OpenQuestion))
            .Speaks("Do you like your work?").IsSilent("What do you like about your work?").Run().Verify();

    [Fact]
    public void A_contact_rule_can_be_checked() =>
        RuleCheck.ForContacts(ContactRules.All.First(rule => rule.Descriptor.Id is RuleIds.SharedMailbox))
            .Speaks(Given.Contact() with { Points = [ContactPoint.Email("info@example.com")] }).IsSilent(Given.Contact()).Run().Verify();

    [Fact]
    public void An_engagement_rule_can_be_checked()
    {
        var report = RuleCheck.ForEngagements(new SecondRequest())
            .Speaks(Given.Engagement(Happened.Asked("2026-03-02 14:00"), Happened.Asked("2026-03-12 14:00")))
            .IsSilent(Given.Engagement(Happened.Asked("2026-03-02 14:00")))
            .Run();
        report.ToString().Should().MatchRegex("^OWN2 is fine; [0-9]+ questions asked\\.$");
    }

    private static CheckReport Run(IRule<MessageSubject> rule) => RuleCheck.ForMessages(rule).Speaks(Loud).IsSilent(Calm).Run();

    private static IEnumerable<string> Told(params IRule<MessageSubject>[] rules) =>
        Run(rules[^1]).Problems.Select(problem => problem.ToString());

    private static OwnRule Saying(Func<RuleDescriptor, MessageSubject, int, Finding> say) =>
        new(say: (rule, subject, at) => [say(rule, subject, at)]);

    private sealed class Forgetful : IRule<MessageSubject>
    {
        public RuleDescriptor Descriptor => new OwnRule().Descriptor with { };

        public ValueList<Finding> Check(MessageSubject subject) => new OwnRule().Check(subject);
    }

    private sealed class Brittle : IRule<MessageSubject>
    {
        private readonly OwnRule own = new();

        public RuleDescriptor Descriptor => own.Descriptor;

        public ValueList<Finding> Check(MessageSubject subject) =>
            subject.Message.Body.Substring(0, 5).Length == 5 ? own.Check(subject) : [];
    }

    private sealed class SecondRequest : IRule<Engagement>
    {
        public RuleDescriptor Descriptor { get; } =
            new() { Id = "OWN2", Title = "Ask once", DefaultSeverity = Severity.Warning, Guide = "G8.1" };

        public ValueList<Finding> Check(Engagement subject) =>
            subject.Standing.Count(fact => fact is OutreachSent) > 1 && subject.Stage == Stage.AwaitingReply
                ? [Descriptor.Finding("They were asked twice.")] : [];
    }
}
