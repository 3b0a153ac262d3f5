using NodaTime;

namespace InfoInterview.Time;

/// <summary>The days of the week on which people of a place do not work. Equal when the days are equal; may be empty.</summary>
public readonly record struct Weekend
{
    private readonly int days;

    private Weekend(int days) => this.days = days;

    /// <summary>Saturday and Sunday: the week-end of most of the world.</summary>
    public static Weekend SaturdaySunday { get; } = Of(IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday);

    /// <summary>Friday and Saturday.</summary>
    public static Weekend FridaySaturday { get; } = Of(IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday);

    /// <summary>The given days; without any, every day is a working day.</summary>
    /// <param name="days">The days, in any order; one may come twice.</param>
    /// <returns>The week-end.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A day is not one of Monday to Sunday.</exception>
    public static Weekend Of(params ReadOnlySpan<IsoDayOfWeek> days)
    {
        var set = 0;
        foreach (var day in days)
        {
            if (day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
                throw new ArgumentOutOfRangeException(nameof(days), day, "Not a day of the week.");
            set |= 1 << (int)day;
        }

        return new Weekend(set);
    }

    /// <summary>The week-end usual in a region.</summary>
    /// <param name="region">An ISO 3166 code such as <c>AE</c> or <c>US-CA</c>, in any letter case; the part before a hyphen
    /// counts. <c>null</c> and codes that are not in the table get Saturday and Sunday.</param>
    /// <returns>The usual week-end; a host's own choice goes before it.</returns>
    public static Weekend In(string? region)
    {
        var country = region is null ? "" : region.Split('-', 2)[0].Trim().ToUpperInvariant();
        return country switch
        {
            // The week data of Unicode CLDR 48: every country that differs from Saturday and Sunday.
            "AF" => Of(IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday),
            "BH" or "DZ" or "EG" or "IL" or "IQ" or "JO" or "KW" or "LY" or "OM" or "QA" or "SA" or "SD" or "SY" or "YE" => FridaySaturday,
            "IN" or "UG" => Of(IsoDayOfWeek.Sunday),
            "IR" => Of(IsoDayOfWeek.Friday),
            _ => SaturdaySunday,
        };
    }

    /// <summary>The week-end usual where the clocks of a zone go, for those of whom no region is known.</summary>
    /// <param name="zone">The zone; one that is not in the table gets Saturday and Sunday.</param>
    /// <returns>The days.</returns>
    /// <exception cref="ArgumentNullException">The zone is <c>null</c>.</exception>
    public static Weekend Of(ZoneId zone)
    {
        ArgumentNullException.ThrowIfNull(zone);

        // Every zone of the time-zone data that lies in one of the countries below, with its older names.
        return In(zone.Id switch
        {
            "Asia/Kabul" => "AF",
            "Asia/Tehran" or "Iran" => "IR",
            "Asia/Kolkata" or "Asia/Calcutta" => "IN",
            "Africa/Kampala" => "UG",
            "Asia/Bahrain" or "Asia/Qatar" or "Asia/Riyadh" or "Asia/Kuwait" or "Asia/Aden"
                or "Asia/Muscat" or "Asia/Baghdad" or "Asia/Amman" or "Asia/Damascus" => "SA",
            "Asia/Jerusalem" or "Asia/Tel_Aviv" or "Israel" => "IL",
            "Africa/Algiers" or "Africa/Cairo" or "Egypt" or "Africa/Tripoli" or "Libya" or "Africa/Khartoum" => "EG",
            _ => null,
        });
    }

    /// <summary>Whether the day is part of the week-end.</summary>
    /// <param name="day">The day of the week.</param>
    /// <returns>Whether it is free.</returns>
    public bool Includes(IsoDayOfWeek day) => (days & (1 << (int)day)) != 0;
}
