using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Storage.Keeping;
using InfoInterview.Storage.Records;

namespace InfoInterview.Storage;

/// <summary>
/// The notes and themes of many seekers, in the database of <see cref="InterviewStore"/>, which makes it. Every write is one
/// transaction. Notes stay with
/// their person: a merge of contacts takes them along, and erasing a contact erases them. What leaves asks
/// <see cref="ConfidentialityGate"/> first; the
/// store gives everything. Safe to share between threads, and a database between processes (G6.2, G6.4).
/// </summary>
public sealed class NotebookStore
{
    private readonly Transactions transactions;

    internal NotebookStore(Transactions transactions) => this.transactions = transactions;

    /// <summary>All notes and themes of a seeker that can be read, for the synthesis; empty when the seeker is unknown.</summary>
    /// <param name="asker">Who asks; nobody sees what is another's.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The notes and themes, without contacts; what cannot be read is left out and listed by
    /// <see cref="UnreadableStore"/>.</returns>
    public Task<Notebook> FindNotebookAsync(Asker asker, CancellationToken ct = default) => transactions.ReadAsync(
        asker,
        async context => new Notebook
        {
            Themes = Values(await ThemesAsync(context, ct)),
            Notes = Values(await NotesAsync(context, contact: null, ct)),
        },
        ct);

    /// <summary>A note; <c>null</c> when the seeker or the note is unknown.</summary>
    /// <param name="asker">Who asks; nobody sees what is another's.</param>
    /// <param name="note">The note.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>What is kept, with its version.</returns>
    public Task<Stored<InterviewNote>?> FindNoteAsync(Asker asker, NoteId note, CancellationToken ct = default) =>
        transactions.ReadAsync(asker, context => Notes(context, ct).FindAsync(note.Value), ct);

    /// <summary>A seeker's notes, by day and then by id; empty when the seeker is unknown.</summary>
    /// <param name="asker">Whose notes.</param>
    /// <param name="contact">Only those of talks with one contact; <c>null</c> for all.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>What is kept, each with its version.</returns>
    public Task<ValueList<Stored<InterviewNote>>> ListNotesAsync(Asker asker, ContactId? contact = null, CancellationToken ct = default) =>
        transactions.ReadAsync(asker, context => NotesAsync(context, contact, ct), ct);

    /// <summary>
    /// Writes a note, when what stands is what the writer has seen. Saving what stands already changes nothing and is no conflict. A
    /// note about
    /// somebody who has become one with another contact meanwhile is saved about that one. Refused when it bears a theme that is not
    /// stored. Action items that came of words of it keep pointing at them when its text changes.
    /// </summary>
    /// <param name="asker">Whose note.</param>
    /// <param name="note">The note, under its id; its contact, if any, is among the seeker's.</param>
    /// <param name="expectedVersion">The version that the writer has seen; 0 when the note must be new.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Saved, with what stands and its version, or why nothing was written: changed since, refused or unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="note"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The note has no id, or cannot be kept: a mark runs past the text, or it is too
    /// long.</exception>
    public Task<KeepOutcome<InterviewNote>> SaveNoteAsync(
        Asker asker, InterviewNote note, long expectedVersion, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(note);
        if (note.Id == default) throw new ArgumentException("A note is stored under an id; give one.", nameof(note));
        return transactions.WriteAsync(asker, context => Tagged(context, ct).SaveNoteAsync(note, expectedVersion), ct);
    }

    /// <summary>
    /// Deletes a note for good, when it stands as the writer has seen it; its text can be read in none of the database's files any
    /// more.
    /// </summary>
    /// <param name="asker">Whose note.</param>
    /// <param name="note">The note.</param>
    /// <param name="expectedVersion">The version that the writer has seen.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Deleted, or why it still stands: changed since, refused or unknown.</returns>
    public Task<KeepOutcome<InterviewNote>> DeleteNoteAsync(
        Asker asker, NoteId note, long expectedVersion, CancellationToken ct = default) =>
        transactions.DeleteAsync(asker, context => Notes(context, ct).DeleteAsync(note.Value, expectedVersion), ct);

    /// <summary>A seeker's themes, in no particular order; empty when the seeker is unknown.</summary>
    /// <param name="asker">Who asks; nobody sees what is another's.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>What is kept, each with its version.</returns>
    public Task<ValueList<Stored<Theme>>> ListThemesAsync(Asker asker, CancellationToken ct = default) =>
        transactions.ReadAsync(asker, context => ThemesAsync(context, ct), ct);

    /// <summary>
    /// Writes a theme, or gives it another name or place, when what stands is what the writer has seen. Refused when the theme above
    /// it is not stored, or
    /// when it would be a part of itself.
    /// </summary>
    /// <param name="asker">Whose theme.</param>
    /// <param name="theme">The theme, under its id.</param>
    /// <param name="expectedVersion">The version that the writer has seen; 0 when the theme must be new.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Saved, with what stands and its version, or why nothing was written: changed since, refused or unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="theme"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The theme has no id.</exception>
    public Task<KeepOutcome<Theme>> SaveThemeAsync(Asker asker, Theme theme, long expectedVersion, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(theme);
        if (theme.Id == default) throw new ArgumentException("A theme is stored under an id; give one.", nameof(theme));
        return transactions.WriteAsync(asker, context => Tagged(context, ct).SaveAsync(theme, expectedVersion), ct);
    }

    /// <summary>Deletes a theme and its tags, as <see cref="Notebook.Without(ThemeId)"/> does; the notes stay.</summary>
    /// <param name="asker">Whose theme.</param>
    /// <param name="theme">The theme.</param>
    /// <param name="expectedVersion">The version that the writer has seen.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Deleted, or why it still stands: changed since, refused or unknown.</returns>
    public Task<KeepOutcome<Theme>> DeleteThemeAsync(Asker asker, ThemeId theme, long expectedVersion, CancellationToken ct = default) =>
        transactions.DeleteAsync(asker, context => Tagged(context, ct).DeleteAsync(theme, expectedVersion), ct);

    /// <summary>
    /// Makes one theme part of another in all notes, as <see cref="Notebook.Merge"/> does; saved is the one that stays. The other is gone.
    /// </summary>
    /// <param name="asker">Whose themes.</param>
    /// <param name="theme">The theme that goes, as the writer has seen it.</param>
    /// <param name="into">The theme that stays, as the writer has seen it.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Saved, with what stands and its version, or why nothing was written: changed since, refused or unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="theme"/> or <paramref name="into"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The two are one.</exception>
    public Task<KeepOutcome<Theme>> MergeThemesAsync(Asker asker, Stored<Theme> theme, Stored<Theme> into, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(theme);
        ArgumentNullException.ThrowIfNull(into);
        if (theme.Value.Id == into.Value.Id) throw new ArgumentException("One theme is made of two.", nameof(into));
        return transactions.WriteAsync(asker, context => Tagged(context, ct).MergeAsync(theme, into), ct);
    }

    private static Shelf<NoteRow, InterviewNote> Notes(InterviewContext context, CancellationToken ct) => new(context, ct);

    private static ThemeShelf Tagged(InterviewContext context, CancellationToken ct) => new(context, ct);

    private static Task<ValueList<Stored<InterviewNote>>> NotesAsync(InterviewContext context, ContactId? contact, CancellationToken ct)
    {
        var notes = Notes(context, ct);
        var rows = contact is { } one ? notes.Rows.Where(row => row.Contact == one.Value) : notes.Rows;
        return notes.ListAsync(rows.OrderBy(row => row.Day).ThenBy(row => row.Id));
    }

    private static Task<ValueList<Stored<Theme>>> ThemesAsync(InterviewContext context, CancellationToken ct)
    {
        var themes = new Shelf<ThemeRow, Theme>(context, ct);
        return themes.ListAsync(themes.Rows.OrderBy(row => row.Id));
    }

    private static ValueList<T> Values<T>(ValueList<Stored<T>> stored)
        where T : class => stored.Where(item => item.Unreadable is null).Select(item => item.Value).ToValueList();
}
