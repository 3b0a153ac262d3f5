using InfoInterview.Actions;
using InfoInterview.Engagements;
using InfoInterview.Host.Actions;
using InfoInterview.Host.Messages;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Steps;
using InfoInterview.People;
using InfoInterview.Storage;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Host.Today;

/// <summary>
/// Gathers the day: what is owed first, never more than one can look at, and a few people to ask when nothing else is waiting.
/// </summary>
internal sealed class TodayDesk(InterviewStore store, DueStore due, LetterDesk letters, FollowUpPlanner rules, Shortlist shortlist,
    ActionShelf actions, TheDay day, IClock clock, IDateTimeZoneProvider zones)
{
    /// <summary>How many steps stand under "now"; what is more is work for later.</summary>
    public const int MostNow = 5;

    private const int MostComing = 5;

    private const int MostTasks = 3;

    public async Task<TodayView> ReadAsync(CancellationToken ct)
    {
        if (await store.FindSeekerAsync(TheSeeker.Id, ct) is not { } seeker) return new TodayView();
        var now = clock.GetCurrentInstant();
        var figures = await due.CampaignAsync(TheSeeker.Id, now, ct);
        var today = await due.TodayAsync(TheSeeker.Id, now, MostNow, ct);
        var view = new TodayView { Seeker = seeker, Figures = figures, Tomorrow = (await day.TodayAsync(ct)).PlusDays(1) };
        var lines = DayBatch.Of(today.Histories
            .Select(one => new PlannedEngagement { Engagement = one.Stored.Engagement, Steps = one.Steps }))
            .SelectMany(group => group.Lines).ToList();
        var duties = lines.Where(line => line.Step.Kind != NextStepKind.SendRequest || line.Engagement.Facts.Count > 0).ToList();
        var worth = await shortlist.ReadAsync(seeker, view.NotAsked, ct);
        var waits = await WaitsAsync(worth, ct);
        var first = duties.Count > 0 || waits is not null ? null : FirstRequest(lines, worth);
        var shown = first is null ? duties.Take(MostNow).ToList() : [first];
        var (coming, planned) = await ComingAsync(shown, now, ct);
        return view with
        {
            Now = await LinesAsync(shown, today, now, ct),
            More = Math.Max(0, Count(today) - shown.Count),
            Tasks = await TasksAsync(ct),
            Coming = coming,
            Planned = planned,
            Worth = waits is null ? worth : [],
            AskingWaits = waits,
        };
    }

    /// <summary>With nothing owed, the one thing to do is to ask the one who is most worth it.</summary>
    private static BatchLine? FirstRequest(List<BatchLine> lines, ValueList<PersonWorthAsking> worth)
    {
        var open = lines.Where(line => line.Step.Kind == NextStepKind.SendRequest).ToList();
        return worth.Select(person => open.Find(line => line.Engagement.Contact.Id == person.Contact.Id))
            .FirstOrDefault(line => line is not null)
            ?? open.FirstOrDefault();
    }

    private static int Count(DueToday today) =>
        today.Counts.Where(kind => kind.Key != NextStepKind.SendRequest).Sum(kind => kind.Value);

    /// <summary>Why the one who is most worth asking waits: the seeker's load holds all alike.</summary>
    private async Task<string?> WaitsAsync(ValueList<PersonWorthAsking> worth, CancellationToken ct)
    {
        if (worth.IsEmpty || await due.FindAsync(TheSeeker.Id, worth[0].Contact.Id, clock.GetCurrentInstant(),
            ct) is not { Of.Steps: var steps }) return null;
        var hold = steps.FirstOrDefault(step =>
            step is { WaitsForRoom: true, Status: WindowStatus.Waiting, Hold.Cause: HoldCause.Pace or HoldCause.Backlog })?.Hold;
        return hold?.ToString() is { Length: > 0 } text
            ? string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(text[0])}{text.AsSpan(1)}.") : null;
    }

    private async Task<(IReadOnlyList<StepLine> Lines, int Planned)> ComingAsync(List<BatchLine> shown, Instant now, CancellationToken ct)
    {
        var keys = shown.Select(line => line.Step.Key).ToHashSet(StringComparer.Ordinal);
        var page = await due.ListAsync(TheSeeker.Id, DueList.UnderWay, now, skip: 0, MostNow + MostComing, ct);
        var lines = page.Steps.Where(step => step.Step.Status == WindowStatus.Waiting && !keys.Contains(step.Step.Key)).Take(MostComing)
            .Select(step => StepPlanner.Line(step.Of.Stored.Engagement, step.Step, now)).ToList();
        return (lines, page.Total);
    }

    private async Task<IReadOnlyList<ActionCard>> TasksAsync(CancellationToken ct)
    {
        var today = await day.TodayAsync(ct);
        var stored = await actions.ListAsync(ct);
        return ActionBoard.Of(stored.Select(item => item.Value), today)
            .Where(card => card.Standing is ActionStanding.Overdue or ActionStanding.DueSoon).Take(MostTasks).ToList();
    }

    private async Task<IReadOnlyList<TodayLine>> LinesAsync(List<BatchLine> shown, DueToday today, Instant now, CancellationToken ct)
    {
        var around = today.Histories.ToDictionary(one => one.Stored.Engagement.Contact.Id, one => one.Around);
        var lines = new List<TodayLine>(shown.Count);
        foreach (var line in shown)
        {
            lines.Add(new TodayLine
            {
                Line = StepPlanner.Line(line.Engagement, line.Step, now),
                Letter = await letters.WriteAsync(line.Engagement, line.Step, today.Beside, ct),
                Sending = Sending(line, around[line.Engagement.Contact.Id], now),
            });
        }

        return lines;
    }

    private string? Sending(BatchLine line, Surroundings around, Instant now) =>
        line.Step.GoesToContact && rules.Sending(line.Engagement, around, line.Step.Key, now) is { } decision
            ? SendText.Of(decision, (line.Engagement.Contact.Zone ?? line.Engagement.Seeker.Zone).In(zones))
            : null;
}
