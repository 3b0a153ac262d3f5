using InfoInterview.Interchange.Contacts.Csv;

namespace InfoInterview.Interchange.Calendars.Holidays;

/// <summary>Where the columns of a holiday table are.</summary>
internal sealed record HolidayColumns
{
    public required char Separator { get; init; }

    public required int Count { get; init; }

    public required int Country { get; init; }

    public required int Date { get; init; }

    public required int Name { get; init; }

    /// <summary>-1 where the table has no such column.</summary>
    public required int Subdivision { get; init; }

    /// <summary>Whether the day holds for the whole country; -1 where the table has no such column.</summary>
    public required int Everywhere { get; init; }

    /// <summary>Further names of the day, of which one is enough, and the years that the table covers.</summary>
    public required ValueList<int> Known { get; init; }

    public required ValueList<string> Names { get; init; }

    /// <summary>
    /// The columns that a first row names, split at commas or, where it holds none, at what it does hold; <c>null</c> when one is missing.
    /// </summary>
    public static HolidayColumns? In(CsvRow row)
    {
        var names = Enumerable.Range(0, row.Count).Select(column => row[column].ToString()).ToArray();
        var separator = names is [var single] ? single.Contains(';', StringComparison.Ordinal) ? ';' : '\t' : ',';
        if (names is [var line]) names = line.Split(separator);
        var columns = new HolidayColumns
        {
            Separator = separator,
            Count = names.Length,
            Country = Find(names, "region", "country", "countrycode", "countryname", "land", "pays"),
            Date = Find(names, "date", "day", "observedon", "datum"),
            Name = Find(names, "name", "namelocal", "localname", "holiday", "holidayname", "summary", "title"),
            Subdivision = Find(names, "subdivision", "subdivisions", "subdivisioncode", "subdiv", "counties", "county", "state", "states", "province", "provinces", "bundesland"),
            Everywhere = Find(names, "global", "nationwide", "national"),
            Known = names.Select((name, i) => (Name: Plain(name), Index: i)).Where(column => column.Name is "localname" or "namelocal" or "name" or "year" or "weekday" or "dayofweek").Select(column => column.Index).ToValueList(),
            Names = names.Select(name => name.Trim()).ToValueList(),
        };
        return columns is { Country: >= 0, Date: >= 0, Name: >= 0 } ? columns : null;
    }

    /// <summary>The columns that are not used, for what they hold to be told.</summary>
    public IEnumerable<int> Unused()
    {
        var of = this;
        return Enumerable.Range(0, Count).Where(column => column != of.Country && column != of.Date && column != of.Name && column != of.Subdivision && column != of.Everywhere && !of.Known.Contains(column));
    }

    /// <summary>Such as <c>GB</c>, or <c>GB-SCT</c> whether the table writes the part as <c>SCT</c> or as the whole code; several where it
    /// lists several parts. None where the row says that the day is not for the whole country and names no part of it.</summary>
    public IEnumerable<string> RegionsOf(CsvRow row)
    {
        var country = row[Country].ToString();
        var parts = Subdivision < 0 ? [] : row[Subdivision].ToString().Split([',', ';', '|', ' ', '"', '[', ']'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length > 0) return parts.Select(part => part.StartsWith(country + "-", StringComparison.OrdinalIgnoreCase) ? part : $"{country}-{part}");
        return Everywhere >= 0 && row[Everywhere].ToString().ToUpperInvariant() is "FALSE" or "NO" or "0" ? [] : [country];
    }

    private static int Find(string[] names, params ReadOnlySpan<string> known)
    {
        foreach (var name in known)
        {
            var index = Array.FindIndex(names, candidate => string.Equals(Plain(candidate), name, StringComparison.Ordinal));
            if (index >= 0) return index;
        }

        return -1;
    }

    /// <summary>A name by its letters alone: <c>countryCode</c>, <c>country_code</c> and "Country Code" are one.</summary>
    private static string Plain(string name) => string.Concat(name.Where(char.IsLetter)).ToLowerInvariant();
}
