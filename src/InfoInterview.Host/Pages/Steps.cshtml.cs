using InfoInterview.Host.Inputs;
using InfoInterview.Host.Steps;
using InfoInterview.Host.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages;

/// <summary>Every next step by due time, some of each list.</summary>
internal sealed class StepsModel(StepPlanner planner) : PageModel
{
    public StepPage UnderWay { get; private set; } = StepPage.None;

    public StepPage ToAskAgain { get; private set; } = StepPage.None;

    /// <summary>How many could be asked.</summary>
    public int NotAsked { get; private set; }

    public Paging UnderWayPaging { get; private set; } = null!;

    public Paging AgainPaging { get; private set; } = null!;

    public async Task OnGetAsync([FromQuery] int under, [FromQuery] int again, CancellationToken ct)
    {
        var steps = await planner.OverviewAsync(Paging.SkipFor(under), Paging.SkipFor(again), skipNotAsked: 0, InputLimits.PageSize, ct)
            ?? StepOverview.None;
        (UnderWay, ToAskAgain, NotAsked) = (steps.UnderWay, steps.ToAskAgain, steps.Counts.NotAsked);
        UnderWayPaging = PagingOf(UnderWay, under, "under", "#under-way");
        AgainPaging = PagingOf(ToAskAgain, again, "again", "#to-ask-again");
    }

    private static Paging PagingOf(StepPage list, int at, string name, string anchor) =>
        new() { Page = Paging.Clamp(at), Total = list.Total, Address = "/steps", Name = name, Anchor = anchor };
}
