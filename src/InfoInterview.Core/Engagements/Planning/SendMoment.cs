using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements.Planning;

/// <summary>When the message of a planned step may leave.</summary>
internal static class SendMoment
{
    /// <summary>From when to when a message may reach somebody by day, on whatever day.</summary>
    private static readonly LocalTime Morning = new(8, 0);
    private static readonly LocalTime Evening = new(21, 0);

    public static SendDecision Of(NextStep step, BusinessCalendar calendar, SendWindow window, Instant now)
    {
        var from = Instant.Max(now, step.Window.OpensAt);
        var decision = window.Next(from, calendar, Deadline(step, now), Seed(step.Key));
        if (decision.Verdict == SendVerdict.Forced) decision = ByDay(decision, from, calendar.Zone);
        return decision.Verdict is SendVerdict.Now or SendVerdict.Forced && from > now ? decision with { Verdict = SendVerdict.Later } : decision;
    }

    /// <summary>What a limit forces goes in the daytime that remains, and never at night: nobody is woken for thanks.</summary>
    private static SendDecision ByDay(SendDecision forced, Instant from, DateTimeZone zone)
    {
        var local = from.InZone(zone).LocalDateTime;
        if (local.TimeOfDay >= Morning && local.TimeOfDay < Evening) return forced;
        var day = local.TimeOfDay < Morning ? local.Date : local.Date.PlusDays(1);
        return forced with { Verdict = SendVerdict.Later, At = LocalTimeResolver.Resolve(day.At(Morning), zone).Instant };
    }

    /// <summary>
    /// Only thanks and apologies within their hours and the confirmation before the talk cannot wait for the recipient's hours.
    /// </summary>
    private static Instant? Deadline(NextStep step, Instant now) => step.Kind switch
    {
        NextStepKind.SendThanks or NextStepKind.Apologise or NextStepKind.ConfirmMeeting when now < step.Window.DueBy => step.Window.DueBy,
        NextStepKind.OfferTimes when step.Cause is MeetingMissed && now < step.Window.DueBy => step.Window.DueBy,
        _ => null,
    };

    /// <summary>The same number for the same key on every machine (FNV-1a).</summary>
    private static long Seed(string key)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in key) hash = (hash ^ character) * 1099511628211UL;
        return unchecked((long)hash);
    }
}
