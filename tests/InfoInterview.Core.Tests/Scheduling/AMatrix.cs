using InfoInterview.Interviews;
using InfoInterview.Scheduling;
using InfoInterview.Tests.Engagements;
using InfoInterview.Time;

namespace InfoInterview.Tests.Scheduling;

/// <summary>
/// Interviews in a few letters: "14:00", "2026-09-16 14:00" or "14:00 Harbour" for a meeting in that place; twenty minutes each.
/// </summary>
internal static class AMatrix
{
    public static InterviewMatrix Of(params string[] talks) => InterviewMatrix.Of(talks.Select((talk, index) => Talk(index + 1, talk)), version: 0);

    public static ScheduledInterview Talk(int id, string talk, string zone = "Europe/London")
    {
        var text = talk.StartsWith("20", StringComparison.Ordinal) ? talk : "2026-09-16 " + talk;
        var place = text.Length > 16 ? text[17..] : null;
        return new ScheduledInterview
        {
            Id = Id(id),
            ContactName = $"Contact {(char)('A' + id - 1)}",
            Organization = "Northwind Siting",
            Appointment = At(text[..16], zone),
            Format = place is null ? InterviewFormat.Video : InterviewFormat.InPerson,
            Place = place,
        };
    }

    public static InterviewId Id(int id) => new(new Guid(id, 0, 0, new byte[8]));

    public static Appointment At(string start, string zone = "Europe/London") => new() { Start = A.Time(start), Zone = ZoneId.Parse(zone), Minutes = 20 };
}
