using System.Text.Json.Serialization;

namespace InfoInterview.Time;

/// <summary>
/// What a holiday calendar says of one day. Not knowing is an answer of its own, so that it is never mistaken for a working day.
/// </summary>
public abstract record HolidayAnswer
{
    private HolidayAnswer()
    {
    }

    /// <summary>The day is no holiday.</summary>
    public static NotAHoliday None { get; } = new();

    /// <summary>The day is no holiday.</summary>
    public sealed record NotAHoliday : HolidayAnswer
    {
        internal NotAHoliday()
        {
        }
    }

    /// <summary>The day is a holiday.</summary>
    public sealed record Holiday : HolidayAnswer
    {
        /// <summary>What the day is called there.</summary>
        public required string Name { get; init; }

        /// <summary>The day itself, or the one that stands in for it.</summary>
        [JsonPropertyName("holiday")]
        public HolidayKind Kind { get; init; }
    }

    /// <summary>The calendar cannot tell: it does not know the region or the year, or its source failed.</summary>
    public sealed record Unknown : HolidayAnswer
    {
        /// <summary>Why it cannot tell, as one sentence.</summary>
        public required string Reason { get; init; }
    }
}
