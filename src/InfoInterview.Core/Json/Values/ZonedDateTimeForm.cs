using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Json.Values;

/// <summary>A moment as the clocks of a zone show it.</summary>
internal sealed class ZonedDateTimeForm() : TextualForm<ZonedDateTime>("a time with its zone such as 2026-03-09T14:00:00 Europe/Oslo (+01)")
{
    public static readonly ZonedDateTimeForm Instance = new();

    protected override bool TryParse(JsonReading reading, string text, out ZonedDateTime value) =>
        ZonedDateTimePattern.ExtendedFormatOnlyIso.WithZoneProvider(reading.Zones).Parse(text).TryGetValue(default, out value);

    protected override string Format(ZonedDateTime value) => ZonedDateTimePattern.ExtendedFormatOnlyIso.Format(value.WithCalendar(CalendarSystem.Iso));
}
