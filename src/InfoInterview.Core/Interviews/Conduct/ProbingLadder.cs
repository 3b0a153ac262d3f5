using InfoInterview.Interviews.Probing;
using InfoInterview.Language;
using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>
/// The next questions to an answer, built on what was said: from a claim to an example, to specifics and tools, to what makes
/// somebody stand out, to reason and consequence; for a change its causes, implications and outlook; for a project first a word
/// of interest. Any text has a ladder: where nothing can be made of it the rungs are general. The same answer gives the same
/// ladder. An opening or a name that they offer, word that they must leave, a question of theirs and what is private or painful
/// have rungs of their own, in German as well, and an insult is never said back. Time linear in the text. Equal when all parts are
/// equal (G4.6).
/// </summary>
public sealed record ProbingLadder
{
    /// <summary>What the rungs are about.</summary>
    public required AnswerTopic Topic { get; init; }

    /// <summary>What is left to ask, in the order of asking; empty when the ladder is climbed.</summary>
    public required ValueList<ProbingRung> Rungs { get; init; }

    /// <summary>Whether nothing is left to ask.</summary>
    public bool IsClimbed => Rungs.IsEmpty;

    /// <summary>The ladder of an answer.</summary>
    /// <param name="answer">What the contact said, in their own words.</param>
    /// <returns>The rungs from an example to the underlying reason, in English (G4.6).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> is <c>null</c>.</exception>
    public static ProbingLadder For(string answer) => For(answer, []);

    /// <summary>
    /// What is left of the ladder, now that some of it was asked: no step is asked twice, though the words may be those of a new
    /// answer. German rungs build on no words of the answer; any other language but English has the English ones.
    /// </summary>
    /// <param name="answer">What the contact said last.</param>
    /// <param name="asked">The rungs of this climb that were asked already.</param>
    /// <param name="settings">Which rules are switched off; <c>null</c> for none.</param>
    /// <param name="language">The language of the talk, as a tag such as <c>de-AT</c>.</param>
    /// <param name="isInformal">Whether the two say du to each other; of no weight in English.</param>
    /// <returns>The rungs that are left, in the order of the climb; may be empty (G4.6).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> or <paramref name="language"/> is <c>null</c>.</exception>
    public static ProbingLadder For(
        string answer, ValueList<ProbingRung> asked, RuleSettings? settings = null, string language = "en", bool isInformal = false)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(language);
        settings ??= RuleSettings.Default;
        var isGerman = LanguageTag.IsGerman(language);
        var said = isGerman ? Said.InGerman(answer) : Said.In(answer);
        return new ProbingLadder
        {
            Topic = said.Topic,
            Rungs = (isGerman ? RungWriter.German(said, isInformal, isClimbing: !asked.IsEmpty)
                : RungWriter.Write(said, isClimbing: !asked.IsEmpty))
                .Where(rung => settings.SeverityOf(rung.Rule) is not null && !WasAsked(rung, asked, said.IsOfItsOwn)).ToValueList(),
        };
    }

    /// <summary>
    /// More about a second project is no repetition, nor is a rung of its own beside those of the climb; the other steps are taken once.
    /// </summary>
    private static bool WasAsked(ProbingRung rung, ValueList<ProbingRung> asked, bool isOfItsOwn)
    {
        foreach (var earlier in asked)
        {
            if (isOfItsOwn || rung.Step == ProbingStep.MoreAbout
                ? string.Equals(earlier.Question, rung.Question, StringComparison.Ordinal) : earlier.Step == rung.Step) return true;
        }

        return false;
    }
}
