using InfoInterview.Decisions;
using InfoInterview.Host.Deciding;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Ui;
using InfoInterview.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages.Decide;

/// <summary>For somebody who knows nobody: questions that bring people to mind, and whom to ask first.</summary>
internal sealed class PeopleModel(LedgerShelf shelf, DecisionDesk desk, Inventory inventory) : PageModel
{
    [BindProperty]
    public Circle Circle { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Through { get; set; }

    [BindProperty]
    public string? Organization { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public Acquaintance Acquaintance { get; set; }

    [BindProperty]
    public Nearness Nearness { get; set; }

    [BindProperty]
    public Vantage? Vantage { get; set; }

    /// <summary>The place of an entry in the list, to take it off.</summary>
    [BindProperty]
    public int At { get; set; }

    public ValueList<CirclePrompt> Prompts { get; } = CirclePrompt.All(Spoken.Code);

    public ValueList<InventoryEntry> Entries { get; private set; }

    public FirstPeople First { get; private set; } = null!;

    public string? Problem { get; private set; }

    public InputProblems Problems { get; } = new();

    public Task OnGetAsync(CancellationToken ct) => ReadAsync(ct);

    public async Task<IActionResult> OnPostAddAsync(CancellationToken ct)
    {
        var name = Problems.Text("name", Name, InputLimits.Line);
        if (name is null) Problems.Add("name", Spoken.Of("Write a name, or what the person is to you."));
        var through = Problems.Text("through", Through, InputLimits.Line);
        var organization = Problems.Text("organization", Organization, InputLimits.Line);
        var point = Problems.Point("email", ContactPointKind.Email, Email, Spoken.Of("Write an e-mail address, such as kim@works.example."));
        if (!Enum.IsDefined(Circle) || !Enum.IsDefined(Acquaintance) || !Enum.IsDefined(Nearness)
            || (Vantage is { } from && !Enum.IsDefined(from)))
            Problems.Add("name", Spoken.Of("Choose one of what is offered."));
        if ((await shelf.People.ReadAsync(ct)).Value.Count >= LedgerShelf.MostPeople)
            Problems.Add("name", Spoken.Of($"{LedgerShelf.MostPeople} people are enough to begin with; remove some first."));
        if (Problems.Any)
        {
            await ReadAsync(ct);
            ModelState.Clear();
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        var entry = new InventoryEntry
        {
            Circle = Circle,
            Name = name!,
            Through = through,
            Organization = organization,
            Point = point,
            Acquaintance = Acquaintance,
            Nearness = Nearness,
            Vantage = Vantage,
        };
        return await ChangeAsync(entries => entries.Contains(entry) ? entries : entries.Add(entry), ct);
    }

    public Task<IActionResult> OnPostWithoutAsync(CancellationToken ct) =>
        ChangeAsync(entries =>
            entries.Where((entry, at) => at != At || !string.Equals(entry.Name, Name, StringComparison.Ordinal)).ToValueList(), ct);

    private async Task<IActionResult> ChangeAsync(Func<ValueList<InventoryEntry>, ValueList<InventoryEntry>> change, CancellationToken ct)
    {
        if (await shelf.People.ChangeAsync(change, ct) is { } problem) this.Say(problem);
        return Redirect("/decide/people");
    }

    private async Task ReadAsync(CancellationToken ct)
    {
        (Entries, Problem) = await shelf.People.ReadAsync(ct);
        First = inventory.Rank(Entries, await desk.OnlyPathAsync(ct), Spoken.Code);
    }
}
