namespace InfoInterview.Host.Api;

/// <summary>What a person says of news.</summary>
internal sealed record NewsAnswer
{
    /// <summary>Whether they are, and are recorded; otherwise they are put aside.</summary>
    public required bool IsNews { get; init; }

    /// <summary>What it is, as one would congratulate on it; <c>null</c> for the words that were proposed.</summary>
    public string? Words { get; init; }
}
