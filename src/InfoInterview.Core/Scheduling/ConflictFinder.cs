using InfoInterview.Rules;
using InfoInterview.Scheduling.Conflicts;
using NodaTime;

namespace InfoInterview.Scheduling;

/// <summary>
/// Tells which interviews get in each other's way: at one time, too near, too many, too far apart to travel, or at a time that the
/// clocks skip or show twice. A pure function of the matrix and the policy; takes time linear in the interviews and what it finds,
/// once they are sorted. Stateless, safe to share (G8.2).
/// </summary>
public sealed class ConflictFinder
{
    private readonly RuleSettings settings;
    private readonly IDateTimeZoneProvider zones;

    /// <summary>A finder with every rule at its default weight and the time-zone rules that this version carries.</summary>
    public ConflictFinder()
        : this(RuleSettings.Default)
    {
    }

    /// <summary>A finder with a host's own choices.</summary>
    /// <param name="settings">Which rules are re-weighed or switched off.</param>
    /// <param name="zones">The source of time-zone rules; <c>null</c> for the one that this version carries.</param>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is <c>null</c>.</exception>
    public ConflictFinder(RuleSettings settings, IDateTimeZoneProvider? zones = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        this.settings = settings;
        this.zones = zones ?? DateTimeZoneProviders.Tzdb;
    }

    /// <summary>Every conflict, by the start of its first interview; empty when all is well.</summary>
    /// <param name="matrix">All interviews of a seeker.</param>
    /// <param name="policy">Buffers, ways and pace.</param>
    /// <returns>The conflicts, each with the two interviews, its rule and its reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="matrix"/> or <paramref name="policy"/> is <c>null</c>.</exception>
    public ValueList<InterviewConflict> Find(InterviewMatrix matrix, MatrixPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(policy);
        return new ConflictSearch(matrix, policy, settings, zones).Run();
    }

    /// <summary>
    /// The conflicts that one interview would have, added or moved: an interview of the same id in the matrix gives way to it.
    /// </summary>
    /// <param name="interview">The interview as it would be.</param>
    /// <param name="matrix">All interviews of the seeker, with or without this one.</param>
    /// <param name="policy">Buffers, ways and pace.</param>
    /// <returns>The conflicts of that interview, by the start of the first of the two; empty when it fits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interview"/>, <paramref name="matrix"/> or <paramref name="policy"/>
    /// is <c>null</c>.</exception>
    public ValueList<InterviewConflict> FindFor(ScheduledInterview interview, InterviewMatrix matrix, MatrixPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(matrix);
        return Find(matrix.With(interview), policy).Where(conflict => conflict.Involves(interview.Id)).ToValueList();
    }
}
