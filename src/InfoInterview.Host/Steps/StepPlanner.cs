using InfoInterview.Engagements;
using InfoInterview.Host.Startup;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Steps;

/// <summary>Reads every engagement and asks what comes next.</summary>
internal sealed class StepPlanner(InterviewStore store, FollowUpPlanner planner, IClock clock)
{
    public async Task<StepBook> ReadAsync(CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var underWay = new List<StepLine>();
        var notAsked = new List<StepLine>();
        var resting = 0;
        await foreach (var stored in store.EngagementsAsync(TheSeeker.Id, onlyStarted: false, ct))
        {
            var lines = For(stored.Engagement, now);
            if (lines.Count == 0) resting++;
            (stored.Version == 0 ? notAsked : underWay).AddRange(lines);
        }

        underWay.Sort(ByDue);
        notAsked.Sort(ByDue);
        return new StepBook { UnderWay = underWay, NotAsked = notAsked, Resting = resting };
    }

    public IReadOnlyList<StepLine> For(Engagement engagement) => For(engagement, clock.GetCurrentInstant());

    private List<StepLine> For(Engagement engagement, Instant now)
    {
        var lines = new List<StepLine>();
        foreach (var step in planner.Plan(engagement, now))
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
