using InfoInterview.Interviews.Planning;
using InfoInterview.Language;

namespace InfoInterview.Interviews;

/// <summary>
/// A part of a conversation, with the minutes it may take and what it is for. Equal when all parts are equal (G4.1, G4.2).
/// </summary>
public sealed record Phase
{
    /// <summary>
    /// Names the phase within its flow, in every language: <c>career-path</c>. Small letters a to z, digits and hyphens.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>What people call it: "Career path".</summary>
    public required string Name { get; init; }

    /// <summary>What it is for, as one sentence to the seeker.</summary>
    public required string Purpose { get; init; }

    /// <summary>The fewest whole minutes in which it is of use; at least 1 (G4.3).</summary>
    public required int Least { get; init; }

    /// <summary>The whole minutes it takes when nothing presses; from <see cref="Least"/> to <see cref="Most"/>.</summary>
    public required int Usual { get; init; }

    /// <summary>The most whole minutes it should take.</summary>
    public required int Most { get; init; }

    /// <summary>Whether it stays however short the time is.</summary>
    public bool MustStay { get; init; }

    /// <summary>
    /// Which of two phases that serve equally many objectives stays longer: the one of greater weight; of equal weights the
    /// earlier.
    /// </summary>
    public int Weight { get; init; }

    /// <summary>The objectives it serves; may be empty.</summary>
    public ValueList<Objective> Objectives { get; init; }

    /// <summary>
    /// <see cref="Name"/> in a language: German for <c>de</c> and its regions where the phase is one of the guide's; otherwise as it is.
    /// </summary>
    /// <param name="language">A BCP 47 tag such as <c>de-AT</c>.</param>
    /// <returns>What people call the phase.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <c>null</c>.</exception>
    public string NameIn(string language) => Speaks(language) ? GermanPlanText.NameOf(this) : Name;

    /// <summary>
    /// <see cref="Purpose"/> in a language: German for <c>de</c> and its regions where the phase is one of the guide's; otherwise as it
    /// is.
    /// </summary>
    /// <param name="language">A BCP 47 tag such as <c>de-AT</c>.</param>
    /// <returns>What the phase is for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <c>null</c>.</exception>
    public string PurposeIn(string language) => Speaks(language) ? GermanPlanText.PurposeOf(this) : Purpose;

    /// <summary>The themes of the questions that belong here, the foremost first; empty where no questions are planned.</summary>
    public ValueList<QuestionTheme> Themes { get; init; }

    private static bool Speaks(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return LanguageTag.IsGerman(language);
    }
}
