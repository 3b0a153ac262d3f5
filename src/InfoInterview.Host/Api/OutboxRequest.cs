namespace InfoInterview.Host.Api;

/// <summary>A draft that is to be sent, as it was approved.</summary>
internal sealed record OutboxRequest
{
    public Guid Draft { get; init; }
}
