using InfoInterview.Interviews;

namespace InfoInterview.Notes;

/// <summary>
/// Something that comes up in talks: one of the guide's categories, a theme of the questions, or the seeker's own. What is said
/// of a sub-theme is said of the theme above it, too. Equal when all parts are equal (G6.4).
/// </summary>
public sealed record Theme
{
    /// <summary>Tells this theme from others.</summary>
    public required ThemeId Id { get; init; }

    /// <summary>What it says, in the seeker's words: a word or a whole statement.</summary>
    public required string Name { get; init; }

    /// <summary>The theme that this one is a part of; <c>null</c> when it stands by itself.</summary>
    public ThemeId? Parent { get; init; }

    /// <summary>The category of notes that it belongs to; <c>null</c> when to none (G6.2).</summary>
    public NoteCategory? Category { get; init; }

    /// <summary>The kind of question that leads to it; <c>null</c> when none does (G4.4).</summary>
    public QuestionTheme? QuestionTheme { get; init; }
}
