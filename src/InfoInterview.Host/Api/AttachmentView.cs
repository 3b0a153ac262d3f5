using InfoInterview.Storage;
using NodaTime.Text;

namespace InfoInterview.Host.Api;

/// <summary>A file that is kept with a contact.</summary>
internal sealed record AttachmentView
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string MediaType { get; init; }

    /// <summary>How many bytes it has.</summary>
    public required long Length { get; init; }

    public required string AddedAt { get; init; }

    public static AttachmentView Of(KeptAttachment kept) => new()
    {
        Id = kept.Id.Value,
        Name = kept.Name,
        MediaType = kept.MediaType,
        Length = kept.Length,
        AddedAt = InstantPattern.ExtendedIso.Format(kept.AddedAt),
    };
}
