using InfoInterview.Notes.Binding;
using InfoInterview.People;

namespace InfoInterview.Notes;

/// <summary>
/// A seeker's notes and the themes that stand in them. Immutable: every operation returns the new notebook. Equal when all parts
/// are equal, in the same order (G6.4).
/// </summary>
public sealed record Notebook
{
    /// <summary>No note and no theme.</summary>
    public static Notebook Empty { get; } = new();

    /// <summary>The themes; may be empty. A tag whose theme is not among them does not count.</summary>
    public ValueList<Theme> Themes { get; init; }

    /// <summary>The notes; may be empty.</summary>
    public ValueList<InterviewNote> Notes { get; init; }

    /// <summary>
    /// The contacts as they are known by now, for those that became one by a merge; may be empty
    /// (<see cref="Contact.FormerIds"/>).
    /// </summary>
    public ValueList<Contact> Contacts { get; init; }

    /// <summary>The notebook with a note, which takes the place of one with the same id.</summary>
    /// <param name="note">The note as it is now.</param>
    /// <returns>The new notebook; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="note"/> is <c>null</c>.</exception>
    public Notebook With(InterviewNote note)
    {
        ArgumentNullException.ThrowIfNull(note);
        return this with { Notes = Pages.Put(Notes, note, static (left, right) => left.Id == right.Id) };
    }

    /// <summary>The notebook without a note; the same when there is none of that id.</summary>
    /// <param name="note">The id of the note that goes.</param>
    /// <returns>The new notebook.</returns>
    public Notebook Without(NoteId note) => this with { Notes = Pages.Where(Notes, candidate => candidate.Id != note) };

    /// <summary>The notebook with a theme, which takes the place of one with the same id.</summary>
    /// <param name="theme">The theme as it is now.</param>
    /// <returns>The new notebook; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="theme"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The theme would be a part of itself.</exception>
    public Notebook With(Theme theme)
    {
        ArgumentNullException.ThrowIfNull(theme);
        var themes = Pages.Put(Themes, theme, static (left, right) => left.Id == right.Id);
        if (theme.Parent is { } parent && new ThemeTree(themes).IsWithin(parent, theme.Id))
            throw new ArgumentException($"\"{theme.Name}\" would be a part of itself.", nameof(theme));
        return this with { Themes = themes };
    }

    /// <summary>
    /// The notebook without a theme and its tags. The notes and their other marks stay; its sub-themes move up to the theme
    /// above it.
    /// </summary>
    /// <param name="theme">The id of the theme that goes.</param>
    /// <returns>The new notebook; the same when there is no such theme.</returns>
    public Notebook Without(ThemeId theme) => ThemeSurgery.Delete(this, theme);

    /// <summary>
    /// The notebook in which one theme has become part of another: its tags and sub-themes are the other's now. A stretch that
    /// bore both bears one, and the firmer decision stands.
    /// </summary>
    /// <param name="theme">The theme that goes.</param>
    /// <param name="into">The theme that stays.</param>
    /// <returns>The new notebook; this one stays as it is.</returns>
    /// <exception cref="ArgumentException">One of the two is not in the notebook.</exception>
    public Notebook Merge(ThemeId theme, ThemeId into) => ThemeSurgery.Merge(this, theme, into);
}
