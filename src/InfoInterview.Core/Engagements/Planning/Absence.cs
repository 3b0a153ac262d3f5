using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements.Planning;

/// <summary>
/// Waiting out absences: a notice stops the clock until the return and a business day, and the days that were waited before it stay waited. A
/// newer notice corrects an older one that still runs.
/// </summary>
internal readonly ref struct Absence(ReadOnlySpan<ReplyReceived> notices, FollowUpPolicy policy, BusinessCalendar calendar)
{
    private readonly ReadOnlySpan<ReplyReceived> notices = notices;

    /// <summary>The day on which a wait that began on a given day is over, and the notice that held it; <c>null</c> when none did.</summary>
    public (LocalDate Day, ReplyReceived? Held) After(LocalDate start, Wait wait)
    {
        var left = DayWait.Count(wait).GetValueOrDefault();
        var reached = start;
        ReplyReceived? held = null;
        foreach (var notice in notices)
        {
            var began = calendar.DateOf(notice.At);
            var release = Release(notice);
            if (release <= reached && began >= reached) continue;
            if (held is null && release <= reached) continue;
            if (began > reached) left -= DayWait.Between(reached, began, wait, left, calendar);
            reached = release;
            held = notice;
        }

        return (DayWait.After(reached, wait, left, calendar), held);
    }

    /// <summary>The first day on which they are back and settled; <c>null</c> when they are not away on the given day.</summary>
    public (LocalDate Day, ReplyReceived Notice)? On(LocalDate day)
    {
        (LocalDate Day, ReplyReceived Notice)? away = null;
        foreach (var notice in notices)
        {
            if (calendar.DateOf(notice.At) > day) continue;
            var release = Release(notice);
            away = release > day ? (release, notice) : null;
        }

        return away;
    }

    private LocalDate Release(ReplyReceived notice)
    {
        var back = notice.Until ?? calendar.DateOf(notice.At).PlusDays(policy.AbsenceWithoutDate.Count);
        return calendar.PlusBusinessDays(back, policy.SettleIn.Count);
    }
}
