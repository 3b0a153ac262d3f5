using InfoInterview.Engagements;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Benchmarks;

/// <summary>
/// The steps after a conversation as somebody would write them down once, for these facts and no others: one loop, one switch, the
/// same date arithmetic.
/// </summary>
internal static class HandWrittenPlan
{
    public readonly record struct Step(NextStepKind Kind, TimeWindow Window, WindowStatus Status);

    public static Step[] Plan(ReadOnlySpan<Fact> facts, DateTimeZone seeker, DateTimeZone contact, Instant now)
    {
        Instant? held = null;
        Instant? thanked = null;
        Instant? notes = null;
        var sent = false;
        var answered = false;
        var closed = false;
        foreach (var fact in facts)
        {
            switch (fact)
            {
                case OutreachSent: sent = true; break;
                case FollowUpSent: sent = true; break;
                case ReplyReceived reply: answered = true; closed |= reply.Meaning == ReplyMeaning.DoNotContact; break;
                case MeetingAgreed: answered = true; break;
                case MeetingHeld talk: (held, thanked, notes, sent) = (talk.At, null, null, false); break;
                case ThankYouSent thanks: thanked = thanks.At; break;
                case NotesWritten written: notes = written.At; break;
                case EngagementClosed: closed = true; break;
            }
        }

        if (closed || held is not { } end || (sent && !answered)) return [];
        var steps = new Step[(thanked is null ? 1 : 0) + (notes is null ? 1 : 0)];
        var count = 0;
        if (notes is null)
        {
            var day = end.InZone(seeker).Date;
            steps[count++] = Of(NextStepKind.WriteNotes, seeker, TimePoint.At(end), TimePoint.OnDay(day), TimePoint.OnDay(day.PlusDays(8)), now);
        }

        if (thanked is null)
            steps[count] = Of(NextStepKind.SendThanks, seeker, TimePoint.At(end), TimePoint.At(end + Duration.FromHours(24)), TimePoint.At(end + Duration.FromHours(48)), now);
        return steps;
    }

    public static Step[] FollowUp(ReadOnlySpan<Fact> facts, BusinessCalendar calendar, Instant now)
    {
        OutreachSent? sent = null;
        var superseded = false;
        foreach (var fact in facts)
        {
            switch (fact)
            {
                case OutreachSent request: sent = request; break;
                case FollowUpSent: superseded = true; break;
                case ReplyReceived reply: superseded |= reply.Meaning != ReplyMeaning.OutOfOffice; break;
                case MeetingAgreed or MeetingHeld or EngagementClosed or OutreachWithdrawn: superseded = true; break;
            }
        }

        if (sent is null || superseded) return [];
        var asked = calendar.DateOf(sent.At);
        var opens = Open(asked.PlusDays(7), calendar);
        var due = Open(asked.PlusDays(14), calendar);
        return [Of(NextStepKind.FollowUp, calendar.Zone, TimePoint.OnDay(opens), TimePoint.OnDay(due), TimePoint.OnDay(due.PlusDays(8)), now)];
    }

    private static LocalDate Open(LocalDate day, BusinessCalendar calendar) => calendar.IsOpen(day) ? day : calendar.OpenDayFrom(day) ?? day;

    private static Step Of(NextStepKind kind, DateTimeZone zone, TimePoint opens, TimePoint due, TimePoint overdue, Instant now)
    {
        var window = new TimeWindow { Zone = zone, Opens = opens, Due = due, OverdueFrom = overdue };
        return new Step(kind, window, window.StatusAt(now));
    }
}
