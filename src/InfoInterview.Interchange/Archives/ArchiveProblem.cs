namespace InfoInterview.Interchange.Archives;

/// <summary>Something that is wrong with an archive. Equal when both parts are equal.</summary>
public sealed record ArchiveProblem
{
    /// <summary>Where, such as <c>contacts.json, 12</c>; <c>null</c> where it is the whole archive.</summary>
    public string? Place { get; init; }

    /// <summary>What is wrong, for people.</summary>
    public required string Message { get; init; }

    /// <summary>Such as "contacts.json, 12: …".</summary>
    public override string ToString() => Place is null ? Message : $"{Place}: {Message}";
}
