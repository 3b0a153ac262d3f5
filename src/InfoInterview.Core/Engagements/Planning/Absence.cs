using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements.Planning;

/// <summary>
/// Waiting out absences: a notice stops the clock until the return and a business day, and the days that were waited before it stay
/// waited. A newer notice corrects an older one that still runs, from its own day on; one without a date does not override one that
/// has a date.
/// </summary>
internal readonly ref struct Absence(ReadOnlySpan<ReplyReceived> notices, FollowUpPolicy policy, BusinessCalendar calendar)
{
    private readonly ReadOnlySpan<ReplyReceived> notices = notices;

    /// <summary>
    /// The day on which a wait that began on a given day is over, never before it, and the notice that held it; <c>null</c> when none
    /// did. A notice that came when the step had long been dropped holds nothing.
    /// </summary>
    /// <param name="start">The first day of the wait.</param>
    /// <param name="wait">The wait.</param>
    /// <param name="grace">How many days after the wait the step is dropped.</param>
    public (LocalDate Day, ReplyReceived? Held) After(LocalDate start, Wait wait, int grace)
    {
        var left = DayWait.Count(wait).GetValueOrDefault();
        if (notices.IsEmpty) return (DayWait.After(start, wait, left, calendar), null);
        var reached = start;
        ReplyReceived? held = null;
        for (var at = 0; Next(ref at, out var began, out var end, out var notice);)
        {
            if (end <= reached) continue;
            if (began > DayWait.After(reached, wait, left, calendar).PlusDays(grace)) break;
            if (began > reached) left -= DayWait.Between(reached, began, wait, left, calendar);
            reached = end;
            held = notice;
        }

        return (DayWait.After(reached, wait, left, calendar), held);
    }

    /// <summary>The first day on which they are back and settled; <c>null</c> when they are not away on the given day.</summary>
    public (LocalDate Day, ReplyReceived Notice)? On(LocalDate day)
    {
        for (var at = 0; Next(ref at, out var began, out var end, out var notice);)
        {
            if (began <= day && day < end) return (end, notice!);
        }

        return null;
    }

    /// <summary>The next stretch of days, until the return or a notice that corrects it.</summary>
    private bool Next(ref int at, out LocalDate began, out LocalDate end, out ReplyReceived? notice)
    {
        (began, end, notice) = (default, default, null);
        if (at >= notices.Length) return false;
        notice = notices[at++];
        began = calendar.DateOf(notice.At);
        end = Release(notice);
        for (; at < notices.Length; at++)
        {
            var newer = calendar.DateOf(notices[at].At);
            if (newer >= end) break;
            if (notices[at].Until is null && notice.Until is not null) continue;
            end = newer;
            break;
        }

        return true;
    }

    private LocalDate Release(ReplyReceived notice)
    {
        var back = notice.Until is { } day ? DateBounds.Nearest(day) : calendar.DateOf(notice.At).PlusDays(policy.AbsenceWithoutDate.Count);
        return calendar.PlusBusinessDays(back, policy.SettleIn.Count);
    }
}
