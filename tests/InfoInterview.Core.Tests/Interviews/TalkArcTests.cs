using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using InfoInterview.Interviews;
using InfoInterview.People;

namespace InfoInterview.Tests.Interviews;

/// <summary>
/// What holds of every plan over the built-in bank from 10 to 60 minutes and for each of the 128 sets of objectives: an arc from their way
/// to whom else to ask (G4.1, G4.4).
/// </summary>
public sealed class TalkArcTests
{
    private static readonly QuestionPlanner Planner = new();

    private static readonly Contact Stranger = new() { Name = PersonName.Parse("Ruth Halvorsen") };

    private static readonly Contact Known = Stranger with
    {
        Organization = "Northwind Siting",
        Role = "site engineer",
        Field = "wind-farm siting",
        Admired = "your talk on permitting",
        CareerStage = CareerStage.Seasoned,
        HasDiverseBackground = true,
    };

    private static readonly ConcurrentDictionary<(string, string), FrozenDictionary<(int Minutes, int Set),
        QuestionSelection>> Made = new();

    /// <summary>Words that carry no subject.</summary>
    private static readonly HashSet<string> Empty = new(
        ("a an and are as at be been by can could did do does for from get has have how if in into is it its know like most much of on "
            + "one or other "
            + "out people say should so somebody something take tell than that the them there these they thing think this time to up "
                + "way what when "
            + "where which who whom whose will with work would you your today first field wind-farm siting northwind").Split(' '),
                StringComparer.Ordinal);

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var contact in new[] { "stranger", "known" })
            {
                foreach (var language in new[] { "en", "de" }) cases.Add(contact, language);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_plan_has_what_its_length_must_have(string contact, string language) => Each(contact, language, (minutes, _, plan) =>
    {
        Has(plan, TalkMoment.WhomElse);
        if (minutes >= 15) Has(plan, TalkMoment.Opener);
        if (minutes >= 20) Has(plan, TalkMoment.DailyWork);
        if (minutes >= 20) Has(plan, TalkMoment.InYourPlace);
    });

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_plan_begins_with_their_way_and_ends_with_whom_else(string contact, string language) =>
        Each(contact, language, (minutes, _, plan) =>
    {
        if (minutes >= 15) Assert.Equal(TalkMoment.Opener, plan[0].Moment);
        Assert.Equal(TalkMoment.WhomElse, plan[^1].Moment);
        if (minutes >= 20) Assert.Equal(TalkMoment.InYourPlace, plan[^2].Moment);
    });

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_broad_comes_before_the_particular(string contact, string language) => Each(contact, language, (_, selection, _) =>
    {
        foreach (var part in selection.Questions.GroupBy(question => (question.PhaseId, question.Question!.Theme)))
        {
            var here = part.Select(question => question.Question!).Where(question => question.Moment == TalkMoment.AnyTime).ToArray();
            Assert.Equal(here.Select(Rank).Order(), here.Select(Rank));
        }
    });

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_two_questions_of_a_plan_are_near_alike(string contact, string language) =>
        Each(contact, language, (_, selection, plan) =>
    {
        var words = plan.Select(question => question.Alike).OfType<string>().ToArray();
        Assert.Equal(words.Length, words.Distinct(StringComparer.Ordinal).Count());
        var facts = plan.SelectMany(question => question.AnsweredBy).ToArray();
        Assert.Equal(facts.Length, facts.Distinct(StringComparer.Ordinal).Count());
        var texts = selection.Questions.Select(question => Subject(question.Text)).ToArray();
        for (var i = 0; i < texts.Length; i++)
        {
            for (var k = 0; k < i; k++)
                Assert.True(
                    Likeness(texts[i], texts[k]) < 0.4, $"\"{selection.Questions[i].Text}\" is near \"{selection.Questions[k].Text}\".");
        }
    });

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_needs_trust_waits_and_nothing_is_of_a_circumstance_that_nobody_named(string contact, string language) =>
        Each(contact, language, (_, selection, plan) =>
    {
        Assert.DoesNotContain(plan, question => question.NeedsTrust || question.Circumstance is not null);
        Assert.All(plan, question => Assert.Equal(language, question.Language));
        Assert.Contains(selection.PassedOver, passed => passed.Rule == SelectionRules.WaitForTrust);
    });

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_plan_with_objectives_serves_them_at_least_as_well_as_one_without(string contact, string language)
    {
        var (plans, worse) = (PlansFor(contact, language), new List<string>());
        for (var minutes = 10; minutes <= 60; minutes++)
        {
            var without = plans[(minutes, 0)].Questions.Select(question => question.Question!).ToArray();
            for (var set = 1; set < 128; set++)
            {
                var with = plans[(minutes, set)].Questions.Select(question => question.Question!).ToArray();
                if (Served(with, set) < Served(without, set)) worse.Add(Told(minutes, set));
                if (minutes >= 30 && Served(with, set) < Objectives(set).Count) worse.Add(Told(minutes, set));
            }
        }

        string.Join('\n', worse).Should().BeEmpty();
    }

    [Fact]
    public void A_second_talk_may_ask_for_what_needs_trust()
    {
        var second = Request(60, 1 << (int)Objective.CompanyCulture, Stranger, "en") with { HasTalkedBefore = true };
        Planner.Select(second).PassedOver.Should().NotContain(passed => passed.Rule == SelectionRules.WaitForTrust);
        Planner.More(second, QuestionSelection.None, "role").Should().Contain(question => question.Key == "culture.meetings");
        Planner.Select(
            second with { HasTalkedBefore = false, Asked = [new() { Contact = Stranger.Id, Key = "role.typical-week" }] }).PassedOver
            .Should().NotContain(passed => passed.Rule == SelectionRules.WaitForTrust);
    }

    [Theory]
    [InlineData(Circumstances.ShiftWork)]
    [InlineData(Circumstances.Visas)]
    [InlineData(Circumstances.Licences)]
    [InlineData(Circumstances.Unions)]
    [InlineData(Circumstances.Disability)]
    [InlineData(Circumstances.SelfEmployment)]
    [InlineData(Circumstances.PublicService)]
    [InlineData(Circumstances.Trades)]
    public void A_circumstance_that_the_seeker_names_is_asked_about(string circumstance)
    {
        foreach (var language in new[] { "en", "de" })
        {
            Planner.Select(Request(30, 0, Stranger, language) with { Circumstances = [circumstance] }).Questions.Should()
                .Contain(question => question.Question!.Circumstance == circumstance);
        }
    }

    [Fact]
    public void A_plan_reads_as_an_arc()
    {
        var read = new StringBuilder();
        foreach (
            var (minutes, set, language) in new[] { (10, 0, "en"), (20, 0, "en"), (30, 6, "en"), (45, 40, "de"), (60, 127, "en"),
            (60, 0, "de") })
        {
            read.Append("> ").Append(Told(minutes, set)).Append('\n');
            foreach (var question in Plan(minutes, set, minutes == 45 ? Known : Stranger, language).Questions)
                read.Append(CultureInfo.InvariantCulture, $"{question.PhaseId}, {question.Minutes} min: {question.Text}\n");
        }

        read.ToString().Verify();
    }

    [Fact]
    public void A_language_without_wordings_is_said()
    {
        var request = Request(20, 0, Stranger, "fr");
        var selection = Planner.Select(request);
        Planner.Review(request, selection).Should().OnlyContain(finding => finding.Rule == SelectionRules.AskInOneLanguage)
            .And.HaveCount(selection.Questions.Count);
        var german = Request(20, 0, Stranger, "de-AT");
        Planner.Review(german, Planner.Select(german)).Should().BeEmpty();
    }

    private static void Each(string contact, string language, Action<int, QuestionSelection, Question[]> check)
    {
        foreach (var ((minutes, set), selection) in PlansFor(contact, language))
        {
            try
            {
                check(minutes, selection, [.. selection.Questions.Select(question => question.Question!)]);
            }
            catch (Xunit.Sdk.XunitException problem)
            {
                throw new InvalidOperationException($"{Told(minutes, set)}: {problem.Message}\n{string.Join('\n', selection.Questions)}",
                    problem);
            }
        }
    }

    /// <summary>Every plan of a case, made once for all tests.</summary>
    private static FrozenDictionary<(int Minutes, int Set), QuestionSelection> PlansFor(string contact, string language) => Made.GetOrAdd(
        (contact, language),
        _ => Enumerable.Range(10, 51).SelectMany(_ => Enumerable.Range(0, 128), (minutes, set) => (minutes, set))
            .ToFrozenDictionary(at => at, at => Plan(at.minutes, at.set, Person(contact), language)));

    private static Contact Person(string contact) => contact is "known" ? Known : Stranger;

    private static QuestionSelection Plan(int minutes, int set, Contact contact, string language) =>
        Planner.Select(Request(minutes, set, contact, language));

    private static QuestionRequest Request(int minutes, int set, Contact contact, string language) =>
        new() { Agenda = new AgendaPlanner().Plan(minutes, Objectives(set)), Contact = contact, Language = language };

    private static ValueList<Objective> Objectives(int set) =>
        [.. Enum.GetValues<Objective>().Where(objective => (set & (1 << (int)objective)) != 0)];

    private static int Served(Question[] plan, int set) =>
        Objectives(set).Count(objective => plan.Any(question => question.Objectives.Contains(objective)));

    private static void Has(Question[] plan, TalkMoment moment) => Assert.Contains(plan, question => question.Moment == moment);

    private static int Rank(Question question) => question.Breadth switch
    {
        QuestionBreadth.Broad => 0,
        QuestionBreadth.Usual => 1,
        _ => 2,
    };

    private static HashSet<string> Subject(string text) => text.ToLowerInvariant()
        .Split([' ', ',', '.', '?', ':', '“', '”'], StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word.Length > 3 && !Empty.Contains(word)).ToHashSet(StringComparer.Ordinal);

    private static double Likeness(HashSet<string> one, HashSet<string> other)
    {
        var shared = one.Count(other.Contains);
        return shared == 0 ? 0 : shared / (double)(one.Count + other.Count - shared);
    }

    private static string Told(int minutes, int set) =>
        string.Create(CultureInfo.InvariantCulture, $"{minutes} minutes, {string.Join(", ", Objectives(set))}");
}
