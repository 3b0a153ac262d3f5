using System.Diagnostics.CodeAnalysis;
using InfoInterview.Time;

namespace InfoInterview.Json.Values;

/// <summary>The id of a time zone, known to the tz database or to the host.</summary>
internal sealed class ZoneIdForm() : TextualForm<ZoneId>("a known time zone")
{
    protected override bool TryParse(JsonReading reading, string text, [MaybeNullWhen(false)] out ZoneId value) => ZoneId.TryParse(text, reading.Zones, out value);

    protected override string Format(ZoneId value) => value.Id;
}
