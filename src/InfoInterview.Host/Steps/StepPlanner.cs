using InfoInterview.Engagements;
using InfoInterview.Host.Startup;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Steps;

/// <summary>
/// Asks what comes next, with one contact or in a list. What surrounds a history is known either way, so that a list, a page and the
/// moment of sending give the same answer; and only what is shown is read.
/// </summary>
internal sealed class StepPlanner(DueStore due, FollowUpPlanner planner, IClock clock)
{
    /// <summary>A part of one list.</summary>
    public async Task<StepPage> ListAsync(DueList list, int skip, int take, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var page = await due.ListAsync(TheSeeker.Id, list, now, skip, take, ct);
        return List(page, now);
    }

    /// <summary>A part of several lists, one behind the other.</summary>
    public async Task<StepPage> ListAsync(IReadOnlyList<DueList> lists, int skip, int take, CancellationToken ct)
    {
        var lines = new List<StepLine>();
        var total = 0;
        foreach (var list in lists)
        {
            var page = await ListAsync(list, Math.Max(0, skip - total), take - lines.Count, ct);
            lines.AddRange(page.Lines);
            total += page.Total;
        }

        return new StepPage { Lines = lines, Total = total };
    }

    /// <summary>How much there is to do, and a part of each list; <c>null</c> when there is no seeker.</summary>
    public async Task<StepOverview?> OverviewAsync(int skipUnderWay, int skipToAskAgain, int skipNotAsked, int take, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        return await due.OverviewAsync(TheSeeker.Id, now, skipUnderWay, skipToAskAgain, skipNotAsked, take, ct) is { } found
            ? new StepOverview
            {
                Counts = found.Counts,
                UnderWay = List(found.UnderWay, now),
                ToAskAgain = List(found.ToAskAgain, now),
                NotAsked = List(found.NotAsked, now)
            }
            : null;
    }

    /// <summary>What comes next with one contact; <c>null</c> when there is no such contact.</summary>
    public async Task<ContactSteps?> ForAsync(ContactId contact, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (await due.FindAsync(TheSeeker.Id, contact, now, ct) is not { Of: var one, Beside: var beside }) return null;
        var engagement = one.Stored.Engagement;
        return new ContactSteps
        {
            Of = one,
            Lines = [.. one.Steps.Select(step => Line(engagement, step, now))],
            Silence = one.Steps.IsEmpty ? planner.WhySilent(engagement, one.Around, now) : null,
            Beside = beside,
        };
    }

    /// <summary>Why a step that stood on a page is no longer planned.</summary>
    public Silence? WhyGone(SurroundedEngagement one, string key) =>
        planner.WhyGone(one.Stored.Engagement, one.Around, key, clock.GetCurrentInstant());

    private static StepPage List(DuePage page, Instant now) =>
        new() { Lines = [.. page.Steps.Select(step => Line(step.Of.Stored.Engagement, step.Step, now))], Total = page.Total };

    public static StepLine Line(Engagement engagement, NextStep step, Instant now) => new()
    {
        Contact = engagement.Contact,
        Stage = engagement.Stage,
        Step = step,
        Distance = DayDistance.Of(step.Window, now),
        SeekerZone = engagement.Seeker.Zone,
    };
}
