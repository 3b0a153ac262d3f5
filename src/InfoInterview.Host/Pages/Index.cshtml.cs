using InfoInterview.Host.Inputs;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Steps;
using InfoInterview.Host.Ui;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages;

/// <summary>All next steps of all contacts by due time, and the way in for somebody new.</summary>
internal sealed class IndexModel(InterviewStore store, StepPlanner planner) : PageModel
{
    public Seeker? Seeker { get; private set; }

    public StepBook? Steps { get; private set; }

    public Paging Paging { get; private set; } = null!;

    public bool HasContacts => Steps is { } steps && steps.UnderWay.Count + steps.NotAsked.Count + steps.Resting > 0;

    /// <summary>Whether somebody was asked already.</summary>
    public bool HasBegun => Steps is { } steps && steps.UnderWay.Count + steps.Resting > 0;

    public IEnumerable<StepLine> NotAsked => Steps!.NotAsked.Skip(Paging.Skip).Take(InputLimits.PageSize);

    public async Task OnGetAsync([FromQuery(Name = "page")] int at, CancellationToken ct)
    {
        Seeker = await store.FindSeekerAsync(TheSeeker.Id, ct);
        if (Seeker is null) return;
        Steps = await planner.ReadAsync(ct);
        Paging = new Paging { Page = Paging.Clamp(at), Total = Steps.NotAsked.Count, Address = "/", Anchor = "#not-asked" };
    }
}
