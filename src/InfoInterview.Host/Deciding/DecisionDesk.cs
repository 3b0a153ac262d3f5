using InfoInterview.Decisions;
using InfoInterview.Engagements;
using InfoInterview.Host.Startup;
using InfoInterview.Notes;
using InfoInterview.Storage;

namespace InfoInterview.Host.Deciding;

/// <summary>Gathers what the talks did to the ledger; what leaves as a file is made anew from what may leave.</summary>
internal sealed class DecisionDesk(
    NotebookStore notebooks, InterviewStore store, LedgerShelf shelf, LedgerReader reader, DecisionPageWriter writer,
        ClosingWords closing, TheDay day)
{
    public async Task<DecisionView> ReadAsync(CancellationToken ct)
    {
        var (ledger, problem) = await shelf.Ledger.ReadAsync(ct);
        var (notes, histories) = await NotesAsync(ct);
        var reading = reader.Read(ledger, notes);
        var choice = ledger.Choices.OrderBy(one => one.Kind).ThenByDescending(one => one.Day).FirstOrDefault();
        return new DecisionView
        {
            Reading = reading,
            Page = writer.Write(reading, new SettlingRequest { Contacts = notes.Contacts, Language = Spoken.Code }, await day.TodayAsync(ct)),
            Contacts = notes.Contacts.Select(contact => contact.Id).ToHashSet(),
            Helped = choice is null ? [] : closing.Of(ledger, notes, histories, choice),
            Problem = problem,
        };
    }

    /// <summary>The page that may go there.</summary>
    public async Task<string> ReportAsync(WayOut to, CancellationToken ct) => DecisionReport.Markdown((await ReleasedAsync(to, ct)).Page);

    /// <summary>What may go there, and what is wrong with what is kept.</summary>
    public async Task<(LedgerReading Reading, DecisionPage Page, string? Problem)> ReleasedAsync(WayOut to, CancellationToken ct)
    {
        var (ledger, problem) = await shelf.Ledger.ReadAsync(ct);
        var (notes, _) = await NotesAsync(ct);
        var reading = reader.Read(ledger, notes, to);
        return (reading, writer.Write(reading, new SettlingRequest { Contacts = notes.Contacts, Language = Spoken.Code }, await day.TodayAsync(ct)), problem);
    }

    private async Task<(Notebook Notes, List<Engagement> Histories)> NotesAsync(CancellationToken ct)
    {
        var histories = new List<Engagement>();
        await foreach (var stored in store.EngagementsAsync(TheSeeker.Id, onlyStarted: false, ct)) histories.Add(stored.Engagement);
        var notes = await notebooks.FindNotebookAsync(TheSeeker.Id, ct);
        return (notes with { Contacts = histories.Select(history => history.Contact).ToValueList() }, histories);
    }
}
