namespace InfoInterview.Host.Api;

/// <summary>What a person says to something that was found in a note.</summary>
internal sealed record FindRequest
{
    /// <summary>The key of the find.</summary>
    public string? Key { get; init; }

    /// <summary>Whether it is so; <c>false</c> refuses it.</summary>
    public bool Accept { get; init; }
}
