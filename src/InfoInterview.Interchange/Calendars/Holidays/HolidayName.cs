using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Interchange.Calendars.Holidays;

/// <summary>Tells from a name whether a day stands in for a holiday, and for which: lists mark it in the name and nowhere else.</summary>
internal static class HolidayName
{
    private const string Nameless = "Public holiday";

    /// <summary>What stands behind the name of the holiday itself.</summary>
    private static readonly string[] Endings =
    [
        "(observed)", "(substitute day)", "(substitute)", "(substitute holiday)", "(in lieu)", "(day in lieu)", "(additional day)", "(day off)", "(mondayised)",
        "(振替休日)", "(대체공휴일)", "observed", "(ersatz)", "(observado)", "(trasladado)", "(reporté)",
    ];

    /// <summary>What stands before it.</summary>
    private static readonly string[] Beginnings = ["Day off for ", "Substitute holiday for ", "Substitute bank holiday for ", "Day in lieu of ", "Holiday in lieu of ", "振替休日 "];

    /// <summary>Whole names of days that stand in for the holiday before them.</summary>
    private static readonly string[] Alone = ["振替休日", "대체공휴일", "Substitute holiday", "Substitute day", "Day in lieu", "Bridge public holiday"];

    public static PublicHoliday Row(string region, LocalDate day, string? written)
    {
        var name = string.IsNullOrWhiteSpace(written) ? Nameless : written.Trim();
        var kind = Alone.Contains(name, StringComparer.OrdinalIgnoreCase) ? HolidayKind.Observed : HolidayKind.Nominal;
        if (Array.Find(Endings, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } end && name.Length > end.Length)
        {
            (name, kind) = (name[..^end.Length].TrimEnd(), HolidayKind.Observed);
        }
        else if (Array.Find(Beginnings, beginning => name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) is { } begin)
        {
            (name, kind) = (name[begin.Length..].TrimStart(), HolidayKind.Observed);
        }

        return new PublicHoliday { Region = region, Day = day, Name = name.Length == 0 ? Nameless : name, Kind = kind };
    }
}
