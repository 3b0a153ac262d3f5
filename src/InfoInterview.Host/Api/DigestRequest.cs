namespace InfoInterview.Host.Api;

/// <summary>Whether and when one wants to be reminded by mail.</summary>
internal sealed record DigestRequest
{
    public bool IsOn { get; init; }

    /// <summary>At which hour of one's own day, from 0 to 23; <c>null</c> for seven in the morning.</summary>
    public int? Hour { get; init; }
}
