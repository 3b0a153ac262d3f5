using InfoInterview.Interviews;
using InfoInterview.People;
using InfoInterview.Rules;
using InfoInterview.Tests.Engagements;

namespace InfoInterview.Tests.Interviews;

public sealed class QuestionPlannerTests
{
    private static readonly QuestionPlanner Planner = new(TestBank.Bank, RuleSettings.Default);
    private static readonly ContactId Ruth = new(new Guid("11111111-0000-0000-0000-000000000000"));
    private static readonly ContactId FormerRuth = new(new Guid("22222222-0000-0000-0000-000000000000"));

    [Fact]
    public void Each_phase_gets_questions_of_its_themes_that_fit_into_its_minutes()
    {
        var selection = Planner.Select(Request(20));
        selection.In("opening").Should().BeEmpty();
        selection.In("questions").Select(question => question.Key).Should()
            .Equal("careerpath.at-organization", "role.at-organization", "industry.plain", "progression.known");
        selection.In("advice").Select(question => question.Key).Should().Equal("advice.plain");
        selection.MinutesIn("questions").Should().BeLessThanOrEqualTo(11);
    }

    [Theory]
    [InlineData(Objective.IndustryInsight, "insight into the industry")]
    [InlineData(Objective.LearnFromTransitions, "learning from career changes")]
    public void The_objectives_come_first(Objective objective, string words)
    {
        var first = Planner.Select(Request(20, objective)).In("questions");
        first.Should().Contain(question => question.Serves.Contains(objective));
        first.First(question => question.Serves.Contains(objective)).Reason.Should().Be($"Helps with {words}.");
        first.First(question => question.Serves.Contains(objective)).Rule.Id.Should().Be(RuleIds.ServeTheObjectives);
    }

    [Fact]
    public void Every_objective_gets_a_question_where_there_is_time() =>
        Planner.Select(Request(60, Enum.GetValues<Objective>())).Questions.SelectMany(question => question.Serves).Distinct().Should()
            .HaveCount(7);

    [Theory]
    [InlineData(CareerStage.Early, "early", "Good for someone in the first years of a career.")]
    [InlineData(
        CareerStage.Established, "established", "Good for someone established in the field.")]
    [InlineData(CareerStage.Seasoned, "seasoned", "Good for someone with a lot of experience.")]
    public void The_stage_of_the_contact_decides(CareerStage stage, string expected, string reason)
    {
        var chosen = Planner.Select(Request(60) with { Contact = A.Contact() with { CareerStage = stage } }).Questions;
        chosen.Should()
            .Contain(
                question => question.Key.EndsWith(expected, StringComparison.Ordinal) && question.Reason == reason
                && question.Rule.Id == RuleIds.SuitThePerson);
        chosen.Should().OnlyContain(question => question.Question!.Stages.IsEmpty || question.Question.Stages.Contains(stage));
    }

    [Fact]
    public void The_title_tells_the_stage_where_nobody_says_it()
    {
        Planner.Select(Request(60) with { Contact = A.Contact() with { Role = "Director of Siting" } }).Questions.Should()
            .Contain(question => question.ForStage == CareerStage.Seasoned);
        Planner.Select(
            Request(60) with { Contact = A.Contact() with { Role = "Director of Siting", CareerStage = CareerStage.Early } }).Questions
            .Should()
                .Contain(question => question.ForStage == CareerStage.Early).And.NotContain(
                    question => question.ForStage == CareerStage.Seasoned);
        Planner.Select(Request(60)).Questions.Should().OnlyContain(question => question.ForStage == null);
    }

    [Fact]
    public void A_way_of_ones_own_is_asked_about()
    {
        var chosen = Planner.Select(Request(20) with { Contact = A.Contact() with { HasDiverseBackground = true } }).Questions;
        chosen.First(question => question.Question!.ForDiverseBackground).Reason.Should()
            .EndWith("Good for someone with a less traditional path.");
        Planner.Select(Request(60)).Questions.Should().NotContain(question => question.Question!.ForDiverseBackground);
    }

    [Fact]
    public void What_is_not_known_of_the_contact_is_not_asked_about() =>
        Planner.Select(Request(60) with { Contact = A.Contact() with { Organization = null } }).Questions.Should()
            .NotContain(question => question.Key.EndsWith("at-organization", StringComparison.Ordinal));

    [Fact]
    public void Nobody_is_asked_the_same_thing_twice_whatever_they_were_called()
    {
        var request = Request(20) with { Contact = A.Contact() with { Id = Ruth, FormerIds = [FormerRuth] } };
        var selection = Planner.Select(
            request with
            {
                Asked = [new() { Contact = Ruth, Key = "CareerPath.plain" },
            new() { Contact = FormerRuth, Key = "industry.plain" }, new() { Contact = default, Key = "advice.plain" }]
            });
        selection.Questions.Select(question => question.Key).Should()
            .Contain("advice.plain").And.NotContain(["careerpath.plain", "industry.plain"]);
        selection.PassedOver.Select(question => $"{question.Key} {question.Rule.Id} {question.Reason}").Should().Equal(
            "careerpath.plain II417 You have asked Ruth Halvorsen this before.",
            "industry.plain II417 You have asked Ruth Halvorsen this before.");
    }

    [Theory]
    [InlineData(KnownFacts.WayIn, KnownFrom.PublicProfile, "A public page tells it already.")]
    [InlineData("of-the-host", KnownFrom.Notes, "Your notes tell it already.")]
    public void What_is_known_is_not_asked(string fact, KnownFrom from, string reason)
    {
        var request = Request(
            20) with
        {
            Asked = [.. TestBank.Bank.In("en")
            .Where(template => !template.Question.Id.EndsWith("known", StringComparison.Ordinal))
            .Select(template => new AskedQuestion { Contact = default, Key = template.Question.Id })]
        };
        Planner.Select(request).Questions.Should().NotBeEmpty();
        var selection = Planner.Select(
            request with { Known = [new() { Name = "something-else", From = from }, new() { Name = fact, From = from }] });
        selection.Questions.Should().BeEmpty();
        selection.PassedOver.Where(question => question.Rule == SelectionRules.AskWhatIsUnknown).Should()
            .HaveCount(6).And.OnlyContain(question => string.Equals(question.Reason, reason, StringComparison.Ordinal));
    }

    [Fact]
    public void A_host_may_ask_again_by_switching_the_rules_off()
    {
        var eager = new QuestionPlanner(TestBank.Bank, RuleSettings.Default.Without(RuleIds.AskOnce).Without(RuleIds.AskWhatIsUnknown));
        var request = Request(20);
        eager.Select(
            request with
            {
                Asked = [new() { Contact = default, Key = "careerpath.plain" }],
                Known = [new() { Name = KnownFacts.WayIn, From = KnownFrom.Notes }]
            }).Should().Be(Planner.Select(request));
    }

    [Fact]
    public void Ones_own_questions_come_first_and_take_their_minutes()
    {
        var selection = Planner.Select(
            Request(20) with
            {
                Own = [new() { Text = " What surprised you? ", PhaseId = "questions", Minutes = 9 },
            new() { Text = "what surprised you?", PhaseId = "questions" }]
            });
        selection.In("questions").Select(question => question.Text).Should().Equal("What surprised you?", "What about CareerPath, known?");
        selection.In("questions")[0].Reason.Should().Be("You want to ask it.");
    }

    [Fact]
    public void A_question_whose_part_was_left_out_is_not_lost()
    {
        var request = Request(5) with { Own = [new() { Text = "Whom else should I hear?", PhaseId = "advice" }] };
        Planner.Select(request).PassedOver.Should()
            .ContainSingle(question => question.Key == "Whom else should I hear?" && question.Rule.Id == RuleIds.DropWhatServesLeast);
    }

    [Fact]
    public void A_review_says_what_is_too_much_too_little_and_said_twice()
    {
        var request = Request(20) with { Asked = [new() { Contact = default, Key = "WHAT SURPRISED YOU?" }] };
        Planner.Review(request, Planner.Select(request)).Should().BeEmpty();
        var selection = Planner.Select(request).Add(new OwnQuestion { Text = "What surprised you?", PhaseId = "questions", Minutes = 5 })
            .Without("advice.plain");
        Planner.Review(request, selection).Select(finding => finding.ToString()).Should().Equal(
            "II410 info: The questions of \"Your questions\" take 16 minutes; it has 11 minutes.",
            "II410 info: \"Advice and next steps\" has no question yet.",
            "II417 warning: You have asked Ruth Halvorsen before: \"What surprised you?\"");
    }

    [Fact]
    public void A_slot_has_alternatives_that_fit_the_best_first()
    {
        var request = Request(20, Objective.BuildNetwork);
        var selection = Planner.Select(request);
        selection.In("advice")[0].Key.Should().Be("advice.buildnetwork");
        var others = Planner.Alternatives(request, selection, "advice.buildnetwork");
        others.Should()
            .HaveCountGreaterThan(3).And.OnlyContain(
                other => other.PhaseId == "advice" && other.Minutes <= 4 && selection.Find(other.Key) == null);
        selection.Replace("advice.buildnetwork", others[0]).In("advice").Should().ContainSingle().Which.Should().Be(others[0]);
        Planner.More(request, selection.Without("advice.buildnetwork"), "advice")[0].Key.Should()
            .Be("advice.buildnetwork", "what adds most comes first");
        Planner.More(request, selection, "lunch").Should().BeEmpty();
    }

    [Fact]
    public void The_words_come_in_the_language_asked_for()
    {
        var bank = TestBank.Bank.With(
            QuestionBank.Of(TestBank.Bank.Find("advice.plain")!.Question with { Language = "de", Text = "Was raten Sie mir?" }));
        new QuestionPlanner(bank, RuleSettings.Default).Select(Request(20) with { Language = "de-AT" }).In("advice")[0].Text.Should()
            .Be("Was raten Sie mir?");
    }

    private static QuestionRequest Request(int minutes, params Objective[] objectives) =>
        new() { Agenda = new AgendaPlanner().Plan(minutes, [.. objectives]), Contact = A.Contact() };
}
