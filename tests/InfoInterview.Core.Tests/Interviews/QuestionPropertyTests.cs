using CsCheck;
using InfoInterview.Interviews;
using InfoInterview.People;
using InfoInterview.Rules;
using InfoInterview.Tests.Engagements;

namespace InfoInterview.Tests.Interviews;

/// <summary>What holds of every choice of questions, over times, objectives, people, histories and own questions.</summary>
public sealed class QuestionPropertyTests
{
    private static readonly QuestionPlanner Planner = new(TestBank.Bank, RuleSettings.Default);

    private static readonly string[] Ids = [.. TestBank.Bank.In("en").Select(template => template.Question.Id)];

    private static readonly Gen<Agenda> Agendas = Gen.Select(Gen.Int[5, 120], Gen.Int[0, 127], Gen.Bool, (minutes, set, isShort) =>
        new AgendaPlanner()
            .Plan(minutes, isShort ? Flow.Short : Flow.Detailed,
            [.. Enum.GetValues<Objective>().Where(objective => (set & (1 << (int)objective)) != 0)]));

    private static readonly Gen<Contact> Contacts = Gen.Select(
        Gen.Int[0, 3], Gen.Bool, Gen.Bool, (stage, isDiverse, hasOrganization) => A.Contact() with
        {
            CareerStage = stage == 3 ? null : (CareerStage)stage,
            HasDiverseBackground = isDiverse,
            Organization = hasOrganization ? "Northwind Siting" : null,
        });

    private static readonly Gen<QuestionRequest> Requests = Gen.Select(
        Agendas, Contacts, Gen.Int[0, Ids.Length - 1].Array[0, 60], Gen.Bool, Gen.Int[0, 9],
        (agenda, contact, asked, known, own) => new QuestionRequest
        {
            Agenda = agenda,
            Contact = contact,
            Asked = [.. asked.Select(index => new AskedQuestion { Contact = default, Key = Ids[index] })],
            Known = known ? [new() { Name = KnownFacts.WayIn, From = KnownFrom.Notes }] : [],
            Own = own == 0
            ? [] : [new() { Text = "What surprised you?", PhaseId = agenda.Phases[own % agenda.Phases.Count].Phase.Id, Minutes = own }],
        });

    [Fact]
    public void Every_choice_fits_the_time_the_person_and_what_is_known() => Requests.Sample(request =>
    {
        var selection = Planner.Select(request);
        Assert.Equal(selection, Planner.Select(request with { }));
        Assert.Equal(
            selection.Questions.Count,
            selection.Questions.Select(question => question.Key).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        var asked = request.Asked.Select(question => question.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var phase in request.Agenda.Phases)
        {
            var here = selection.In(phase.Phase.Id);
            Assert.True(here.All(question => question.IsOwn) || selection.MinutesIn(phase.Phase.Id) <= phase.Minutes);
            Assert.All(here.Where(question => !question.IsOwn), question => Assert.Contains(question.Question!.Theme, phase.Phase.Themes));
        }

        foreach (var question in selection.Questions.Where(question => !question.IsOwn))
        {
            Assert.DoesNotContain(question.Key, asked);
            Assert.True(Suits(question.Question!, request));
            Assert.Equal(request.Agenda.Objectives.Where(objective => question.Question!.Objectives.Contains(objective)), question.Serves);
            Assert.DoesNotContain("{{", question.Text, StringComparison.Ordinal);
        }
    });

    [Fact]
    public void No_question_that_would_still_fit_is_left_behind() => Requests.Sample(request =>
    {
        var selection = Planner.Select(request);
        Assert.All(request.Agenda.Phases, phase => Assert.Empty(Planner.More(request, selection, phase.Phase.Id)));
        foreach (var question in selection.Questions)
        {
            foreach (var other in Planner.Alternatives(request, selection, question.Key))
            {
                Assert.True(Suits(other.Question!, request));
                var swapped = selection.Replace(question.Key, other);
                Assert.True(swapped.MinutesIn(question.PhaseId) <= request.Agenda.Find(question.PhaseId)!.Minutes);
            }
        }
    });

    private static bool Suits(Question question, QuestionRequest request) =>
        (question.Stages.IsEmpty || (request.Contact.CareerStage is { } stage && question.Stages.Contains(stage)))
        && (!question.ForDiverseBackground || request.Contact.HasDiverseBackground)
        && (request.Known.IsEmpty || question.AnsweredBy.IsEmpty)
        && (request.Contact.Organization is not null || !question.Text.Contains("contact.organization", StringComparison.Ordinal));
}
