using NodaTime;

namespace InfoInterview.Notes;

/// <summary>
/// What to look for in notes. Every part that is given must hold; an empty query finds every note. Equal when all parts are equal (G6.4).
/// </summary>
public sealed record NoteQuery
{
    /// <summary>How many results a query gives unless it says otherwise.</summary>
    public const int UsualMost = 50;

    /// <summary>
    /// Words that must all stand in the note's text, in any order; may be empty. A word of the query finds every word that
    /// begins with it, and every form of it: "interviews" finds "interview" and "interviewed". Letter case, accents and
    /// apostrophes do not matter; other signs only part words.
    /// </summary>
    public string Words { get; init; } = "";

    /// <summary>Themes of which the note bears one, as a tag that is not refused; may be empty, and then any will do.</summary>
    public ValueList<ThemeId> Themes { get; init; }

    /// <summary>
    /// People of whom the note must be of one, by the beginnings of words of their name; may be empty, and then anybody will do.
    /// </summary>
    public ValueList<string> People { get; init; }

    /// <summary>The first day, itself included; <c>null</c> when there is none.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day, itself included; <c>null</c> when there is none.</summary>
    public LocalDate? To { get; init; }

    /// <summary>How many results to give at most, of all that there are; at least 0.</summary>
    public int Most { get; init; } = UsualMost;
}
