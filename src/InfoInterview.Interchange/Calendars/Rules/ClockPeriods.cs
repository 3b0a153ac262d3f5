using InfoInterview.Interchange.Calendars.Values;
using NodaTime;

namespace InfoInterview.Interchange.Calendars.Rules;

/// <summary>The hours, minutes or seconds of a rule; what the rule leaves out is passed over by the day, the hour or the minute.</summary>
internal sealed class ClockPeriods : RulePeriods
{
    private const long PerHour = 3_600;
    private const long PerMinute = 60;

    private static readonly long LastSecond = LocalSeconds.Of(new LocalDate(Years.Last, 12, 31));

    private readonly RecurrenceRule rule;
    private readonly RuleDays days;
    private readonly long origin;
    private readonly long stride;
    private long knownDay = long.MinValue;
    private bool isKnownDayAllowed;

    public ClockPeriods(RecurrenceRule rule, LocalDateTime start)
    {
        this.rule = rule;
        days = new RuleDays(rule);
        var unit = rule.Frequency switch { Frequency.Hourly => PerHour, Frequency.Minutely => PerMinute, _ => 1 };
        var seconds = LocalSeconds.Of(start);
        origin = seconds - (((seconds % unit) + unit) % unit);
        stride = unit * rule.Interval;
    }

    public override long IndexBefore(long seconds) => Math.Max(0, ((seconds - origin) / stride) - 1);

    public override long? Read(long index, List<long> units, out long next)
    {
        next = index + 1;
        var time = origin + (index * stride);
        if (time > LastSecond) return null;
        var second = ((time % LocalSeconds.PerDay) + LocalSeconds.PerDay) % LocalSeconds.PerDay;
        var day = (time - second) / LocalSeconds.PerDay;
        if (!IsAllowed(day)) next = IndexFrom((day + 1) * LocalSeconds.PerDay);
        else if (!IsListed(rule.Hours, second / PerHour)) next = IndexFrom(time - (second % PerHour) + PerHour);
        else if (rule.Frequency < Frequency.Hourly && !IsListed(rule.Minutes, second / PerMinute % 60)) next = IndexFrom(time - (second % PerMinute) + PerMinute);
        else if (rule.Frequency > Frequency.Secondly || IsListed(rule.Seconds, second % PerMinute)) units.Add(time);
        return time;
    }

    private static bool IsListed(int[] numbers, long number) => numbers.Length == 0 || Array.IndexOf(numbers, (int)number) >= 0;

    private long IndexFrom(long seconds) => (seconds - origin + stride - 1) / stride;

    private bool IsAllowed(long day)
    {
        if (day == knownDay) return isKnownDayAllowed;
        var date = LocalSeconds.DateOf(day);
        (knownDay, isKnownDayAllowed) = (day, days.Allows(date, date.Year));
        return isKnownDayAllowed;
    }
}
