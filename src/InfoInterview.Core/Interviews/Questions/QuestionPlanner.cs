using InfoInterview.Interviews.Choosing;
using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>
/// Chooses the questions for one talk with one person. A pure function: the same request gives the same questions. Stateless,
/// safe to share (G4.4, G4.5).
/// </summary>
/// <remarks>
/// Each phase is filled with questions of its themes that fit into its minutes, that can be worded with what is known of the
/// contact, and that suit their stage and background; a stage that is neither said nor told by their title gets only questions
/// for everybody. What this person was asked before, and what is known already, is passed over. Among the rest, a question is
/// worth more the more it adds: an objective that no other one serves yet, a theme not yet touched in the phase, the foremost
/// one above all, somebody's own stage, way or work.
/// What a talk of that length must have comes first: whom else to ask, an opener on their way, what they would do in the seeker's place,
/// the daily work. Of near-alike questions there is one, what needs trust waits for a second talk, and a circumstance is asked about
/// where the seeker names it.
/// </remarks>
public sealed class QuestionPlanner
{
    private readonly QuestionBank bank;
    private readonly RuleSettings settings;
    private readonly QuestionReviewer reviewer;

    /// <summary>A planner over the built-in bank, with every rule at its default weight.</summary>
    public QuestionPlanner()
        : this(QuestionBank.BuiltIn, RuleSettings.Default)
    {
    }

    /// <summary>A planner over a host's bank and weights.</summary>
    /// <param name="bank">The questions to choose from.</param>
    /// <param name="settings">Which rules are re-weighed or switched off; II417 and II418 switched off pass nothing over.</param>
    /// <param name="reviewer">What checks the seeker's own questions; <c>null</c> for the built-in rules under the same settings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="bank"/> or <paramref name="settings"/> is <c>null</c>.</exception>
    public QuestionPlanner(QuestionBank bank, RuleSettings settings, QuestionReviewer? reviewer = null)
    {
        ArgumentNullException.ThrowIfNull(bank);
        ArgumentNullException.ThrowIfNull(settings);
        this.bank = bank;
        this.settings = settings;
        this.reviewer = reviewer ?? new QuestionReviewer(settings);
    }

    /// <summary>The questions for each phase, and what was passed over.</summary>
    /// <param name="request">The agenda, the contact and what is known and asked already.</param>
    /// <returns>The questions for each phase, and which were passed over.</returns>
    /// <exception cref="ArgumentNullException">The request is <c>null</c>.</exception>
    public QuestionSelection Select(QuestionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Chooser.Choose(request, new Pool(request, bank, settings));
    }

    /// <summary>
    /// The questions that could stand in the place of one, the best first; each fits into what the phase has left without it.
    /// </summary>
    /// <param name="request">What the questions were chosen for.</param>
    /// <param name="selection">The questions as they stand.</param>
    /// <param name="key">The question to be replaced.</param>
    /// <returns>Questions for the same phase, without the one to be replaced; empty when nothing else fits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/>, <paramref name="selection"/> or <paramref name="key"/> is
    /// <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The selection has no such question.</exception>
    public ValueList<PlannedQuestion> Alternatives(QuestionRequest request, QuestionSelection selection, string key)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(selection);
        ArgumentNullException.ThrowIfNull(key);
        var old = selection.Find(key) ?? throw new ArgumentException($"There is no question '{key}' here.", nameof(key));
        return More(request, selection.Without(key), old.PhaseId).Where(other => !Rearranging.IsSame(other.Key, key)).ToValueList();
    }

    /// <summary>The questions that a phase still has room for, the best first.</summary>
    /// <param name="request">What the questions were chosen for.</param>
    /// <param name="selection">The questions as they stand.</param>
    /// <param name="phaseId">The phase; one that the agenda does not have has no room.</param>
    /// <returns>Questions that are not in the selection yet; empty when none fits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/>, <paramref name="selection"/> or <paramref name="phaseId"/>
    /// is <c>null</c>.</exception>
    public ValueList<PlannedQuestion> More(QuestionRequest request, QuestionSelection selection, string phaseId)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(selection);
        ArgumentNullException.ThrowIfNull(phaseId);
        return request.Agenda.Find(phaseId) is { } phase
            ? Chooser.More(new Pool(request, bank, settings), phase, selection.Questions) : [];
    }

    /// <summary>
    /// What the rules say about questions as they stand: after every change, and before the talk. The seeker's own words are
    /// checked by the question rules; a finding about one question names its key as the part.
    /// </summary>
    /// <param name="request">What the questions were chosen for.</param>
    /// <param name="selection">The questions as they stand.</param>
    /// <returns>The findings; empty when all is well (G4.4).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or <paramref name="selection"/> is <c>null</c>.</exception>
    public ValueList<Finding> Review(QuestionRequest request, QuestionSelection selection)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(selection);
        var findings = new FindingCollector(settings);
        SelectionReview.Check(request, selection, ref findings);
        return [.. findings.ToFindings(), .. SelectionReview.OwnQuestions(request, selection, reviewer)];
    }
}
