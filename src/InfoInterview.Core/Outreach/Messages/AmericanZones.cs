using System.Collections.Frozen;
using InfoInterview.Time;

namespace InfoInterview.Outreach.Messages;

/// <summary>The time zones that Americans call by a name, and by which it is told whether English is written the American way.</summary>
internal static class AmericanZones
{
    private static readonly FrozenDictionary<string, string> Names = Pairs(
        ("Eastern", "America/New_York America/Detroit America/Toronto America/Montreal America/Nipigon America/Iqaluit America/Kentucky/Louisville America/Kentucky/Monticello America/Indiana/Indianapolis America/Indiana/Vincennes America/Indiana/Winamac America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Vevay US/Eastern US/Michigan Canada/Eastern"),
        ("Central", "America/Chicago America/Menominee America/Winnipeg America/Regina America/Indiana/Knox America/Indiana/Tell_City America/North_Dakota/Center America/North_Dakota/New_Salem America/North_Dakota/Beulah US/Central Canada/Central"),
        ("Mountain", "America/Denver America/Boise America/Edmonton America/Yellowknife US/Mountain Canada/Mountain"),
        ("Arizona time", "America/Phoenix US/Arizona"),
        ("Pacific", "America/Los_Angeles America/Vancouver US/Pacific Canada/Pacific"),
        ("Alaska time", "America/Anchorage America/Juneau America/Sitka America/Metlakatla America/Yakutat America/Nome US/Alaska"),
        ("Hawaii time", "Pacific/Honolulu America/Adak US/Hawaii"),
        ("Atlantic", "America/Halifax America/Moncton America/Glace_Bay Canada/Atlantic America/Puerto_Rico"),
        ("Newfoundland time", "America/St_Johns Canada/Newfoundland"));

    /// <summary>What the zone is called; <c>null</c> where it has no such name.</summary>
    public static string? NameOf(ZoneId zone) => Names.GetValueOrDefault(zone.Id);

    /// <summary>By the region of the language tag; where it names none, by where the writer lives.</summary>
    public static bool IsAmerican(string language, ZoneId writer)
    {
        var parts = language.Split('-', '_');
        for (var at = 1; at < parts.Length; at++)
        {
            if (parts[at].Length == 2) return parts[at].ToUpperInvariant() is "US" or "CA" or "PR";
        }

        return NameOf(writer) is not null;
    }

    private static FrozenDictionary<string, string> Pairs(params (string Name, string Zones)[] rows) => rows
        .SelectMany(row => row.Zones.Split(' ').Select(zone => KeyValuePair.Create(zone, row.Name)))
        .ToFrozenDictionary(StringComparer.Ordinal);
}
