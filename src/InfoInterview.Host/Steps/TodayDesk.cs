using InfoInterview.Engagements;
using InfoInterview.Host.Messages;
using InfoInterview.Host.Startup;
using NodaTime;

namespace InfoInterview.Host.Steps;

/// <summary>Gathers the day's batch with its messages.</summary>
internal sealed class TodayDesk(StepPlanner planner, LetterDesk letters, FollowUpPlanner rules, TheDay day, IClock clock, IDateTimeZoneProvider zones)
{
    /// <summary>How many steps of one kind are shown; more of one kind are no work for one day.</summary>
    public const int LinesOfAKind = 10;

    public async Task<TodayView> ReadAsync(CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var book = await planner.ReadAsync(ct);
        var groups = new List<TodayGroup>(book.Today.Count);
        foreach (var group in book.Today)
        {
            var lines = new List<TodayLine>();
            foreach (var line in group.Lines.Take(LinesOfAKind)) lines.Add(await LineAsync(line, book.Histories, now, ct));
            groups.Add(new TodayGroup { Rule = group.Rule, Lines = lines, More = group.Lines.Count - lines.Count });
        }

        return new TodayView { Groups = groups, Tomorrow = (await day.TodayAsync(ct)).PlusDays(1) };
    }

    private async Task<TodayLine> LineAsync(BatchLine line, SeekerBook histories, Instant now, CancellationToken ct) => new()
    {
        Line = new StepLine
        {
            Contact = line.Engagement.Contact,
            Stage = line.Engagement.Stage,
            Step = line.Step,
            Distance = DayDistance.Of(line.Step.Window, now),
            SeekerZone = line.Engagement.Seeker.Zone,
        },
        Letter = await letters.WriteAsync(line.Engagement, line.Step, histories, ct),
        Sending = Sending(line, histories, now),
    };

    private string? Sending(BatchLine line, SeekerBook histories, Instant now) =>
        line.Step.GoesToContact && rules.Sending(line.Engagement, histories.Around(line.Engagement), line.Step.Key, now) is { } decision
            ? SendText.Of(decision, (line.Engagement.Contact.Zone ?? line.Engagement.Seeker.Zone).In(zones))
            : null;
}
