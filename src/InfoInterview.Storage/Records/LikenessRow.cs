namespace InfoInterview.Storage.Records;

/// <summary>What a contact has in common with those with whom it is compared, as a digest that tells nobody what it is.</summary>
internal sealed class LikenessRow : IOwnedRow
{
    public required Guid Programme { get; init; }

    public required Guid Owner { get; init; }

    /// <summary>The <see cref="TextMark"/> of one of <see cref="People.DuplicateFinder.KeysOf"/>.</summary>
    public required string Mark { get; init; }

    public required Guid Contact { get; init; }
}
