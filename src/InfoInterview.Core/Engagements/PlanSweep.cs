using NodaTime;
using NodaTime.TimeZones;

namespace InfoInterview.Engagements;

/// <summary>
/// Plans many engagements, as a nightly run does. Reads them piece by piece and uses all cores, so that the memory does not grow
/// with their number. Stateless, safe to share.
/// </summary>
public sealed class PlanSweep
{
    /// <summary>How many engagements are in hand at a time.</summary>
    public const int PieceLength = 4_096;

    private readonly FollowUpPlanner planner;

    /// <summary>A sweep with a planner of the host's choice.</summary>
    public PlanSweep(FollowUpPlanner planner)
    {
        ArgumentNullException.ThrowIfNull(planner);
        this.planner = planner;
    }

    /// <summary>
    /// Each engagement with its next steps, in the order in which they are read; nothing is read before it is asked for.
    /// </summary>
    /// <param name="engagements">The histories; read once.</param>
    /// <param name="now">The moment of asking, the same for all.</param>
    /// <param name="surroundings">What is known beside a history, asked on several threads at once; <c>null</c> when nothing is.</param>
    public IEnumerable<PlannedEngagement> Over(IEnumerable<Engagement> engagements, Instant now, Func<Engagement, Surroundings>? surroundings = null)
    {
        ArgumentNullException.ThrowIfNull(engagements);
        return Planned(engagements, now, surroundings ?? (static _ => Surroundings.None));
    }

    private IEnumerable<PlannedEngagement> Planned(IEnumerable<Engagement> engagements, Instant now, Func<Engagement, Surroundings> surroundings)
    {
        foreach (var piece in engagements.Chunk(PieceLength))
        {
            var planned = new PlannedEngagement[piece.Length];
            Parallel.For(0, piece.Length, i => planned[i] = Planned(piece[i], surroundings, now));
            foreach (var one in planned) yield return one;
        }
    }

    /// <summary>A history that cannot be planned says so, and the others go on.</summary>
    private PlannedEngagement Planned(Engagement engagement, Func<Engagement, Surroundings> surroundings, Instant now)
    {
        try
        {
            return new PlannedEngagement { Engagement = engagement, Steps = planner.Plan(engagement, surroundings(engagement), now) };
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException or ArithmeticException or DateTimeZoneNotFoundException)
        {
            return new PlannedEngagement { Engagement = engagement, Steps = [], Problem = $"This history cannot be planned: {fault.Message}" };
        }
    }
}
