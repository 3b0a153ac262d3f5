namespace InfoInterview.Host.Api;

/// <summary>A contact and the version of it that was seen.</summary>
internal sealed record SeenContact
{
    public Guid Id { get; set; }

    public long Version { get; set; }
}
