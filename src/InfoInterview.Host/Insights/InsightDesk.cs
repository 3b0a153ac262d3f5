using InfoInterview.Engagements;
using InfoInterview.Host.Startup;
using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Insights;

/// <summary>Gathers what the talks say together; what leaves as a file is made anew from what may leave.</summary>
internal sealed class InsightDesk(NotebookStore notebooks, DueStore due, IClock clock, SkillShelf skills, Synthesizer synthesizer,
    SkillGapAnalysis analysis)
{
    private const int MostToAsk = 50;

    /// <summary>Of those with whom something happened last.</summary>
    private const int MostLookedAt = 60;

    public async Task<InsightView> ReadAsync(CancellationToken ct)
    {
        var notebook = await notebooks.FindNotebookAsync(TheSeeker.Id, ct);
        var held = await skills.ReadAsync(ct);
        var synthesis = synthesizer.Synthesize(notebook);
        return new InsightView
        {
            Synthesis = synthesis,
            Texts = notebook.Notes.ToDictionary(note => note.Id, note => note.Text),
            Gaps = analysis.Analyze(synthesis, held),
            Held = held,
            WithheldFromOthers = ConfidentialityGate.Release(notebook, WayOut.Shared).Withheld,
            WithheldFromOwn = ConfidentialityGate.Release(notebook, WayOut.OwnFile).Withheld,
            PassagesKept = ConfidentialityGate.Release(notebook, WayOut.Shared).WithheldPassages,
            ToShare = await ReportAsync(WayOut.Shared, withoutNames: false, ct),
            MayBeAsked = MayBeAsked(notebook),
            ToAsk = await ToAskAsync(ct),
        };
    }

    /// <summary>The report that may go there.</summary>
    public async Task<string> ReportAsync(WayOut to, bool withoutNames, CancellationToken ct)
    {
        var synthesis =
            synthesizer.Synthesize(await notebooks.FindNotebookAsync(TheSeeker.Id, ct),
            new SynthesisOptions { To = to, WithoutNames = withoutNames });
        return SynthesisReport.Markdown(synthesis, analysis.Analyze(synthesis, await skills.ReadAsync(ct)));
    }

    /// <summary>The question of those words, when it may lie on the table; <c>null</c> when not.</summary>
    public async Task<QuestionToAsk?> QuestionAsync(string words, CancellationToken ct) => Guide(await notebooks.FindNotebookAsync(TheSeeker.Id, ct))
        .FirstOrDefault(question => string.Equals(question.Words, words, StringComparison.Ordinal));

    private HashSet<string> MayBeAsked(Notebook notebook) => Guide(notebook).Select(question => question.Words).ToHashSet(StringComparer.Ordinal);

    private ValueList<QuestionToAsk> Guide(Notebook notebook) => synthesizer.Synthesize(notebook, new SynthesisOptions { To = WayOut.Guide }).Questions;

    private async Task<IReadOnlyList<Contact>> ToAskAsync(CancellationToken ct)
    {
        var latest = await due.LatestAsync(TheSeeker.Id, clock.GetCurrentInstant(), MostLookedAt, ct);
        return latest.Select(stored => stored.Engagement)
            .Where(engagement => engagement is { Stage: not (Stage.Held or Stage.Preparing), Contact.MayBeContacted: true })
            .Select(engagement => engagement.Contact).Take(MostToAsk).OrderBy(person => person.Name.Full, StringComparer.OrdinalIgnoreCase)
                .ToList();
    }
}
