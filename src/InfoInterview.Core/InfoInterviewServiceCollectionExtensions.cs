using InfoInterview.Decisions;
using InfoInterview.Engagements;
using InfoInterview.Interviews;
using InfoInterview.Notes;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Rules;
using InfoInterview.Scheduling;
using InfoInterview.Time;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the library to a host's services.</summary>
public static class InfoInterviewServiceCollectionExtensions
{
    /// <summary>
    /// Adds the services with the guide's defaults, as singletons. What a host has registered before stays: its own
    /// <see cref="RuleSettings"/>, <see cref="FollowUpPolicy"/>, <see cref="PreparationPolicy"/>, <see cref="BatchPolicy"/>,
    /// <see cref="SendWindow"/>, <see cref="IHolidayCalendar"/>, <see cref="IDateTimeZoneProvider"/>, <see cref="MessageLibrary"/>,
    /// <see cref="QuestionBank"/>, <see cref="SalutationLanguages"/>, <see cref="IThemeProposer"/>, and any number of
    /// <see cref="IRule{T}"/> over <see cref="MessageSubject"/>, <see cref="QuestionSubject"/>, <see cref="Contact"/> or
    /// <see cref="Engagement"/>. Adding twice is the same as adding once.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">The services are <c>null</c>.</exception>
    public static IServiceCollection AddInfoInterview(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(RuleSettings.Default);
        services.TryAddSingleton(FollowUpPolicy.Guide);
        services.TryAddSingleton<IHolidayCalendar>(HolidayCalendar.None);
        services.TryAddSingleton(DateTimeZoneProviders.Tzdb);
        services.TryAddSingleton(SalutationLanguages.BuiltIn);
        services.TryAddSingleton(_ => MessageLibrary.BuiltIn);
        services.TryAddSingleton(_ => QuestionBank.BuiltIn);
        services.TryAddSingleton(provider => new MessageReviewer(
            provider.GetRequiredService<RuleSettings>(),
            provider.GetServices<IRule<MessageSubject>>()));
        services.TryAddSingleton(provider => new ContactReviewer(
            provider.GetRequiredService<RuleSettings>(),
            provider.GetServices<IRule<Contact>>()));
        services.TryAddSingleton(provider => new OutreachComposer(
            provider.GetRequiredService<MessageReviewer>(),
            provider.GetRequiredService<MessageLibrary>(),
            provider.GetRequiredService<SalutationLanguages>(),
            provider.GetRequiredService<IDateTimeZoneProvider>()));
        services.TryAddSingleton(provider => new QuestionReviewer(
            provider.GetRequiredService<RuleSettings>(),
            provider.GetServices<IRule<QuestionSubject>>()));
        services.TryAddSingleton(provider => new InformationalCheck(provider.GetRequiredService<RuleSettings>()));
        services.TryAddSingleton(provider => new FollowUpPlanner(
            provider.GetRequiredService<FollowUpPolicy>(),
            provider.GetRequiredService<RuleSettings>(),
            provider.GetRequiredService<IHolidayCalendar>(),
            provider.GetRequiredService<IDateTimeZoneProvider>(),
            provider.GetRequiredService<SendWindow>()));
        services.TryAddSingleton(provider => new PlanSweep(provider.GetRequiredService<FollowUpPlanner>()));
        services.TryAddSingleton(provider => new EngagementReviewer(
            provider.GetRequiredService<RuleSettings>(),
            provider.GetServices<IRule<Engagement>>()));
        services.TryAddSingleton(provider => new OccasionWriter(provider.GetRequiredService<IDateTimeZoneProvider>()));
        services.TryAddSingleton(_ => new ReplyReader());
        services.TryAddSingleton(provider => new AgendaPlanner(provider.GetRequiredService<RuleSettings>()));
        services.TryAddSingleton(provider => new QuestionPlanner(
            provider.GetRequiredService<QuestionBank>(),
            provider.GetRequiredService<RuleSettings>(),
            provider.GetRequiredService<QuestionReviewer>()));
        services.TryAddSingleton(provider => new InterviewGuide(provider.GetRequiredService<IDateTimeZoneProvider>()));
        services.TryAddSingleton(PreparationPolicy.Guide);
        services.TryAddSingleton(provider => new PreparationPlanner(
            provider.GetRequiredService<PreparationPolicy>(),
            provider.GetRequiredService<RuleSettings>(),
            provider.GetRequiredService<IHolidayCalendar>(),
            provider.GetRequiredService<IDateTimeZoneProvider>()));
        services.TryAddSingleton(_ => new NoteReader());
        services.TryAddSingleton(provider => new ThemeAdvisor(provider.GetService<IThemeProposer>()));
        services.TryAddSingleton(_ => new SendWindow());
        services.TryAddSingleton(BatchPolicy.Default);
        services.TryAddSingleton(provider => new SlotFinder(provider.GetRequiredService<IDateTimeZoneProvider>()));
        services.TryAddSingleton(provider => new ConflictFinder(
            provider.GetRequiredService<RuleSettings>(), provider.GetRequiredService<IDateTimeZoneProvider>()));
        services.TryAddSingleton(provider => new TaskBatcher(
            provider.GetRequiredService<BatchPolicy>(), provider.GetRequiredService<RuleSettings>()));
        services.AddInsights();
        return services;
    }

    private static void AddInsights(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => new Synthesizer(provider.GetRequiredService<RuleSettings>()));
        services.TryAddSingleton(provider => new SkillGapAnalysis(provider.GetRequiredService<RuleSettings>()));
        services.TryAddSingleton(_ => new LedgerReader());
        services.TryAddSingleton(provider => new SettlingPlanner(provider.GetRequiredService<QuestionBank>()));
        services.TryAddSingleton(provider => new DecisionPageWriter(provider.GetRequiredService<SettlingPlanner>()));
        services.TryAddSingleton(provider => new ClosingWords(
            provider.GetRequiredService<LedgerReader>(), provider.GetRequiredService<Synthesizer>()));
        services.TryAddSingleton(_ => new Inventory());
    }
}
