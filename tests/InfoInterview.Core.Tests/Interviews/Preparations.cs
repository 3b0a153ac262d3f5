using InfoInterview.Interviews;
using InfoInterview.Tests.Engagements;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Interviews;

internal static class Preparations
{
    /// <summary>Wednesday 16 September 2026, 14:00 in Chicago.</summary>
    public static Appointment Time { get; } = new()
    {
        Start = new LocalDateTime(2026, 9, 16, 14, 0),
        Zone = "America/Chicago",
        Minutes = 20
    };

    public static PreparationFacts InPerson { get; } = new()
    {
        Format = InterviewFormat.InPerson,
        SeekerZone = "America/Chicago",
        Time = Time,
        AgreedAt = A.At("2026-09-04 10:00"),
        Place = "Storgata 5",
    };
}
