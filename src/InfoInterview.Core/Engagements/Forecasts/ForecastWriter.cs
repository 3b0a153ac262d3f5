using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>Counts what a history weighs, beside its steps.</summary>
internal static class ForecastWriter
{
    public static Forecast Of(Engagement engagement, ValueList<NextStep> steps, Instant? turnsAt)
    {
        var standing = engagement.Standing;
        var requests = new List<Instant>();
        MeetingHeld? talk = null;
        GoalReached? goal = null;
        foreach (var fact in standing)
        {
            if (fact is OutreachSent) requests.Add(fact.At);
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
            FirstTalk = talk,
            Goal = goal,
            LastAt = standing.IsEmpty ? null : standing[^1].At,
        };
    }
}
