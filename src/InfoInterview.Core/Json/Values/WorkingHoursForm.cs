using System.Diagnostics.CodeAnalysis;
using InfoInterview.Time;

namespace InfoInterview.Json.Values;

/// <summary>The hours of a week, such as Mon-Fri 09:00-17:00.</summary>
internal sealed class WorkingHoursForm() : TextualForm<WorkingHours>("a week of hours such as Mon-Fri 09:00-17:00")
{
    protected override bool TryParse(JsonReading reading, string text, [MaybeNullWhen(false)] out WorkingHours value) => WorkingHours.TryParse(text, out value, out _);

    protected override string Format(WorkingHours value) => value.ToString();
}
