namespace InfoInterview.Host.Api;

/// <summary>What a person says of a message in the outbox.</summary>
internal sealed record OutboxAnswer
{
    public string? Key { get; init; }

    /// <summary><c>withdraw</c>, <c>arrived</c>, <c>notArrived</c> or <c>again</c>.</summary>
    public string? Say { get; init; }
}
