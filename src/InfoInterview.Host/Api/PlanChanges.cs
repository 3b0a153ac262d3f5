using InfoInterview.Host.Inputs;
using InfoInterview.Host.Plans;
using InfoInterview.Interviews;

namespace InfoInterview.Host.Api;

/// <summary>Makes of what was sent a plan, or says what is wrong with it.</summary>
internal static class PlanChanges
{
    /// <summary>The plan as it is to be; <c>null</c> when there are problems.</summary>
    public static InterviewPlan? Read(PlanRequest request, PlanView view, PlanDesk desk, InputProblems problems)
    {
        var plan = view.Plan;
        if (request.Minutes is not null || request.Flow is not null || request.Objectives is not null || request.Known is not null)
            plan = Setup(request, view, desk, problems);
        if (request.PhaseMinutes is { } minutes && !problems.Any)
        {
            if (minutes.Count != plan.Agenda.Phases.Count)
                problems.Add("phaseMinutes", string.Create(CultureInfo.InvariantCulture,
                    $"There are {plan.Agenda.Phases.Count} parts, so name as many minutes."));
            else if (plan.Agenda.With(minutes.ToValueList()) is AgendaChange.Refused refused)
                problems.Add("phaseMinutes", string.Join(' ', refused.Reasons));
            else if (plan.Agenda.With(minutes.ToValueList()) is AgendaChange.Made made) plan = plan with { Agenda = made.Agenda };
        }

        if (request.Prepared is { } prepared) plan = plan with { Prepared = All<PreparationTask>("prepared", prepared, problems) };
        if (request.Asked is { } asked)
        {
            foreach (var key in asked.Where(key => key is null || plan.Questions.Find(key) is null)) problems.Add("asked",
                $"The plan has no question “{key}”.");
            if (!problems.Any) plan = plan with
            {
                Asked = asked.Select(key => plan.Questions.Find(key)!.Key)
                .Distinct(StringComparer.OrdinalIgnoreCase).ToValueList()
            };
        }

        return problems.Any ? null : plan;
    }

    /// <summary>The plan with its questions changed; <c>null</c> when there are problems.</summary>
    public static InterviewPlan? Read(QuestionChange change, PlanView view, QuestionPlanner planner, InputProblems problems)
    {
        var questions = view.Selection;
        var known = questions.Find(change.Key ?? "");
        if (known is null && change.Change is ("move" or "remove" or "replace"))
            problems.Add("key", "The plan has no such question.");
        QuestionSelection? changed = change.Change switch
        {
            "add" => Added(change, view, problems),
            "move" when known is not null => questions.Move(known.Key, known.PhaseId, Math.Max(0, change.Position)),
            "remove" when known is not null => questions.Without(known.Key),
            "replace" when known is not null => Replaced(change, known, view, planner, problems),
            "move" or "remove" or "replace" => null,
            _ => Unknown(problems),
        };
        return problems.Any || changed is null ? null : view.Plan with { Questions = changed };
    }

    private static InterviewPlan Setup(PlanRequest request, PlanView view, PlanDesk desk, InputProblems problems)
    {
        var agenda = view.Plan.Agenda;
        var minutes = request.Minutes ?? agenda.Minutes;
        if (minutes is < AgendaPlanner.LeastMinutes or > AgendaPlanner.MostMinutes)
            problems.Add("minutes", string.Create(CultureInfo.InvariantCulture,
                $"A talk lasts from {AgendaPlanner.LeastMinutes} to {AgendaPlanner.MostMinutes} minutes."));
        var flow = request.Flow is null ? (request.Minutes is null ? agenda.Flow : Flow.For(minutes))
            : new[] { Flow.Short, Flow.Detailed, agenda.Flow }.FirstOrDefault(one => string.Equals(one.Name, request.Flow,
                StringComparison.OrdinalIgnoreCase));
        if (flow is null) problems.Add("flow", $"Choose {Flow.Short.Name} or {Flow.Detailed.Name}.");
        var objectives = request.Objectives is { } wanted ? All<Objective>("objectives", wanted, problems) : agenda.Objectives;
        foreach (var name in request.Known?.Where(name => !KnownFacts.All.Contains(name, StringComparer.Ordinal)) ?? [])
            problems.Add("known", $"Nothing is called “{name}”. Choose of {string.Join(", ", KnownFacts.All)}.");
        if (problems.Any) return view.Plan;
        var known = request.Known is { } names
            ? names.Distinct(StringComparer.Ordinal).Select(name => new KnownFact
            {
                Name = name,
                From = KnownFrom.PublicProfile
            }).ToValueList() : view.Plan.Known;
        return desk.Planned(view, minutes, flow!, objectives, known);
    }

    private static QuestionSelection? Added(QuestionChange change, PlanView view, InputProblems problems)
    {
        var text = problems.Text("text", change.Text, InputLimits.Paragraph);
        if (text is null) problems.Add("text", "Write the question first.");
        if (change.Minutes is < 1 or > Question.MostMinutes)
            problems.Add("minutes", string.Create(CultureInfo.InvariantCulture,
                $"A question takes from 1 to {Question.MostMinutes} minutes."));
        if (text is not null && view.Selection.Find(text) is not null) problems.Add("text", "This question is in the plan already.");
        var phase = view.Plan.Agenda.Find(change.Phase ?? "");
        if (phase is null) problems.Add("phase",
            $"Choose a part of the talk: {string.Join(", ", view.Plan.Agenda.Phases.Select(one => one.Phase.Id))}.");
        return problems.Any ? null
            : view.Selection.Add(new OwnQuestion
            {
                Text = text!,
                PhaseId = phase!.Phase.Id,
                Minutes = change.Minutes ?? Question.UsualMinutes
            });
    }

    private static QuestionSelection? Replaced(QuestionChange change, PlannedQuestion known, PlanView view, QuestionPlanner planner,
        InputProblems problems)
    {
        var other = planner.Alternatives(view.Request, view.Selection, known.Key)
            .FirstOrDefault(one => string.Equals(one.Key, change.By, StringComparison.OrdinalIgnoreCase));
        if (other is null) problems.Add("by", "That is none of the questions that could be asked instead.");
        return other is null ? null : view.Selection.Replace(known.Key, other);
    }

    private static QuestionSelection? Unknown(InputProblems problems)
    {
        problems.Add("change", "Choose add, move, remove or replace.");
        return null;
    }

    private static ValueList<T> All<T>(string field, IEnumerable<string> words, InputProblems problems)
        where T : struct, Enum
    {
        var all = new List<T>();
        foreach (var word in words)
        {
            if (Words.Read<T>(field, word, problems) is { } value) all.Add(value);
            else if (string.IsNullOrWhiteSpace(word)) problems.Add(field, "One of them is empty.");
        }

        return all.Distinct().ToValueList();
    }
}
