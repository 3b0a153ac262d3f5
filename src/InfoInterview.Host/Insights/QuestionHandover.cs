using InfoInterview.Host.Plans;
using InfoInterview.Interviews;
using InfoInterview.Notes;
using InfoInterview.People;

namespace InfoInterview.Host.Insights;

/// <summary>Hands an open question to the plan of the next talk, as one of the seeker's own.</summary>
internal sealed class QuestionHandover(PlanDesk plans)
{
    /// <summary>A sentence on what came of it; <c>null</c> when there is no such contact.</summary>
    public async Task<string?> AddAsync(ContactId contact, QuestionToAsk question, CancellationToken ct)
    {
        if (await plans.ReadAsync(contact, ct) is not { } view) return null;
        if (view.Selection.Find(question.Words) is not null) return Spoken.Of($"The question is in the plan with {view.Contact.Name.Full} already.");
        var phases = view.Plan.Agenda.Phases;
        var phase = phases.FirstOrDefault(one => one.Phase.Themes.Contains(question.Theme)) ?? phases.First(one => !one.Phase.Themes.IsEmpty);
        var asked = view.Plan with { Questions = view.Selection.Add(new OwnQuestion { Text = question.Words, PhaseId = phase.Phase.Id }) };
        return await plans.SaveAsync(asked, view.Version, ct) == PlanOutcome.Kept
            ? Spoken.Of($"The question is in the plan with {view.Contact.Name.Full}.")
            : Spoken.Of("The plan was changed meanwhile; the question was not added. Try once more.");
    }
}
