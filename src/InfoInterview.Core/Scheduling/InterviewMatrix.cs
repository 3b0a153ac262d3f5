using InfoInterview.Interviews;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Scheduling;

/// <summary>
/// All interviews of one seeker in one place, so that none is booked over another (G8.2). Immutable: a change gives a new matrix with
/// the next version. Every change names the version that was seen, so that of two changes made at one time exactly one wins; making
/// the same change again does nothing. Equal when the version and the interviews are equal.
/// </summary>
public sealed record InterviewMatrix
{
    private InterviewMatrix(ValueList<ScheduledInterview> interviews, int version)
    {
        Interviews = interviews;
        Version = version;
    }

    /// <summary>No interview yet; version zero.</summary>
    public static InterviewMatrix Empty { get; } = new([], 0);

    /// <summary>The interviews by their local start; at one start by their id.</summary>
    public ValueList<ScheduledInterview> Interviews { get; }

    /// <summary>How many changes were made.</summary>
    public int Version { get; }

    /// <summary>A matrix as it was kept; conflicts in it are for <see cref="ConflictFinder"/> to tell.</summary>
    /// <param name="interviews">The interviews, in any order; each id once.</param>
    /// <param name="version">The version that was kept with them; at least 0.</param>
    /// <returns>The matrix, its interviews by their start.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interviews"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">Two interviews have one id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The version is negative.</exception>
    public static InterviewMatrix Of(IEnumerable<ScheduledInterview> interviews, int version)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(version);
        var all = interviews.ToList();
        if (all.DistinctBy(interview => interview.Id).Count() != all.Count) throw new ArgumentException("Two interviews have one id.", nameof(interviews));
        return new InterviewMatrix(InOrder(all), version);
    }

    /// <summary>The interview of an id; <c>null</c> when there is none.</summary>
    /// <param name="id">The interview.</param>
    /// <returns>The interview as it stands.</returns>
    public ScheduledInterview? Find(InterviewId id)
    {
        foreach (var interview in Interviews)
        {
            if (interview.Id == id) return interview;
        }

        return null;
    }

    /// <summary>The times that interviews take, in no order to count on: what <see cref="SlotRequest.Interviews"/> asks for.</summary>
    /// <param name="zones">The source of time-zone rules.</param>
    /// <param name="except">An interview that is to be moved, whose own time is free for it; <c>null</c> for none.</param>
    /// <returns>Start inclusive, end exclusive; without buffers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zones"/> is <c>null</c>.</exception>
    public ValueList<Interval> Taken(IDateTimeZoneProvider zones, InterviewId? except = null)
    {
        ArgumentNullException.ThrowIfNull(zones);
        return Interviews.Where(interview => interview.Id != except).Select(interview => interview.When(zones)).ToValueList();
    }

    /// <summary>Adds an interview that was agreed.</summary>
    /// <param name="interview">The interview.</param>
    /// <param name="expectedVersion">The version that was seen when it was agreed.</param>
    /// <param name="now">The moment of adding.</param>
    /// <param name="zones">The source of time-zone rules.</param>
    /// <returns>The new matrix, the same one when it was added before, or why it was refused; this one stays as it is (G8.2).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interview"/> or <paramref name="zones"/> is <c>null</c>.</exception>
    public MatrixChange Accept(ScheduledInterview interview, int expectedVersion, Instant now, IDateTimeZoneProvider zones)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(zones);
        if (Find(interview.Id) is { } known) return known == interview ? new MatrixChange.AlreadyMade { Matrix = this } : Refuse(MatrixRefusal.IdTaken, known);
        return Place(interview, expectedVersion, now, zones);
    }

    /// <summary>Moves an interview that is still to come; its own old time does not stand in its way.</summary>
    /// <param name="id">The interview.</param>
    /// <param name="to">The new time.</param>
    /// <param name="expectedVersion">The version that was seen when it was moved.</param>
    /// <param name="now">The moment of moving.</param>
    /// <param name="zones">The source of time-zone rules.</param>
    /// <returns>The new matrix, the same one when it was moved before, or why it was refused; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="to"/> or <paramref name="zones"/> is <c>null</c>.</exception>
    public MatrixChange Move(InterviewId id, Appointment to, int expectedVersion, Instant now, IDateTimeZoneProvider zones)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(zones);
        if (Find(id) is not { } interview) return Refuse(MatrixRefusal.NotFound);
        if (interview.Appointment == to) return new MatrixChange.AlreadyMade { Matrix = this };
        return interview.When(zones).Start <= now ? Refuse(MatrixRefusal.Past, interview) : Place(interview with { Appointment = to }, expectedVersion, now, zones);
    }

    /// <summary>Takes out an interview that is still to come; taking out one that is not there does nothing.</summary>
    /// <param name="id">The interview.</param>
    /// <param name="expectedVersion">The version that was seen when it was cancelled.</param>
    /// <param name="now">The moment of cancelling.</param>
    /// <param name="zones">The source of time-zone rules.</param>
    /// <returns>The new matrix, the same one when it is not there, or why it was refused; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zones"/> is <c>null</c>.</exception>
    public MatrixChange Cancel(InterviewId id, int expectedVersion, Instant now, IDateTimeZoneProvider zones)
    {
        ArgumentNullException.ThrowIfNull(zones);
        if (Find(id) is not { } interview) return new MatrixChange.AlreadyMade { Matrix = this };
        if (expectedVersion != Version) return Refuse(MatrixRefusal.Stale);
        return interview.When(zones).Start <= now ? Refuse(MatrixRefusal.Past, interview) : Made(Interviews.Where(other => other.Id != id));
    }

    /// <summary>The same matrix with one interview in place of its old self, whatever stands in its way: for asking what would.</summary>
    internal InterviewMatrix With(ScheduledInterview interview) => new(InOrder(Interviews.Where(other => other.Id != interview.Id).Append(interview)), Version);

    private MatrixChange Place(ScheduledInterview interview, int expectedVersion, Instant now, IDateTimeZoneProvider zones)
    {
        if (expectedVersion != Version) return Refuse(MatrixRefusal.Stale);
        if (interview.Appointment.StartsAt(zones).Kind == LocalTimeKind.Skipped) return Refuse(MatrixRefusal.NoSuchTime);
        var when = interview.When(zones);
        if (when.Start < now) return Refuse(MatrixRefusal.Past);
        foreach (var other in Interviews)
        {
            if (other.Id == interview.Id) continue;
            var taken = other.When(zones);
            if (taken.Start < when.End && when.Start < taken.End) return Refuse(MatrixRefusal.Taken, other);
        }

        return Made(Interviews.Where(other => other.Id != interview.Id).Append(interview));
    }

    private MatrixChange.Made Made(IEnumerable<ScheduledInterview> interviews) => new() { Matrix = new InterviewMatrix(InOrder(interviews), Version + 1) };

    private static MatrixChange.Refused Refuse(MatrixRefusal why, ScheduledInterview? inTheWay = null) => new() { Why = why, InTheWay = inTheWay };

    private static ValueList<ScheduledInterview> InOrder(IEnumerable<ScheduledInterview> interviews) =>
        interviews.OrderBy(interview => interview.Appointment.Start).ThenBy(interview => interview.Id.Value).ToValueList();
}
