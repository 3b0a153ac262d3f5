using NodaTime;

namespace InfoInterview.Host.Backups;

/// <summary>Which copies are kept: the last of every hour of a day, of every day of a week, of every week of four.</summary>
internal static class BackupRotation
{
    private static readonly (Duration Back, Duration Step)[] Kept =
    [
        (Duration.FromHours(24), Duration.FromHours(1)),
        (Duration.FromDays(7), Duration.FromDays(1)),
        (Duration.FromDays(28), Duration.FromDays(7)),
    ];

    /// <summary>The copies that may go; never the latest.</summary>
    public static IReadOnlyList<Instant> Old(IReadOnlyCollection<Instant> made, Instant now)
    {
        if (made.Count == 0) return [];
        var keep = new HashSet<Instant> { made.Max() };
        foreach (var (back, step) in Kept)
        {
            var within = made.Where(at => at > now - back);
            keep.UnionWith(within.GroupBy(at => (long)((at - NodaConstants.UnixEpoch) / step)).Select(slot => slot.Max()));
        }

        return [.. made.Where(at => !keep.Contains(at)).Order()];
    }
}
