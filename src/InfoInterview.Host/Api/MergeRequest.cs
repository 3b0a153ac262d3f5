namespace InfoInterview.Host.Api;

/// <summary>Contacts that are to become one.</summary>
internal sealed record MergeRequest
{
    public IReadOnlyList<SeenContact> Contacts { get; set; } = [];

    /// <summary>The contact whose values win where they differ; <c>null</c> leaves it to the rules.</summary>
    public Guid? First { get; set; }
}
