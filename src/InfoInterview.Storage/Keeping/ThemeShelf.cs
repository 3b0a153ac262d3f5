using InfoInterview.Actions;
using InfoInterview.Notes;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage.Keeping;

/// <summary>The themes of one seeker and the notes that bear them, inside one transaction.</summary>
internal sealed class ThemeShelf(InterviewContext context, CancellationToken ct)
{
    private readonly Shelf<ThemeRow, Theme> themes = new(context, ct);
    private readonly Shelf<NoteRow, InterviewNote> notes = new(context, ct);

    public async Task<KeepOutcome<InterviewNote>> SaveNoteAsync(InterviewNote note, long expectedVersion)
    {
        var tagged = note.Marks.OfType<NoteMark.Tag>().Select(tag => tag.Theme.Value).Distinct().ToArray();
        var known = tagged.Length == 0 ? 0 : await themes.Rows.CountAsync(row => EF.Parameter(tagged).Contains(row.Id), ct);
        if (known != tagged.Length)
            return new KeepOutcome<InterviewNote>.Refused { Reason = "The note bears a theme that is not there any more; somebody has deleted it or made it part of another." };
        var before = expectedVersion == 0 ? null : (await notes.FindAsync(note.Id.Value))?.Value;
        var outcome = await notes.SaveAsync(note, expectedVersion);
        if (outcome is KeepOutcome<InterviewNote>.Saved && before is not null) await FollowAsync(before, note.Text);
        return outcome;
    }

    /// <summary>What there is to do keeps pointing at its words when the text round them changes.</summary>
    private async Task FollowAsync(InterviewNote before, string text)
    {
        if (string.Equals(before.Text, text, StringComparison.Ordinal)) return;
        foreach (var row in await context.Actions.Where(row => row.Note == before.Id.Value).ToListAsync(ct))
        {
            if (row.TryRead() is { Source.Span: { } span } item) row.Take(item with { Source = new ActionSource { Note = before.Id, Span = before.Follow(span, text) } });
        }
    }

    public async Task<KeepOutcome<Theme>> SaveAsync(Theme theme, long expectedVersion)
    {
        if (theme.Parent is { } parent)
        {
            var parents = (await themes.ListAsync(themes.Rows)).ToDictionary(stored => stored.Value.Id, stored => stored.Value.Parent);
            if (!parents.ContainsKey(parent)) return Refused("The theme above it is not there any more.");
            if (IsAbove(theme.Id, parent, parents)) return Refused($"\"{theme.Name}\" would be a part of itself.");
        }

        return await themes.SaveAsync(theme, expectedVersion);
    }

    public async Task<KeepOutcome<Theme>> DeleteAsync(ThemeId theme, long expectedVersion)
    {
        var outcome = await themes.DeleteAsync(theme.Value, expectedVersion);
        if (outcome is KeepOutcome<Theme>.Deleted) await ChangeAsync([theme], notebook => notebook.Without(theme));
        return outcome;
    }

    public async Task<KeepOutcome<Theme>> MergeAsync(Stored<Theme> theme, Stored<Theme> into)
    {
        foreach (var seen in (Stored<Theme>[])[theme, into])
        {
            if (await themes.FindAsync(seen.Value.Id.Value) is not { } current) return new KeepOutcome<Theme>.NotFound();
            if (current.Version != seen.Version) return new KeepOutcome<Theme>.Stale { Current = current };
        }

        _ = await themes.DeleteAsync(theme.Value.Id.Value, theme.Version);
        await ChangeAsync([theme.Value.Id], notebook => notebook.Merge(theme.Value.Id, into.Value.Id));
        var heir = await context.Set<ThemeRow>().FindAsync([context.AskingProgramme, context.AskingSeeker, into.Value.Id.Value], ct);
        return new KeepOutcome<Theme>.Saved { Current = heir!.ToStored() };
    }

    /// <summary>
    /// Does with the stored notebook what the core does with one in memory; only the notes that name the themes are touched.
    /// </summary>
    private async Task ChangeAsync(IReadOnlyList<ThemeId> named, Func<Notebook, Notebook> change)
    {
        // What is deleted in this transaction is still among the rows, and the core needs it to say what becomes of its parts.
        var themeRows = await themes.Rows.ToDictionaryAsync(row => row.Id, ct);
        var noteRows = new Dictionary<Guid, NoteRow>();
        foreach (var text in named.Select(theme => theme.ToString()))
        {
            foreach (var row in await notes.Rows.Where(row => row.Document.Contains(text)).ToListAsync(ct)) noteRows[row.Id] = row;
        }

        var before = new Notebook
        {
            Themes = themeRows.Values.Select(row => row.TryRead()).OfType<Theme>().ToValueList(),
            Notes = noteRows.Values.Select(row => row.TryRead()).OfType<InterviewNote>().ToValueList(),
        };
        var after = change(before);
        foreach (var (old, changed) in Changed(before.Notes, after.Notes, note => note.Id)) noteRows[old.Value].Take(changed);
        foreach (var (old, changed) in Changed(before.Themes, after.Themes, theme => theme.Id)) themeRows[old.Value].Take(changed);
    }

    private static IEnumerable<(TId Id, T Item)> Changed<T, TId>(ValueList<T> before, ValueList<T> after, Func<T, TId> idOf)
        where T : class
        where TId : notnull
    {
        var known = before.ToDictionary(idOf);
        return after.Where(item => !known[idOf(item)].Equals(item)).Select(item => (idOf(item), item));
    }

    private static bool IsAbove(ThemeId theme, ThemeId parent, Dictionary<ThemeId, ThemeId?> parents)
    {
        ThemeId? at = parent;
        for (var steps = 0; at is { } id && steps <= parents.Count; steps++)
        {
            if (id == theme) return true;
            at = parents.GetValueOrDefault(id);
        }

        return false;
    }

    private static KeepOutcome<Theme>.Refused Refused(string reason) => new() { Reason = reason };
}
