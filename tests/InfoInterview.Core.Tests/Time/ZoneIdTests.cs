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
}
