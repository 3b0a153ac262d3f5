using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Json.Values;

/// <summary>A moment, in UTC.</summary>
internal sealed class InstantForm() : TextualForm<Instant>("a moment in UTC such as 2026-03-09T14:00:00Z")
{
    public static readonly InstantForm Instance = new();

    protected override bool TryParse(JsonReading reading, string text, out Instant value) => InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out value);

    protected override string Format(Instant value) => InstantPattern.ExtendedIso.Format(value);
}
