using InfoInterview.Interchange.Calendars.Holidays;
using InfoInterview.Interchange.Contacts.Csv;
using InfoInterview.Time;
using NodaTime.Text;

namespace InfoInterview.Interchange.Calendars;

/// <summary>
/// Reads holidays from a table with the columns <c>country</c> (or <c>region</c>), <c>date</c> and <c>name</c> (or <c>name_local</c>), in
/// any order and among any others; <c>subdivision</c>, <c>counties</c> or <c>state</c> makes parts of the country of it. A column that is
/// not used and holds something is named. Content never throws.
/// </summary>
public static class HolidayCsv
{
    /// <summary>Reads a table in whatever encoding it is.</summary>
    /// <param name="stream">The file, from where it stands to its end; it is not closed.</param>
    /// <param name="cancellationToken">Stops the reading soon.</param>
    /// <returns>The holidays, and every problem with its line; a row that is not understood is left out and told.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <c>null</c>.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="IOException">The stream itself could not be read.</exception>
    public static async Task<HolidayList> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var problems = new ProblemLog();
        var holidays = new List<PublicHoliday>();
        HashSet<int>? unused = null;
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

                holidays.AddRange(Read(rows.Row, columns, problems));
                unused ??= columns.Unused().ToHashSet();
                foreach (var column in unused.Where(column => !rows.Row.Raw(column).IsWhiteSpace()).ToList())
                {
                    unused.Remove(column);
                    problems.Add(rows.Row.Line, $"The column '{ProblemLog.Shown(columns.Names[column])}' was not used; it says such as '{ProblemLog.Shown(rows.Row[column])}'.");
                }
            }
        }
        else
        {
            problems.Add(line: 1, "This is no holiday table: its first line must name the columns country (or region), date and name.");
        }

        return new HolidayList { Holidays = holidays.ToValueList(), Problems = problems.ToList() };
    }

    private static IEnumerable<PublicHoliday> Read(CsvRow row, HolidayColumns columns, ProblemLog problems)
    {
        var (country, day) = (row[columns.Country].ToString(), row[columns.Date].ToString());
        if (country.Length == 0 && day.Length == 0) return [];
        if (country.Length == 0)
        {
            problems.Add(row.Line, "The row names no country; it was left out.");
            return [];
        }

        if (LocalDatePattern.Iso.Parse(day) is not { Success: true } date)
        {
            problems.Add(row.Line, $"'{ProblemLog.Shown(day)}' is no date such as 2026-05-17; the row was left out.");
            return [];
        }

        var regions = columns.RegionsOf(row).ToList();
        if (regions.Count == 0) problems.Add(row.Line, "The day is not for the whole country and the row names no part of it; it was left out.");
        var name = row[columns.Name].ToString();
        return regions.Select(region => HolidayName.Row(region, date.Value, name));
    }
}
