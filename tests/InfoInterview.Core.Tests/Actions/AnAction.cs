using InfoInterview.Actions;
using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Tests.Engagements;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Actions;

internal static class AnAction
{
    public static ContactId Ruth { get; } = new(new Guid("00000000-0000-0000-0000-00000000000a"));

    public static BusinessCalendar Calendar { get; } = new(DateTimeZoneProviders.Tzdb["Europe/London"], Weekend.SaturdaySunday, HolidayCalendar.None);

    public static ActionItem Due(string? day, int id = 1, ActionKind kind = ActionKind.Research) =>
        new() { Id = Id(id), What = "Read about permits", Kind = kind, Due = day is null ? null : A.Day(day) };

    public static ActionId Id(int id) => new(new Guid(id, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]));

    public static InterviewNote Note(Confidentiality kept, int id = 1) => new()
    {
        Id = NoteOf(id),
        With = new Interviewee { Contact = Ruth, Name = "Ruth Halvorsen" },
        Day = A.Day("2026-09-01"),
        Text = "Read the handbook; the unit closes in May.",
        Confidentiality = kept,
    };

    public static NoteId NoteOf(int id) => new(new Guid(id, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]));
}
