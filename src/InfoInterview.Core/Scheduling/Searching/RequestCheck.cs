using NodaTime;

namespace InfoInterview.Scheduling.Searching;

/// <summary>Finds every way in which a request contradicts itself, so that a mistake is never answered by an empty list.</summary>
internal static class RequestCheck
{
    public static ValueList<string> ProblemsOf(SlotRequest request, IDateTimeZoneProvider zones)
    {
        var problems = new List<string>();
        if (request.Minutes is < 1 or > NodaConstants.MinutesPerDay) problems.Add($"A talk lasts from 1 to {NodaConstants.MinutesPerDay} minutes.");
        if (request.Grid.Minutes is < 1 or > NodaConstants.MinutesPerDay) problems.Add($"The step of a grid is from 1 to {NodaConstants.MinutesPerDay} minutes.");
        if (request.From > request.To) problems.Add("The range ends before it begins.");
        else if (request.To - request.From > Duration.FromDays(SlotRequest.MaxRangeDays)) problems.Add($"The range is longer than {SlotRequest.MaxRangeDays} days.");
        if (request.DutyGap < Duration.Zero) problems.Add("The gap to what is still owed cannot be negative.");
        problems.AddRange(request.Buffers.Problems());
        if (request.Pace is not null) problems.AddRange(request.Pace.Problems());
        Check(request.Seeker, "seeker", problems);
        Check(request.Contact, "contact", problems);
        var (notice, horizon) = Obstacle.Limits(request, zones);
        if (request.Notice is not null && notice >= horizon) problems.Add($"The notice ({request.Notice}) is longer than the horizon ({request.Horizon}).");
        return problems.ToValueList();
    }

    private static void Check(Availability who, string name, List<string> problems)
    {
        if (who.Overrides.Select(day => day.Date).Distinct().Count() != who.Overrides.Count) problems.Add($"The {name} has two overrides for one date.");
        var journeys = who.Travel.OrderBy(trip => trip.From).ToList();
        if (journeys.Exists(trip => trip.To < trip.From)) problems.Add($"A journey of the {name} ends before it begins.");
        for (var i = 1; i < journeys.Count; i++)
        {
            if (journeys[i].From > journeys[i - 1].To) continue;
            problems.Add($"The {name} is on two journeys on one date.");
            break;
        }
    }
}
