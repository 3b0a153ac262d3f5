using Microsoft.Extensions.Logging;

namespace InfoInterview.Storage.Forecasts;

/// <summary>What is said of lists that are made anew.</summary>
internal static partial class DueLog
{
    [LoggerMessage(Level = LogLevel.Warning,
        Message = "The lists of next steps of {Asker} were made by another version, or never, and are made anew from the facts.")]
    public static partial void Rebuilding(ILogger logger, Asker asker);

    [LoggerMessage(Level = LogLevel.Warning,
        Message = "The lists of next steps of {Asker} were made anew: {Contacts} contacts in {Milliseconds} ms.")]
    public static partial void Rebuilt(ILogger logger, Asker asker, int contacts, long milliseconds);

    [LoggerMessage(Level = LogLevel.Error,
        Message = "What was kept of {Count} histories of {Asker} was not what the planner says; it is mended.")]
    public static partial void Mended(ILogger logger, Asker asker, int count);
}
