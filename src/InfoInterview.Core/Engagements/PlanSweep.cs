using NodaTime;
using NodaTime.TimeZones;

namespace InfoInterview.Engagements;

/// <summary>
/// Plans many engagements, as a nightly run does. Reads them piece by piece and uses all cores, so that the memory does not grow
/// with their number. Stateless, safe to share.
/// </summary>
/// <example>
/// <code>
/// var dana = new Seeker { Name = PersonName.Parse("Dana Whitcomb"), Zone = "America/Chicago" };
/// var ruth = new Contact { Name = PersonName.Parse("Ms. Ruth Halvorsen"), Zone = "Europe/Oslo" };
/// var histories = Enumerable.Repeat(Engagement.Begin(dana, ruth), 1_000); // or read from a database, piece by piece
/// foreach (var planned in new PlanSweep(new FollowUpPlanner()).Over(histories, Instant.FromUtc(2026, 3, 9, 14, 0)).Take(2))
///     Console.WriteLine(planned.Steps[0].Kind);
/// </code>
/// </example>
public sealed class PlanSweep
{
    /// <summary>How many engagements are in hand at a time.</summary>
    public const int PieceLength = 4_096;

    private const int PiecesAhead = 16;

    private readonly FollowUpPlanner planner;

    /// <summary>A sweep with a planner of the host's choice.</summary>
    /// <param name="planner">The planner.</param>
    /// <exception cref="ArgumentNullException">The planner is <c>null</c>.</exception>
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
    /// <returns>The histories, each with its steps or the reason why it cannot be planned.</returns>
    /// <exception cref="ArgumentNullException">The histories are <c>null</c>.</exception>
    public IEnumerable<PlannedEngagement> Over(IEnumerable<Engagement> engagements, Instant now, Func<Engagement, Surroundings>? surroundings = null)
    {
        ArgumentNullException.ThrowIfNull(engagements);
        return Planned(engagements, now, surroundings ?? (static _ => Surroundings.None));
    }

    /// <summary>Small pieces are planned while the next ones are read; whoever waits for a piece that nobody has begun plans it.</summary>
    private IEnumerable<PlannedEngagement> Planned(IEnumerable<Engagement> engagements, Instant now, Func<Engagement, Surroundings> surroundings)
    {
        var underWay = new Queue<Task<PlannedEngagement[]>>();
        try
        {
            foreach (var piece in engagements.Chunk(PieceLength / PiecesAhead))
            {
                underWay.Enqueue(Task.Run(() => Array.ConvertAll(piece, one => Planned(one, surroundings, now))));
                if (underWay.Count < PiecesAhead) continue;
                foreach (var one in Done(underWay)) yield return one;
            }

            while (underWay.Count > 0)
            {
                foreach (var one in Done(underWay)) yield return one;
            }
        }
        finally
        {
            // Nothing is asked of the host any more once the sweep is left.
            Task.WhenAll(underWay).ContinueWith(static _ => { }, TaskScheduler.Default).Wait();
        }
    }

    private static PlannedEngagement[] Done(Queue<Task<PlannedEngagement[]>> underWay) => underWay.Dequeue().GetAwaiter().GetResult();

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
