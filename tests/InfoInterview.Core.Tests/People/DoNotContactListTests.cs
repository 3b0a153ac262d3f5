using CsCheck;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Tests.People;

public sealed class DoNotContactListTests
{
    private static readonly DoNotContactKey Key = new("a secret of the host, 32 bytes .."u8);
    private static readonly DoNotContact Asked = new() { Reason = DoNotContactReason.Asked, Since = new LocalDate(2026, 3, 9) };

    private static readonly Contact Ruth = new()
    {
        Name = PersonName.Parse("Ruth Halvorsen"),
        Organization = "Northwind Siting",
        Points = [ContactPoint.Email("ruth@northwind.example"), ContactPoint.LinkedIn("linkedin.com/in/ruth-h"), ContactPoint.Parse(ContactPointKind.Phone, "+47 22 33 44 55")],
    };

    private static DoNotContactList Nobody => DoNotContactList.Of(Key, []);

    [Theory]
    [InlineData("Ruth Halvorsen", "RUTH@Northwind.example", null)]
    [InlineData("R. Conrad", "ruth@northwind.example", null)]
    [InlineData("Ruth Halvorsen", "https://www.linkedin.com/in/Ruth-H/?trk=x", null)]
    [InlineData("Halvorsen, Ruth", "ruth@elsewhere.example", "The Northwind Siting Ltd.")]
    [InlineData("Ruth Halvorsen", "0047 22 33 44 55", null)]
    public void Somebody_who_asked_for_silence_is_recognised_when_they_come_again(string name, string point, string? organization) =>
        Nobody.With(Ruth, Asked).Blocks(Person(name, point, organization)).Should().Be(Asked);

    [Theory]
    [InlineData("Ruth Halvorsen", "ruth@elsewhere.example", "Southwind")]
    [InlineData("Ann Lee", "ann@northwind.example", "Northwind Siting")]
    [InlineData("Ann Lee", "+47 22 33 44 55", null)]
    public void Others_are_not_blocked_by_it(string name, string point, string? organization) =>
        Nobody.With(Ruth, Asked).Blocks(Person(name, point, organization)).Should().BeNull();

    [Fact]
    public void Who_was_erased_is_known_as_such_whatever_else_is_said_of_them()
    {
        var erased = new DoNotContact { Reason = DoNotContactReason.Erased, Since = new LocalDate(2026, 4, 1) };
        var list = Nobody.With(Ruth, Asked).With(Ruth, erased);
        list.ErasureOf(Ruth with { DoNotContact = [Asked] }).Should().Be(erased);
        Nobody.With(Ruth, Asked).ErasureOf(Ruth).Should().BeNull();
        var stranger = new Contact { Id = default, Name = PersonName.Parse("Somebody Else") };
        list.ErasureOf(stranger).Should().BeNull();
        list.ErasureOf(stranger, ContactIdentity.KeysOf(Ruth)).Should().Be(erased, "they had that address before");
    }

    [Fact]
    public void A_record_that_says_so_itself_is_blocked_without_the_list() => Nobody.Blocks(Ruth with { DoNotContact = [Asked] }).Should().Be(Asked);

    [Fact]
    public void What_is_kept_tells_no_name_and_no_address_and_works_when_it_is_loaded_again()
    {
        var kept = Nobody.With(Ruth, Asked).Entries;

        kept.Should().HaveCount(4).And.OnlyContain(entry => entry.Hash.Length == 64);
        string.Join(' ', kept).Should().NotContainAny("ruth", "Ruth", "northwind", "2233");
        DoNotContactList.Of(Key, kept).Blocks(Ruth).Should().Be(Asked);
        DoNotContactList.Of(new DoNotContactKey("another secret of some length .."u8), kept).Blocks(Ruth).Should().BeNull("the key is part of the hash");
    }

    [Fact]
    public void The_hash_under_a_key_never_changes() =>
        Key.Hash("email:ruth@northwind.example").Should().Be("5ddd8d431ddb49014836bd520e9812b05d7ba3ee30f0ce51ded4bf4f638d73a4", "HMAC-SHA256 says so");

    [Fact]
    public void The_list_only_grows() => Gen.Select(Gen.Enum<DoNotContactReason>(), Gen.Int[0, 3]).Array[0, 12].Sample(steps =>
    {
        var list = Nobody;
        foreach (var (reason, number) in steps)
        {
            var before = list.Entries;
            list = list.With(Ruth with { Points = [ContactPoint.Email($"ruth{(char)('a' + number)}@example.org")] }, new DoNotContact { Reason = reason });
            before.Except(list.Entries).Should().BeEmpty();
        }
    });

    [Fact]
    public void A_key_that_is_too_short_is_refused()
    {
        var making = () => new DoNotContactKey("short"u8);
        making.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void What_erasing_does_is_told_before()
    {
        var erasure = Erasure.Of(Ruth with { Notes = ["likes e-mail"], DoNotContact = [Asked] }, new ErasureExtent { Facts = 1 }, new LocalDate(2026, 4, 1));

        erasure.Removes.Should().Equal(
            "The record of Ruth Halvorsen: name, organization, role and everything else that is noted about them.",
            "Their 3 addresses and numbers.",
            "Your 1 note and 0 promises.",
            "The history with them: 1 entry.");
        erasure.Reasons.Should().Equal(Asked, new DoNotContact { Reason = DoNotContactReason.Erased, Since = new LocalDate(2026, 4, 1) });
        string.Join(' ', erasure.Keeps).Should().NotContain("Ruth");
    }

    private static Contact Person(string name, string point, string? organization) => new()
    {
        Name = PersonName.Parse(name),
        Organization = organization,
        Points =
        [
            point.Contains('@', StringComparison.Ordinal) ? ContactPoint.Email(point)
                : point.Contains("linkedin", StringComparison.Ordinal) ? ContactPoint.LinkedIn(point)
                : ContactPoint.Parse(ContactPointKind.Phone, point),
        ],
    };
}
