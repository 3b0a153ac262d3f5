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

    public StepOverview Steps { get; private set; } = StepOverview.None;

    public DueCounts Counts => Steps.Counts;

    public StepPage UnderWay => Steps.UnderWay;

    public StepPage ToAskAgain => Steps.ToAskAgain;

    public StepPage NotAsked => Steps.NotAsked;

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
        Steps = await planner.OverviewAsync(Paging.SkipFor(under), Paging.SkipFor(again), Paging.SkipFor(at), InputLimits.PageSize, ct)
            ?? StepOverview.None;
        UnderWayPaging = PagingOf(UnderWay, under, "under", "#under-way");
        AgainPaging = PagingOf(ToAskAgain, again, "again", "#to-ask-again");
        Paging = PagingOf(NotAsked, at, "page", "#not-asked");
    }

    private static Paging PagingOf(StepPage list, int at, string name, string anchor) =>
        new() { Page = Paging.Clamp(at), Total = list.Total, Address = "/", Name = name, Anchor = anchor };
}
