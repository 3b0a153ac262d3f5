using InfoInterview.Rules;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements.Planning;

/// <summary>All that a plan depends on.</summary>
internal readonly struct Situation
{
    public required Engagement Engagement { get; init; }

    public required Surroundings Surroundings { get; init; }

    public required FollowUpPolicy Policy { get; init; }

    public required RuleSettings Settings { get; init; }

    public required BusinessCalendar Calendar { get; init; }

    public required DateTimeZone SeekerZone { get; init; }

    public required IDateTimeZoneProvider Zones { get; init; }

    public required Instant Now { get; init; }

    /// <summary>The absences of which this or any other history with the person knows, in the order of time.</summary>
    public required ValueList<ReplyReceived> Notices { get; init; }

    /// <summary>What the seeker has reached, told here or elsewhere; <c>null</c> when nothing yet.</summary>
    public GoalReached? Goal => Engagement.History.Goal ?? Surroundings.Goal;

    public Absence Absence => new(Notices.AsSpan(), Policy, Calendar);

    public LocalDate Today => Calendar.DateOf(Now);

    /// <summary>The notices of all histories with the person; the engagement's own list where there are no others.</summary>
    public static ValueList<ReplyReceived> AllNotices(Engagement engagement, Surroundings surroundings)
    {
        if (surroundings.Others.IsEmpty) return engagement.History.Absences;
        var all = new List<ReplyReceived>(engagement.History.Absences);
        foreach (var other in surroundings.Others)
        {
            foreach (var fact in other)
            {
                if (fact is ReplyReceived { Meaning: ReplyMeaning.OutOfOffice } notice) all.Add(notice);
            }
        }

        all.Sort(Folding.FactOrder.Instance);
        return all.ToValueList();
    }
}
