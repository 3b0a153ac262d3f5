using InfoInterview.Interviews.Choosing;
using InfoInterview.Language;
using InfoInterview.People;
using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>
/// A question in its place in a conversation, with the reason for which it is there. The words of the reason are written when asked for.
/// Equal when all parts are equal (G4.4, G4.5).
/// </summary>
public sealed record PlannedQuestion
{
    /// <summary>The phase in which it is asked.</summary>
    public required string PhaseId { get; init; }

    /// <summary>The words.</summary>
    public required string Text { get; init; }

    /// <summary>The question of the bank; <c>null</c> for one of the seeker's own.</summary>
    public Question? Question { get; init; }

    /// <summary>What to ask next when the answer invites it; may be empty.</summary>
    public ValueList<string> FollowUps { get; init; }

    /// <summary>The whole minutes that question and answer usually take.</summary>
    public int Minutes { get; init; } = Question.UsualMinutes;

    /// <summary>Those of the seeker's objectives that it serves; may be empty.</summary>
    public ValueList<Objective> Serves { get; init; }

    /// <summary>The contact's stage, where the question was chosen for it; otherwise <c>null</c>.</summary>
    public CareerStage? ForStage { get; init; }

    /// <summary>Whether it is one of the seeker's own.</summary>
    public bool IsOwn => Question is null;

    /// <summary>Tells it from the other questions of a talk, and from those asked before: the id in the bank, or else the words.</summary>
    public string Key => Question?.Id ?? Text;

    /// <summary>The rule that chose it; for one's own, the rule that gave it its place.</summary>
    public RuleDescriptor Rule => ReasonText.RuleOf(this);

    /// <summary>Why it was chosen, as one sentence.</summary>
    public string Reason => ReasonText.Of(this);

    /// <summary><see cref="Reason"/> in a language: German for <c>de</c> and its regions, English otherwise.</summary>
    /// <param name="language">A BCP 47 tag such as <c>de-AT</c>.</param>
    /// <returns>Why the question was chosen.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <c>null</c>.</exception>
    public string ReasonIn(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return LanguageTag.IsGerman(language) ? ReasonText.German(this) : Reason;
    }

    /// <summary>The words.</summary>
    public override string ToString() => Text;
}
