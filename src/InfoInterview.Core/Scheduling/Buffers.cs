using NodaTime;

namespace InfoInterview.Scheduling;

/// <summary>
/// Time kept free round the seeker's talks, in whole minutes (G8.2). It guards the seeker's own calendar: it may lie outside opening
/// hours and outside the asked range. Equal when all parts are equal.
/// </summary>
public sealed record Buffers
{
    /// <summary>The guide's advice: a quarter of an hour before and after (10 to 15 minutes, G8.2).</summary>
    public static Buffers Guide { get; } = new() { Before = 15, After = 15 };

    /// <summary>No buffer.</summary>
    public static Buffers None { get; } = new();

    /// <summary>Minutes before a talk.</summary>
    public int Before { get; init; }

    /// <summary>Minutes after a talk.</summary>
    public int After { get; init; }

    /// <summary>How two buffers between two talks go together.</summary>
    public BufferRule Rule { get; init; }

    /// <summary>Minutes that lie at least between two talks.</summary>
    public int Between => Rule == BufferRule.Sum ? Before + After : Math.Max(Before, After);

    internal IEnumerable<string> Problems()
    {
        if (Before is < 0 or > NodaConstants.MinutesPerDay || After is < 0 or > NodaConstants.MinutesPerDay)
            yield return $"A buffer lasts from 0 to {NodaConstants.MinutesPerDay} minutes.";
    }
}
