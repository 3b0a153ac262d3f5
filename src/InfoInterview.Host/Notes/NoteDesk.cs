using InfoInterview.Actions;
using InfoInterview.Engagements;
using InfoInterview.Host.Actions;
using InfoInterview.Host.Deciding;
using InfoInterview.Host.Startup;
using InfoInterview.Notes;
using InfoInterview.Rules;
using InfoInterview.Storage;

namespace InfoInterview.Host.Notes;

/// <summary>Gathers one note with its lines, and keeps what is decided about it.</summary>
internal sealed class NoteDesk(
    NotebookStore notebooks, InterviewStore store, ActionShelf shelf, NoteReadings readings, LedgerShelf ledgers, MakeId makeId)
{
    /// <summary>More lines of one note than this are no work for one sitting; the rest is on the next page.</summary>
    public const int LinesOnAPage = 60;

    /// <summary>The view; <c>null</c> when there is no such note.</summary>
    public async Task<NoteView?> ReadAsync(NoteId id, int firstLine, CancellationToken ct)
    {
        if (await notebooks.FindNoteAsync(TheSeeker.Id, id, ct) is not { } stored) return null;
        var notebook = await notebooks.FindNotebookAsync(TheSeeker.Id, ct);
        var note = stored.Value;
        var reading = readings.Read(note, notebook);
        var first = Math.Clamp(firstLine, 0, Math.Max(0, reading.Lines.Count - 1));
        var shown = reading.Lines.Skip(first).Take(LinesOnAPage).ToList();
        var actions = await shelf.OfNoteAsync(id, ct);
        var themes = await readings.ThemesAsync(note, notebook, shown.Select(line => line.Span), ct);
        var finds = NoteReadings.Finds(note, reading, actions, await EngagementAsync(note, ct));
        var beliefs = (await ledgers.Ledger.ReadAsync(ct)).Value.Beliefs;
        return new NoteView
        {
            Stored = stored,
            Notebook = notebook,
            ThemeNames = notebook.Themes.ToDictionary(theme => theme.Id, theme => theme.Name),
            Lines = Lines(note, reading, shown, themes, finds, actions),
            LinesInAll = reading.Lines.Count,
            FirstLine = first,
            Topics = NoteReadings.Topics(notebook).Concat(beliefs.Select(belief => belief.Topic).OfType<string>())
                .Distinct(StringComparer.OrdinalIgnoreCase).ToList(),
            Beliefs = beliefs.Select(belief => belief.Statement).Distinct(StringComparer.OrdinalIgnoreCase).ToList(),
        };
    }

    /// <summary>The find of that key, as the note stands; <c>null</c> when there is none any more.</summary>
    public async Task<NoteFind?> FindAsync(NoteView view, string key, CancellationToken ct) =>
        (await FindsAsync(view, ct)).FirstOrDefault(find => string.Equals(find.Key, key, StringComparison.Ordinal));

    /// <summary>Everything that was found in the note as it stands, and not decided on.</summary>
    public async Task<IReadOnlyList<NoteFind>> FindsAsync(NoteView view, CancellationToken ct) => NoteReadings.Finds(
        view.Note, readings.Read(view.Note, view.Notebook), await shelf.OfNoteAsync(view.Note.Id, ct), await EngagementAsync(view.Note,
            ct));

    public Task<KeepOutcome<InterviewNote>> SaveAsync(InterviewNote note, long version, CancellationToken ct) => notebooks.SaveNoteAsync(TheSeeker.Id, note, version, ct);

    public Task<KeepOutcome<InterviewNote>> DeleteAsync(NoteId note, long version, CancellationToken ct) => notebooks.DeleteNoteAsync(TheSeeker.Id, note, version, ct);

    /// <summary>The theme of that name; <c>null</c> when there is none.</summary>
    public static ThemeId? Find(NoteView view, string name) => view.Notebook.Themes.FirstOrDefault(theme => string.Equals(theme.Name, name, StringComparison.OrdinalIgnoreCase))?.Id;

    /// <summary>The theme of that name, made when there is none.</summary>
    public async Task<ThemeId> ThemeAsync(NoteView view, string name, NoteCategory? category, CancellationToken ct)
    {
        if (Find(view, name) is { } known) return known;
        var theme = new Theme { Id = new ThemeId(makeId()), Name = name, Category = category };
        await notebooks.SaveThemeAsync(TheSeeker.Id, theme, expectedVersion: 0, ct);
        return theme.Id;
    }

    private async Task<Engagement?> EngagementAsync(InterviewNote note, CancellationToken ct) =>
        (await store.FindEngagementAsync(TheSeeker.Id, note.With.Contact, ct))?.Engagement;

    private static List<NoteLineView> Lines(
        InterviewNote note, NoteReading reading, List<NoteLine> shown, IReadOnlyList<ValueList<ThemeProposal>> themes, IReadOnlyList<NoteFind> finds, NoteActions actions)
    {
        var starts = reading.Lines.Select(line => line.Span.Start).ToList();
        var marks = note.Marks.Where(mark => mark.State == MarkState.Confirmed).ToLookup(mark => LineOf(mark.Span, starts));
        var found = finds.ToLookup(find => LineOf(find.Span, starts));
        var tasks = actions.Of(note.Id).ToLookup(item => item.Source?.Span is { } span ? LineOf(span, starts) : 0);
        var lines = new List<NoteLineView>(shown.Count);
        foreach (var (line, proposals) in shown.Zip(themes))
        {
            var at = line.Span.Start;
            lines.Add(new NoteLineView
            {
                Line = line,
                Pieces = MarkedPiece.Of(note.Text, at, line.Span.End, found[at].Where(find => find.Span != line.Span).Select(find => find.Span)),
                Marks = marks[at].ToList(),
                Themes = proposals.Where(proposal => proposal is not ThemeProposal.Own own || !marks[at].OfType<NoteMark.Tag>().Any(tag => tag.Theme == own.Theme)).ToValueList(),
                Finds = found[at].ToList(),
                Tasks = tasks[at].Where(item => item.State != ActionState.Dropped).Select(item => item.What).ToList(),
            });
        }

        return lines;
    }

    /// <summary>Where the line begins on which a stretch begins.</summary>
    private static int LineOf(TextSpan span, List<int> starts)
    {
        var at = starts.BinarySearch(span.Start);
        if (at >= 0) return starts[at];
        return starts.Count == 0 ? 0 : starts[Math.Max(0, ~at - 1)];
    }
}
