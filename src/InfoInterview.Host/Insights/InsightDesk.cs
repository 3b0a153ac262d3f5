using InfoInterview.Engagements;
using InfoInterview.Host.Startup;
using InfoInterview.Interviews;
using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Insights;

/// <summary>Gathers what the talks say together; what leaves as a file is made anew from what may leave.</summary>
internal sealed class InsightDesk(NotebookStore notebooks, InterviewPlanStore plans, DueStore due, IClock clock, SkillShelf skills, Synthesizer synthesizer,
    SkillGapAnalysis analysis)
{
    private const int MostToAsk = 50;

    /// <summary>Of so many people the plans are looked through.</summary>
    private const int MostPlanned = 100;

    /// <summary>Of those with whom something happened last.</summary>
    private const int MostLookedAt = 60;

    public async Task<InsightView> ReadAsync(CancellationToken ct)
    {
        var notebook = await notebooks.FindNotebookAsync(TheSeeker.Id, ct);
        var skilled = await skills.ReadAsync(ct);
        var held = await HeldAsync(notebook, ct);
        var synthesis = synthesizer.Synthesize(notebook, new SynthesisOptions { Objectives = ObjectivesOf(held), Unanswered = UnansweredOf(held) });
        return new InsightView
        {
            Synthesis = synthesis,
            Texts = notebook.Notes.ToDictionary(note => note.Id, note => note.Text),
            Gaps = analysis.Analyze(synthesis, skilled),
            Held = skilled,
            WithheldFromOthers = ConfidentialityGate.Release(notebook, WayOut.Shared).Withheld,
            WithheldFromOwn = ConfidentialityGate.Release(notebook, WayOut.OwnFile).Withheld,
            PassagesKept = ConfidentialityGate.Release(notebook, WayOut.Shared).WithheldPassages,
            ToShare = await ReportAsync(WayOut.Shared, withoutNames: false, ct),
            MayBeAsked = MayBeAsked(notebook),
            ToAsk = await ToAskAsync(ct),
        };
    }

    /// <summary>The same for the seeker's own programs.</summary>
    public async Task<ReleasedInsight> ReleasedAsync(CancellationToken ct)
    {
        var notebook = await notebooks.FindNotebookAsync(TheSeeker.Id, ct);
        var options = new SynthesisOptions { To = WayOut.OwnFile, Objectives = ObjectivesOf(await HeldAsync(notebook, ct)) };
        var synthesis = synthesizer.Synthesize(notebook, options);
        var released = ConfidentialityGate.Release(notebook, WayOut.OwnFile);
        return new ReleasedInsight(synthesis, analysis.Analyze(synthesis, await skills.ReadAsync(ct)), released.Withheld,
            released.WithheldPassages);
    }

    /// <summary>The report that may go there.</summary>
    public async Task<string> ReportAsync(WayOut to, bool withoutNames, CancellationToken ct)
    {
        var notebook = await notebooks.FindNotebookAsync(TheSeeker.Id, ct);
        // What was planned and not answered stays here: its words may name people.
        var synthesis = synthesizer.Synthesize(
            notebook, new SynthesisOptions { To = to, WithoutNames = withoutNames, Objectives = ObjectivesOf(await HeldAsync(notebook, ct)) });
        return SynthesisReport.Markdown(synthesis, analysis.Analyze(synthesis, await skills.ReadAsync(ct)));
    }

    /// <summary>The question of those words, when it may lie on the table; <c>null</c> when not.</summary>
    public async Task<QuestionToAsk?> QuestionAsync(string words, CancellationToken ct) => Guide(await notebooks.FindNotebookAsync(TheSeeker.Id, ct))
        .FirstOrDefault(question => string.Equals(question.Words, words, StringComparison.Ordinal));

    private static ValueList<Objective> ObjectivesOf(List<InterviewPlan> held) => held.SelectMany(plan => plan.Agenda.Objectives).Distinct().ToValueList();

    private static ValueList<PlannedQuestion> UnansweredOf(List<InterviewPlan> held)
    {
        var asked = held.SelectMany(plan => plan.Asked).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return held.SelectMany(plan => plan.Questions.Questions).Where(question => !asked.Contains(question.Key))
            .DistinctBy(question => question.Key, StringComparer.OrdinalIgnoreCase).ToValueList();
    }

    /// <summary>The plans of the talks that took place, as far as a question of them was asked.</summary>
    private async Task<List<InterviewPlan>> HeldAsync(Notebook notebook, CancellationToken ct)
    {
        var held = new List<InterviewPlan>();
        foreach (var person in notebook.Notes.Select(note => note.With.Contact).Where(id => id != default).Distinct().Take(MostPlanned))
        {
            held.AddRange((await plans.ListPlansAsync(TheSeeker.Id, person, ct)).Select(plan => plan.Value).Where(plan => !plan.Asked.IsEmpty));
        }

        return held;
    }

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
