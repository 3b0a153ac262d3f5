namespace InfoInterview.Host.Api;

/// <summary>A message to be checked.</summary>
internal sealed record ReviewRequest
{
    public string? Subject { get; set; }

    public string? Body { get; set; }

    /// <summary>To whom it goes; <c>null</c> leaves out the checks that need to know.</summary>
    public Guid? ContactId { get; set; }
}
