using InfoInterview.Host.Settings;
using InfoInterview.Host.Startup;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Connections;

namespace InfoInterview.Host;

/// <summary>Starts the host, says where it is, and turns the usual trouble of starting into a sentence.</summary>
internal static class HostRun
{
    private const int Failed = 1;

    public static async Task<int> RunAndSayWhereAsync(this WebApplication app, DataFolder data)
    {
        var isServer = app.Services.GetRequiredService<HostSettings>().ConnectionString is { Length: > 0 };
        if (!isServer && data.WhatIsMissing() is { } missing)
        {
            await Console.Error.WriteLineAsync(missing);
            return Failed;
        }

        try
        {
            OwnFiles.Shut(data.Path);
            var store = app.Services.GetRequiredService<InterviewStore>();
            await store.MigrateAsync();
            if (isServer && data.WhatIsMissingOnServer(await store.FindSeekerAsync(TheSeeker.Id) is null) is { } gone)
            {
                await Console.Error.WriteLineAsync(gone);
                return Failed;
            }

            await app.Services.GetRequiredService<FilesTakenIn>().RunAsync(default);
            await app.StartAsync();
        }
        catch (StorageException trouble)
        {
            await Console.Error.WriteLineAsync(trouble.Message);
            return Failed;
        }
        catch (IOException trouble) when (trouble.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync(
                $"{trouble.Message.TrimEnd('.')}. Another program listens there, perhaps this one. Choose another address: --urls http://localhost:5081");
            return Failed;
        }

        Console.WriteLine($"InfoInterview is ready. Open {string.Join(" or ", app.Urls)}");
        Console.WriteLine($"Your data lies in {data.Path}");
        await app.WaitForShutdownAsync();
        return 0;
    }
}
