using InfoInterview.Storage;
using InfoInterview.Storage.Sqlite;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the history to a host's services.</summary>
public static class InterviewStorageServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="InterviewStore"/>, <see cref="InterviewPlanStore"/>, <see cref="NotebookStore"/>, <see cref="ActionStore"/> and
    /// <see cref="ImportStore"/> as singletons over one database. The database is made by <see cref="InterviewStore.MigrateAsync"/>, not
    /// before. Adding
    /// twice is the same as adding once.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Says where the history is kept; asked when the store is first needed.</param>
    public static IServiceCollection AddInfoInterviewStorage(this IServiceCollection services, Action<InterviewStorageOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.TryAddSingleton(_ =>
        {
            var options = new InterviewStorageOptions();
            configure(options);
            return new InterviewStore(new SqliteProvider(options.DatabasePath, keyPath: options.KeyPath));
        });
        services.TryAddSingleton(host => new NotebookStore(host.GetRequiredService<InterviewStore>().Transactions));
        services.TryAddSingleton(host => new InterviewPlanStore(host.GetRequiredService<InterviewStore>().Transactions));
        services.TryAddSingleton(host => new ActionStore(host.GetRequiredService<InterviewStore>().Transactions));
        services.TryAddSingleton(host => new ImportStore(host.GetRequiredService<InterviewStore>().Transactions));
        return services;
    }
}
