using InfoInterview.Interviews.Choosing;

namespace InfoInterview.Interviews;

/// <summary>
/// The questions of one conversation. Immutable: a change gives a new one, and <see cref="QuestionPlanner.Review"/> says what it
/// does to the time. Every question is in it once. Equal when both lists are equal.
/// </summary>
public sealed record QuestionSelection
{
    /// <summary>No question.</summary>
    public static QuestionSelection None { get; } = new();

    /// <summary>The questions; those of one phase in the order of asking.</summary>
    public ValueList<PlannedQuestion> Questions { get; init; }

    /// <summary>What was not asked although it would fit, and why.</summary>
    public ValueList<PassedOverQuestion> PassedOver { get; init; }

    /// <summary>The questions of a phase, in the order of asking; may be empty.</summary>
    /// <param name="phaseId">The <see cref="Phase.Id"/>.</param>
    /// <returns>The questions; empty also for a phase that is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="phaseId"/> is <c>null</c>.</exception>
    public ValueList<PlannedQuestion> In(string phaseId) => Rearranging.In(this, phaseId);

    /// <summary>The whole minutes that the questions of a phase take together.</summary>
    /// <param name="phaseId">The <see cref="Phase.Id"/>.</param>
    /// <returns>Whole minutes; 0 for a phase without questions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="phaseId"/> is <c>null</c>.</exception>
    public int MinutesIn(string phaseId) => Rearranging.MinutesIn(this, phaseId);

    /// <summary>The question of a key; <c>null</c> when it is not here. Letter case does not count.</summary>
    /// <param name="key">The <see cref="PlannedQuestion.Key"/>.</param>
    /// <returns>The question as it stands.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public PlannedQuestion? Find(string key) => Rearranging.Find(this, key);

    /// <summary>Puts another question in the place of one.</summary>
    /// <param name="key">The question that goes.</param>
    /// <param name="other">The one that comes, such as one of <see cref="QuestionPlanner.Alternatives"/>; it is asked in the
    /// phase of the one that goes.</param>
    /// <returns>The new selection; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> or <paramref name="other"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">There is no such question, or the other one is here already.</exception>
    public QuestionSelection Replace(string key, PlannedQuestion other) => Rearranging.Replace(this, key, other);

    /// <summary>Moves a question within its phase or to another one.</summary>
    /// <param name="key">The question.</param>
    /// <param name="phaseId">The phase in which to ask it.</param>
    /// <param name="position">Its place among the questions of that phase, counted from zero; one that is too high means the last.</param>
    /// <returns>The new selection; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> or <paramref name="phaseId"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">There is no such question.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative.</exception>
    public QuestionSelection Move(string key, string phaseId, int position) => Rearranging.Move(this, key, phaseId, position);

    /// <summary>Adds a question as the last one of its phase.</summary>
    /// <param name="question">The question, with the phase to ask it in.</param>
    /// <returns>The longer selection; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="question"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">It is here already.</exception>
    public QuestionSelection Add(PlannedQuestion question) => Rearranging.Add(this, question);

    /// <summary>Adds one of the seeker's own questions as the last one of its phase.</summary>
    /// <param name="question">The question, with the phase to ask it in.</param>
    /// <returns>The longer selection; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="question"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">It is here already.</exception>
    public QuestionSelection Add(OwnQuestion question) => Rearranging.Add(this, Rearranging.Planned(question));

    /// <summary>Takes a question out.</summary>
    /// <param name="key">The <see cref="PlannedQuestion.Key"/>; letter case does not count.</param>
    /// <returns>The shorter selection; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">There is no such question.</exception>
    public QuestionSelection Without(string key) => Rearranging.Without(this, key);
}
