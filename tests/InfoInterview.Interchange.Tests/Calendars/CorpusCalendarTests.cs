using System.Text.Json;
using InfoInterview.Interchange.Calendars;
using InfoInterview.Time;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Tests.Calendars;

/// <summary>Real calendars, with the busy time that others worked out for them.</summary>
[Trait("Corpus", "public")]
public sealed class CorpusCalendarTests
{
    public static TheoryData<int> Cases
    {
        get
        {
            var cases = new TheoryData<int>();
            if (PublicCorpus.Folder is null) return cases;
            for (var i = 0; i < Labels("cases").Count; i++) cases.Add(i);
            return cases;
        }
    }

    [PublicTheory]
    [MemberData(nameof(Cases))]
    public async Task A_real_calendar_gives_the_busy_time_that_was_labelled(int number)
    {
        var label = Labels("cases")[number];
        ZoneId zone = label.GetProperty("user_zone").GetString()!;
        var window = label.GetProperty("window_local");
        var result = await Read(label, Calendar.Options(zone, window[0].GetString()!, window[1].GetString()!));
        var expected = label.GetProperty("busy_utc").EnumerateArray()
            .Select(pair => new Interval(InstantPattern.General.Parse(pair[0].GetString()!).Value, InstantPattern.General.Parse(pair[1].GetString()!).Value));

        // The labels name each time once, however many events lie on it.
        result.Busy.Select(busy => busy.Interval).Distinct().Should().Equal(expected, label.GetProperty("file").GetString());
        result.Problems.Should().BeEmpty();
    }

    [PublicFact]
    public async Task A_broken_calendar_says_what_is_wrong_and_where()
    {
        var said = new List<string>();
        foreach (var label in Labels("robustness"))
        {
            var result = await Read(label, Calendar.Options("UTC", "1990-01-01T00:00", "2030-01-01T00:00"));
            said.AddRange(result.Problems.Select(problem => $"{Path.GetFileName(label.GetProperty("file").GetString())} {problem}"));
        }

        said.Should().Equal(
            "broken-dtstart.ics Line 6: DTSTART 'INVALID-DATE' is no date or time; the event was left out.",
            "broken-duration-overflow.ics Line 8: DURATION 'P999999999999999999W' is no length of time that can be read; an hour was taken as busy.",
            "broken-freebusy-short-dates.ics Line 8: FREEBUSY '2006717T100000Z/PT30M' is no period of time; it was passed over.",
            "broken-freebusy-short-dates.ics Line 9: FREEBUSY '2006717T123000Z/PT1H30M' is no period of time; it was passed over.",
            "broken-freebusy-short-dates.ics Line 10: FREEBUSY '2006718T090000Z/PT1H30M' is no period of time; it was passed over.",
            "broken-freebusy-short-dates.ics Line 11: FREEBUSY '2006719T100000Z/PT30M' is no period of time; it was passed over.",
            "broken-freebusy-short-dates.ics Line 12: FREEBUSY '2006719T110000Z/PT1H' is no period of time; it was passed over.",
            "outlook12-cyrillic-tzid.ics Line 19: The event has no end; an hour was taken as busy.");
    }

    [PublicFact]
    public async Task Every_public_calendar_is_read_without_an_exception()
    {
        var files = Directory.GetFiles(PublicCorpus.PathOf("ical/public"), "*.ics");
        files.Should().NotBeEmpty();
        foreach (var file in files)
        {
            await using var stream = File.OpenRead(file);
            await BusyTimes.ReadAsync(stream, Calendar.Options("Europe/Oslo", "1995-01-01T00:00", "2030-01-01T00:00"));
        }
    }

    private static async Task<BusyTimesResult> Read(JsonElement label, BusyTimesOptions options)
    {
        await using var stream = File.OpenRead(PublicCorpus.PathOf($"ical/{label.GetProperty("file").GetString()}"));
        return await BusyTimes.ReadAsync(stream, options);
    }

    private static List<JsonElement> Labels(string name)
    {
        using var document = JsonDocument.Parse(PublicCorpus.Read("ical/expected.json"));
        return [.. document.RootElement.GetProperty(name).EnumerateArray().Select(item => item.Clone())];
    }
}
