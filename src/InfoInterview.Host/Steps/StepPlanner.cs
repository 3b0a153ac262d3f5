using InfoInterview.Engagements;
using InfoInterview.Host.Startup;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Steps;

/// <summary>
/// Asks what comes next, with one contact or with all. The load of the others is known either way, so that a list, a page and the moment
/// of sending give the same answer.
/// </summary>
internal sealed class StepPlanner(InterviewStore store, FollowUpPlanner planner, IClock clock)
{
    public async Task<StepBook> ReadAsync(CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var book = await BookAsync(ct);
        var planned = new List<PlannedEngagement>();
        var underWay = new List<StepLine>();
        var notAsked = new List<StepLine>();
        var resting = 0;
        await foreach (var stored in store.EngagementsAsync(TheSeeker.Id, onlyStarted: false, ct))
        {
            var steps = planner.Plan(stored.Engagement, book.Around(stored.Engagement), now);
            if (steps.IsEmpty) resting++;
            else if (steps.Any(step => step.Status != Time.WindowStatus.Waiting)) planned.Add(new PlannedEngagement { Engagement = stored.Engagement, Steps = steps });
            (stored.Version == 0 ? notAsked : underWay).AddRange(Lines(stored.Engagement, steps, now));
        }

        underWay.Sort(ByDue);
        notAsked.Sort(ByDue);
        return new StepBook { UnderWay = underWay, NotAsked = notAsked, Resting = resting, Today = DayBatch.Of(planned), Histories = book };
    }

    public async Task<ContactSteps> ForAsync(Engagement engagement, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var book = await BookAsync(ct);
        var around = book.Around(engagement);
        return new ContactSteps
        {
            Lines = Lines(engagement, planner.Plan(engagement, around, now), now),
            Silence = planner.WhySilent(engagement, around, now),
            Book = book,
        };
    }

    /// <summary>Why a step that stood on a page is no longer planned.</summary>
    public Silence? WhyGone(Engagement engagement, SeekerBook book, string key) => planner.WhyGone(engagement, book.Around(engagement), key, clock.GetCurrentInstant());

    private async Task<SeekerBook> BookAsync(CancellationToken ct)
    {
        var book = new SeekerBook();
        await foreach (var stored in store.EngagementsAsync(TheSeeker.Id, onlyStarted: true, ct)) book.Add(stored.Engagement);
        return book;
    }

    private static List<StepLine> Lines(Engagement engagement, ValueList<NextStep> steps, Instant now)
    {
        var lines = new List<StepLine>(steps.Count);
        foreach (var step in steps)
        {
            lines.Add(new StepLine
            {
                Contact = engagement.Contact,
                Stage = engagement.Stage,
                Step = step,
                Distance = DayDistance.Of(step.Window, now),
                SeekerZone = engagement.Seeker.Zone,
            });
        }

        return lines;
    }

    private static int ByDue(StepLine left, StepLine right)
    {
        var byDue = left.Step.Window.DueBy.CompareTo(right.Step.Window.DueBy);
        return byDue != 0 ? byDue : string.Compare(left.Contact.Name.Full, right.Contact.Name.Full, StringComparison.OrdinalIgnoreCase);
    }
}
