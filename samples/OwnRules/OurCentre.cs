using InfoInterview.Engagements;
using InfoInterview.Interviews;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Rules;
using InfoInterview.Time;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace OwnRules;

/// <summary>All that our career centre changes, and how it is registered.</summary>
public static class OurCentre
{
    /// <summary>A message that could go to anybody is not sent here.</summary>
    public static RuleSettings Weights { get; } = RuleSettings.Default.With(RuleIds.PersonalReason, Severity.Error);

    /// <summary>Our alumni are busy: a reminder not before ten days.</summary>
    public static FollowUpPolicy Figures { get; } = FollowUpPolicy.Guide with
    {
        Name = "our-centre",
        Source = "Our alumni board, March 2026: a reminder after ten days, and only one.",
        FollowUpOpens = Wait.OfDays(10),
    };

    /// <summary>Norwegian, in which we write to half of our alumni.</summary>
    public static SalutationLanguage Norwegian { get; } = new()
    {
        Tag = "nb",
        WithTitle = "Kjære {title} {family}",
        WithoutTitle = "Kjære {full}",
        Informal = "Hei {given}",
        Group = "Kjære {full}",
        WithoutName = "Hei",
    };

    public static TemplateFile NorwegianThanks { get; } = new()
    {
        Name = "takk.mustache",
        Text =
            """
            id: thank-you.warm.nb
            purpose: thank-you
            channel: email
            tone: warm
            language: nb
            required: talk.point
            subject: Takk for praten
            ---
            {{salutation}},

            takk for tiden din. Det jeg tenker mest på, er {{talk.point}}.

            Vennlig hilsen
            {{>signature}}
            """,
    };

    public static QuestionBank Questions { get; } = QuestionBank.Of(
    [
        new Question
        {
            Id = "our-centre.from-here",
            Theme = QuestionTheme.CareerPath,
            Text = "What did you learn at our school that still helps you in {{contact.field}}?",
            FollowUps = ["What did nobody here prepare you for?"],
        },
        new Question
        {
            Id = "our-centre.first-year",
            Theme = QuestionTheme.Progression,
            Text = "How did your first year after school go?",
            Circumstance = "alumni",
        },
    ]);

    public static IHolidayCalendar Holidays { get; } = new HolidayCalendarBuilder()
        .Add(new PublicHoliday { Region = "NO", Day = new LocalDate(2026, 5, 14), Name = "Ascension Day" })
        .Add(new PublicHoliday { Region = "NO", Day = new LocalDate(2026, 5, 17), Name = "Constitution Day" })
        .Add(new PublicHoliday { Region = "NO", Day = new LocalDate(2026, 5, 25), Name = "Whit Monday" })
        .Build();

    public static IServiceCollection AddOurCentre(this IServiceCollection services)
    {
        if (!MessageLibrary.TryLoad([NorwegianThanks], out var own, out var problems))
            throw new InvalidOperationException(string.Join('\n', problems.Select(problem => problem.ToString())));
        return services
            .AddSingleton(Weights)
            .AddSingleton(Figures)
            .AddSingleton(Holidays)
            .AddSingleton(MessageLibrary.BuiltIn.With(own))
            .AddSingleton(QuestionBank.BuiltIn.With(Questions))
            .AddSingleton(SalutationLanguages.BuiltIn.With(Norwegian))
            .AddSingleton<IRule<MessageSubject>, CoffeeRule>()
            .AddInfoInterview();
    }
}
