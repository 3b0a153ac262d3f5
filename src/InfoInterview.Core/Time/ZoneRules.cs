using NodaTime;

namespace InfoInterview.Time;

/// <summary>Which time-zone rules are in use. The operating system's are never asked; a host may supply a newer source.</summary>
public static class ZoneRules
{
    /// <summary>
    /// The version of the tz data behind a source, such as <c>2026f</c>; the source's whole name where it does not say so.
    /// </summary>
    /// <param name="zones">The source of time-zone rules.</param>
    /// <returns>The version, to be kept with what was computed by it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zones"/> is <c>null</c>.</exception>
    public static string VersionOf(IDateTimeZoneProvider zones)
    {
        ArgumentNullException.ThrowIfNull(zones);
        const string Prefix = "TZDB: ";
        var name = zones.VersionId;
        return name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..].Split(' ')[0] : name;
    }
}
