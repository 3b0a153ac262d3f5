using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements.Planning;

/// <summary>When the message of a planned step may leave.</summary>
internal static class SendMoment
{
    public static SendDecision Of(NextStep step, BusinessCalendar calendar, SendWindow window, Instant now)
    {
        var from = Instant.Max(now, step.Window.OpensAt);
        var decision = window.Next(from, calendar, Deadline(step, now), Seed(step.Key));
        return decision.Verdict is SendVerdict.Now or SendVerdict.Forced && from > now ? decision with { Verdict = SendVerdict.Later } : decision;
    }

    /// <summary>Only thanks within their hours and the confirmation before the talk cannot wait for the recipient's hours.</summary>
    private static Instant? Deadline(NextStep step, Instant now) => step.Kind switch
    {
        NextStepKind.SendThanks when now < step.Window.DueBy => step.Window.DueBy,
        NextStepKind.ConfirmMeeting when now < step.Window.DueBy => step.Window.DueBy,
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
