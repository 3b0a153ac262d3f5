using InfoInterview.Engagements.Folding;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>Counts what a history weighs, beside its steps.</summary>
internal static class ForecastWriter
{
    public static Forecast Of(Engagement engagement, ValueList<NextStep> steps, Instant? turnsAt)
    {
        var standing = engagement.Standing;
        var requests = new List<Instant>();
        var meetings = new List<Instant>();
        var offers = new List<Instant>();
        MeetingHeld? talk = null;
        GoalReached? goal = null;
        foreach (var fact in standing)
        {
            if (fact is OutreachSent) requests.Add(fact.At);
            if (AppointmentOf(fact) is { } appointment) meetings.Add(appointment.StartsAt(engagement.Zones).Instant);
            if (fact is MeetingProposed) offers.AddRange(((MeetingProposed)FactBounds.Within(fact)).Times.Select(time =>
                time.StartsAt(engagement.Zones).Instant));
            if (fact is MeetingHeld held) talk ??= held;
            if (fact is GoalReached reached) goal = reached;
        }

        return new Forecast
        {
            Stage = engagement.Stage,
            Steps = steps,
            HoldsUntil = turnsAt,
            Owed = OwedStep.CountOf(in engagement.History),
            Requests = requests.ToValueList(),
            Debts = talk is null ? [] : DebtCourse.TurnsOf(engagement),
            Meetings = meetings.ToValueList(),
            Offers = offers.ToValueList(),
            FirstTalk = talk,
            Goal = goal,
            LastAt = standing.IsEmpty ? null : standing[^1].At,
        };
    }

    /// <summary>A date that no one can mean counts as the nearest that one can.</summary>
    private static Appointment? AppointmentOf(Fact fact) => fact is not (MeetingAgreed or MeetingMoved) ? null
        : FactBounds.Within(fact) switch
        {
            MeetingAgreed agreed => agreed.Appointment,
            MeetingMoved moved => moved.Appointment,
            _ => null,
        };
}
