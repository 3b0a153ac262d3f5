using InfoInterview.Engagements;

namespace InfoInterview.Storage;

/// <summary>What came of adding a fact to an engagement; one of five cases.</summary>
public abstract record AppendOutcome
{
    private AppendOutcome()
    {
    }

    /// <summary>The fact is recorded, and stays so whatever happens to the process or the machine.</summary>
    public sealed record Appended : AppendOutcome
    {
        /// <summary>The history with the fact.</summary>
        public required Engagement Engagement { get; init; }

        /// <summary>The version to name in the next append.</summary>
        public required long Version { get; init; }
    }

    /// <summary>
    /// The same fact was recorded before, so nothing was written. Told apart from <see cref="Stale"/> whatever version was expected.
    /// </summary>
    public sealed record AlreadyThere : AppendOutcome
    {
        /// <summary>The history as it stands.</summary>
        public required Engagement Engagement { get; init; }

        /// <summary>The version to name in the next append.</summary>
        public required long Version { get; init; }
    }

    /// <summary>Nothing was written: another fact has been added since.</summary>
    public sealed record Stale : AppendOutcome
    {
        /// <summary>The history as it stands.</summary>
        public required Engagement Engagement { get; init; }

        /// <summary>The version to name when trying again.</summary>
        public required long Version { get; init; }
    }

    /// <summary>Nothing was written: the fact cannot have happened given the others.</summary>
    public sealed record Refused : AppendOutcome
    {
        /// <summary>Why not.</summary>
        public required FactRefusal FactRefusal { get; init; }
    }

    /// <summary>Nothing was written: the seeker or the contact is unknown.</summary>
    public sealed record NotFound : AppendOutcome;
}
