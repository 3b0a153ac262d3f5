using NodaTime;

namespace InfoInterview.Interchange.Calendars.Rules;

/// <summary>The times of a rule within one of its units: a day, an hour, a minute or a second.</summary>
internal static class RuleTimes
{
    /// <summary>The seconds from the beginning of the unit, sorted; empty when there are more than the budget allows.</summary>
    public static long[] Within(RecurrenceRule rule, LocalTime start, bool isDate, StepBudget budget)
    {
        if (isDate || rule.Frequency == Frequency.Secondly) return [0];
        int[] hours = rule.Frequency < Frequency.Daily ? [0] : Or(rule.Hours, start.Hour);
        int[] minutes = rule.Frequency < Frequency.Hourly ? [0] : Or(rule.Minutes, start.Minute);
        var seconds = Or(rule.Seconds, start.Second);
        if (!budget.Take(hours.Length * minutes.Length * seconds.Length)) return [];
        var times = new long[hours.Length * minutes.Length * seconds.Length];
        var count = 0;
        foreach (var hour in hours)
        {
            foreach (var minute in minutes)
            {
                foreach (var second in seconds) times[count++] = (((hour * 60L) + minute) * 60) + second;
            }
        }

        return times;
    }

    private static int[] Or(int[] listed, int single) => listed.Length > 0 ? listed : [single];
}
