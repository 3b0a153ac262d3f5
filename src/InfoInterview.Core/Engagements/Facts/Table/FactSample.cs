using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>Examples for what a person must still fill in.</summary>
internal static class FactSample
{
    public static Appointment Talk(Instant at) => new() { Start = at.InUtc().LocalDateTime.PlusHours(1), Zone = "UTC", Minutes = 20 };
}
