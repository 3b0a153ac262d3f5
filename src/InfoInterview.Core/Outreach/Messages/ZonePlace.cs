using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Outreach.Messages;

/// <summary>What people call a zone: the city in its id, or the distance from UTC where the id names none.</summary>
internal static class ZonePlace
{
    public static string Of(ZoneId zone, ZonedDateTime moment)
    {
        var slash = zone.Id.LastIndexOf('/');
        var city = zone.Id[(slash + 1)..];
        return slash > 0 && !zone.Id.StartsWith("Etc/", StringComparison.Ordinal) && !city.Any(char.IsDigit)
            ? city.Replace('_', ' ')
            : moment.Offset == Offset.Zero ? "UTC" : "UTC" + moment.Offset.ToString("g", CultureInfo.InvariantCulture);
    }
}
