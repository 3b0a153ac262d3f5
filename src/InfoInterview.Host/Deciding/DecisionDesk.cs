using InfoInterview.Decisions;
using InfoInterview.Engagements;
using InfoInterview.Host.Duplicates;
using InfoInterview.Host.Startup;
using InfoInterview.Notes;
using InfoInterview.Storage;

namespace InfoInterview.Host.Deciding;

/// <summary>Gathers what the talks did to the ledger; what leaves as a file is made anew from what may leave.</summary>
internal sealed class DecisionDesk(
    NotebookStore notebooks, InterviewStore store, ContactShelf contacts, LedgerShelf shelf, LedgerReader reader, DecisionPageWriter writer,
        ClosingWords closing, TheDay day)
{
    public async Task<DecisionView> ReadAsync(CancellationToken ct)
    {
        var (ledger, problem) = await shelf.Ledger.ReadAsync(ct);
        var notes = await NotesAsync(ledger, ct);
        var reading = reader.Read(ledger, notes);
        var choice = ledger.Choices.OrderBy(one => one.Kind).ThenByDescending(one => one.Day).FirstOrDefault();
        return new DecisionView
        {
            Reading = reading,
            Page = writer.Write(reading, new SettlingRequest { Contacts = notes.Contacts, Language = Spoken.Code }, await day.TodayAsync(ct)),
            Contacts = notes.Contacts.Select(contact => contact.Id).ToHashSet(),
            Helped = choice is null ? [] : closing.Of(ledger, notes, await HistoriesAsync(ct), choice),
            Problem = problem,
        };
    }

    /// <summary>The one path that is weighed, as the talks left it; <c>null</c> when there is none, or more than one.</summary>
    public async Task<PathReading?> OnlyPathAsync(CancellationToken ct)
    {
        var (ledger, _) = await shelf.Ledger.ReadAsync(ct);
        return ledger.Paths.Count == 1 ? reader.Read(ledger, await NotesAsync(ledger, ct)).Paths[0] : null;
    }

    /// <summary>The page that may go there.</summary>
    public async Task<string> ReportAsync(WayOut to, CancellationToken ct) => DecisionReport.Markdown((await ReleasedAsync(to, ct)).Page);

    /// <summary>What may go there, and what is wrong with what is kept.</summary>
    public async Task<(LedgerReading Reading, DecisionPage Page, string? Problem)> ReleasedAsync(WayOut to, CancellationToken ct)
    {
        var (ledger, problem) = await shelf.Ledger.ReadAsync(ct);
        var notes = await NotesAsync(ledger, ct);
        var reading = reader.Read(ledger, notes, to);
        return (reading, writer.Write(reading, new SettlingRequest { Contacts = notes.Contacts, Language = Spoken.Code }, await day.TodayAsync(ct)), problem);
    }

    /// <summary>
    /// The notes, with everybody who could be asked: also those with whom nothing happened yet. Where no path is weighed, nobody is read.
    /// </summary>
    private async Task<Notebook> NotesAsync(Ledger ledger, CancellationToken ct)
    {
        var notes = await notebooks.FindNotebookAsync(TheSeeker.Id, ct);
        return ledger.Paths.IsEmpty && ledger.Choices.IsEmpty ? notes
            : notes with { Contacts = (await contacts.AllAsync(ct)).ToValueList() };
    }

    /// <summary>Who helped is among those with whom something happened.</summary>
    private async Task<List<Engagement>> HistoriesAsync(CancellationToken ct)
    {
        var histories = new List<Engagement>();
        await foreach (var stored in store.EngagementsAsync(TheSeeker.Id, onlyStarted: true, ct)) histories.Add(stored.Engagement);
        return histories;
    }
}
