using CsCheck;
using InfoInterview.Interchange.Engagements;
using InfoInterview.People;

namespace InfoInterview.Tests.Engagements;

public sealed class PeopleJsonTests
{
    [Fact]
    public void A_contact_reads_back_equal() => People.Contact.Sample(
        contact =>
        {
            var read = ContactJson.Read(ContactJson.Write(contact));
            read.Should().Be(contact);
            read.Points.Select(point => (point.Value, point.State, point.FoundVia))
                .Should().Equal(contact.Points.Select(point => (point.Value, point.State, point.FoundVia)));
        },
        iter: 1_000);

    [Fact]
    public void A_seeker_reads_back_equal() => People.Seeker.Sample(
        seeker => SeekerJson.Read(SeekerJson.Write(seeker)).Should().Be(seeker), iter: 1_000);

    [Fact]
    public void What_an_earlier_version_has_written_is_read()
    {
        var read = ContactJson.Read("""{"name":{"written":"王小明","given":"小明","family":"王","order":"familyFirst"},"points":[{"kind":"email","value":"w@example.org"}]}""");

        read.Points.Should().ContainSingle().Which.State.Should().Be(PointState.Unknown);
        (read.Name.Given, read.Name.Doubt, read.MayBeContacted).Should().Be(("小明", NameDoubt.None, true));
    }

    [Fact]
    public void What_is_not_known_is_left_out() =>
        ContactJson.Write(new Contact { Name = PersonName.Parse("Ann Lee") })
            .Should().Be("""{"name":{"written":"Ann Lee","given":"Ann","family":"Lee"}}""");

    [Fact]
    public void Marks_that_could_leave_a_page_are_escaped_and_letters_stay_readable() =>
        ContactJson.Write(new Contact { Name = PersonName.Parse("Żaneta"), Role = "</script>" })
            .Should().Contain("Żaneta").And.NotContain("</script>");

    [Theory]
    [InlineData("""{}""", "$.name")]
    [InlineData("""{"name":{"written":" "}}""", "$.name.written")]
    [InlineData("""{"name":{"written":"Ann","title":"Dr.\r\nBcc: x"}}""", "$.name.title")]
    [InlineData("""{"name":{"written":"Ann"},"points":[{"kind":"email","value":"ann"}]}""", "$.points[0].value")]
    [InlineData("""{"name":{"written":"Ann"},"points":[{"kind":"fax","value":"1234"}]}""", "$.points[0].kind")]
    [InlineData("""{"name":{"written":"Ann"},"points":[null]}""", "$.points[0]")]
    [InlineData("""{"name":{"written":"Ann"},"zone":"Nowhere"}""", "$.zone")]
    [InlineData("""{"name":{"written":"Ann"},"connectedOn":"31.12.2024"}""", "$.connectedOn")]
    [InlineData("""{"name":{"written":"Ann"},"id":"7"}""", "$.id")]
    [InlineData("""{"name":{"written":"Ann","doubt":"some"}}""", "$.name.doubt")]
    [InlineData("""{"name":{"written":"Ann"},"careerStage":"old"}""", "$.careerStage")]
    [InlineData("""{"name":{"written":"Ann"},"referredBy":"Bob"}""", "$.referredBy")]
    [InlineData("""{"name":{"written":"Ann"},"notes":[null]}""", "$.notes[0]")]
    [InlineData("""{"name":{"written":"Ann"},"doNotContact":[{"since":"2026-03-09"}]}""", "$.doNotContact[0].reason")]
    [InlineData("""{"name":{"written":"Ann"},"doNotContact":[{"reason":"asked","since":"9 March"}]}""", "$.doNotContact[0].since")]
    [InlineData("""{"name":{"written":"Ann"},"others":[{"field":"shoe","value":"9"}]}""", "$.others[0].field")]
    [InlineData("""{"name":{"written":"Ann"},"others":[{"field":"role"}]}""", "$.others[0].value")]
    [InlineData("""{"name":{"written":"Ann"},"formerIds":["7"]}""", "$.formerIds[0]")]
    [InlineData("""{"name":{"written":"Ann"},"points":[{"kind":"email","value":"a@b.cd","state":"dead"}]}""", "$.points[0].state")]
    public void A_bad_contact_is_told_with_its_place(string json, string path)
    {
        ContactJson.TryRead(json, out var contact, out var problems).Should().BeFalse();

        contact.Should().BeNull();
        problems.Should().ContainSingle().Which.Path.Should().Be(path);
    }
}
