using System.Diagnostics.CodeAnalysis;
using InfoInterview.Time;

namespace InfoInterview.Json.Values;

/// <summary>A stretch of a day, such as 09:00-17:00.</summary>
internal sealed class DayWindowForm() : TextualForm<DayWindow>("a window of a day such as 09:00-17:00")
{
    protected override bool TryParse(JsonReading reading, string text, [MaybeNullWhen(false)] out DayWindow value) => DayWindow.TryParse(text, out value);

    protected override string Format(DayWindow value) => value.ToString();
}
