using System.Globalization;
using InfoInterview.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace InfoInterview.Chaos;

/// <summary>
/// Run by the rig as "dotnet exec (this assembly) (database) (owner's database) (file) (number)": a worker beside the host.
/// </summary>
internal static class Entry
{
    private const int Misused = 2;

    public static async Task<int> Main(string[] args)
    {
        if (args is not [var database, var upgrade, var file, var number]) return Misused;
        await using var services = new ServiceCollection().AddInfoInterviewStorage(options =>
        {
            options.DatabasePath = file;
            if (database.Length > 0) (options.ConnectionString, options.UpgradeConnectionString) = (database, upgrade);
        }).BuildServiceProvider();
        await new Worker(services.GetRequiredService<InterviewStore>(), services.GetRequiredService<WorkStore>(),
            int.Parse(number, CultureInfo.InvariantCulture)).RunAsync();
        return 0;
    }
}
