using InfoInterview.Host.Inputs;
using InfoInterview.Host.Plans;
using InfoInterview.Host.Ui;
using InfoInterview.Interviews;
using InfoInterview.People;
using InfoInterview.Rules;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages.Plans;

/// <summary>The plan of one conversation: what for, how long for what, which questions, what to prepare.</summary>
internal sealed class PlanModel(PlanDesk desk, QuestionPlanner planner, QuestionReviewer reviewer) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public long Version { get; set; }

    [BindProperty]
    public IList<Objective> Objectives { get; set; } = [];

    /// <summary>What the seeker knows already, by the names of <see cref="KnownFacts"/>.</summary>
    [BindProperty]
    public IList<string> Known { get; set; } = [];

    [BindProperty]
    public int? Minutes { get; set; }

    [BindProperty]
    public string? FlowName { get; set; }

    [BindProperty]
    public IList<int> PhaseMinutes { get; set; } = [];

    /// <summary>Which question.</summary>
    [BindProperty]
    public string? Key { get; set; }

    /// <summary>Which one instead.</summary>
    [BindProperty]
    public string? Other { get; set; }

    [BindProperty]
    public string? Phase { get; set; }

    [BindProperty]
    public int Position { get; set; }

    [BindProperty]
    public string? OwnText { get; set; }

    [BindProperty]
    public int? OwnMinutes { get; set; }

    /// <summary>The words of one's own question that were checked and are to be taken all the same.</summary>
    [BindProperty]
    public string? OwnSeen { get; set; }

    [BindProperty]
    public PreparationTask? Task { get; set; }

    public PlanView View { get; private set; } = null!;

    public InputProblems Problems { get; } = new();

    public bool ChangedMeanwhile { get; private set; }

    /// <summary>Whether that form was posted, and what was typed into it is not kept.</summary>
    public bool IsTyped(string form) => (Problems.Any || ChangedMeanwhile || !Refusals.IsEmpty)
        && string.Equals(Request.Query["handler"], form, StringComparison.OrdinalIgnoreCase);

    public ValueList<string> Refusals { get; private set; }

    /// <summary>The question for which others are shown; <c>null</c> when for none.</summary>
    public string? Swapping { get; private set; }

    public ValueList<PlannedQuestion> Alternatives { get; private set; }

    public ValueList<Finding> OwnFindings { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await ReadAsync(ct) ? Page() : NotFound();

    public Task<IActionResult> OnPostSetupAsync(CancellationToken ct) => ChangeAsync("setup", plan =>
    {
        if (Minutes is not (>= AgendaPlanner.LeastMinutes and <= AgendaPlanner.MostMinutes))
            Problems.Add("minutes", Spoken.Of($"A talk lasts from {AgendaPlanner.LeastMinutes} to {AgendaPlanner.MostMinutes} minutes."));
        if (Problems.Any) return null;
        var minutes = Minutes!.Value;
        var flow = new[] { Flow.Short, Flow.Detailed }.FirstOrDefault(one => string.Equals(one.Name, FlowName, StringComparison.Ordinal)) ?? Flow.For(minutes);
        var known = Known.Where(name => KnownFacts.All.Contains(name, StringComparer.Ordinal)).Select(name => new KnownFact { Name = name, From = KnownFrom.PublicProfile });
        return desk.Planned(View, minutes, flow, Objectives.Where(Enum.IsDefined).ToValueList(), known.ToValueList());
    }, ct);

    public Task<IActionResult> OnPostMinutesAsync(CancellationToken ct) => ChangeAsync("agenda", plan => Changed(plan.Agenda) is { } agenda ? plan with { Agenda = agenda } : null, ct);

    public Task<IActionResult> OnPostMoveAsync(CancellationToken ct) => ChangeQuestionAsync((selection, question) => selection.Move(question.Key, question.PhaseId, Math.Max(0, Position)), ct);

    public async Task<IActionResult> OnPostWithoutAsync(CancellationToken ct)
    {
        if (!await ReadAsync(ct)) return NotFound();
        if (View.Selection.Find(Key ?? "") is { IsOwn: true } own && !this.IsSure()) return this.Ask(Spoken.Of("Leave out your own question?"),
            Spoken.Of($"“{own.Text}” is yours, and in no list from which it could be taken again."), Spoken.Of("Leave it out for good"),
                $"/contacts/{Id:D}/plan#questions");
        return await ChangeQuestionAsync((selection, question) => selection.Without(question.Key), ct);
    }

    public Task<IActionResult> OnPostTakeAsync(CancellationToken ct) => ChangeQuestionAsync((selection, question) =>
        planner.Alternatives(View.Request, selection, question.Key).FirstOrDefault(other => string.Equals(other.Key, Other, StringComparison.OrdinalIgnoreCase)) is { } other
            ? selection.Replace(question.Key, other)
            : selection, ct);

    /// <summary>Shows what could be asked instead; changes nothing.</summary>
    public async Task<IActionResult> OnPostSwapAsync(CancellationToken ct)
    {
        if (!await ReadAsync(ct)) return NotFound();
        if (View.Selection.Find(Key ?? "") is not { } question) return Page();
        const int Shown = 3;
        (Swapping, Alternatives) = (question.Key, planner.Alternatives(View.Request, View.Selection, question.Key).Take(Shown).ToValueList());
        return Page();
    }

    public Task<IActionResult> OnPostOwnAsync(CancellationToken ct) => ChangeAsync("questions", plan =>
    {
        var text = Problems.Text("ownText", OwnText, InputLimits.Paragraph);
        if (text is null) Problems.Add("ownText", Spoken.Of("Write the question first."));
        if (OwnMinutes is < 1 or > Question.MostMinutes) Problems.Add("ownMinutes", Spoken.Of($"A question takes from 1 to {Question.MostMinutes} minutes."));
        if (text is not null && plan.Questions.Find(text) is not null) Problems.Add("ownText", Spoken.Of("This question is in the plan already."));
        if (plan.Agenda.Find(Phase ?? "") is not { } phase) Problems.Add("phase", Spoken.Of("Choose a part of the talk."));
        else if (!Problems.Any)
        {
            OwnFindings = reviewer.Review(text!);
            if (OwnFindings.IsEmpty || string.Equals(OwnSeen, OwnText, StringComparison.Ordinal))
                return plan with { Questions = plan.Questions.Add(new OwnQuestion { Text = text!, PhaseId = phase.Phase.Id, Minutes = OwnMinutes ?? Question.UsualMinutes }) };
        }

        return null;
    }, ct);

    public async Task<IActionResult> OnPostCheckOwnAsync(CancellationToken ct)
    {
        if (!await ReadAsync(ct)) return NotFound();
        OwnFindings = reviewer.Review(OwnText ?? "");
        return Page();
    }

    public Task<IActionResult> OnPostPreparedAsync(CancellationToken ct) => ChangeAsync("preparation", plan => Task is { } task && Enum.IsDefined(task)
        ? plan with { Prepared = plan.Prepared.Contains(task) ? plan.Prepared.Where(one => one != task).ToValueList() : plan.Prepared.Add(task) }
        : null, ct);

    private Task<IActionResult> ChangeQuestionAsync(Func<QuestionSelection, PlannedQuestion, QuestionSelection> change, CancellationToken ct) => ChangeAsync(
        "questions", plan => plan.Questions.Find(Key ?? "") is { } question ? plan with { Questions = change(plan.Questions, question) } : null, ct);

    /// <summary>Makes a change to the plan as it stands, and keeps it when nobody changed it meanwhile.</summary>
    private async Task<IActionResult> ChangeAsync(string anchor, Func<InterviewPlan, InterviewPlan?> change, CancellationToken ct)
    {
        if (!await ReadAsync(ct)) return NotFound();
        if (change(View.Plan) is not { } changed)
        {
            Response.StatusCode = Problems.Any || !Refusals.IsEmpty ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
            return Page();
        }

        switch (await desk.SaveAsync(changed, Version, ct))
        {
            case PlanOutcome.Kept:
                return Redirect($"/contacts/{Id:D}/plan#{anchor}");
            case PlanOutcome.ChangedMeanwhile:
                await ReadAsync(ct);
                ChangedMeanwhile = true;
                Response.StatusCode = StatusCodes.Status409Conflict;
                return Page();
            default:
                return NotFound();
        }
    }

    /// <summary>
    /// The agenda with the minutes that were typed or dragged: all at once where they add up, or else one change after the other.
    /// </summary>
    private Agenda? Changed(Agenda agenda)
    {
        if (PhaseMinutes.Count != agenda.Phases.Count) return null;
        if (agenda.With(PhaseMinutes.ToValueList()) is AgendaChange.Made all) return all.Agenda;
        var changed = agenda;
        for (var i = 0; i < PhaseMinutes.Count; i++)
        {
            if (PhaseMinutes[i] == agenda.Phases[i].Minutes) continue;
            switch (changed.With(agenda.Phases[i].Phase.Id, PhaseMinutes[i]))
            {
                case AgendaChange.Made made: changed = made.Agenda; break;
                case AgendaChange.Refused refused: Refusals = refused.Reasons; return null;
            }
        }

        return changed;
    }

    private async Task<bool> ReadAsync(CancellationToken ct)
    {
        if (await desk.ReadAsync(new ContactId(Id), ct) is not { } view) return false;
        View = view;
        ModelState.Clear();
        return true;
    }
}
