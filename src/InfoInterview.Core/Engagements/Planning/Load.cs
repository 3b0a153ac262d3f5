using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements.Planning;

/// <summary>What holds a new request back: too many from all seekers to one person, too many from one seeker, or thanks owed elsewhere (G8.2).</summary>
internal static class Load
{
    /// <summary>The hold that ends last; <c>null</c> when a request may go out on the given day.</summary>
    public static StepHold? Hold(in Situation situation, LocalDate day)
    {
        StepHold? hold = null;
        if (situation.Absence.On(day) is { } away) Later(ref hold, HoldCause.Away, away.Day, away.Notice);
        if (situation.Policy.CapAcrossSeekers is { } cap) Later(ref hold, HoldCause.Cap, Free(cap, ToThisPerson(in situation), day), null);
        if (situation.Surroundings.Load is not { } load) return hold;
        if (situation.Policy.Pace is { } pace) Later(ref hold, HoldCause.Pace, Free(pace, Days(load.Requests, situation.Calendar), day), null);
        if (load.Owed >= situation.Policy.BacklogLimit) Later(ref hold, HoldCause.Backlog, situation.Calendar.OpenDayFrom(situation.Today.PlusDays(1)) ?? situation.Today.PlusDays(1), null);
        return hold;
    }

    private static void Later(ref StepHold? hold, HoldCause cause, LocalDate? until, Fact? fact)
    {
        if (until is { } day && (hold is null || day > hold.Until)) hold = new StepHold { Cause = cause, Until = day, Fact = fact };
    }

    /// <summary>The first day on which there is room under the cap; <c>null</c> when there is room on the given day.</summary>
    private static LocalDate? Free(RequestCap cap, List<LocalDate> requests, LocalDate day)
    {
        requests.RemoveAll(request => request.PlusDays(cap.Days) <= day);
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
