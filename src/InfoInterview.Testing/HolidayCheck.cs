using System.Collections.Immutable;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Testing;

/// <summary>
/// Checks a calendar of holidays, such as a host's own over a feed, by days of which one knows the answer. Running it asks besides whether
/// the calendar gives the same answer again, on several threads and under any culture, and answers odd questions without throwing.
/// Immutable; each call gives a new check.
/// </summary>
/// <example>
/// <code>
/// HolidayCheck.Of(FixedHolidays.Of("NO 2026-05-14 Ascension Day"))
///     .IsClosed("NO", "2026-05-14")
///     .IsOpen("NO", "2026-05-15")
///     .IsUnknown("SE", "2026-05-14")
///     .Run()
///     .Verify();
/// </code>
/// </example>
public sealed class HolidayCheck
{
    private static readonly LocalDate[] OddDays = [new(1, 1, 1), new(2024, 2, 29), new(9999, 12, 31)];
    private static readonly string?[] OddRegions = [null, "", "??", "no", "NO-", "-", "US-CA"];

    private readonly IHolidayCalendar calendar;
    private readonly ImmutableArray<(string Region, LocalDate Day, string Expected)> cases;

    private HolidayCheck(IHolidayCalendar calendar, ImmutableArray<(string Region, LocalDate Day, string Expected)> cases)
    {
        this.calendar = calendar;
        this.cases = cases;
    }

    /// <summary>A check without a case yet.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <returns>The check.</returns>
    /// <exception cref="ArgumentNullException">The calendar is <c>null</c>.</exception>
    public static HolidayCheck Of(IHolidayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return new HolidayCheck(calendar, []);
    }

    /// <summary>Adds a day that is a holiday.</summary>
    /// <param name="region">The region, an ISO 3166 code.</param>
    /// <param name="day">The day, such as "2026-05-14".</param>
    /// <returns>The check with this case.</returns>
    /// <exception cref="FormatException">The text is no day.</exception>
    public HolidayCheck IsClosed(string region, string day) => With(region, day, "closed");

    /// <summary>Adds a day that is known to be none.</summary>
    /// <param name="region">The region, an ISO 3166 code.</param>
    /// <param name="day">The day, such as "2026-05-15".</param>
    /// <returns>The check with this case.</returns>
    /// <exception cref="FormatException">The text is no day.</exception>
    public HolidayCheck IsOpen(string region, string day) => With(region, day, "open");

    /// <summary>Adds a day of which the calendar must not claim to know anything.</summary>
    /// <param name="region">The region, an ISO 3166 code.</param>
    /// <param name="day">The day, such as "2040-05-15".</param>
    /// <returns>The check with this case.</returns>
    /// <exception cref="FormatException">The text is no day.</exception>
    public HolidayCheck IsUnknown(string region, string day) => With(region, day, "unknown");

    /// <summary>Runs every question.</summary>
    /// <returns>The report.</returns>
    public CheckReport Run()
    {
        var log = new CheckLog("The holiday calendar");
        foreach (var (region, day, expected) in cases)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{region} {day:uuuu-MM-dd}");
            if (log.Try(name, () => calendar.On(day, region)) is not { } answer) continue;
            log.Ask(
                string.Equals(Word(answer), expected, StringComparison.Ordinal), name,
                () => $"The day is to be {expected} and is {Word(answer)}{Why(answer)}.");
        }

        foreach (var region in OddRegions)
        {
            var name = region is null ? "No region" : $"The region '{region}'";
            foreach (var day in OddDays)
                log.Ask(log.Try(name, () => calendar.On(day, region)) is not null, name, "It gives no answer at all.");
        }

        var usual = log.Try("The calendar", All);
        log.Ask(
            string.Equals(log.Try("The calendar", All), usual, StringComparison.Ordinal), "The calendar",
            "Asked again, it says something else.");
        var answers = new string?[4];
        log.Try("The calendar", () => Parallel.For(0, answers.Length, at => answers[at] = All()));
        log.Ask(
            answers.All(answer => string.Equals(answer, usual, StringComparison.Ordinal)), "The calendar",
            "Asked on several threads at once, it says something else.");
        log.Add(AnyCulture.Same("The calendar", All));
        return log.ToReport();
    }

    private string All() =>
        string.Join('\n', cases.Select(one => calendar.On(one.Day, one.Region)).Select(answer => Word(answer) + Why(answer)));

    private HolidayCheck With(string region, string day, string expected)
    {
        ArgumentNullException.ThrowIfNull(region);
        return new HolidayCheck(calendar, cases.Add((region, Given.Day(day), expected)));
    }

    private static string Word(HolidayAnswer answer) => answer switch
    {
        HolidayAnswer.Holiday => "closed",
        HolidayAnswer.Unknown => "unknown",
        _ => "open",
    };

    private static string Why(HolidayAnswer answer) => answer switch
    {
        HolidayAnswer.Holiday { Name: var name } => $" ({name})",
        HolidayAnswer.Unknown { Reason: var reason } => $" ({reason})",
        _ => "",
    };
}
