using InfoInterview.Decisions.Texts;
using InfoInterview.Outreach;

namespace InfoInterview.Decisions.Beginning;

/// <summary>Ranks the entries of an inventory.</summary>
internal sealed class Ranking(ValueList<InventoryEntry> entries, PathReading? path, CircleTexts texts, int most)
{
    /// <summary>What a way to reach them weighs, what an empty place among those who were heard, and what a second of a circle.</summary>
    private const int ForWay = 1;
    private const int ForMissing = 2;
    private const int ForSameCircle = -2;

    public FirstPeople First()
    {
        // The order of the entries must not matter, so that equals are told apart by what they are.
        var open = entries.Distinct().Select(entry => (Entry: entry, Reasons: Reasons(entry)))
            .OrderByDescending(one => Sum(one.Reasons)).ThenBy(one => one.Entry.Circle)
            .ThenBy(one => one.Entry.Name, StringComparer.Ordinal).ThenBy(one => one.Entry.ToString(), StringComparer.Ordinal).ToList();
        var ranked = new List<PersonToAsk>(open.Count);
        var circles = new Dictionary<Circle, int>();
        while (open.Count > 0)
        {
            var best = ranked.Count < most ? Best(open, circles) : 0;
            var (entry, reasons) = open[best];
            var times = circles.GetValueOrDefault(entry.Circle);
            if (ranked.Count < most && times > 0)
                reasons.Add(new RankReason { Points = ForSameCircle * times, Words = texts.SameCircle });
            ranked.Add(Person(entry, reasons));
            circles[entry.Circle] = times + 1;
            open.RemoveAt(best);
        }

        return new FirstPeople
        {
            People = ranked.Take(most).ToValueList(),
            Later = ranked.Skip(most).ToValueList(),
            NotLookedAt = Enum.GetValues<Circle>().Where(circle => !circles.ContainsKey(circle)).ToValueList(),
        };
    }

    private static int Best(List<(InventoryEntry Entry, List<RankReason> Reasons)> open, Dictionary<Circle, int> circles)
    {
        var (best, highest) = (0, int.MinValue);
        for (var at = 0; at < open.Count; at++)
        {
            var points = Sum(open[at].Reasons) + (ForSameCircle * circles.GetValueOrDefault(open[at].Entry.Circle));
            if (points > highest) (best, highest) = (at, points);
        }

        return best;
    }

    private List<RankReason> Reasons(InventoryEntry entry)
    {
        var reasons = new List<RankReason>();
        Add(reasons, (int)entry.Acquaintance, texts.Of(entry.Acquaintance));
        Add(reasons, (int)entry.Nearness, texts.Of(entry.Nearness));
        if (entry.Point is { IsUsable: true }) Add(reasons, ForWay, texts.HasWay);
        if (entry.Vantage is { } vantage && path is not null && path.Missing.Any(kind => kind.Vantage == vantage))
            Add(reasons, ForMissing, texts.Missing(vantage));
        return reasons;
    }

    private static void Add(List<RankReason> reasons, int points, string words)
    {
        if (points != 0) reasons.Add(new RankReason { Points = points, Words = words });
    }

    private PersonToAsk Person(InventoryEntry entry, List<RankReason> reasons)
    {
        var through = string.IsNullOrWhiteSpace(entry.Through) ? null : entry.Through.Trim();
        return new PersonToAsk
        {
            Entry = entry,
            Points = Sum(reasons),
            Reasons = reasons.ToValueList(),
            Way = through is null ? texts.Way(entry.Circle) : texts.WayThrough(through),
            FirstMessage = through is null ? MessagePurpose.Request : MessagePurpose.IntroductionRequest,
        };
    }

    private static int Sum(List<RankReason> reasons) => reasons.Sum(reason => reason.Points);
}
