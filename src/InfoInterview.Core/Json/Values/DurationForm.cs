using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Json.Values;

/// <summary>Elapsed time.</summary>
internal sealed class DurationForm() : TextualForm<Duration>("a length of time such as 26:30:00")
{
    public static readonly DurationForm Instance = new();

    protected override bool TryParse(JsonReading reading, string text, out Duration value) => DurationPattern.JsonRoundtrip.Parse(text).TryGetValue(default, out value);

    protected override string Format(Duration value) => DurationPattern.JsonRoundtrip.Format(value);
}
