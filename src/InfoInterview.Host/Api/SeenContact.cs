namespace InfoInterview.Host.Api;

/// <summary>A contact and the version of it that was seen.</summary>
internal readonly record struct SeenContact
{
    public Guid Id { get; init; }

    public long Version { get; init; }
}
