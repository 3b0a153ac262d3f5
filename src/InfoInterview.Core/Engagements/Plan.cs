using System.Collections.Immutable;
using InfoInterview.Rules;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>The rule book of next steps: one switch over where an engagement stands, and the window of each step.</summary>
internal readonly ref struct Plan(
    FollowUpPolicy policy, RuleSettings settings, BusinessCalendar calendar, DateTimeZone seekerZone, IDateTimeZoneProvider zones, Instant now)
{
    private readonly ImmutableArray<NextStep>.Builder steps = ImmutableArray.CreateBuilder<NextStep>(2);

    public ValueList<NextStep> For(ref readonly History history)
    {
        switch (history.Stage)
        {
            case Stage.Preparing: SendRequest(); break;
            case Stage.AwaitingReply when history.FollowUp is null: FollowUp(history.Sent!); break;
            case Stage.AwaitingReply: LetItRest(history.FollowUp!); break;
            case Stage.Scheduling: OfferTimes(history.Reply!); break;
            case Stage.Declined: ThankForRefusal(history.Reply!); break;
            case Stage.Agreed: Meet(history.Agreed!.Appointment, history.Confirmed); break;
            case Stage.Held: AfterTalk(in history); break;
            case Stage.Complete or Stage.Closed: break;
        }

        steps.Sort(static (a, b) => a.Window.DueBy.CompareTo(b.Window.DueBy));
        return steps.DrainToImmutable().ToValueList();
    }

    private void SendRequest()
    {
        var today = calendar.DateOf(now);
        var (day, moved) = OpenDay(today);
        Add(NextStepKind.SendRequest, FollowUpRules.SendRequest, TimePoint.OnDay(day), TimePoint.OnDay(day), moved);
    }

    private void FollowUp(OutreachSent sent) =>
        AddOnOpenDays(NextStepKind.FollowUp, FollowUpRules.FollowUpOnce, sent.At, policy.FollowUpOpens, policy.FollowUpDue);

    private void LetItRest(FollowUpSent followUp) =>
        AddOnOpenDays(NextStepKind.LetItRest, FollowUpRules.LetItRest, followUp.At, policy.LetItRestOpens, policy.LetItRestDue);

    private void OfferTimes(ReplyReceived yes) => AddWithin(NextStepKind.OfferTimes, FollowUpRules.OfferTimes, yes.At, policy.OfferTimesDue);

    private void ThankForRefusal(ReplyReceived no) =>
        AddWithin(NextStepKind.ThankForRefusal, FollowUpRules.ThankForRefusal, no.At, policy.ThankForRefusalDue);

    private void Meet(Appointment appointment, MeetingConfirmed? confirmed)
    {
        var starts = appointment.StartsAt(zones).Instant;
        if (confirmed is null && now < starts)
        {
            var day = LastOpenDayBefore(calendar.DateOf(starts));
            Add(NextStepKind.ConfirmMeeting, FollowUpRules.ConfirmMeeting, TimePoint.OnDay(day), TimePoint.OnDay(day), null);
        }

        Add(
            NextStepKind.HaveConversation,
            FollowUpRules.HaveConversation,
            TimePoint.At(starts - policy.ArriveEarly),
            TimePoint.At(appointment.EndsAt(zones)),
            null,
            appointment.Zone.In(zones));
    }

    private void AfterTalk(ref readonly History history)
    {
        var end = history.Held!.At;
        if (history.Thanked is null)
        {
            // A promise in hours is kept in hours: no week-end moves it.
            Add(
                NextStepKind.SendThanks,
                FollowUpRules.SendThanks,
                TimePoint.At(end),
                policy.ThanksDue.After(end, calendar),
                null,
                seekerZone,
                policy.ThanksOverdue.After(end, calendar));
        }

        if (history.Notes is null)
        {
            var today = end.InZone(seekerZone).Date;
            Add(NextStepKind.WriteNotes, FollowUpRules.WriteNotes, TimePoint.At(end), TimePoint.OnDay(today), null, seekerZone);
        }
    }

    /// <summary>A window between two waits, each end moved to an open day of the recipient.</summary>
    private void AddOnOpenDays(NextStepKind kind, RuleDescriptor rule, Instant from, Wait.CalendarDays opens, Wait.CalendarDays due)
    {
        var start = calendar.DateOf(from);
        var (first, firstMoved) = OpenDay(start.PlusDays(opens.Count));
        var (last, lastMoved) = OpenDay(start.PlusDays(due.Count));
        Add(kind, rule, TimePoint.OnDay(first), TimePoint.OnDay(last), firstMoved ?? lastMoved);
    }

    /// <summary>A window that opens at once and ends on an open day of the recipient.</summary>
    private void AddWithin(NextStepKind kind, RuleDescriptor rule, Instant from, Wait.CalendarDays due)
    {
        var (last, moved) = OpenDay(calendar.DateOf(from).PlusDays(due.Count));
        Add(kind, rule, TimePoint.At(from), TimePoint.OnDay(last), moved);
    }

    private void Add(
        NextStepKind kind, RuleDescriptor rule, TimePoint opens, TimePoint due, MovedDay? moved, DateTimeZone? zone = null, TimePoint? overdueFrom = null)
    {
        if (settings.SeverityOf(rule) is null) return;
        var window = new TimeWindow { Zone = zone ?? calendar.Zone, Opens = opens, Due = due, OverdueFrom = overdueFrom };
        steps.Add(new NextStep { Kind = kind, Rule = rule, Window = window, Status = window.StatusAt(now), Moved = moved });
    }

    /// <summary>The day itself, or the next open one; where none can be found the day stays, and the reason says why it is closed.</summary>
    private (LocalDate Day, MovedDay? Moved) OpenDay(LocalDate day)
    {
        if (calendar.WhyClosed(day) is not { } reason) return (day, null);
        var open = calendar.OpenDayFrom(day) ?? day;
        return (open, new MovedDay { From = day, To = open, Because = reason });
    }

    private LocalDate LastOpenDayBefore(LocalDate day)
    {
        for (var back = 1; back <= BusinessCalendar.MaxSearchDays; back++)
        {
            if (calendar.IsOpen(day.PlusDays(-back))) return day.PlusDays(-back);
        }

        return day.PlusDays(-1);
    }
}
