namespace InfoInterview.Notes;

/// <summary>
/// A theme that a line may speak of. It counts for nothing before the seeker confirms it. Equal when all parts are equal; the
/// cases are a closed set.
/// </summary>
public abstract record ThemeProposal
{
    private ThemeProposal()
    {
    }

    /// <summary>How sure the proposer is, from 0 to 1; 0 when nothing but frequent use speaks for it.</summary>
    public required double Certainty { get; init; }

    /// <summary>What speaks for it, in words that a person can check, such as words that both share; may be empty.</summary>
    public ValueList<string> Because { get; init; }

    /// <summary>One of the seeker's own themes.</summary>
    public sealed record Own : ThemeProposal
    {
        /// <summary>The theme.</summary>
        public required ThemeId Theme { get; init; }
    }

    /// <summary>A theme that the seeker does not have yet.</summary>
    public sealed record Fresh : ThemeProposal
    {
        /// <summary>What it could be called.</summary>
        public required string Name { get; init; }
    }
}
