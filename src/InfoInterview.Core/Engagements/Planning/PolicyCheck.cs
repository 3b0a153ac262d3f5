using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements.Planning;

/// <summary>
/// Finds what contradicts itself in a policy; a sound policy costs no allocation, so that it can be checked at every call.
/// </summary>
internal static class PolicyCheck
{
    public static ValueList<string> Of(FollowUpPolicy policy)
    {
        List<string>? problems = null;
        Waits(policy, ref problems);
        if (policy.ThanksOverdue.Duration < policy.ThanksDue.Duration) Say(ref problems, $"Thanks would be overdue ({policy.ThanksOverdue}) before they are due ({policy.ThanksDue}).");
        if (policy.ApologyOverdue.Duration < policy.ApologyDue.Duration) Say(ref problems, $"An apology would be overdue ({policy.ApologyOverdue}) before it is due ({policy.ApologyDue}).");
        if (policy.ArriveEarly < Duration.Zero) Say(ref problems, "Nobody can arrive a negative time early.");
        if (policy.FollowUpCount < 0) Say(ref problems, "The number of follow-ups cannot be negative.");
        if (policy.BacklogLimit < 1) Say(ref problems, "The backlog that holds new requests is at least 1.");
        Cap(policy.CapAcrossSeekers, "The cap across seekers", ref problems);
        Cap(policy.Pace, "The pace", ref problems);
        Cadence(policy.CloseCadence, "close", ref problems);
        Cadence(policy.FamiliarCadence, "familiar", ref problems);
        Cadence(policy.DistantCadence, "distant", ref problems);
        return problems is null ? [] : problems.ToValueList();
    }

    private static void Waits(FollowUpPolicy policy, ref List<string>? problems)
    {
        Pair("The follow-up", policy.FollowUpOpens, policy.FollowUpDue, ref problems);
        Pair("Another way", policy.OtherWayOpens, policy.OtherWayDue, ref problems);
        Pair("Letting it rest", policy.LetItRestOpens, policy.LetItRestDue, ref problems);
        Pair("Reminding of a promise", policy.PromiseReminderOpens, policy.PromiseReminderDue, ref problems);
        if (DayWait.Count(policy.ColleagueWait) is null) Say(ref problems,
            $"Waiting before a colleague is asked is counted in days: {policy.ColleagueWait} may not be hours.");
        Pair("A word of sympathy", policy.SympathyOpens, policy.SympathyDue, ref problems);
    }

    private static void Pair(string what, Wait opens, Wait due, ref List<string>? problems)
    {
        if (DayWait.Count(opens) is null || DayWait.Count(due) is null) Say(ref problems, $"{what} is counted in days: neither {opens} nor {due} may be hours.");
        else if (opens.GetType() != due.GetType()) Say(ref problems, $"{what} would open and be due in different units ({opens}, {due}).");
        else if (DayWait.Count(due) < DayWait.Count(opens)) Say(ref problems, $"{what} would be due ({due}) before it opens ({opens}).");
    }

    private static void Cap(RequestCap? cap, string what, ref List<string>? problems)
    {
        if (cap is { Requests: < 1 } or { Days: < 1 }) Say(ref problems, $"{what} ({cap}) needs at least one request and one day.");
    }

    private static void Cadence(ContactCadence cadence, string who, ref List<string>? problems)
    {
        if (cadence.IdealDays < 1 || cadence.WorstDays < cadence.IdealDays) Say(ref problems, $"The cadence for somebody {who} ({cadence}) must begin at one day or later and end no sooner than it begins.");
    }

    private static void Say(ref List<string>? problems, string problem) => (problems ??= []).Add(problem);
}
