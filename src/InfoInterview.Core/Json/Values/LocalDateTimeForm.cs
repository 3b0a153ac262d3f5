using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Json.Values;

/// <summary>A day and a time by a clock on the wall.</summary>
internal sealed class LocalDateTimeForm() : TextualForm<LocalDateTime>("a local date and time such as 2026-03-09T14:00:00")
{
    public static readonly LocalDateTimeForm Instance = new();

    protected override bool TryParse(JsonReading reading, string text, out LocalDateTime value) => LocalDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out value);

    protected override string Format(LocalDateTime value) => LocalDateTimePattern.ExtendedIso.Format(value.WithCalendar(CalendarSystem.Iso));
}
