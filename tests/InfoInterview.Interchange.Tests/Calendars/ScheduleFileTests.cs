using System.Text;
using InfoInterview.Interchange.Calendars;
using NodaTime;

namespace InfoInterview.Tests;

/// <summary>A calendar that programs subscribe to holds talks at their times and duties on their days, and no line that a text
/// brought.</summary>
public sealed class ScheduleFileTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 9, 15, 0);

    [Fact]
    public void Talks_take_their_time_and_duties_a_day()
    {
        var text = Encoding.UTF8.GetString(ScheduleFile.Write("Talks, and what is due",
        [
            new ScheduleEntry.AtTime { Uid = "talk-1@x", Title = "Talk with Ruth; and Kim",
                When = new Interval(Now, Now + Duration.FromMinutes(30)) },
            new ScheduleEntry.OnDay { Uid = "step-1@x", Title = "Follow up", Description = "No answer\nfor a week",
                Day = new LocalDate(2026, 12, 31) },
        ], Now));
        text.Should().Be(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//InfoInterview//InfoInterview//EN
            METHOD:PUBLISH
            X-WR-CALNAME:Talks\, and what is due
            REFRESH-INTERVAL;VALUE=DURATION:PT1H
            BEGIN:VEVENT
            UID:talk-1@x
            DTSTAMP:20260309T150000Z
            DTSTART:20260309T150000Z
            DTEND:20260309T153000Z
            SUMMARY:Talk with Ruth\; and Kim
            TRANSP:OPAQUE
            END:VEVENT
            BEGIN:VEVENT
            UID:step-1@x
            DTSTAMP:20260309T150000Z
            DTSTART;VALUE=DATE:20261231
            DTEND;VALUE=DATE:20270101
            SUMMARY:Follow up
            DESCRIPTION:No answer\nfor a week
            TRANSP:TRANSPARENT
            END:VEVENT
            END:VCALENDAR

            """.ReplaceLineEndings("\r\n"));
        Encoding.UTF8.GetString(ScheduleFile.Write("x",
            [new ScheduleEntry.OnDay { Uid = "a\r\nSUMMARY:b", Title = "c\r\nEND:VEVENT", Day = new LocalDate(2026, 3, 9) }], Now))
            .Split("\r\n").Count(line => line is "END:VEVENT" or "SUMMARY:b").Should().Be(1);
        Calendars(text).Should().Be(2, "another library reads it");
    }

    private static int Calendars(string text) => Ical.Net.Calendar.Load(text)!.Events.Count;
}
