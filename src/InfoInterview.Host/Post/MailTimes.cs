using NodaTime;

namespace InfoInterview.Host.Post;

/// <summary>How long anything may take on the way to a mail server.</summary>
internal sealed record MailTimes
{
    /// <summary>After what time a message that waits does not go out unasked: its words may not be true any more.</summary>
    public static readonly Duration Longest = Duration.FromHours(24);

    /// <summary>
    /// How long after a person pressed the button a message still goes at once, whatever hour it is for the recipient: they asked for it.
    /// </summary>
    public static readonly Duration AtOnce = Duration.FromMinutes(15);

    /// <summary>Reaching the server and signing in.</summary>
    public TimeSpan Reach { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Handing one message over.</summary>
    public TimeSpan HandOver { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>What is being handed over when the host ends gets this long to come to its end.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a worker holds a message; afterwards another one looks what became of it.</summary>
    public Duration Lease { get; init; } = Duration.FromMinutes(5);

    /// <summary>How long a message is held from the moment on at which it is handed over, so that nobody takes it for given up.</summary>
    public Duration Holding => Duration.Max(Lease, Duration.FromTimeSpan(HandOver + Grace + Grace));
}
