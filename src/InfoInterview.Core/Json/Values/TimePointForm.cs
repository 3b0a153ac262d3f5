using InfoInterview.Time;
using NodaTime.Text;

namespace InfoInterview.Json.Values;

/// <summary>A day, or a moment in UTC.</summary>
internal sealed class TimePointForm() : TextualForm<TimePoint>("a day such as 2026-03-09 or a moment in UTC such as 2026-03-09T14:00:00Z")
{
    protected override bool TryParse(JsonReading reading, string text, out TimePoint value)
    {
        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day))
        {
            value = TimePoint.OnDay(day);
            return true;
        }

        var isMoment = InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out var moment);
        value = isMoment ? TimePoint.At(moment) : default;
        return isMoment;
    }

    protected override string Format(TimePoint value) => value.ToIso();
}
