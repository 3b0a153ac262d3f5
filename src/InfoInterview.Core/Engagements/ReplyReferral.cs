namespace InfoInterview.Engagements;

/// <summary>Somebody whom a reply names to be asked.</summary>
public sealed record ReplyReferral
{
    /// <summary>The name as it is written in the reply.</summary>
    public required string Name { get; init; }

    /// <summary>The e-mail address written beside the name; <c>null</c> when there is none.</summary>
    public string? Email { get; init; }
}
