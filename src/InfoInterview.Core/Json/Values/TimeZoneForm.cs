using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace InfoInterview.Json.Values;

/// <summary>The rules of a time zone, by its id.</summary>
internal sealed class TimeZoneForm() : TextualForm<DateTimeZone>("a known time zone")
{
    public static readonly TimeZoneForm Instance = new();

    protected override bool TryParse(JsonReading reading, string text, [MaybeNullWhen(false)] out DateTimeZone value)
    {
        value = reading.Zones.GetZoneOrNull(text)!;
        return value is not null;
    }

    protected override string Format(DateTimeZone value) => value.Id;
}
