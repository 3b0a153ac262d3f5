namespace InfoInterview.Storage;

/// <summary>What came of saving or deleting a record; one of five cases. Equal when the case and its parts are equal.</summary>
/// <typeparam name="T">What is kept: a seeker, a note, a theme, a plan or an action item.</typeparam>
public abstract record KeepOutcome<T>
    where T : class
{
    private KeepOutcome()
    {
    }

    /// <summary>It stands as it was given, either written now or found to stand so already.</summary>
    public sealed record Saved : KeepOutcome<T>
    {
        /// <summary>What stands; only the id of a contact who became one with another can differ from what was given.</summary>
        public required Stored<T> Current { get; init; }
    }

    /// <summary>It is gone, for good.</summary>
    public sealed record Deleted : KeepOutcome<T>;

    /// <summary>Nothing was written: it was changed since, or something else has its id already.</summary>
    public sealed record Stale : KeepOutcome<T>
    {
        /// <summary>What stands.</summary>
        public required Stored<T> Current { get; init; }
    }

    /// <summary>Nothing was written: it contradicts other records.</summary>
    public sealed record Refused : KeepOutcome<T>
    {
        /// <summary>Why, as one sentence for people.</summary>
        public required string Reason { get; init; }
    }

    /// <summary>Nothing was written: the seeker or the contact is unknown, or what was to be changed is gone.</summary>
    public sealed record NotFound : KeepOutcome<T>;
}
