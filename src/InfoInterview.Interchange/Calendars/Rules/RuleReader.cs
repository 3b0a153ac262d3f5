using InfoInterview.Interchange.Calendars.Values;
using NodaTime;

namespace InfoInterview.Interchange.Calendars.Rules;

/// <summary>Reads a rule such as <c>FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261231T235959Z</c>; in any letter case and order.</summary>
internal static class RuleReader
{
    private const int MaxInterval = 100_000;

    /// <summary>
    /// The rule; <c>null</c> and the reason when it cannot be read. One part that cannot be read does not take the series away: it is
    /// passed over and told.
    /// </summary>
    public static RecurrenceRule? Read(ReadOnlySpan<char> text, out string reason, out string passedOver)
    {
        var rule = new RecurrenceRule();
        passedOver = "";

        // Some programs escape the semicolons as in a text.
        if (text.Contains('\\')) text = text.ToString().Replace("\\", "", StringComparison.Ordinal);
        var hasFrequency = false;
        foreach (var part in new PartsOf(text, ';'))
        {
            if (part.IsEmpty) continue;
            var equals = part.IndexOf('=');
            if (equals < 0)
            {
                passedOver = Told(passedOver, part);
                continue;
            }

            var name = part[..equals].Trim().ToString().ToUpperInvariant();
            var value = part[(equals + 1)..].Trim();
            hasFrequency |= string.Equals(name, "FREQ", StringComparison.Ordinal);
            if (With(rule, name, value) is not { } next)
            {
                if (name is not ("FREQ" or "RSCALE"))
                {
                    passedOver = Told(passedOver, part);
                    continue;
                }

                reason = $"'{ProblemLog.Shown(part)}' cannot be read";
                return null;
            }

            rule = next;
        }

        reason = hasFrequency ? "" : "it has no FREQ";
        return hasFrequency ? rule : null;
    }

    private static string Told(string before, ReadOnlySpan<char> part) => before.Length == 0 ? $"'{ProblemLog.Shown(part)}'" : before.Length > CalendarLimits.MaxShownLength ? before : $"{before}, '{ProblemLog.Shown(part)}'";

    private static RecurrenceRule? With(RecurrenceRule rule, string name, ReadOnlySpan<char> value) => name switch
    {
        "FREQ" => Enum.TryParse<Frequency>(value, ignoreCase: true, out var frequency) && char.IsAsciiLetter(value[0]) ? rule with { Frequency = frequency } : null,
        "INTERVAL" => TryNumber(value, 1, MaxInterval, out var interval) ? rule with { Interval = interval } : null,
        "COUNT" => TryNumber(value, 1, int.MaxValue, out var count) ? rule with { Count = count } : null,
        "UNTIL" => TimeValue.TryParse(value, out var until) ? rule with { Until = until } : null,
        "WKST" => TryDayOfWeek(value, out var start) ? rule with { WeekStart = start } : null,
        "BYMONTH" => Numbers(value, 1, 12, isSigned: false) is { } months ? rule with { Months = months } : null,
        "BYWEEKNO" => Numbers(value, 1, 53, isSigned: true) is { } weeks ? rule with { WeekNumbers = weeks } : null,
        "BYYEARDAY" => Numbers(value, 1, 366, isSigned: true) is { } days ? rule with { YearDays = days } : null,
        "BYMONTHDAY" => Numbers(value, 1, 31, isSigned: true) is { } days ? rule with { MonthDays = days } : null,
        "BYDAY" => DaysOf(value) is { } days ? rule with { Days = days } : null,
        "BYHOUR" => Numbers(value, 0, 23, isSigned: false) is { } hours ? rule with { Hours = hours } : null,
        "BYMINUTE" => Numbers(value, 0, 59, isSigned: false) is { } minutes ? rule with { Minutes = minutes } : null,
        "BYSECOND" => Numbers(value, 0, 60, isSigned: false) is { } seconds ? rule with { Seconds = [.. seconds.Select(second => Math.Min(second, 59)).Distinct()] } : null,
        "BYSETPOS" => Numbers(value, 1, int.MaxValue, isSigned: true) is { } positions ? rule with { Positions = positions } : null,
        "RSCALE" => value.Equals("GREGORIAN", StringComparison.OrdinalIgnoreCase) ? rule : null,
        _ => rule,
    };

    private static bool TryNumber(ReadOnlySpan<char> text, int least, int most, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= least && number <= most;

    /// <summary>The numbers of a list, sorted and each once; signed ones may also be negative.</summary>
    private static int[]? Numbers(ReadOnlySpan<char> text, int least, int most, bool isSigned)
    {
        var numbers = new SortedSet<int>();
        foreach (var item in new PartsOf(text, ','))
        {
            if (!int.TryParse(item, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return null;
            var size = isSigned ? Math.Abs((long)number) : number;
            if (size < least || size > most || numbers.Count >= CalendarLimits.MaxListedValues) return null;
            numbers.Add(number);
        }

        return [.. numbers];
    }

    private static RuleDay[]? DaysOf(ReadOnlySpan<char> text)
    {
        const int LastWeek = 53;
        var days = new HashSet<RuleDay>();
        foreach (var item in new PartsOf(text, ','))
        {
            if (item.Length < 2 || !TryDayOfWeek(item[^2..], out var day)) return null;
            var ordinal = 0;
            if (item.Length > 2 && (!int.TryParse(item[..^2].Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out ordinal) || Math.Abs((long)ordinal) > LastWeek || ordinal == 0)) return null;
            days.Add(new RuleDay(ordinal, day));
        }

        return [.. days];
    }

    private static bool TryDayOfWeek(ReadOnlySpan<char> text, out IsoDayOfWeek day)
    {
        ReadOnlySpan<string> names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
        day = IsoDayOfWeek.None;
        for (var i = 0; i < names.Length; i++)
        {
            if (text.Equals(names[i], StringComparison.OrdinalIgnoreCase)) day = (IsoDayOfWeek)(i + 1);
        }

        return day != IsoDayOfWeek.None;
    }
}
