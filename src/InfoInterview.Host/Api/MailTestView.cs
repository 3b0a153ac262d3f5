namespace InfoInterview.Host.Api;

/// <summary>What came of a mail to oneself.</summary>
internal sealed record MailTestView
{
    /// <summary>Whether the server has taken it.</summary>
    public required bool IsSent { get; init; }

    /// <summary>Why not; <c>null</c> when it has.</summary>
    public string? Problem { get; init; }
}
