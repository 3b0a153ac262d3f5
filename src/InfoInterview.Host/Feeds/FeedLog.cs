namespace InfoInterview.Host.Feeds;

/// <summary>What the schedule tells the log.</summary>
internal static partial class FeedLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "The calendar at its address could not be kept.")]
    public static partial void Failed(ILogger logger, Exception trouble);
}
