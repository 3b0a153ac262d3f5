using InfoInterview.Interchange.Calendars;
using InfoInterview.Time;

namespace InfoInterview.Tests.Calendars;

public sealed class CalendarTraitTests
{
    public static TheoryData<string> Calendars => Traits.Of("calendars");

    [Theory]
    [MemberData(nameof(Calendars))]
    public async Task A_calendar_gives_its_busy_times(string trait)
    {
        var row = Traits.Row("calendars", trait);
        var options = Calendar.Options(ZoneId.Parse(row.GetProperty("zone").GetString()!), row.GetProperty("from").GetString()!, row.GetProperty("to").GetString()!);
        var result = await BusyTimes.ReadAsync(new MemoryStream(Traits.File(row, "file")), options);
        result.Busy.Select(busy => Calendar.Shown(busy.Interval)).Should().Equal(Traits.Strings(row, "busy"));
        result.Problems.Select(problem => problem.ToString()).Should().Equal(Traits.Strings(row, "problems"));
    }
}
