using System.Text;
using InfoInterview.Interchange.Calendars;

namespace InfoInterview.Tests.Calendars;

/// <summary>Files that lines, letters or ends were lost in, or that were never quite right.</summary>
public sealed class TornCalendarTests
{
    private static readonly BusyTimesOptions Fortnight = Calendar.Options("Europe/Oslo", "2026-03-16T00:00", "2026-03-30T00:00");

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("iso-8859-1", false)]
    public async Task Every_usual_encoding_is_read(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Calendar.Event("SUMMARY:Zähne putzen", "DTSTART;TZID=Europe/Oslo:20260317T100000", "DURATION:PT1H"))];
        using var stream = new MemoryStream(bytes);
        (await BusyTimes.ReadAsync(stream, Fortnight)).Busy.Should().ContainSingle().Which.Summary.Should().Be("Zähne putzen");
    }

    [Fact]
    public async Task A_fold_inside_a_letter_is_mended()
    {
        byte[] bytes = [.. "BEGIN:VEVENT\r\nSUMMARY:Z"u8, 0xC3, .. "\r\n "u8, 0xA4, .. "hne\r\nDTSTART:20260317T100000Z\r\nDURATION:PT1H\r\nEND:VEVENT"u8];
        using var stream = new MemoryStream(bytes);
        (await BusyTimes.ReadAsync(stream, Fortnight)).Busy.Should().ContainSingle().Which.Summary.Should().Be("Zähne");
    }

    [Theory]
    [InlineData("BEGIN:VEVENT\nDTSTART\n :20260317T100000Z\nDURATION\n\t:PT1H\nEND:VEVENT")]
    [InlineData("BEGIN:VEVENT\r\r\nDTSTA\r\r\n RT:20260317T100000Z\r\r\nDURATION:PT1H\r\r\nEND:VEVENT\r\r\n")]
    [InlineData("BEGIN:VEVENT\rDTSTART:20260317T100000Z\rDURATION:PT1H\rEND:VEVENT")]
    [InlineData("begin:vevent\ndtstart:20260317T100000Z\nduration:PT1H\nend:vevent")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT \n\nDTSTART:20260317T100000Z\nDURATION:PT1H\nEND:VEVENT \n")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDESCRIPTION:x\nBEGIN:VALARM\nDTSTART:19990101T000000Z\nEND:VALARM\nDTSTART:20260317T100000Z\nDURATION:PT1H\nEND:VEVENT\nEND:VCALENDAR")]
    public void Lines_may_be_made_in_many_ways(string file)
    {
        var result = BusyTimes.Read(file, Fortnight);
        result.Shown().Should().Be("2026-03-17T10:00/11:00");
        result.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260317T100000Z\nDURATION:PT1H\nBEGIN:VEVENT\nDTSTART:20260318T100000Z\nDURATION:PT1H\nEND:VEVENT\nEND:VCALENDAR", "Line 2: VEVENT has no END; it was read as far as it goes.", 2)]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260317T100000Z\nDURATION:PT1H", "Line 2: VEVENT has no END; it was read as far as it goes.", 1)]
    [InlineData("BEGIN:VEVENT\nDTSTART:20260317T100000Z\nDURATION:PT1H\nand so on\nEND:VEVENT", "Line 4: 'and so on' is no property; the line was passed over.", 1)]
    [InlineData("BEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT", "Line 1: The event has no DTSTART; it was left out.", 0)]
    [InlineData("BEGIN:VEVENT\nDTSTART:20260317T100000Z\nDTEND:20260316T100000Z\nEND:VEVENT", "Line 3: The event ends before it begins; an hour was taken as busy.", 1)]
    [InlineData("BEGIN:VEVENT\nDTSTART:20260230T100000Z\nEND:VEVENT", "Line 2: DTSTART '20260230T100000Z' is no date or time; the event was left out.", 0)]
    [InlineData("BEGIN:VEVENT\nDTSTART:20260317T100000Z\nDURATION:PT1H\nRRULE:FREQ=OFTEN\nEND:VEVENT", "Line 4: RRULE 'FREQ=OFTEN' was not read: 'FREQ=OFTEN' cannot be read. Only the first date of the event counts.", 1)]
    [InlineData("BEGIN:VEVENT\nDTSTART:20260317T100000Z\nDURATION:PT1H\nEXDATE:tomorrow\nEND:VEVENT", "Line 4: EXDATE 'tomorrow' is no date or time; it was passed over.", 1)]
    [InlineData("<!doctype html>", "This is no calendar file: it has no line BEGIN:VCALENDAR. Export your calendar as iCalendar (.ics).", 0)]
    [InlineData("", "This is no calendar file: it has no line BEGIN:VCALENDAR. Export your calendar as iCalendar (.ics).", 0)]
    public void What_is_torn_is_named_and_the_rest_is_read(string file, string problem, int busy)
    {
        var result = BusyTimes.Read(file, Fortnight);
        result.Problems.Select(item => item.ToString()).Should().Equal(problem);
        result.Busy.Count.Should().Be(busy);
    }

    [Fact]
    public void Problems_beyond_what_anybody_reads_are_counted()
    {
        var result = BusyTimes.Read(Calendar.Event([.. Enumerable.Repeat("what is this", 1_000)]), Fortnight);
        result.Problems.Count.Should().Be(CalendarLimits.MaxProblems + 1);
        result.Problems[^1].Message.Should().Be("801 more problems are not listed.");
    }
}
