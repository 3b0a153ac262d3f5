using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Storage.Records;

/// <summary>A file that is kept with a contact, byte for byte. It is put in and taken out, never changed.</summary>
internal sealed class AttachmentRow : IOwnedRow
{
    public required Guid Programme { get; init; }

    public required Guid Owner { get; init; }

    public required Guid Id { get; init; }

    public required Guid Contact { get; set; }

    public required string Name { get; init; }

    public required string MediaType { get; init; }

    public required long Length { get; init; }

    public required Instant AddedAt { get; init; }

    public required byte[] Content { get; init; }

    public KeptAttachment ToKept() => new()
    {
        Id = new AttachmentId(Id),
        Contact = new ContactId(Contact),
        Name = Name,
        MediaType = MediaType,
        Length = Length,
        AddedAt = AddedAt,
    };
}
