using InfoInterview.Engagements;
using InfoInterview.Host.Messages;
using InfoInterview.Host.Startup;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Steps;

/// <summary>Gathers the day's batch with its messages.</summary>
internal sealed class TodayDesk(DueStore due, LetterDesk letters, FollowUpPlanner rules, TheDay day, IClock clock,
    IDateTimeZoneProvider zones)
{
    /// <summary>How many steps of one kind are shown; more of one kind are no work for one day.</summary>
    public const int LinesOfAKind = 10;

    public async Task<TodayView> ReadAsync(CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var today = await due.TodayAsync(TheSeeker.Id, now, LinesOfAKind, ct);
        var histories = today.Histories.ToDictionary(one => one.Stored.Engagement.Contact.Id);
        var planned = today.Histories.Select(one => new PlannedEngagement { Engagement = one.Stored.Engagement, Steps = one.Steps });
        var groups = new List<TodayGroup>();
        foreach (var group in DayBatch.Of(planned))
        {
            var lines = new List<TodayLine>();
            foreach (var line in group.Lines.Take(LinesOfAKind)) lines.Add(await LineAsync(line, histories, today.Beside, now, ct));
            var all = group.Lines.Select(line => line.Step.Kind).Distinct().Sum(kind => today.Counts.GetValueOrDefault(kind));
            groups.Add(new TodayGroup { Rule = group.Rule, Lines = lines, More = Math.Max(all, group.Lines.Count) - lines.Count });
        }

        return new TodayView { Groups = groups, Tomorrow = (await day.TodayAsync(ct)).PlusDays(1) };
    }

    private async Task<TodayLine> LineAsync(BatchLine line, Dictionary<ContactId, SurroundedEngagement> histories, SeekerBook beside,
        Instant now, CancellationToken ct) => new()
        {
            Line = StepPlanner.Line(line.Engagement, line.Step, now),
            Letter = await letters.WriteAsync(line.Engagement, line.Step, beside, ct),
            Sending = Sending(line, histories[line.Engagement.Contact.Id].Around, now),
        };

    private string? Sending(BatchLine line, Surroundings around, Instant now) =>
        line.Step.GoesToContact && rules.Sending(line.Engagement, around, line.Step.Key, now) is { } decision
            ? SendText.Of(decision, (line.Engagement.Contact.Zone ?? line.Engagement.Seeker.Zone).In(zones))
            : null;
}
