using InfoInterview.Interchange.Calendars.Holidays;
using InfoInterview.Interchange.Contacts.Csv;
using InfoInterview.Time;
using NodaTime.Text;

namespace InfoInterview.Interchange.Calendars;

/// <summary>
/// Reads holidays from a table with the columns <c>country</c> (or <c>region</c>), <c>date</c> and <c>name</c> (or <c>name_local</c>), in any order and among any
/// others; <c>subdivision</c> makes a part of the country of it. Content never throws.
/// </summary>
public static class HolidayCsv
{
    /// <summary>Reads a table in whatever encoding it is.</summary>
    /// <param name="stream">The file, from where it stands to its end; it is not closed.</param>
    /// <param name="cancellationToken">Stops the reading soon.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="IOException">The stream itself could not be read.</exception>
    public static async Task<HolidayList> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var problems = new ProblemLog();
        var holidays = new List<PublicHoliday>();
        using var text = new TextSource(stream, bytesRead: null);
        await text.OpenAsync(cancellationToken);
        using var rows = new RowReader(text);
        rows.Begin(',', 0);
        if (await rows.NextAsync(cancellationToken) && HolidayColumns.In(rows.Row) is { } columns)
        {
            rows.Begin(columns.Separator, columns.Count);
            while (await rows.NextAsync(cancellationToken))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (holidays.Count >= CalendarLimits.MaxBusyTimes)
                {
                    problems.Add(rows.Row.Line, string.Create(CultureInfo.InvariantCulture, $"There are more than {CalendarLimits.MaxBusyTimes} holidays; the rest was left out."));
                    break;
                }

                if (Read(rows.Row, columns, problems) is { } holiday) holidays.Add(holiday);
            }
        }
        else
        {
            problems.Add(line: 1, "This is no holiday table: its first line must name the columns country (or region), date and name.");
        }

        return new HolidayList { Holidays = holidays.ToValueList(), Problems = problems.ToList() };
    }

    private static PublicHoliday? Read(CsvRow row, HolidayColumns columns, ProblemLog problems)
    {
        var (region, day) = (columns.RegionOf(row), row[columns.Date].ToString());
        if (region.Length == 0 && day.Length == 0) return null;
        if (region.Length > 0 && LocalDatePattern.Iso.Parse(day) is { Success: true } date) return HolidayName.Row(region, date.Value, row[columns.Name].ToString());
        problems.Add(row.Line, region.Length == 0 ? "The row names no country; it was left out." : $"'{ProblemLog.Shown(day)}' is no date such as 2026-05-17; the row was left out.");
        return null;
    }
}
