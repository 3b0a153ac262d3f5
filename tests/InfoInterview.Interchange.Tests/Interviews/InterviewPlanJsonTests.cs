using CsCheck;
using InfoInterview.Interchange.Interviews;
using InfoInterview.Interchange.Interviews.Documents;
using InfoInterview.Interviews;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Interviews;

public sealed class InterviewPlanJsonTests
{
    private static readonly AgendaPlanner Agendas = new();
    private static readonly QuestionPlanner Questions = new();

    private static readonly Contact Ruth = new()
    {
        Id = new ContactId(new Guid(2, 0, 0, new byte[8])),
        Name = PersonName.Parse("Ms. Ruth Halvorsen"),
        Organization = "Northwind Siting",
        Field = "wind-farm siting",
        CareerStage = CareerStage.Seasoned,
    };

    [Fact]
    public void What_is_written_reads_back_equal_but_for_the_preparation() =>
        Gen.Select(Gen.Int[AgendaPlanner.LeastMinutes, 150], Gen.Enum<Objective>().Array[0, 3], Gen.Enum<InterviewFormat>(), Gen.Enum<PreparationTask>().Array[0, 4], Gen.Bool).Sample(
            (minutes, objectives, format, prepared, isAgreed) =>
            {
                var plan = Plan(minutes, objectives) with
                {
                    Format = format,
                    Prepared = prepared.ToValueList(),
                    Appointment = isAgreed ? new Appointment { Start = new LocalDateTime(2026, 3, 12, 15, 0), Zone = "Europe/Oslo", Minutes = minutes } : null,
                };
                var read = InterviewPlanJson.Read(InterviewPlanJson.Write(plan with { Preparation = new PreparationList { Items = [] } }));
                read.Should().Be(plan);
                read.Questions.Questions.Select(question => question.Reason).Should().Equal(plan.Questions.Questions.Select(question => question.Reason));
                read.Agenda.Cuts.Should().Equal(plan.Agenda.Cuts);
            },
            iter: 300);

    [Fact]
    public void Changed_minutes_and_reordered_own_and_asked_questions_come_back_as_they_were()
    {
        var plan = Plan(30, [Objective.UnderstandRole]);
        var phase = plan.Agenda.Phases[1];
        var limits = plan.Agenda.LimitsOf(phase.Phase.Id);
        var agenda = plan.Agenda.With(phase.Phase.Id, phase.Minutes == limits.Most ? limits.Least : limits.Most).Should().BeOfType<AgendaChange.Made>().Subject.Agenda;
        var questions = plan.Questions.Move(plan.Questions.Questions[0].Key, plan.Questions.Questions[^1].PhaseId, 0).Add(new OwnQuestion { Text = "What of marmalade? 🌱", PhaseId = agenda.Phases[1].Phase.Id });
        plan = plan with { Agenda = agenda, Questions = questions, Asked = [questions.Questions[1].Key, "What of marmalade? 🌱"] };

        var read = InterviewPlanJson.Read(InterviewPlanJson.Write(plan));

        read.Should().Be(plan);
        read.Agenda.Should().NotBe(Plan(30, [Objective.UnderstandRole]).Agenda);
    }

    [Fact]
    public void Every_value_of_an_enum_has_a_word()
    {
        foreach (var value in Enum.GetValues<Objective>()) PlanWords.Objectives[value].Should().NotBeEmpty();
        foreach (var value in Enum.GetValues<KnownFrom>()) PlanWords.Sources[value].Should().NotBeEmpty();
        foreach (var value in Enum.GetValues<PreparationTask>()) PlanWords.Tasks[value].Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("\"version\":1", "\"version\":2", "$.version")]
    [InlineData("\"format\":\"video\"", "\"format\":\"Video\"", "$.format")]
    [InlineData("\"format\":\"video\"", "\"formed\":\"video\"", "$.format,$.formed")]
    [InlineData("\"prepared\":[\"news\"]", "\"prepared\":[\"new\",null]", "$.prepared[0],$.prepared[1]")]
    [InlineData("\"id\":\"opening\",\"name\"", "\"id\":\"Opening\",\"name\"", "$.agenda.phases[0]")]
    [InlineData("{\"phase\":\"opening\",\"minutes\":", "{\"phase\":\"opening\",\"minutes\":9", "$.agenda.minutes")]
    [InlineData("{\"phase\":\"opening\",\"minutes\":", "{\"phase\":\"dance\",\"minutes\":", "$.agenda.minutes,$.agenda.minutes")]
    [InlineData("\"from\":\"notes\"", "\"from\":\"hearsay\"", "$.known[0].from")]
    [InlineData("\"topic\":\"siting\"", "\"topic\":\"\\udc00\"", "$.topic")]
    public void A_bad_plan_is_told_with_its_place(string good, string bad, string paths)
    {
        var json = InterviewPlanJson.Write(Plan(20, []) with { Topic = "siting", Prepared = [PreparationTask.News], Known = [new KnownFact { Name = "x", From = KnownFrom.Notes }] });
        json.Should().Contain(good);

        InterviewPlanJson.TryRead(json.Replace(good, bad, StringComparison.Ordinal), out var plan, out var problems).Should().BeFalse();

        plan.Should().BeNull();
        problems.Select(problem => problem.Path).Should().BeEquivalentTo(paths.Split(','));
    }

    [Fact]
    public void A_question_that_stands_twice_and_a_rule_that_is_unknown_are_told()
    {
        var plan = Plan(20, []);
        var twice = plan with { Questions = plan.Questions with { Questions = plan.Questions.Questions.Add(plan.Questions.Questions[0]) } };

        InterviewPlanJson.TryRead(InterviewPlanJson.Write(twice), out _, out var problems).Should().BeFalse();

        problems.Should().ContainSingle().Which.Message.Should().Be("This question stands twice.");
    }

    [Fact]
    public void Text_that_was_torn_is_refused_and_never_throws()
    {
        var json = InterviewPlanJson.Write(Plan(15, [Objective.BuildNetwork]));
        Gen.Select(Gen.Int[0, json.Length - 1], Gen.Char).Sample(
            change =>
            {
                var torn = json[..change.Item1] + change.Item2 + json[(change.Item1 + 1)..];
                (InterviewPlanJson.TryRead(torn, out var plan, out var problems) == (plan is not null)).Should().BeTrue();
                problems.IsEmpty.Should().Be(plan is not null);
            },
            iter: 2_000);
    }

    private static InterviewPlan Plan(int minutes, Objective[] objectives)
    {
        var agenda = Agendas.Plan(minutes, objectives.ToValueList());
        return new InterviewPlan
        {
            Id = new InterviewId(new Guid(7, 0, 0, new byte[8])),
            Contact = Ruth,
            Format = InterviewFormat.Video,
            Agenda = agenda,
            Questions = Questions.Select(new QuestionRequest { Agenda = agenda, Contact = Ruth, Known = [new KnownFact { Name = KnownFacts.WayIn, From = KnownFrom.PublicProfile }] }),
            Whereabouts = "https://meet.example/x?a=1&b=2",
        };
    }
}
