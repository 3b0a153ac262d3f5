using InfoInterview.Storage;
using NodaTime.Text;

namespace InfoInterview.Host.Api;

/// <summary>Somebody who was deleted and can be brought back.</summary>
internal sealed record BinView
{
    public required Guid Contact { get; init; }

    public required string Name { get; init; }

    /// <summary>When they were deleted, in UTC.</summary>
    public required string DeletedAt { get; init; }

    /// <summary>From when on they are gone for good, in UTC.</summary>
    public required string GoesAt { get; init; }

    public static BinView Of(BinnedContact binned) => new()
    {
        Contact = binned.Contact.Id.Value,
        Name = binned.Contact.Name.Full,
        DeletedAt = InstantPattern.ExtendedIso.Format(binned.DeletedAt),
        GoesAt = InstantPattern.ExtendedIso.Format(binned.GoesAt),
    };
}
