namespace InfoInterview.Host.Startup;

/// <summary>Leaves the console to the two lines that matter, and to real trouble.</summary>
internal static class QuietLog
{
    public static void KeepQuiet(this ILoggingBuilder logging) => logging
        .SetMinimumLevel(LogLevel.Warning)
        // A host that ends by itself says why.
        .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical)
        .AddFilter("Microsoft.Hosting.Lifetime", LogLevel.None)
        // Says that a machine has no IPv6, which is no trouble.
        .AddFilter("Microsoft.AspNetCore.Server.Kestrel", LogLevel.Error)
        // The keys lie in the user's own folder, which only the user can read.
        .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
        // A refused post is answered by a page that says so.
        .AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.None);
}
