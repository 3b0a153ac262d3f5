using InfoInterview.Interviews;
using InfoInterview.People;
using InfoInterview.Tests.Engagements;
using InfoInterview.Time;

namespace InfoInterview.Tests.Interviews;

/// <summary>Whole plans in a line.</summary>
internal static class Plans
{
    public static InterviewPlan For(
        int minutes, InterviewFormat format, Contact contact, string? start, Flow flow, params Objective[] objectives)
    {
        var agenda = new AgendaPlanner().Plan(minutes, flow, [.. objectives]);
        var appointment = start is null ? null : new Appointment { Start = A.Time(start), Zone = "Europe/London", Minutes = minutes };
        var request = new QuestionRequest { Agenda = agenda, Contact = contact };
        var questions = new QuestionPlanner().Select(request);
        return new InterviewPlan
        {
            Contact = contact,
            Format = format,
            Agenda = agenda,
            Questions = questions,
            Appointment = appointment,
            Topic = "wind-farm siting",
            Preparation = PreparationList.For(
                new PreparationFacts
                {
                    Format = format,
                    SeekerZone = "Europe/London",
                    Time = appointment,
                    Questions = questions.Questions.Count
                },
                contact,
                A.At("2026-09-10 10:00")),
        };
    }

    public static Contact Ruth(CareerStage? stage = null, bool isDiverse = false) =>
        A.Contact() with { Role = "Siting lead", Field = "wind energy", CareerStage = stage, HasDiverseBackground = isDiverse };
}
