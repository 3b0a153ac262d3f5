using InfoInterview.Time;

namespace InfoInterview.Outreach.Messages;

/// <summary>Where German is written with "ss" for every "ß".</summary>
internal static class SwissPlaces
{
    public static bool IsSwiss(ZoneId? zone, string? region) => zone?.Id is "Europe/Zurich" or "Europe/Vaduz"
        || (region is { Length: >= 2 } && (region.Length == 2 || region[2] == '-')
            && region[..2].ToUpperInvariant() is "CH" or "LI");
}
