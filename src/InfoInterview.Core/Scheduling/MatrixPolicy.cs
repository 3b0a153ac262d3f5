using InfoInterview.Time;

namespace InfoInterview.Scheduling;

/// <summary>The figures by which interviews get along with each other. Equal when all parts are equal (G8.2).</summary>
public sealed record MatrixPolicy
{
    /// <summary>The minutes that a way takes of which nothing is known.</summary>
    public const int UnknownWayMinutes = 30;

    /// <summary>The zone in which findings tell the time: the seeker's.</summary>
    public required ZoneId Zone { get; init; }

    /// <summary>What is kept free round each interview; the guide's advice unless said otherwise.</summary>
    public Buffers Buffers { get; init; } = Buffers.Guide;

    /// <summary>How many interviews are sustainable; <c>null</c> for any number.</summary>
    public Pace? Pace { get; init; }

    /// <summary>The ways that are known; another takes <see cref="UnknownWayMinutes"/>.</summary>
    public ValueList<TravelTime> TravelTimes { get; init; }

    /// <summary>
    /// The policy for a seeker in a zone: the guide's buffers, two interviews a day and five a week. The guide asks for a sustainable pace
    /// without a figure; these are ours.
    /// </summary>
    /// <param name="zone">The zone in which the seeker's days and weeks begin.</param>
    /// <returns>The policy; change what differs by <c>with</c> (G8.2).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is <c>null</c>.</exception>
    public static MatrixPolicy For(ZoneId zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return new() { Zone = zone, Pace = new Pace { Zone = zone, PerDay = 2, PerWeek = 5 } };
    }

    /// <summary>The minutes of the way between two places; zero where they are one.</summary>
    /// <param name="from">One place, as it stands in the interviews.</param>
    /// <param name="to">Another place; the direction does not count.</param>
    /// <returns>Whole minutes; <see cref="UnknownWayMinutes"/> where the way is not in the table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="from"/> or <paramref name="to"/> is <c>null</c>.</exception>
    public int MinutesBetween(string from, string to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (Same(from, to)) return 0;
        foreach (var way in TravelTimes)
        {
            if ((Same(way.From, from) && Same(way.To, to)) || (Same(way.From, to) && Same(way.To, from))) return way.Minutes;
        }

        return UnknownWayMinutes;
    }

    private static bool Same(string left, string right) => string.Equals(left.Trim(), right.Trim(), StringComparison.OrdinalIgnoreCase);
}
