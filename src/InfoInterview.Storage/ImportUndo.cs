using InfoInterview.People;

namespace InfoInterview.Storage;

/// <summary>What undoing an import does, or did. Equal when all parts are equal.</summary>
public sealed record ImportUndo
{
    /// <summary>The most contacts that are named of those that stay.</summary>
    public const int MaxKept = 200;

    /// <summary>How many contacts go: the import added them, and nobody has touched them since.</summary>
    public required int Removed { get; init; }

    /// <summary>How many contacts are again as they were before.</summary>
    public required int Restored { get; init; }

    /// <summary>How many stay as they are.</summary>
    public required int KeptCount { get; init; }

    /// <summary>Who stays as they are, and why; at most <see cref="MaxKept"/>.</summary>
    public required ValueList<KeptContact> Kept { get; init; }

    /// <summary>A contact that an undoing leaves as it is. Equal when all parts are equal.</summary>
    public sealed record KeptContact
    {
        /// <summary>Whose record it is.</summary>
        public required ContactId Contact { get; init; }

        /// <summary>Their full name.</summary>
        public required string Name { get; init; }

        /// <summary>Why it stays, as a sentence for people.</summary>
        public required string Why { get; init; }
    }
}
