using InfoInterview.Time;

namespace InfoInterview.Tests.Time;

public sealed class ZoneIdTests
{
    [Theory]
    [InlineData("Europe/Oslo", "Europe/Oslo")]
    [InlineData(" europe/oslo ", "Europe/Oslo")]
    [InlineData("UTC", "UTC")]
    [InlineData("Eastern Standard Time", "America/New_York")]
    public void A_zone_is_read_in_any_letter_case_and_by_its_Windows_name(string text, string id) => ZoneId.Parse(text).Id.Should().Be(id);

    [Theory]
    [InlineData("")]
    [InlineData("Middle Earth")]
    [InlineData("+01:00 hours")]
    public void A_zone_that_does_not_exist_is_refused(string text)
    {
        ZoneId.TryParse(text, out _).Should().BeFalse();
        var parsing = () => ZoneId.Parse(text);
        parsing.Should().Throw<FormatException>().WithMessage("*not a known time zone*");
    }

    [Fact]
    public void Every_listed_zone_can_be_read() => ZoneId.All.Select(ZoneId.Parse).Should().HaveCountGreaterThan(400);

    [Fact]
    public void Zones_compare_by_id() => ZoneId.Parse("europe/oslo").Should().Be(ZoneId.Parse("Europe/Oslo"));

    [Theory]
    [InlineData("W. Europe Standard Time", "CH", "Europe/Zurich")]
    [InlineData("w. europe standard time", "ch", "Europe/Zurich")]
    [InlineData("W. Europe Standard Time", "JP", "Europe/Berlin")]
    [InlineData("W. Europe Standard Time", null, "Europe/Berlin")]
    public void A_Windows_id_means_the_zone_of_the_territory(string windows, string? territory, string expected)
    {
        ZoneId.TryFromWindows(windows, territory, out var zone).Should().BeTrue();
        zone!.Id.Should().Be(expected);
    }

    [Fact]
    public void A_Windows_id_that_does_not_exist_is_refused() => ZoneId.TryFromWindows("Shire Standard Time", "NZ", out _).Should().BeFalse();

    [Fact]
    public void The_version_of_the_rules_is_readable() =>
        ZoneRules.VersionOf(NodaTime.DateTimeZoneProviders.Tzdb).Should().MatchRegex("^20[0-9]{2}[a-z]$");

    [Fact]
    public void A_newer_source_brings_its_own_zones()
    {
        var newer = new NodaTime.TimeZones.DateTimeZoneCache(new NewerSource());
        ZoneId.TryParse("Mars/Olympus", out _).Should().BeFalse();
        ZoneId.TryParse("Mars/Olympus", newer, out var zone).Should().BeTrue();
        zone!.In(newer).Id.Should().Be("Mars/Olympus");
        ZoneRules.VersionOf(newer).Should().Be("Mars 1");
    }

    private sealed class NewerSource : NodaTime.TimeZones.IDateTimeZoneSource
    {
        public string VersionId => "Mars 1";

        public IEnumerable<string> GetIds() => ["Mars/Olympus"];

        public NodaTime.DateTimeZone ForId(string id) => new Named(id, NodaTime.DateTimeZone.ForOffset(NodaTime.Offset.FromHours(3)));

        public string? GetSystemDefaultId() => null;

        private sealed class Named(string id, NodaTime.DateTimeZone rules) : NodaTime.DateTimeZone(id, isFixed: true, NodaTime.Offset.FromHours(3), NodaTime.Offset.FromHours(3))
        {
            public override NodaTime.TimeZones.ZoneInterval GetZoneInterval(NodaTime.Instant instant) => rules.GetZoneInterval(instant);
        }
    }
}
