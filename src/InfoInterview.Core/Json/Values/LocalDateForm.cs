using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Json.Values;

/// <summary>A day of the ISO calendar.</summary>
internal sealed class LocalDateForm() : TextualForm<LocalDate>("a day such as 2026-03-09")
{
    public static readonly LocalDateForm Instance = new();

    protected override bool TryParse(JsonReading reading, string text, out LocalDate value) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out value);

    protected override string Format(LocalDate value) => LocalDatePattern.Iso.Format(value.WithCalendar(CalendarSystem.Iso));
}
