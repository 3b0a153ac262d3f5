namespace InfoInterview.Host.Api;

/// <summary>A message to check.</summary>
internal sealed record ReviewRequest
{
    public string? Subject { get; init; }

    public string? Body { get; init; }

    /// <summary>What it is for, such as <c>followUp</c>; a request when left out.</summary>
    public string? Purpose { get; init; }

    /// <summary>The way it travels; e-mail when left out.</summary>
    public string? Channel { get; init; }

    /// <summary>The language as a tag; English when left out.</summary>
    public string? Language { get; init; }

    /// <summary>To whom it goes, when that is a contact.</summary>
    public Guid? ContactId { get; init; }

    /// <summary>The text of the earlier request, for a follow-up.</summary>
    public string? EarlierRequest { get; init; }
}
