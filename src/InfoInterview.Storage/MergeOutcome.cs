using InfoInterview.Engagements;

namespace InfoInterview.Storage;

/// <summary>What came of making one contact of several; one of four cases. Equal when the case and its parts are equal.</summary>
public abstract record MergeOutcome
{
    private MergeOutcome()
    {
    }

    /// <summary>They are one, with one history that has every fact of all.</summary>
    public sealed record Merged : MergeOutcome
    {
        /// <summary>The one contact as it stands now.</summary>
        public required StoredContact Contact { get; init; }
    }

    /// <summary>Nothing was written: somebody has changed one of them since, or it cannot be read any more.</summary>
    public sealed record Stale : MergeOutcome
    {
        /// <summary>The changed one as it stands.</summary>
        public required StoredContact Current { get; init; }
    }

    /// <summary>Nothing was written: the histories cannot both have happened with one person, such as two conversations.</summary>
    public sealed record HistoriesClash : MergeOutcome
    {
        /// <summary>Which fact cannot have happened given the others, and why.</summary>
        public required FactRefusal FactRefusal { get; init; }
    }

    /// <summary>Nothing was written: the seeker or one of the contacts is unknown.</summary>
    public sealed record NotFound : MergeOutcome;
}
