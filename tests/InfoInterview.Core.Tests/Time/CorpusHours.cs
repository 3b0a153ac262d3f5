using System.Globalization;
using System.Text.Json;
using InfoInterview.Time;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Tests.Time;

/// <summary>The corpus writes hours as a list of windows for each ISO day.</summary>
internal static class CorpusHours
{
    public static WorkingHours Hours(JsonElement days) => WorkingHours.Of(
        from day in days.EnumerateObject()
        from window in day.Value.EnumerateArray()
        select KeyValuePair.Create((IsoDayOfWeek)int.Parse(day.Name, CultureInfo.InvariantCulture), DayWindow.Parse(window.GetString()!)));

    public static BusinessCalendar Calendar(JsonElement recipient) => new(
        ZoneId.Parse(recipient.GetProperty("zone").GetString()!).In(DateTimeZoneProviders.Tzdb),
        Weekend.Of(recipient.GetProperty("weekend").EnumerateArray().Select(day => (IsoDayOfWeek)day.GetInt32()).ToArray()),
        HolidayCalendar.Of(recipient.GetProperty("holidays").EnumerateArray().Select(day => KeyValuePair.Create(LocalDatePattern.Iso.Parse(day.GetString()!).Value, "holiday"))),
        hours: Hours(recipient.GetProperty("hours")));
}
