using NodaTime;

namespace InfoInterview.Storage.Records;

/// <summary>Something of a history that counts by its time over all histories of a seeker.</summary>
internal sealed class ForecastTurnRow : IOwnedRow
{
    public const int Request = 0;
    public const int Debt = 1;
    public const int Meeting = 2;
    public const int Offer = 3;

    public required Guid Programme { get; init; }

    public required Guid Owner { get; init; }

    public required Guid Contact { get; init; }

    public required int Number { get; init; }

    public required int Kind { get; init; }

    public Instant At { get; set; }

    /// <summary>By how much what is owed rose or fell; 0 for the other kinds.</summary>
    public int Change { get; set; }
}
