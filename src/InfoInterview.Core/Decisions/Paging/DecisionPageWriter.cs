using InfoInterview.Decisions.Paging;
using InfoInterview.Decisions.Texts;
using NodaTime;

namespace InfoInterview.Decisions;

/// <summary>
/// Writes the page on which talks become a decision: for, against, open, and the next experiment with its day. It decides
/// nothing. Stateless and safe to share (G6.5).
/// </summary>
public sealed class DecisionPageWriter
{
    /// <summary>A proposed experiment is to be done within so many days.</summary>
    public const int ExperimentDays = 14;

    private readonly SettlingPlanner planner;

    /// <summary>A writer over the built-in bank of questions.</summary>
    public DecisionPageWriter()
        : this(new SettlingPlanner())
    {
    }

    /// <summary>A writer that asks a planner of questions.</summary>
    /// <param name="planner">Who finds the questions that would settle most.</param>
    /// <exception cref="ArgumentNullException">The planner is <c>null</c>.</exception>
    public DecisionPageWriter(SettlingPlanner planner)
    {
        ArgumentNullException.ThrowIfNull(planner);
        this.planner = planner;
    }

    /// <summary>The page of a ledger.</summary>
    /// <param name="reading">The ledger as the talks have left it, read for the way that the page will go.</param>
    /// <param name="request">Whom the seeker could ask, and the language.</param>
    /// <param name="today">The day, where the seeker is.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentNullException">The reading or the request is <c>null</c>.</exception>
    public DecisionPage Write(LedgerReading reading, SettlingRequest request, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(request);
        var texts = LedgerTexts.For(request.Language);
        var questions = planner.Plan(reading, request);
        return new DecisionPage
        {
            To = reading.To,
            Language = texts.Language,
            Day = today,
            Paths = reading.Paths.Select(path => new PageDraft(reading.Ledger, path, texts, today).Page(
                questions.Where(question => question.Path == path.Path.Id).ToValueList())).ToValueList(),
            Unplaced = reading.Unplaced.Select(person => person.Name).ToValueList(),
        };
    }
}
