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

    /// <summary>The columns that a first row names, split at commas or, where it holds none, at what it does hold; <c>null</c> when one is missing.</summary>
    public static HolidayColumns? In(CsvRow row)
    {
        var names = Enumerable.Range(0, row.Count).Select(column => row[column].ToString()).ToArray();
        var separator = names is [var single] ? single.Contains(';', StringComparison.Ordinal) ? ';' : '\t' : ',';
        if (names is [var line]) names = line.Split(separator);
        var columns = new HolidayColumns
        {
            Separator = separator,
            Count = names.Length,
            Country = Find(names, "region", "country", "country_code"),
            Date = Find(names, "date", "day"),
            Name = Find(names, "name", "name_local", "holiday", "summary"),
            Subdivision = Find(names, "subdivision", "subdiv", "state", "province"),
        };
        return columns is { Country: >= 0, Date: >= 0, Name: >= 0 } ? columns : null;
    }

    /// <summary>Such as <c>GB</c>, or <c>GB-SCT</c> whether the table writes the part as <c>SCT</c> or as the whole code.</summary>
    public string RegionOf(CsvRow row)
    {
        var country = row[Country].ToString();
        var part = Subdivision < 0 ? "" : row[Subdivision].ToString();
        return part.Length == 0 ? country : part.StartsWith(country + "-", StringComparison.OrdinalIgnoreCase) ? part : $"{country}-{part}";
    }

    private static int Find(string[] names, params ReadOnlySpan<string> known)
    {
        foreach (var name in known)
        {
            var index = Array.FindIndex(names, candidate => string.Equals(candidate.Trim(), name, StringComparison.OrdinalIgnoreCase));
            if (index >= 0) return index;
        }

        return -1;
    }
}
