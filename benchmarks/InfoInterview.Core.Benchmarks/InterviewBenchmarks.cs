using System.Globalization;
using InfoInterview.Interviews;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Benchmarks;

/// <summary>A whole interview planned and written down, against one hundred renderings of one message.</summary>
internal static class InterviewBenchmarks
{
    private const int Renderings = 100;

    private static readonly Instant Now = Instant.FromUtc(2026, 9, 10, 9, 0);

    private static readonly Contact Ruth = new()
    {
        Name = PersonName.Parse("Ms. Ruth Halvorsen"),
        Organization = "Northwind Siting",
        Role = "Director of Siting",
        Field = "wind energy",
        Admired = "your talk on permitting",
        Zone = "Europe/Oslo",
    };

    private static readonly PreparationFacts Facts = new()
    {
        Format = InterviewFormat.Video,
        SeekerZone = "America/Chicago",
        Time = new() { Start = new LocalDateTime(2026, 9, 16, 14, 0), Zone = "America/Chicago", Minutes = 20 },
        Questions = 5,
    };

    private static readonly AgendaPlanner Agendas = new();
    private static readonly QuestionPlanner Questions = new();
    private static readonly InterviewGuide Guides = new();

    public static void Run(Race race)
    {
        var (mail, letter) = (TemplateBenchmarks.Mail(), new Letter());
        var agenda = Agenda();
        var request = new QuestionRequest { Agenda = agenda, Contact = Ruth };
        var plan = Plan();
        if (plan.Questions.Questions.Count < 3) throw new InvalidOperationException("A guide without questions measures nothing.");

        race.Run(
            "A guide of 20 minutes",
            ("100 renderings of one message", () => Render(mail, letter)),
            ("plan and write the whole guide", () => _ = Guides.Markdown(Plan())),
            ("the agenda", () => _ = Agenda()),
            ("the questions", () => _ = Questions.Select(request)),
            ("the preparation", () => _ = PreparationList.For(Facts, Ruth, Now)),
            ("the guide as Markdown", () => _ = Guides.Markdown(plan)),
            ("the guide as HTML", () => _ = Guides.Html(plan)),
            ("one page as HTML", () => _ = Guides.Html(plan, GuideLength.OnePage)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nThe texts alone, in bytes: Markdown {2 * Guides.Markdown(plan).Length}, HTML {2 * Guides.Html(plan).Length}, one page {2 * Guides.Html(plan, GuideLength.OnePage).Length}."));
    }

    private static void Render(InfoInterview.Templates.Template<Letter> mail, Letter letter)
    {
        for (var i = 0; i < Renderings; i++) mail.Render(letter);
    }

    private static Agenda Agenda() => Agendas.Plan(20, [Objective.IndustryInsight, Objective.BuildNetwork]);

    private static InterviewPlan Plan()
    {
        var agenda = Agenda();
        return new InterviewPlan
        {
            Contact = Ruth,
            Format = InterviewFormat.Video,
            Agenda = agenda,
            Questions = Questions.Select(new QuestionRequest { Agenda = agenda, Contact = Ruth }),
            Appointment = Facts.Time,
            Topic = "wind-farm siting",
            Preparation = PreparationList.For(Facts, Ruth, Now),
        };
    }
}
