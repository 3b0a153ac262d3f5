using InfoInterview.Host.Plots;
using InfoInterview.Host.Startup;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Insights;

/// <summary>Counts month by month who was asked and who answered, where the seeker lives.</summary>
internal sealed class AnswerDesk(InterviewStore store, DueStore due, IClock clock, IDateTimeZoneProvider zones)
{
    /// <summary>So many requests are looked at; where there are more, the picture begins with the first whole month of these.</summary>
    public const int MostRequests = 600;

    /// <summary>The months from the first request on, also those in which nobody was asked; empty when nobody was.</summary>
    public async Task<ValueList<AskedMonth>> ReadAsync(CancellationToken ct)
    {
        if (await store.FindSeekerAsync(TheSeeker.Id, ct) is not { } seeker) return [];
        var (zone, now) = (seeker.Zone.In(zones), clock.GetCurrentInstant());
        var first = PlotMonths.Of(now.InZone(zone).Date).PlusMonths(1 - PlotMonths.Most);
        var since = zone.AtStartOfDay(first).ToInstant();
        return By(await due.AskedAsync(TheSeeker.Id, now, since, MostRequests, ct), zone, now.InZone(zone).Date);
    }

    /// <summary>
    /// People by the month in which they were asked last, up to this month, so that a silence since is seen; a month of which only a
    /// part is known is left out.
    /// </summary>
    internal static ValueList<AskedMonth> By(AskedPeople asked, DateTimeZone zone, LocalDate today)
    {
        var months = asked.People.GroupBy(person => PlotMonths.Of(person.At.InZone(zone).Date))
            .ToDictionary(month => month.Key, month => (Asked: month.Count(), Answered: month.Count(person => person.HasAnswered)));
        if (months.Count == 0) return [];
        var (first, last) = (months.Keys.Min(), LocalDate.Max(months.Keys.Max(), PlotMonths.Of(today)));
        if (!asked.IsWhole && first < last) first = first.PlusMonths(1);
        return PlotMonths.Between(first, last)
            .Select(month => months.TryGetValue(month, out var count) ? new AskedMonth(month, count.Asked, count.Answered)
                : new AskedMonth(month, 0, 0))
            .ToValueList();
    }
}
