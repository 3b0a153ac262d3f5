using System.Collections.Frozen;
using InfoInterview.Time;
using NodaTime;
using NodaTime.TimeZones;

namespace InfoInterview.Interchange.Calendars.Zones;

/// <summary>
/// Tells which zones of the tz database a name in a calendar may mean. Programs write ids, paths that end in ids, and the texts of their
/// own menus.
/// </summary>
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
        ["Mitteleuropäische Zeit"] = "Europe/Berlin",
        ["Mitteleuropäische Sommerzeit"] = "Europe/Berlin",
        ["Mitteleuropäische Normalzeit"] = "Europe/Berlin",
        ["MEZ"] = "Europe/Berlin",
        ["MESZ"] = "Europe/Berlin",
        ["Westeuropäische Zeit"] = "Europe/Lisbon",
        ["Osteuropäische Zeit"] = "Europe/Helsinki",
        ["Heure d’Europe centrale"] = "Europe/Paris",
        ["Heure d'Europe centrale"] = "Europe/Paris",
        ["Heure normale d’Europe centrale"] = "Europe/Paris",
        ["Heure normale d'Europe centrale"] = "Europe/Paris",
        ["Paris, Madrid"] = "Europe/Paris",
        ["Hora de Europa central"] = "Europe/Madrid",
        ["Hora estándar de Europa central"] = "Europe/Madrid",
        ["Ora dell’Europa centrale"] = "Europe/Rome",
        ["Ora standard dell’Europa centrale"] = "Europe/Rome",
        ["Midden-Europese tijd"] = "Europe/Amsterdam",
        ["Centraleuropeisk tid"] = "Europe/Stockholm",
        ["Московское время"] = "Europe/Moscow",
        ["日本標準時"] = "Asia/Tokyo",
        ["中国标准时间"] = "Asia/Shanghai",
        ["Coordinated Universal Time"] = "Etc/UTC",
        ["tzone://Microsoft/Utc"] = "Etc/UTC",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The zones of the tz database by the last part of their id, which is a city for most.</summary>
    private static readonly FrozenDictionary<string, string> Cities = CitiesOfTzdb();

    /// <summary>
    /// The zone whose id or Windows id the name is, or whose id the name ends with, as in <c>/mozilla.org/20070129_1/America/New_York</c>.
    /// </summary>
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
        var ids = new[] { text, text.Replace('-', '/'), text.Replace(' ', '_'), WithSlash(text) }
            .Select(spelling => Known(spelling, zones)?.Id)
            .Append(Shown.GetValueOrDefault(text))
            .Concat(text.Split([',', ':', ';', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(part => Shown.GetValueOrDefault(part) ?? Cities.GetValueOrDefault(part.Replace(' ', '_'))));
        foreach (var id in ids.OfType<string>().Distinct(StringComparer.Ordinal).Take(MaxLikely))
        {
            if (zones.GetZoneOrNull(id) is { } zone) yield return zone;
        }
    }

    /// <summary>
    /// The zone whose offsets stand in a name, such as "GMT-05.00/-04.00", "(UTC+01:00) Büro": of two, where clocks change between them;
    /// of one, always that one. <c>null</c> where no offset stands in it.
    /// </summary>
    public static DateTimeZone? ByOffset(string name, IDateTimeZoneProvider zones)
    {
        var (standard, rest) = OffsetIn(name);
        if (standard is not { } first) return null;
        if (OffsetIn(rest).Offset is not { } second) return DateTimeZone.ForOffset(first);
        return ByOffsets.TryGetValue((first.Seconds / 3600, second.Seconds / 3600), out var id) && zones.GetZoneOrNull(id) is { } zone ? zone : DateTimeZone.ForOffset(first);
    }

    /// <summary>Where clocks change between two offsets, by hours: the place most likely meant.</summary>
    private static readonly FrozenDictionary<(int Standard, int Summer), string> ByOffsets = new Dictionary<(int, int), string>
    {
        [(-9, -8)] = "America/Anchorage",
        [(-8, -7)] = "America/Los_Angeles",
        [(-7, -6)] = "America/Denver",
        [(-6, -5)] = "America/Chicago",
        [(-5, -4)] = "America/New_York",
        [(-4, -3)] = "America/Halifax",
        [(0, 1)] = "Europe/London",
        [(1, 2)] = "Europe/Berlin",
        [(2, 3)] = "Europe/Helsinki",
        [(10, 11)] = "Australia/Sydney",
        [(12, 13)] = "Pacific/Auckland",
    }.ToFrozenDictionary();

    /// <summary>The first offset that is written in a text, with hours and minutes, and what stands behind it.</summary>
    private static (Offset? Offset, string Behind) OffsetIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('+' or '-' or '−') || (i > 0 && char.IsLetter(text[i - 1]) && !text.AsSpan(0, i).EndsWith("GMT", StringComparison.OrdinalIgnoreCase) && !text.AsSpan(0, i).EndsWith("UTC", StringComparison.OrdinalIgnoreCase))) continue;
            var end = i + 1;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is ':' or '.')) end++;
            var digits = text[(i + 1)..end].Replace('.', ':').Trim(':');
            if (digits.Length is 0 or > 5) continue;
            var written = digits.Contains(':', StringComparison.Ordinal) || digits.Length > 2 ? digits : digits + ":00";
            if (written.IndexOf(':', StringComparison.Ordinal) == 1) written = "0" + written;
            if (Values.OffsetValue.TryParse((text[i] == '+' ? "+" : "-") + written, out var offset)) return (offset, text[end..]);
        }

        return (null, "");
    }

    /// <summary>"Europe_London" as an id is written.</summary>
    private static string WithSlash(string text)
    {
        var at = text.IndexOf('_', StringComparison.Ordinal);
        return at < 0 ? text : $"{text[..at]}/{text[(at + 1)..]}";
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
