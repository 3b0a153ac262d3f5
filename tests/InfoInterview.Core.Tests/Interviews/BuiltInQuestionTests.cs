using InfoInterview.Interviews;
using InfoInterview.People;

namespace InfoInterview.Tests.Interviews;

public sealed class BuiltInQuestionTests
{
    /// <summary>Three talks of twenty minutes.</summary>
    private const int ThreeTalks = 3 * 20;

    private static readonly Contact Stranger = new() { Name = PersonName.Parse("Ruth Halvorsen") };

    private static readonly Contact Known = Stranger with
    {
        Organization = "Northwind Siting",
        Role = "site engineer",
        Field = "wind-farm siting",
        Admired = "your talk on permitting"
    };

    private static readonly Contact[] Samples =
    [
        Known,
        Known with { Organization = "St. Anne's Hospital", Role = "ward nurse", Field = "nursing",
            Admired = "your article on night shifts" },
        Known with { Organization = "Ortega & Sons", Role = "Senior Designer", Field = "type design",
            Admired = "how you drew the new street signs" },
        Known with { Organization = "the county court", Role = "judge", Field = "tenancy law", Admired = "your lecture about eviction" },
    ];

    public static TheoryData<string, CareerStage> Themes => Pairs<QuestionTheme>();

    public static TheoryData<string, CareerStage> Objectives => Pairs<Objective>();

    [Fact]
    public void There_are_questions_for_many_talks() => QuestionBank.BuiltIn.In("en").Count.Should().BeGreaterThanOrEqualTo(250);

    [Fact]
    public void German_has_most_and_every_other_question_is_there_in_English()
    {
        var german = QuestionBank.BuiltIn.In("de-AT");
        german.Count(template => template.Question.Language is "de").Should().BeGreaterThanOrEqualTo(150);
        german.Select(template => template.Question.Id).Should()
            .BeEquivalentTo(QuestionBank.BuiltIn.In("en").Select(template => template.Question.Id));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Each_theme_lasts_for_three_talks_with_strangers_without_a_repeat(string theme, CareerStage stage) =>
        MinutesFor(stage, question => string.Equals(question.Theme.ToString(), theme, StringComparison.Ordinal)).Should()
            .BeGreaterThanOrEqualTo(ThreeTalks);

    [Theory]
    [MemberData(nameof(Objectives))]
    public void Each_objective_lasts_for_three_talks_with_strangers_without_a_repeat(string objective, CareerStage stage) =>
        MinutesFor(stage, question => question.Objectives.Any(one => string.Equals(one.ToString(), objective, StringComparison.Ordinal)))
            .Should().BeGreaterThanOrEqualTo(ThreeTalks);

    [Theory]
    [InlineData(CareerStage.Early)]
    [InlineData(CareerStage.Established)]
    [InlineData(CareerStage.Seasoned)]
    public void Each_stage_has_questions_of_its_own(CareerStage stage) =>
        QuestionBank.BuiltIn.In("en").Count(template => template.Question.Stages.Contains(stage) && template.Question.Stages.Count < 3)
            .Should().BeGreaterThanOrEqualTo(6);

    [Fact]
    public void Each_theme_asks_about_a_way_of_ones_own() =>
        QuestionBank.BuiltIn.In("en").Where(template => template.Question.ForDiverseBackground).Select(template => template.Question.Theme)
            .Distinct()
            .Should().BeEquivalentTo(Enum.GetValues<QuestionTheme>());

    [Fact]
    public void Each_question_and_each_follow_up_passes_every_question_rule()
    {
        var reviewer = new QuestionReviewer();
        var faults = new List<string>();
        foreach (var template in QuestionBank.BuiltIn.Templates)
        {
            foreach (var worded in Samples.Select(contact => template.Word(contact)!))
            {
                foreach (var text in worded.FollowUps.Prepend(worded.Text))
                    faults.AddRange(
                            reviewer.Review(text, template.Question.Language).Select(finding => $"{template} {finding.Rule.Id}: {text}"));
            }
        }

        string.Join('\n', faults.Distinct(StringComparer.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Most_questions_need_nothing_to_be_known() =>
        QuestionBank.BuiltIn.In("en").Count(template => template.CanBeAsked(Stranger)).Should().BeGreaterThan(120);

    [Fact]
    public void No_two_questions_say_the_same() =>
        QuestionBank.BuiltIn.Templates.Select(template => template.Question.Text).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Each_question_says_its_objectives_and_has_a_follow_up() =>
        QuestionBank.BuiltIn.Templates.Where(template => template.Question.Objectives.IsEmpty || template.Question.FollowUps.IsEmpty)
            .Should().BeEmpty();

    [Fact]
    public void Only_facts_that_have_a_name_answer_a_question() =>
        QuestionBank.BuiltIn.Templates.SelectMany(template => template.Question.AnsweredBy).Should().BeSubsetOf(KnownFacts.All);

    [Fact]
    public void An_id_begins_with_its_theme() =>
        QuestionBank.BuiltIn.Templates.Should().OnlyContain(template => IsUnder(template.Question));

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Each_circumstance_has_questions(string language) =>
        Circumstances.All.Should().OnlyContain(
            circumstance => QuestionBank.BuiltIn.In(language).Count(
                template => template.Question.Circumstance == circumstance && template.Question.Language == language) >= 2);

    [Fact]
    public void Only_circumstances_that_have_a_name_are_asked_about() =>
        QuestionBank.BuiltIn.Templates.Select(template => template.Question.Circumstance).OfType<string>().Should()
            .BeSubsetOf(Circumstances.All);

    private static bool IsUnder(Question question) =>
        string.Equals(
            question.Id.Split('.')[0].Replace("-", "", StringComparison.Ordinal), question.Theme.ToString(),
            StringComparison.OrdinalIgnoreCase);

    private static int MinutesFor(CareerStage stage, Func<Question, bool> isWanted) => QuestionBank.BuiltIn.In("en")
        .Where(template =>
            template.CanBeAsked(Stranger) && !template.Question.ForDiverseBackground && template.Question.Circumstance is null)
        .Select(template => template.Question)
        .Where(question => (question.Stages.IsEmpty || question.Stages.Contains(stage)) && isWanted(question))
        .Sum(question => question.Minutes);

    private static TheoryData<string, CareerStage> Pairs<T>()
        where T : struct, Enum
    {
        var pairs = new TheoryData<string, CareerStage>();
        foreach (var value in Enum.GetValues<T>())
        {
            foreach (var stage in Enum.GetValues<CareerStage>()) pairs.Add(value.ToString(), stage);
        }

        return pairs;
    }
}
