using InfoInterview.Tests.Engagements;
using InfoInterview.Time;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Tests.Time;

public sealed class LocalTimeResolverTests
{
    [Theory]
    [InlineData("2026-03-29 01:30", "Europe/London", LocalTimeKind.Skipped, "2026-03-29T01:30:00Z")]
    [InlineData("2026-10-25 01:30", "Europe/London", LocalTimeKind.Ambiguous, "2026-10-25T00:30:00Z")]
    [InlineData("2026-06-01 12:00", "Europe/London", LocalTimeKind.Exact, "2026-06-01T11:00:00Z")]
    [InlineData("2026-03-08 02:30", "America/New_York", LocalTimeKind.Skipped, "2026-03-08T07:30:00Z")]
    [InlineData("2026-11-01 01:30", "America/New_York", LocalTimeKind.Ambiguous, "2026-11-01T05:30:00Z")]
    [InlineData("2026-10-04 02:15", "Australia/Lord_Howe", LocalTimeKind.Skipped, "2026-10-03T15:45:00Z")]
    [InlineData("2026-04-05 01:45", "Australia/Lord_Howe", LocalTimeKind.Ambiguous, "2026-04-04T14:45:00Z")]
    [InlineData("2026-06-01 12:00", "Asia/Kathmandu", LocalTimeKind.Exact, "2026-06-01T06:15:00Z")]
    public void Gaps_shift_forward_and_overlaps_mean_the_earlier(string local, string zone, LocalTimeKind kind, string expected)
    {
        var resolved = LocalTimeResolver.Resolve(A.Time(local), DateTimeZoneProviders.Tzdb[zone]);
        resolved.Kind.Should().Be(kind);
        InstantPattern.General.Format(resolved.Instant).Should().Be(expected);
        (resolved.Later is not null).Should().Be(kind == LocalTimeKind.Ambiguous);
        if (resolved.Later is { } later) later.Should().BeGreaterThan(resolved.Instant);
    }

    [Theory]
    [InlineData(2026, 6, 1, "Europe/London", "2026-05-31T23:00:00Z")]
    [InlineData(2018, 11, 4, "America/Sao_Paulo", "2018-11-04T03:00:00Z")]
    [InlineData(2011, 12, 30, "Pacific/Apia", "2011-12-30T10:00:00Z")]
    [InlineData(2011, 12, 31, "Pacific/Apia", "2011-12-30T10:00:00Z")]
    [InlineData(2026, 9, 6, "America/Santiago", "2026-09-06T04:00:00Z")]
    public void A_day_starts_when_it_starts_there(int year, int month, int day, string zone, string expected) =>
        InstantPattern.General.Format(LocalTimeResolver.StartOfDay(new LocalDate(year, month, day), DateTimeZoneProviders.Tzdb[zone])).Should().Be(expected);

    [Fact]
    public void A_skipped_time_comes_with_the_one_to_suggest()
    {
        LocalTimeResolver.Resolve(A.Time("2026-03-29 01:30"), DateTimeZoneProviders.Tzdb["Europe/London"]).Local.Should().Be(A.Time("2026-03-29 02:30"));
        LocalTimeResolver.Resolve(A.Time("2011-12-30 09:00"), DateTimeZoneProviders.Tzdb["Pacific/Apia"]).Local.Should().Be(A.Time("2011-12-31 09:00"));
    }

    [Fact]
    public void It_agrees_with_NodaTime_in_every_zone_round_every_change()
    {
        foreach (var zone in DateTimeZoneProviders.Tzdb.Ids.Select(id => DateTimeZoneProviders.Tzdb[id]))
        {
            foreach (var interval in zone.GetZoneIntervals(Instant.FromUtc(1880, 1, 1, 0, 0), Instant.FromUtc(2030, 1, 1, 0, 0)).Where(interval => interval.HasEnd))
            {
                foreach (var minutes in new[] { -1500, -61, -30, -1, 0, 1, 29, 59, 60, 1441 })
                {
                    var local = interval.IsoLocalEnd.PlusMinutes(minutes);
                    var mapping = zone.MapLocal(local);
                    var resolved = LocalTimeResolver.Resolve(local, zone);
                    ((int)resolved.Kind, resolved.Instant).Should().Be((mapping.Count == 1 ? 0 : mapping.Count == 0 ? 1 : 2, zone.AtLeniently(local).ToInstant()), zone.Id);
                    if (mapping.Count == 2) resolved.Later.Should().Be(mapping.Last().ToInstant());
                }
            }
        }
    }

    [Fact]
    public void Resolving_allocates_nothing()
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/London"];
        var locals = new[] { A.Time("2026-03-29 01:30"), A.Time("2026-10-25 01:30"), A.Time("2026-06-01 12:00") };
        foreach (var local in locals) LocalTimeResolver.Resolve(local, zone);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 300; i++) LocalTimeResolver.Resolve(locals[i % 3], zone);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }
}
