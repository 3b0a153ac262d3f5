using InfoInterview.Interchange.Calendars.Lines;
using InfoInterview.Interchange.Calendars.Rules;
using InfoInterview.Interchange.Calendars.Values;
using NodaTime;

namespace InfoInterview.Interchange.Calendars.Zones;

/// <summary>
/// Finds the zone that a name means within one file. A name of the tz database or of Windows means that zone, whatever the file says of
/// it, since the file's rules may be older. A name for people means a zone of the tz database only where the file's own offsets agree;
/// otherwise the file's rules count.
/// </summary>
internal sealed class CalendarZones
{
    private const int FirstComparedYear = 1990;

    private readonly Dictionary<string, Component> definitions = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, DateTimeZone> known = new(StringComparer.Ordinal);
    private readonly IDateTimeZoneProvider zones;
    private readonly int lastComparedYear;
    private readonly FileZoneReader reader;
    private readonly ProblemLog problems;

    public CalendarZones(List<Component> definitions, BusyTimesOptions options, StepBudget budget, ProblemLog problems)
    {
        foreach (var definition in definitions)
        {
            if (definition.First(Names.ZoneId) is { } id) this.definitions.TryAdd(NameOf(id.Value.Span), definition);
        }

        zones = options.Zones;
        Default = options.Zone.In(zones);
        lastComparedYear = Math.Clamp(options.Window.End.InUtc().Year, FirstComparedYear, FirstComparedYear + 200);
        reader = new FileZoneReader(budget, problems);
        this.problems = problems;
    }

    /// <summary>The zone of times that name none.</summary>
    public DateTimeZone Default { get; }

    /// <summary>The zone of a value: UTC or an offset that is written with it, then the named one, then the one otherwise meant.</summary>
    public DateTimeZone Of(TimeValue value, ContentLine line, DateTimeZone otherwise)
    {
        if (value.Offset is { } offset) return offset == Offset.Zero ? DateTimeZone.Utc : DateTimeZone.ForOffset(offset);
        if (value.IsDate || line.Parameter("TZID") is not { Length: > 0 } written) return otherwise;
        if (known.TryGetValue(written, out var zone)) return zone;
        return known[written] = Find(NameOf(written), line.Line);
    }

    private static string NameOf(ReadOnlySpan<char> written) => TextValue.Unescape(written.Trim().Trim('"'), CalendarLimits.MaxSummaryLength);

    private DateTimeZone Find(string name, int line)
    {
        definitions.TryGetValue(name, out var definition);
        var certain = ZoneNames.Certain(name, zones);
        if (certain is not null && (definition is null || ZoneNames.IsPlain(name))) return certain;

        var likely = ZoneNames.Likely(name, zones);
        if (definition?.First(Names.Location) is { } location && ZoneNames.Certain(location.Text, zones) is { } located) likely = likely.Prepend(located);
        if (certain is not null) likely = likely.Prepend(certain);
        var own = definition is null ? null : reader.Read(name, definition);
        if (likely.FirstOrDefault(zone => own is null || IsOnce(zone, own)) is { } found) return found;
        if (own is not null) return own;
        if (ZoneNames.ByOffset(name, zones) is { } told) return told;
        problems.Add(line, $"The time zone '{ProblemLog.Shown(name)}' is not known and the file does not define it; the times were read in {Default.Id}.");
        return Default;
    }

    /// <summary>
    /// Whether a zone had, in any one year, the same offsets as the file's: then the name and the file mean the same place.
    /// </summary>
    private bool IsOnce(DateTimeZone zone, FileZone own)
    {
        var offsets = OffsetsIn(lastComparedYear, own).ToHashSet();
        for (var year = lastComparedYear; year >= FirstComparedYear; year--)
        {
            if (offsets.SetEquals(OffsetsIn(year, zone))) return true;
        }

        return false;
    }

    private static IEnumerable<Offset> OffsetsIn(int year, DateTimeZone zone) =>
        zone.GetZoneIntervals(Instant.FromUtc(year, 1, 1, 0, 0), Instant.FromUtc(year + 1, 1, 1, 0, 0)).Select(interval => interval.WallOffset);
}
