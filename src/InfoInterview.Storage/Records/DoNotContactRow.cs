namespace InfoInterview.Storage.Records;

/// <summary>
/// Somebody who is not written to, by a hash of one of their identities. Belongs to no contact, so that it stays when the contact goes.
/// Written once.
/// </summary>
internal sealed class DoNotContactRow : IOwnedRow
{
    public required Guid Programme { get; init; }

    public required Guid Owner { get; init; }

    public required string Hash { get; init; }

    /// <summary>One of the words of <see cref="BlockWords"/>.</summary>
    public required string Reason { get; init; }

    /// <summary>The day since when, as <c>2026-03-09</c>.</summary>
    public required string? Since { get; init; }

    /// <summary>Which key made the hash, so that a lost key is told and not taken for an empty list.</summary>
    public required string Key { get; init; }
}
