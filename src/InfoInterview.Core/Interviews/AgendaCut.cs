using InfoInterview.Interviews.Planning;
using InfoInterview.Language;
using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>
/// A phase that got less than its usual minutes, or none. The words are written when asked for. Equal when all parts are equal
/// (G4.3).
/// </summary>
public sealed record AgendaCut
{
    internal AgendaCut(Agenda agenda, Phase phase, int minutes)
    {
        Agenda = agenda;
        Phase = phase;
        Minutes = minutes;
    }

    /// <summary>The phase.</summary>
    public Phase Phase { get; }

    /// <summary>The whole minutes it was left; zero when it was dropped.</summary>
    public int Minutes { get; }

    /// <summary>Whether the phase was left out whole.</summary>
    public bool IsDropped => Minutes == 0;

    /// <summary>The rule by which it was cut.</summary>
    public RuleDescriptor Rule => IsDropped ? AgendaRules.DropWhatServesLeast : AgendaRules.FitTheAgreedTime;

    /// <summary>Why, as one sentence.</summary>
    public string Reason => CutText.Of(this);

    /// <summary><see cref="Reason"/> in a language: German for <c>de</c> and its regions, English otherwise.</summary>
    /// <param name="language">A BCP 47 tag such as <c>de-AT</c>.</param>
    /// <returns>One sentence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <c>null</c>.</exception>
    public string ReasonIn(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return LanguageTag.IsGerman(language) ? GermanPlanText.ReasonOf(this) : Reason;
    }

    /// <summary>The agenda that had no room for more.</summary>
    internal Agenda Agenda { get; }

    /// <summary>
    /// Such as "II410: Career path: 9 minutes instead of the usual 15, so that the talk fits into the agreed 40 minutes.".
    /// </summary>
    public override string ToString() => $"{Rule.Id}: {Reason}";
}
