using InfoInterview.People;

namespace InfoInterview.Storage;

/// <summary>What came of saving a contact; one of four cases. Equal when the case and its parts are equal.</summary>
public abstract record SaveOutcome
{
    private SaveOutcome()
    {
    }

    /// <summary>The contact stands as it was given, either written now or found to stand so already.</summary>
    public sealed record Saved : SaveOutcome
    {
        /// <summary>The version to name in the next save.</summary>
        public required long Version { get; init; }
    }

    /// <summary>Nothing was written: somebody else has written since, or the person is there already.</summary>
    public sealed record Stale : SaveOutcome
    {
        /// <summary>What stands; for a new contact whose person is known already, that person's record, which has another id.</summary>
        public required StoredContact Current { get; init; }
    }

    /// <summary>
    /// Nothing was written: a new contact turns out to be somebody who is not written to, or was erased. Who wants the record all the same
    /// saves it with the reason in <see cref="Contact.DoNotContact"/>.
    /// </summary>
    public sealed record Blocked : SaveOutcome
    {
        /// <summary>Why.</summary>
        public required DoNotContact Why { get; init; }
    }

    /// <summary>Nothing was written: the seeker or the contact is unknown.</summary>
    public sealed record NotFound : SaveOutcome;
}
