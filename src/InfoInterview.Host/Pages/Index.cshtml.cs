using InfoInterview.Host.Inputs;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Steps;
using InfoInterview.Host.Ui;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages;

/// <summary>The next steps by due time, some of each list, and the way in for somebody new.</summary>
internal sealed class IndexModel(InterviewStore store, StepPlanner planner) : PageModel
{
    public Seeker? Seeker { get; private set; }

    public DueCounts Counts { get; private set; } = new() { Contacts = 0, Started = 0, NotAsked = 0, UnderWay = 0, ToAskAgain = 0 };

    public StepList UnderWay { get; private set; } = new() { Lines = [], Total = 0 };

    public StepList ToAskAgain { get; private set; } = new() { Lines = [], Total = 0 };

    public StepList NotAsked { get; private set; } = new() { Lines = [], Total = 0 };

    public Paging UnderWayPaging { get; private set; } = null!;

    public Paging AgainPaging { get; private set; } = null!;

    public Paging Paging { get; private set; } = null!;

    public bool HasContacts => Counts.Contacts > 0;

    /// <summary>Whether somebody was asked already, or nobody else can be.</summary>
    public bool HasBegun => Counts.Contacts > Counts.NotAsked;

    public async Task OnGetAsync([FromQuery(Name = "page")] int at, [FromQuery] int under, [FromQuery] int again, CancellationToken ct)
    {
        Seeker = await store.FindSeekerAsync(TheSeeker.Id, ct);
        if (Seeker is null) return;
        Counts = await planner.CountAsync(ct);
        (UnderWay, UnderWayPaging) = await ReadAsync(DueList.UnderWay, under, "under", "#under-way", ct);
        (ToAskAgain, AgainPaging) = await ReadAsync(DueList.ToAskAgain, again, "again", "#to-ask-again", ct);
        (NotAsked, Paging) = await ReadAsync(DueList.NotAsked, at, "page", "#not-asked", ct);
    }

    private async Task<(StepList List, Paging Paging)> ReadAsync(DueList list, int at, string name, string anchor, CancellationToken ct)
    {
        var page = Paging.Clamp(at);
        var steps = await planner.ListAsync(list, Paging.SkipFor(page), InputLimits.PageSize, ct);
        return (steps, new Paging { Page = page, Total = steps.Total, Address = "/", Name = name, Anchor = anchor });
    }
}
