using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Tests.People;

public sealed class ContactMergeTests
{
    private static readonly Contact Curator = new()
    {
        Id = new ContactId(new Guid(1, 0, 0, new byte[8])),
        Name = PersonName.Parse("R. Abel"),
        Organization = "Harbour Trust",
        Points = [ContactPoint.Email("ruth@abel.example")],
        Notes = ["met at the fair"],
    };

    private static readonly Contact Assistant = new()
    {
        Id = new ContactId(new Guid(2, 0, 0, new byte[8])),
        Name = PersonName.Parse("Ruth Abel"),
        Organization = "Old Dock Museum",
        Role = "Assistant curator",
        Points = [ContactPoint.Email("RUTH@abel.example").WithState(PointState.HardBounced), ContactPoint.Email("abel@dock.example")],
        Notes = ["met at the fair", "likes e-mail"],
        ReferredBy = Curator.Id,
        DoNotContact = [new DoNotContact { Reason = DoNotContactReason.Asked, Since = new LocalDate(2026, 3, 9) }],
    };

    [Fact]
    public void The_preview_names_every_choice_and_why()
    {
        var preview = ContactMerge.Preview([new() { Contact = Curator, HasPriority = true }, new() { Contact = Assistant }]);

        preview.Choices.Select(choice => choice.ToString()).Should().Equal(
            "Name: R. Abel, because you gave this record priority (kept beside: Ruth Abel)",
            "Organization: Harbour Trust, because you gave this record priority (kept beside: Old Dock Museum)",
            "Role: Assistant curator, because only this contact has it",
            "ReferredBy: nothing, because nobody refers themselves");
        preview.Choices.Select(choice => choice.Record).Should().Equal(0, 0, 1, -1);
        preview.Gathered.Should().Equal(
            "All addresses and numbers are kept: 2, 1 of them given more than once.",
            "All notes are kept: 2, 1 of them given more than once.",
            "ruth@abel.example stays marked as bounced.",
            "They stay on the list of people who are not written to: they asked not to be written to (since 2026-03-09).");
        preview.Merged.Id.Should().Be(Curator.Id);
        preview.Merged.FormerIds.Should().Equal(Assistant.Id);
        preview.Merged.Point(ContactPointKind.Email)!.Value.Should().Be("abel@dock.example");
    }

    [Theory]
    [InlineData(true, 2, RecordSource.Imported, "Harbour Trust")]
    [InlineData(false, 2, RecordSource.Typed, "Old Dock Museum")]
    [InlineData(false, 0, RecordSource.Typed, "Old Dock Museum")]
    [InlineData(false, 1, RecordSource.Typed, "Harbour Trust")]
    [InlineData(false, 1, RecordSource.Imported, "Old Dock Museum")]
    public void Priority_comes_before_age_and_age_before_origin_and_origin_before_fullness(bool priority, int daysLater, RecordSource source, string organization)
    {
        var day = Instant.FromUtc(2026, 3, 1, 0, 0);
        var preview = ContactMerge.Preview(
        [
            new() { Contact = Curator, HasPriority = priority, Source = source, Updated = day + Duration.FromDays(1) },
            new() { Contact = Assistant, Updated = day + Duration.FromDays(daysLater == 0 ? 9 : daysLater) },
        ]);

        preview.Merged.Organization.Should().Be(organization);
    }

    [Fact]
    public void A_name_that_is_written_out_stands_before_an_initial() => ContactMerge.Merge(Curator with { Role = "Curator", Field = "Museums", Region = "GB" }, Assistant).Name.Written.Should().Be("Ruth Abel");

    [Fact]
    public void A_referral_by_somebody_else_stays_and_a_second_one_is_kept_beside()
    {
        var (ines, ada) = (new ContactId(new Guid(8, 0, 0, new byte[8])), new ContactId(new Guid(9, 0, 0, new byte[8])));
        var merged = ContactMerge.Merge(Curator with { ReferredBy = ines }, Assistant with { ReferredBy = ada, FormerIds = [ines] });

        merged.ReferredBy.Should().Be(ada, "the other referrer has become the person themselves");
        merged.Others.Should().NotContain(other => other.Field == ContactField.ReferredBy);
        ContactMerge.Merge(Curator with { ReferredBy = ines }, Assistant with { ReferredBy = ada }).Others.Should().ContainSingle(other => other.Field == ContactField.ReferredBy);
    }

    [Fact]
    public void Nothing_cannot_be_merged()
    {
        var merging = () => ContactMerge.Merge();
        merging.Should().Throw<ArgumentException>();
    }
}
