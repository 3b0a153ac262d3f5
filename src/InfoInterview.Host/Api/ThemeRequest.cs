namespace InfoInterview.Host.Api;

/// <summary>A theme to be kept.</summary>
internal sealed record ThemeRequest
{
    public string? Name { get; init; }

    /// <summary>The theme of which it is a part; left out when of none.</summary>
    public Guid? Parent { get; init; }
}
