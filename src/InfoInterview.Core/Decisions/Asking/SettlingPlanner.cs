using InfoInterview.Decisions.Asking;
using InfoInterview.Interviews;

namespace InfoInterview.Decisions;

/// <summary>
/// Finds the questions that would settle most, and whom to ask. What counts much and is least known comes first; of those who
/// could tell, somebody of a kind that was not heard yet, and then who is nearest to the matter. The same for the same facts in
/// any order. Stateless and safe to share (G4.4, G4.5).
/// </summary>
public sealed class SettlingPlanner
{
    private readonly QuestionBank bank;

    /// <summary>A planner over the built-in bank.</summary>
    public SettlingPlanner()
        : this(QuestionBank.BuiltIn)
    {
    }

    /// <summary>A planner over a host's bank.</summary>
    /// <param name="bank">The questions to choose from.</param>
    /// <exception cref="ArgumentNullException">The bank is <c>null</c>.</exception>
    public SettlingPlanner(QuestionBank bank)
    {
        ArgumentNullException.ThrowIfNull(bank);
        this.bank = bank;
    }

    /// <summary>The questions for each path, in the order of the paths and then of their need.</summary>
    /// <param name="reading">The ledger as the talks have left it.</param>
    /// <param name="request">Whom the seeker could ask, and what was asked before.</param>
    /// <returns>The questions; none for a path of which nothing is open.</returns>
    /// <exception cref="ArgumentNullException">The reading or the request is <c>null</c>.</exception>
    public ValueList<SettlingQuestion> Plan(LedgerReading reading, SettlingRequest request)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(request);
        return new Settling(bank, reading, request).Questions();
    }
}
