namespace InfoInterview.Host.Feeds;

/// <summary>A calendar could not be fetched; the message says why, for people, and never names the secret address.</summary>
internal sealed class FeedException(string message, Exception? cause = null) : Exception(message, cause);
