using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Json.Values;

/// <summary>From a moment to another, as ISO 8601 writes it: <c>start/end</c>; an end that is open stays empty.</summary>
internal sealed class IntervalForm() : TextualForm<Interval>("a span of time such as 2026-03-09T14:00:00Z/2026-03-09T15:00:00Z")
{
    public static readonly IntervalForm Instance = new();

    protected override bool TryParse(JsonReading reading, string text, out Interval value)
    {
        value = default;
        var cut = text.IndexOf('/', StringComparison.Ordinal);
        if (cut < 0 || !TryEnd(text[..cut], out var start) || !TryEnd(text[(cut + 1)..], out var end) || end < start) return false;
        value = new Interval(start, end);
        return true;
    }

    protected override string Format(Interval value) =>
        $"{(value.HasStart ? InstantPattern.ExtendedIso.Format(value.Start) : "")}/{(value.HasEnd ? InstantPattern.ExtendedIso.Format(value.End) : "")}";

    private static bool TryEnd(string text, out Instant? end)
    {
        end = null;
        if (text.Length == 0) return true;
        if (!InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out var read)) return false;
        end = read;
        return true;
    }
}
