using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Json.Values;

/// <summary>A time by a clock on the wall.</summary>
internal sealed class LocalTimeForm() : TextualForm<LocalTime>("a time such as 14:00:00")
{
    public static readonly LocalTimeForm Instance = new();

    protected override bool TryParse(JsonReading reading, string text, out LocalTime value) => LocalTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out value);

    protected override string Format(LocalTime value) => LocalTimePattern.ExtendedIso.Format(value);
}
