using System.Text.Json;
using InfoInterview.Time;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Tests.Time;

public sealed class ZoneCorpusTests
{
    private static LocalDateTime Local(JsonElement row, string name) => LocalDateTimePattern.ExtendedIso.Parse(row.GetProperty(name).GetString()!).Value;

    private static Instant Utc(JsonElement row, string name) => InstantPattern.ExtendedIso.Parse(row.GetProperty(name).GetString()!).Value;

    private static DateTimeZone Zone(JsonElement row, string name) => ZoneId.Parse(row.GetProperty(name).GetString()!).In(DateTimeZoneProviders.Tzdb);

    private static List<JsonElement> Rows(string file, string list) => List(Corpus.Read(file), list);

    private static List<JsonElement> List(string json, string list)
    {
        using var rows = JsonDocument.Parse(json);
        return rows.RootElement.Clone().GetProperty(list).EnumerateArray().ToList();
    }

    [Fact]
    public void Every_local_time_at_a_change_of_the_clocks_is_resolved_as_expected()
    {
        var rows = Rows("zones/local-resolution.json", "cases");
        rows.Should().NotBeEmpty();
        foreach (var row in rows)
        {
            var resolved = LocalTimeResolver.Resolve(Local(row, "local"), Zone(row, "zone"));
            var (kind, instant, later, local) = row.GetProperty("status").GetString() switch
            {
                "skipped" => (LocalTimeKind.Skipped, Utc(row, "lenient_utc"), (Instant?)null, Local(row, "lenient_local")),
                "ambiguous" => (LocalTimeKind.Ambiguous, Utc(row, "earlier_utc"), Utc(row, "later_utc"), Local(row, "local")),
                _ => (LocalTimeKind.Exact, Utc(row, "utc"), null, Local(row, "local")),
            };
            (resolved.Kind, resolved.Instant, resolved.Later, resolved.Local).Should().Be((kind, instant, later, local), row.ToString());
        }
    }

    [Fact]
    public void Every_conversion_between_zones_is_as_expected()
    {
        var rows = Rows("zones/conversions.json", "cases");
        rows.Should().NotBeEmpty();
        foreach (var row in rows)
        {
            var resolved = LocalTimeResolver.Resolve(Local(row, "local"), Zone(row, "from"));
            resolved.Instant.Should().Be(Utc(row, "utc"), row.ToString());
            resolved.Instant.InZone(Zone(row, "to")).LocalDateTime.Should().Be(Local(row, "there"), row.ToString());
        }
    }

    [Fact]
    public void Every_offset_of_2026_is_as_expected()
    {
        foreach (var row in Rows("zones/offsets-2026.json", "zones"))
        {
            foreach (var (month, name) in new[] { (1, "jan"), (7, "jul") })
            {
                var offset = Zone(row, "zone").GetUtcOffset(Instant.FromUtc(2026, month, 15, 12, 0));
                OffsetPattern.CreateWithInvariantCulture("+HH:mm").Format(offset).Should().Be(row.GetProperty(name).GetString(), row.ToString());
            }
        }
    }

    [PublicFact]
    [Trait("Corpus", "public")]
    public void Every_Windows_zone_is_understood()
    {
        var rows = List(PublicCorpus.Read("zones/windows-zones-cldr48.json"), "rows");
        rows.Should().NotBeEmpty();
        foreach (var row in rows)
        {
            var windows = row.GetProperty("windows").GetString()!;
            ZoneId.TryFromWindows(windows, row.GetProperty("territory").GetString(), out var zone).Should().BeTrue(row.ToString());
            ZoneId.TryParse(windows, out var main).Should().BeTrue(windows);

            // NodaTime's table is newer than the corpus: where the law of 2026 parted a zone from its Windows id, the id now means its
            // main zone.
            row.GetProperty("iana").EnumerateArray().Select(id => id.GetString()).Append(main!.Id).Should().Contain(zone!.Id, row.ToString());
            foreach (var id in row.GetProperty("iana").EnumerateArray()) ZoneId.TryParse(id.GetString(), out _).Should().BeTrue(row.ToString());
        }
    }
}
