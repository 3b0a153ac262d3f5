using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements.Planning;

/// <summary>
/// What holds a new request back: too many from all seekers to one person, too many from one seeker, a colleague who was asked, or
/// thanks owed elsewhere (G8.2). The first free day is found from the facts alone, so that a hold that has ended is remembered and the
/// window stays where it opened.
/// </summary>
internal static class Load
{
    private const int MaxRounds = 64;

    /// <summary>
    /// The first day from the given one on which a request may go out, and what held it until then; no hold when nothing did.
    /// </summary>
    public static (LocalDate Day, StepHold? Hold) First(in Situation situation, LocalDate day, bool isFirstRequest)
    {
        var first = Free(in situation, day, isFirstRequest);
        if (first.Day >= situation.Today) return first;

        // It was free, and may be held again today.
        var again = Free(in situation, situation.Today, isFirstRequest);
        return again.Hold is null ? first : again;
    }

    private static (LocalDate Day, StepHold? Hold) Free(in Situation situation, LocalDate day, bool isFirstRequest)
    {
        StepHold? hold = null;
        for (var round = 0; round < MaxRounds && Held(in situation, day, isFirstRequest) is { } found && found.Until > day; round++)
        {
            hold = found;
            day = found.Until;
        }

        return (day, hold);
    }

    /// <summary>The hold of a day that ends last; <c>null</c> when a request may go out on it.</summary>
    private static StepHold? Held(in Situation situation, LocalDate day, bool isFirstRequest)
    {
        StepHold? hold = null;
        if (situation.Absence.On(day) is { } away) Later(in situation, ref hold, HoldCause.Away, away.Day, away.Notice);
        if (situation.Policy.CapAcrossSeekers is { } cap) Later(in situation, ref hold, HoldCause.Cap, Room(cap, ToThisPerson(in situation), day));
        if (isFirstRequest) Colleagues(in situation, ref hold, day);
        if (situation.Surroundings.Load is not { } load) return hold;
        if (situation.Policy.Pace is { } pace) Later(in situation, ref hold, HoldCause.Pace, Room(pace, Days(load.Requests, situation.Calendar), day));
        if (load.ClearedAt is { } cleared && day < situation.Today) Later(in situation, ref hold, HoldCause.Backlog, situation.Calendar.DateOf(cleared));
        if (load.Owed >= situation.Policy.BacklogLimit && day >= situation.Today && day < Tomorrow(in situation)) Later(in situation, ref hold, HoldCause.Backlog, Tomorrow(in situation));
        return hold;
    }

    /// <summary>A backlog has no date and is looked at again on the next open day.</summary>
    private static LocalDate Tomorrow(in Situation situation) =>
        situation.Calendar.OpenDayFrom(situation.Today.PlusDays(1)) ?? situation.Today.PlusDays(1);

    private static void Later(in Situation situation, ref StepHold? hold, HoldCause cause, LocalDate? until, Fact? fact = null, string? colleague = null)
    {
        if (until is not { } day || (hold is not null && day <= hold.Until)) return;
        var found = new StepHold { Cause = cause, Until = day, Fact = fact, Colleague = colleague };
        if (situation.Settings.SeverityOf(found.Rule!) is not null) hold = found;
    }

    /// <summary>A colleague who was asked by then and had neither answered nor been given the time for it.</summary>
    private static void Colleagues(in Situation situation, ref StepHold? hold, LocalDate day)
    {
        foreach (var colleague in situation.Surroundings.Colleagues)
        {
            OutreachSent? asked = null;
            LocalDate? until = null;
            foreach (var fact in colleague.Facts)
            {
                if (fact is OutreachSent sent && situation.Calendar.DateOf(sent.At) is var date && date <= day)
                {
                    asked = sent;
                    until = situation.Policy.ColleagueWait is Wait.BusinessDays open
                        ? situation.Calendar.PlusBusinessDays(date, open.Count)
                            : date.PlusDays(DayWait.Count(situation.Policy.ColleagueWait) ?? 0);
                }
                else if (asked is not null && IsAnswer(fact) && situation.Calendar.DateOf(fact.At) is var answered && answered < until)
                {
                    until = answered;
                }
            }

            if (until > day) Later(in situation, ref hold, HoldCause.Colleague, until, asked, colleague.Name.Full);
        }
    }

    private static bool IsAnswer(Fact fact) => fact is ReplyReceived { Meaning: not ReplyMeaning.OutOfOffice } or MeetingProposed { By: Side.Contact }
        or MeetingAgreed or MeetingHeld or EngagementClosed or OutreachWithdrawn or DeliveryFailed { Kind: BounceKind.Hard };

    /// <summary>The first day on which there is room under the cap; <c>null</c> when there is room on the given day.</summary>
    private static LocalDate? Room(RequestCap cap, List<LocalDate> requests, LocalDate day)
    {
        requests.RemoveAll(request => request > day || request.PlusDays(cap.Days) <= day);
        if (requests.Count < cap.Requests) return null;
        requests.Sort();
        return requests[requests.Count - cap.Requests].PlusDays(cap.Days);
    }

    private static List<LocalDate> ToThisPerson(in Situation situation)
    {
        var days = new List<LocalDate>();
        Add(days, situation.Engagement.Standing, situation.Calendar);
        foreach (var other in situation.Surroundings.Others) Add(days, other, situation.Calendar);
        return days;
    }

    private static void Add(List<LocalDate> days, ValueList<Fact> facts, BusinessCalendar calendar)
    {
        foreach (var fact in facts)
        {
            if (fact is OutreachSent) days.Add(calendar.DateOf(fact.At));
        }
    }

    private static List<LocalDate> Days(ValueList<Instant> instants, BusinessCalendar calendar)
    {
        var days = new List<LocalDate>(instants.Count);
        foreach (var instant in instants) days.Add(calendar.DateOf(instant));
        return days;
    }
}
