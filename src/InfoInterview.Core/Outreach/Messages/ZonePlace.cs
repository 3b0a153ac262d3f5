using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Outreach.Messages;

/// <summary>What people call a zone: the city in its id, or the distance from UTC where the id names none.</summary>
internal readonly record struct ZonePlace(string Name, bool IsCity)
{
    public static ZonePlace Of(ZoneId zone, ZonedDateTime moment)
    {
        var slash = zone.Id.LastIndexOf('/');
        var city = zone.Id[(slash + 1)..];
        return slash > 0 && !zone.Id.StartsWith("Etc/", StringComparison.Ordinal)
            ? new(city.Replace('_', ' '), IsCity: true)
            : new(moment.Offset == Offset.Zero ? "UTC" : "UTC" + moment.Offset.ToString("g", CultureInfo.InvariantCulture), IsCity: false);
    }
}
