using InfoInterview.Decisions;
using InfoInterview.Host.Deciding;
using InfoInterview.Host.Happenings;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Ui;
using InfoInterview.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages.Decide;

/// <summary>What one believes of each path, what the talks did to it, and what comes next.</summary>
internal sealed class IndexModel(DecisionDesk desk, LedgerShelf shelf, TheDay day, MakeId makeId) : PageModel
{
    private const char Separator = ',';

    /// <summary>The path that a form is about.</summary>
    [BindProperty]
    public Guid Path { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Fields { get; set; }

    [BindProperty]
    public string? Kinds { get; set; }

    [BindProperty]
    public BeliefInput Belief { get; set; } = new();

    /// <summary>What to try out, what came of it, or why one decides so.</summary>
    [BindProperty]
    public string? What { get; set; }

    [BindProperty]
    public string? Result { get; set; }

    [BindProperty]
    public string? Day { get; set; }

    [BindProperty]
    public ChoiceKind Kind { get; set; }

    [BindProperty]
    public Guid Contact { get; set; }

    /// <summary>The name of somebody who is no contact.</summary>
    [BindProperty]
    public string? Who { get; set; }

    [BindProperty]
    public Vantage? Vantage { get; set; }

    public DecisionView View { get; private set; } = null!;

    /// <summary>Which form was posted, such as <c>Belief</c>.</summary>
    public string Form => Request.Query["handler"].ToString();

    public InputProblems Problems { get; } = new();

    public async Task OnGetAsync(CancellationToken ct) => View = await desk.ReadAsync(ct);

    public Task<IActionResult> OnPostPathAsync(CancellationToken ct)
    {
        var name = Problems.Text("name", Name, InputLimits.Line);
        if (name is null) Problems.Add("name", Spoken.Of("Write what the path is called, such as Hospital nursing."));
        var fields = Problems.Text("fields", Fields, InputLimits.Line);
        var kinds = Problems.Text("kinds", Kinds, InputLimits.Line);
        return ChangeAsync(
            ledger =>
            {
                var old = ledger.Paths.FirstOrDefault(one => one.Id.Value == Path);
                if (old is null && ledger.Paths.Count >= LedgerShelf.MostPaths)
                    return Say(ledger, "name", Spoken.Of($"{LedgerShelf.MostPaths} paths are enough to compare; remove one first."));
                var path =
                    (old ?? new CareerPath { Id = new PathId(makeId()), Name = name! }) with { Name = name!, Fields = Parts(fields) };
                return ledger.With(path with { Kinds = Parts(kinds).Select(kind => KindOf(old, kind)).ToValueList() });
            },
            ct);
    }

    public async Task<IActionResult> OnPostWithoutPathAsync(CancellationToken ct)
    {
        var ledger = (await shelf.Ledger.ReadAsync(ct)).Value;
        if (ledger.Paths.FirstOrDefault(one => one.Id.Value == Path) is { } path && !this.IsSure()) return this.Ask(
            Spoken.Of($"Remove “{path.Name}”?"),
            Spoken.Of($"The path is deleted with its beliefs ({ledger.Beliefs.Count(one => one.Path == path.Id)}), experiments and decision, "
                + "and cannot be brought back. Your notes stay."),
            Spoken.Of("Remove it for good"), "/decide");
        return await ChangeAsync(known => known.Without(new PathId(Path)), ct);
    }

    public Task<IActionResult> OnPostBeliefAsync(CancellationToken ct) => ChangeAsync(
        ledger =>
        {
            var old = ledger.Beliefs.FirstOrDefault(one => one.Id.Value == Belief.Id);
            var path = old?.Path ?? new PathId(Path);
            if (!ledger.Paths.Any(one => one.Id == path)) return Say(ledger, "statement", Spoken.Of("That path is not there any more."));
            if (old is null && ledger.Beliefs.Count(one => one.Path == path) >= LedgerShelf.MostBeliefs)
                return Say(ledger, "statement", Spoken.Of($"{LedgerShelf.MostBeliefs} beliefs for one path are enough; remove one first."));
            return Belief.Read(path, old, new BeliefId(makeId()), Problems) is { } belief ? ledger.With(belief) : ledger;
        },
        ct);

    public async Task<IActionResult> OnPostWithoutBeliefAsync(CancellationToken ct)
    {
        var ledger = (await shelf.Ledger.ReadAsync(ct)).Value;
        if (ledger.Beliefs.FirstOrDefault(one => one.Id.Value == Belief.Id) is { } belief && !this.IsSure()) return this.Ask(
            Spoken.Of($"Remove “{belief.Statement}”?"),
            Spoken.Of("The belief is deleted and cannot be brought back. What was said about it stays in your notes."),
            Spoken.Of("Remove it for good"), "/decide");
        return await ChangeAsync(known => known.Without(new BeliefId(Belief.Id)), ct);
    }

    public Task<IActionResult> OnPostExperimentAsync(CancellationToken ct)
    {
        var what = Problems.Text("what", What, InputLimits.Link);
        if (what is null) Problems.Add("what", Spoken.Of("Write what you will try out."));
        var by = LocalText.ReadDate(Day);
        if (by is null) Problems.Add("day", Spoken.Of("Write the day as in 2026-03-09."));
        return ChangeAsync(
            ledger => ledger.Paths.Any(one => one.Id.Value == Path)
                ? ledger.With(new Experiment { Path = new PathId(Path), What = what!, Day = by!.Value }) : ledger,
            ct);
    }

    public Task<IActionResult> OnPostDoneAsync(CancellationToken ct)
    {
        var result = Problems.Text("result", Result, InputLimits.Paragraph);
        return ChangeAsync(
            ledger => ledger.Experiments.FirstOrDefault(one =>
                one.Path.Value == Path && string.Equals(one.What, What, StringComparison.Ordinal)) is { } done
                ? ledger.With(done with { IsDone = true, Result = result }) : ledger,
            ct);
    }

    public async Task<IActionResult> OnPostChoiceAsync(CancellationToken ct)
    {
        var why = Problems.Text("what", What, InputLimits.Paragraph);
        if (!Enum.IsDefined(Kind)) Problems.Add("what", Spoken.Of("Choose one of what is offered."));
        var today = await day.TodayAsync(ct);
        return await ChangeAsync(
            ledger => ledger.Paths.Any(one => one.Id.Value == Path)
                ? ledger.With(new Choice { Path = new PathId(Path), Kind = Kind, Day = today, Why = why }) : ledger,
            ct);
    }

    public Task<IActionResult> OnPostOpenAgainAsync(CancellationToken ct) =>
        ChangeAsync(ledger => ledger with { Choices = ledger.Choices.Where(one => one.Path.Value != Path).ToValueList() }, ct);

    /// <summary>Says where somebody stands: of which path they speak, and from where they see it.</summary>
    public Task<IActionResult> OnPostStandpointAsync(CancellationToken ct)
    {
        var who = Problems.Text("who", Who, InputLimits.Line);
        if (Contact == Guid.Empty && who is null) Problems.Add("who", Spoken.Of("Say whom you mean."));
        if (Vantage is { } vantage && !Enum.IsDefined(vantage)) Problems.Add("who", Spoken.Of("Choose one of what is offered."));
        return ChangeAsync(
            ledger => ledger.With(new Standpoint
            {
                Contact = new ContactId(Contact),
                Name = Contact == Guid.Empty ? who : null,
                Paths = ledger.Paths.Where(one => one.Id.Value == Path).Select(one => one.Id).ToValueList(),
                Vantages = Vantage is { } from ? [from] : [],
            }),
            ct);
    }

    /// <summary>What a kind was, when one of that name was there, so that its words and plural are not lost.</summary>
    private static PersonKind KindOf(CareerPath? old, string name) =>
        old?.Kinds.FirstOrDefault(kind =>
            string.Equals(kind.Name, name, StringComparison.OrdinalIgnoreCase)) ?? new PersonKind { Name = name };

    private static ValueList<string> Parts(string? text) =>
        (text ?? "").Split(Separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToValueList();

    private Ledger Say(Ledger ledger, string field, string problem)
    {
        Problems.Add(field, problem);
        return ledger;
    }

    private async Task<IActionResult> ChangeAsync(Func<Ledger, Ledger> change, CancellationToken ct)
    {
        if (!Problems.Any && await shelf.Ledger.ChangeAsync(change, ct) is { } problem) Problems.Add("ledger", problem);
        if (!Problems.Any) return Redirect("/decide");
        View = await desk.ReadAsync(ct);
        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
