using System.Collections.Frozen;
using InfoInterview.Time;
using NodaTime;
using NodaTime.TimeZones;

namespace InfoInterview.Interchange.Calendars.Zones;

/// <summary>Tells which zones of the tz database a name in a calendar may mean. Programs write ids, paths that end in ids, and the texts of their own menus.</summary>
internal static class ZoneNames
{
    /// <summary>No menu names more cities than this for one zone.</summary>
    private const int MaxLikely = 8;

    /// <summary>Names that programs show and that hold no city of the tz database.</summary>
    private static readonly FrozenDictionary<string, string> Shown = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["Eastern"] = "America/New_York",
        ["Eastern Time"] = "America/New_York",
        ["Eastern Time (US & Canada)"] = "America/New_York",
        ["US Eastern"] = "America/New_York",
        ["EDT"] = "America/New_York",
        ["Central"] = "America/Chicago",
        ["Central Time"] = "America/Chicago",
        ["Central Time (US & Canada)"] = "America/Chicago",
        ["US Central"] = "America/Chicago",
        ["CST"] = "America/Chicago",
        ["CDT"] = "America/Chicago",
        ["Mountain"] = "America/Denver",
        ["Mountain Time"] = "America/Denver",
        ["Mountain Time (US & Canada)"] = "America/Denver",
        ["US Mountain"] = "America/Denver",
        ["MDT"] = "America/Denver",
        ["Pacific"] = "America/Los_Angeles",
        ["Pacific Time"] = "America/Los_Angeles",
        ["Pacific Time (US & Canada)"] = "America/Los_Angeles",
        ["Pacific Time (US & Canada); Tijuana"] = "America/Los_Angeles",
        ["US Pacific"] = "America/Los_Angeles",
        ["PST"] = "America/Los_Angeles",
        ["PDT"] = "America/Los_Angeles",
        ["Alaska"] = "America/Anchorage",
        ["Hawaii"] = "Pacific/Honolulu",
        ["Arizona"] = "America/Phoenix",
        ["Indiana (East)"] = "America/Indiana/Indianapolis",
        ["Atlantic"] = "America/Halifax",
        ["Atlantic Time (Canada)"] = "America/Halifax",
        ["Newfoundland"] = "America/St_Johns",
        ["Saskatchewan"] = "America/Regina",
        ["Central America"] = "America/Guatemala",
        ["Brasilia"] = "America/Sao_Paulo",
        ["Greenland"] = "America/Nuuk",
        ["Greenwich Mean Time"] = "Europe/London",
        ["British Summer Time"] = "Europe/London",
        ["BST"] = "Europe/London",
        ["Western European"] = "Europe/Lisbon",
        ["Central European"] = "Europe/Berlin",
        ["CEST"] = "Europe/Berlin",
        ["Eastern European"] = "Europe/Helsinki",
        ["EEST"] = "Europe/Helsinki",
        ["West Central Africa"] = "Africa/Lagos",
        ["Ekaterinburg"] = "Asia/Yekaterinburg",
        ["Abu Dhabi"] = "Asia/Dubai",
        ["Islamabad"] = "Asia/Karachi",
        ["Chennai"] = "Asia/Kolkata",
        ["Sri Jayawardenepura"] = "Asia/Colombo",
        ["Beijing"] = "Asia/Shanghai",
        ["Bangkok"] = "Asia/Bangkok",
        ["Irkutsk"] = "Asia/Irkutsk",
        ["Seoul"] = "Asia/Seoul",
        ["Osaka"] = "Asia/Tokyo",
        ["Coordinated Universal Time"] = "Etc/UTC",
        ["tzone://Microsoft/Utc"] = "Etc/UTC",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The zones of the tz database by the last part of their id, which is a city for most.</summary>
    private static readonly FrozenDictionary<string, string> Cities = CitiesOfTzdb();

    /// <summary>The zone whose id or Windows id the name is, or whose id the name ends with, as in <c>/mozilla.org/20070129_1/America/New_York</c>.</summary>
    public static DateTimeZone? Certain(string name, IDateTimeZoneProvider zones)
    {
        if (Known(name, zones) is { } whole) return whole;
        var rest = name.AsSpan().Trim('/');
        while (rest.Contains('/'))
        {
            if (Known(rest.ToString().Replace(' ', '_'), zones) is { } zone) return zone;
            rest = rest[(rest.IndexOf('/') + 1)..];
        }

        return name.StartsWith('/') ? Known(rest.ToString(), zones) : null;
    }

    /// <summary>Whether an id leaves no doubt; <c>EST</c> or <c>GMT</c> are often written for a place whose clocks change.</summary>
    public static bool IsPlain(string name) => name.Contains('/', StringComparison.Ordinal) || name.EndsWith(" Standard Time", StringComparison.OrdinalIgnoreCase);

    /// <summary>The zones that a text for people may mean, the likeliest first.</summary>
    public static IEnumerable<DateTimeZone> Likely(string name, IDateTimeZoneProvider zones)
    {
        if (FixedOffset(name) is { } offset) yield return DateTimeZone.ForOffset(offset);
        var text = WithoutOffset(name);
        var ids = new[] { text, text.Replace('-', '/'), text.Replace(' ', '_') }
            .Select(spelling => Known(spelling, zones)?.Id)
            .Append(Shown.GetValueOrDefault(text))
            .Concat(text.Split([',', ':', ';', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(part => Shown.GetValueOrDefault(part) ?? Cities.GetValueOrDefault(part.Replace(' ', '_'))));
        foreach (var id in ids.OfType<string>().Distinct(StringComparer.Ordinal).Take(MaxLikely))
        {
            if (zones.GetZoneOrNull(id) is { } zone) yield return zone;
        }
    }

    /// <summary>The zone of an id; <c>null</c> also where the source that is used is older than the zone.</summary>
    private static DateTimeZone? Known(string id, IDateTimeZoneProvider zones) => ZoneId.TryParse(id, zones, out var zone) ? zones.GetZoneOrNull(zone.Id) : null;

    /// <summary>The offset that a name such as <c>UTC+11</c>, <c>GMT+0100</c> or <c>UTC-5</c> says, where nothing else follows.</summary>
    private static Offset? FixedOffset(string name)
    {
        var text = name.AsSpan().Trim();
        if (!text.StartsWith("UTC", StringComparison.OrdinalIgnoreCase) && !text.StartsWith("GMT", StringComparison.OrdinalIgnoreCase)) return null;
        var sign = text[3..].Trim();
        if (sign.Length < 2 || sign[0] is not ('+' or '-')) return null;
        // One digit is an hour.
        var written = sign.Length == 2 || sign[2] == ':' ? $"{sign[0]}0{sign[1..]}" : sign.ToString();
        return Values.OffsetValue.TryParse(written, out var offset) ? offset : null;
    }

    /// <summary>A menu text without the "(UTC+01:00)" or "GMT -0500 (Standard)" before it.</summary>
    private static string WithoutOffset(string name)
    {
        var text = name.Trim();
        var close = text.StartsWith('(') ? text.IndexOf(')', StringComparison.Ordinal) : -1;
        return close < 0 ? text : text[(close + 1)..].Trim();
    }

    private static FrozenDictionary<string, string> CitiesOfTzdb()
    {
        var cities = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var id in TzdbDateTimeZoneSource.Default.GetIds().Where(id => id.Contains('/', StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            cities.TryAdd(id[(id.LastIndexOf('/') + 1)..], id);
        }

        return cities.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
