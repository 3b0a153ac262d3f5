using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Storage;

/// <summary>What is known of a file that is kept with a contact, without the file itself. Equal when all parts are equal.</summary>
public sealed record KeptAttachment
{
    /// <summary>Which file it is.</summary>
    public required AttachmentId Id { get; init; }

    /// <summary>With whom it is kept.</summary>
    public required ContactId Contact { get; init; }

    /// <summary>Its name, such as <c>resume.pdf</c>; without folders.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, such as <c>application/pdf</c>; one of those of <see cref="AttachmentLimits"/>.</summary>
    public required string MediaType { get; init; }

    /// <summary>How many bytes it has.</summary>
    public long Length { get; init; }

    /// <summary>When it was brought here.</summary>
    public required Instant AddedAt { get; init; }
}
