using InfoInterview.Decisions;
using InfoInterview.People;

namespace InfoInterview.Host.Deciding;

/// <summary>Where the seeker stands, for the seeker's own screen.</summary>
internal sealed record DecisionView
{
    public required LedgerReading Reading { get; init; }

    public required DecisionPage Page { get; init; }

    /// <summary>The contacts, to link those who have a page of their own.</summary>
    public required IReadOnlySet<ContactId> Contacts { get; init; }

    /// <summary>Who helped; empty while nothing is decided.</summary>
    public required ValueList<ClosingHelp> Helped { get; init; }

    /// <summary>What is wrong with the file; <c>null</c> when nothing is.</summary>
    public string? Problem { get; init; }

    public Ledger Ledger => Reading.Ledger;

    public BeliefReading ReadingOf(PathPage path, BeliefId belief) =>
        Reading.Find(path.Path)!.Beliefs.First(one => one.Belief.Id == belief);
}
