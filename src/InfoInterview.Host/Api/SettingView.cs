namespace InfoInterview.Host.Api;

/// <summary>Something that is kept of the seeker.</summary>
internal sealed record SettingView
{
    public required string Name { get; init; }

    /// <summary>How often it was written, from 1.</summary>
    public required long Version { get; init; }
}
