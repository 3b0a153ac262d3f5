using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Json.Values;

/// <summary>A period of the calendar, as ISO 8601 writes it.</summary>
internal sealed class PeriodForm() : TextualForm<Period>("a period such as P3D")
{
    public static readonly PeriodForm Instance = new();

    protected override bool TryParse(JsonReading reading, string text, [MaybeNullWhen(false)] out Period value) => PeriodPattern.Roundtrip.Parse(text).TryGetValue(Period.Zero, out value!);

    protected override string Format(Period value) => PeriodPattern.Roundtrip.Format(value);
}
