using InfoInterview.Engagements;
using InfoInterview.Storage;
using InfoInterview.Storage.Forecasts;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the history to a host's services.</summary>
public static class InterviewStorageServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="InterviewStore"/>, <see cref="DueStore"/>, <see cref="InterviewPlanStore"/>, <see cref="NotebookStore"/>,
    /// <see cref="ActionStore"/>, <see cref="ImportStore"/>, <see cref="WorkStore"/>, <see cref="WritingStore"/>, <see cref="AttachmentStore"/>,
    /// <see cref="SettingStore"/>, <see cref="BinStore"/> and <see cref="UnreadableStore"/> as singletons over one database. The database
    /// is made by <see cref="InterviewStore.MigrateAsync"/>, not before. Adding
    /// twice is the same as adding once.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Says where the history is kept; asked when the store is first needed.</param>
    /// <returns>The same services, for the next call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="configure"/> is <c>null</c>.</exception>
    public static IServiceCollection AddInfoInterviewStorage(this IServiceCollection services, Action<InterviewStorageOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.TryAddSingleton(host => new ForecastPlanner(host.GetService<FollowUpPlanner>() ?? new FollowUpPlanner()));
        services.TryAddSingleton(host =>
        {
            var options = new InterviewStorageOptions();
            configure(options);
            return new InterviewStore(options.NewProvider(), host.GetRequiredService<ForecastPlanner>());
        });
        services.TryAddSingleton(host => new DueStore(host.GetRequiredService<InterviewStore>().Transactions,
            host.GetRequiredService<ForecastPlanner>(), host.GetService<ILogger<DueStore>>() ?? NullLogger<DueStore>.Instance));
        services.TryAddSingleton(host => new NotebookStore(host.GetRequiredService<InterviewStore>().Transactions));
        services.TryAddSingleton(host => new InterviewPlanStore(host.GetRequiredService<InterviewStore>().Transactions));
        services.TryAddSingleton(host => new ActionStore(host.GetRequiredService<InterviewStore>()));
        services.TryAddSingleton(host =>
            new ImportStore(host.GetRequiredService<InterviewStore>().Transactions, host.GetRequiredService<ForecastPlanner>()));
        services.TryAddSingleton(host => new UnreadableStore(host.GetRequiredService<InterviewStore>().Transactions));
        services.TryAddSingleton(host => host.GetRequiredService<InterviewStore>().NewWorkStore());
        services.TryAddSingleton(host => host.GetRequiredService<InterviewStore>().NewWritingStore());
        services.TryAddSingleton(host => host.GetRequiredService<InterviewStore>().NewBinStore());
        services.TryAddSingleton(host => new AttachmentStore(host.GetRequiredService<InterviewStore>().Transactions));
        services.TryAddSingleton(host => new SettingStore(host.GetRequiredService<InterviewStore>().Transactions));
        return services;
    }
}
