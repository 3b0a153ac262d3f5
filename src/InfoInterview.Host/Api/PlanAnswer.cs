using InfoInterview.Host.Inputs;
using InfoInterview.Host.Plans;

namespace InfoInterview.Host.Api;

/// <summary>The plan of one conversation as the API shows it; agenda, findings and dates are worked out anew each time.</summary>
internal sealed record PlanAnswer
{
    /// <summary>The version of the plan that is kept; 0 while none is, and then this is a proposal.</summary>
    public required long Version { get; init; }

    public required Guid Contact { get; init; }

    /// <summary>When and how, as a sentence.</summary>
    public required string When { get; init; }

    public required int Minutes { get; init; }

    /// <summary><c>Short</c> or <c>Detailed</c>, or the name of another flow.</summary>
    public required string Flow { get; init; }

    /// <summary>What one wants to come away with, such as <c>understandRole</c>.</summary>
    public required IReadOnlyList<string> Objectives { get; init; }

    /// <summary>What one knows already, such as <c>usual-day</c>.</summary>
    public required IReadOnlyList<string> Known { get; init; }

    public required IReadOnlyList<PhaseAnswer> Phases { get; init; }

    public required IReadOnlyList<QuestionAnswer> Questions { get; init; }

    public required IReadOnlyList<PreparationAnswer> Preparation { get; init; }

    public required IReadOnlyList<FindingView> Findings { get; init; }

    public static PlanAnswer Of(PlanView view) => new()
    {
        Version = view.Version,
        Contact = view.Contact.Id.Value,
        When = view.When,
        Minutes = view.Plan.Agenda.Minutes,
        Flow = view.Plan.Agenda.Flow.Name,
        Objectives = [.. view.Plan.Agenda.Objectives.Select(Words.Of)],
        Known = [.. view.Plan.Known.Select(known => known.Name)],
        Phases = [.. view.Plan.Agenda.Phases.Select(phase => PhaseAnswer.Of(phase, view.Plan.Agenda))],
        Questions = [.. view.Selection.Questions.Select(question => QuestionAnswer.Of(question, view.IsAsked(question)))],
        Preparation = [.. view.Preparation.Items.SelectMany(PreparationAnswer.Of)],
        Findings = [.. view.Findings.Select(FindingView.Of)],
    };
}
