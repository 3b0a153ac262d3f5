using InfoInterview.Interchange.Engagements.Documents;
using InfoInterview.Interchange.Notes.Documents;
using InfoInterview.Interviews;

namespace InfoInterview.Interchange.Interviews.Documents;

/// <summary>Between an agenda and its document, which has the whole flow: what is shown later is what was planned.</summary>
internal static class AgendaMapper
{
    private static readonly AgendaPlanner Planner = new();

    public static AgendaDocument ToDocument(Agenda agenda) => new()
    {
        Flow = agenda.Flow.Name,
        Objectives = Lists.Of(agenda.Objectives, PlanWords.Objectives),
        Phases = Lists.Of(agenda.Flow.Phases, ToDocument),
        Minutes = Lists.Of(agenda.Phases, phase => new KeptPhaseDocument { Phase = phase.Phase.Id, Minutes = phase.Minutes }),
    };

    public static Agenda? FromDocument(DocumentReader reader, string path, AgendaDocument? document)
    {
        if (!reader.Has(path, document) || document is null) return null;
        var before = reader.Count;
        reader.NothingUnknown(path, document);
        _ = reader.Has($"{path}.flow", document.Flow);
        var objectives = Lists.Read(reader, $"{path}.objectives", document.Objectives, PlanWords.Objectives);
        var phases = reader.Items($"{path}.phases", document.Phases, FromDocument);
        var minutes = reader.Items($"{path}.minutes", document.Minutes, FromDocument);
        if (reader.Count > before) return null;
        if (!Flow.TryCreate(document.Flow, phases, out var flow, out var problems))
        {
            foreach (var problem in problems) reader.Say(problem.Phase is { } at ? string.Create(CultureInfo.InvariantCulture, $"{path}.phases[{at}]") : $"{path}.phases", problem.Message);
            return null;
        }

        return Restored(reader, $"{path}.minutes", Planner.Restore(flow, objectives, minutes));
    }

    private static Agenda? Restored(DocumentReader reader, string path, AgendaChange change)
    {
        if (change is AgendaChange.Refused refused)
        {
            foreach (var reason in refused.Reasons) reader.Say(path, reason);
        }

        return (change as AgendaChange.Made)?.Agenda;
    }

    private static PhaseDocument ToDocument(Phase phase) => new()
    {
        Id = phase.Id,
        Name = phase.Name,
        Purpose = phase.Purpose,
        Least = phase.Least,
        Usual = phase.Usual,
        Most = phase.Most,
        MustStay = phase.MustStay ? true : null,
        Weight = phase.Weight == 0 ? null : phase.Weight,
        Objectives = Lists.Of(phase.Objectives, PlanWords.Objectives),
        Themes = Lists.Of(phase.Themes, NoteWords.Questions),
    };

    private static Phase? FromDocument(DocumentReader reader, string path, PhaseDocument document)
    {
        reader.NothingUnknown(path, document);
        var isWhole = reader.Has($"{path}.id", document.Id) & reader.Has($"{path}.name", document.Name) & reader.Has($"{path}.purpose", document.Purpose)
            & reader.Has($"{path}.least", document.Least) & reader.Has($"{path}.usual", document.Usual) & reader.Has($"{path}.most", document.Most);
        var objectives = Lists.Read(reader, $"{path}.objectives", document.Objectives, PlanWords.Objectives);
        var themes = Lists.Read(reader, $"{path}.themes", document.Themes, NoteWords.Questions);
        return !isWhole ? null : new Phase
        {
            Id = document.Id!,
            Name = document.Name!,
            Purpose = document.Purpose!,
            Least = document.Least.GetValueOrDefault(),
            Usual = document.Usual.GetValueOrDefault(),
            Most = document.Most.GetValueOrDefault(),
            MustStay = document.MustStay ?? false,
            Weight = document.Weight ?? 0,
            Objectives = objectives,
            Themes = themes,
        };
    }

    private static KeptPhase? FromDocument(DocumentReader reader, string path, KeptPhaseDocument document)
    {
        reader.NothingUnknown(path, document);
        return reader.Has($"{path}.phase", document.Phase) & reader.Has($"{path}.minutes", document.Minutes)
            ? new KeptPhase { PhaseId = document.Phase!, Minutes = document.Minutes.GetValueOrDefault() }
            : null;
    }
}
