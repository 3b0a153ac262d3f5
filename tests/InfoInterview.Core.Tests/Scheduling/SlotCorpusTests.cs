using System.Text.Json;
using InfoInterview.Scheduling;
using InfoInterview.Tests.Time;
using InfoInterview.Time;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Tests.Scheduling;

public sealed class SlotCorpusTests
{
    private static readonly InstantPattern Minute = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm'Z'");

    public static TheoryData<string> Ids
    {
        get
        {
            var ids = new TheoryData<string>();
            foreach (var row in Rows()) ids.Add(row.GetProperty("id").GetString()!);
            return ids;
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_row_is_answered_as_expected(string id)
    {
        var row = Rows().Single(candidate => candidate.GetProperty("id").ValueEquals(id));
        var expect = row.GetProperty("expect");
        var answer = new SlotFinder().Find(Request(row.GetProperty("request")));
        var slots = answer is SlotAnswer.Found found ? found.Slots.Select(slot => Minute.Format(slot.Start)) : [];
        string.Join(' ', slots).Should().Be(string.Join(' ', expect.GetProperty("slots").EnumerateArray().Select(slot => slot.GetString())), id);
        if (!expect.TryGetProperty("none_because", out var because)) return;
        Causes(answer).Should().BeEquivalentTo(because.EnumerateArray().Select(cause => cause.GetString()!.Split(':')[0]), id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_listed_slot_passes_when_asked_once_more(string id)
    {
        var request = Request(Rows().Single(candidate => candidate.GetProperty("id").ValueEquals(id)).GetProperty("request"));
        if (new SlotFinder().Find(request) is not SlotAnswer.Found found) return;
        foreach (var slot in found.Slots) new SlotFinder().WhyNot(request, slot.Start).Should().BeEmpty(slot.ToString());
    }

    private static IEnumerable<string> Causes(SlotAnswer answer) => answer switch
    {
        SlotAnswer.Misconfigured => ["configuration"],
        SlotAnswer.None none => none.Because.Select(Word).Distinct(StringComparer.Ordinal),
        _ => [],
    };

    private static string Word(SlotObstacle obstacle) => obstacle switch
    {
        SlotObstacle.Hours or SlotObstacle.Grid => "hours",
        SlotObstacle.SeekerBusy or SlotObstacle.ContactBusy => "busy",
        SlotObstacle.PacePerDay => "pace-day",
        SlotObstacle.PacePerWeek => "pace-week",
        var other => other.ToString().ToLowerInvariant(),
    };

    private static SlotRequest Request(JsonElement request) => new()
    {
        Seeker = Read(request.GetProperty("seeker")),
        Contact = Read(request.GetProperty("contact")),
        From = At(request.GetProperty("range").GetProperty("from")),
        To = At(request.GetProperty("range").GetProperty("to")),
        Now = At(request.GetProperty("now")),
        Minutes = request.GetProperty("minutes").GetInt32(),
        Grid = Grid(request.GetProperty("grid")),
        Buffers = new Buffers
        {
            Before = request.GetProperty("buffer_before").GetInt32(),
            After = request.GetProperty("buffer_after").GetInt32(),
            Rule = request.GetProperty("buffer_rule").ValueEquals("sum") ? BufferRule.Sum : BufferRule.Maximum,
        },
        Interviews = [.. request.GetProperty("interviews").EnumerateArray().Select(talk => new Interval(At(talk.GetProperty("start")), At(talk.GetProperty("end"))))],
        Notice = Given(request, "notice") is { } notice ? Distance(notice) : null,
        Horizon = Given(request, "horizon") is { } horizon ? Distance(horizon) : null,
        NoticeZone = Given(request, "notice") is { } days && Given(days, "zone") is { } zone ? ZoneId.Parse(zone.GetString()!)
            : Given(request, "horizon") is { } ahead && Given(ahead, "zone") is { } there ? ZoneId.Parse(there.GetString()!) : null,
        Pace = Given(request, "pace") is { } pace ? Rhythm(pace) : null,
    };

    private static Availability Read(JsonElement person) => new()
    {
        Zone = Zone(person),
        Hours = Given(person, "weekly") is { } weekly ? CorpusHours.Hours(weekly) : WorkingHours.Always,
        Overrides = Given(person, "overrides") is { } overrides
            ? [.. overrides.EnumerateObject().Select(day => new DayOverride { Date = Date(day.Name), Windows = [.. day.Value.EnumerateArray().Select(window => DayWindow.Parse(window.GetString()!))] })]
            : [],
        Travel = Given(person, "travel") is { } travel
            ? [.. travel.EnumerateArray().Select(trip => new Travel { From = Date(trip.GetProperty("from").GetString()!), To = Date(trip.GetProperty("to").GetString()!), Zone = Zone(trip) })]
            : [],
        Busy = Given(person, "busy") is { } busy ? [.. busy.EnumerateArray().Select(taken => new Interval(At(taken[0]), At(taken[1])))] : [],
    };

    private static SlotGrid Grid(JsonElement grid) => grid.GetProperty("align").ValueEquals("window")
        ? new SlotGrid.OfTheWindow { Minutes = grid.GetProperty("minutes").GetInt32(), Of = grid.GetProperty("window_of").ValueEquals("seeker") ? Party.Seeker : Party.Contact }
        : new SlotGrid.OfTheHour { Minutes = grid.GetProperty("minutes").GetInt32(), Zone = Zone(grid) };

    private static Wait Distance(JsonElement distance) => Given(distance, "elapsed_minutes") is { } minutes
        ? Wait.OfElapsed(Duration.FromMinutes(minutes.GetInt32()))
        : Wait.OfDays(distance.GetProperty("calendar_days").GetInt32());

    private static Pace Rhythm(JsonElement pace) => new()
    {
        PerDay = Given(pace, "per_day")?.GetInt32(),
        PerWeek = Given(pace, "per_week")?.GetInt32(),
        Zone = Zone(pace),
        WeekStartsOn = Given(pace, "week_starts_on") is { } first ? (IsoDayOfWeek)first.GetInt32() : IsoDayOfWeek.Monday,
    };

    private static JsonElement? Given(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static ZoneId Zone(JsonElement element) => ZoneId.Parse(element.GetProperty("zone").GetString()!);

    private static Instant At(JsonElement text) => Minute.Parse(text.GetString()!).Value;

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static List<JsonElement> Rows()
    {
        using var rows = JsonDocument.Parse(Corpus.Read("slots/dev.json"));
        return rows.RootElement.Clone().EnumerateArray().ToList();
    }
}
