using System.Globalization;
using CsCheck;
using InfoInterview.Decisions;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Tests.Notes;

namespace InfoInterview.Tests.Decisions;

public sealed class InventoryTests
{
    private static readonly Inventory Inventory = new();

    private static readonly InventoryEntry Aunt = new()
    {
        Circle = Circle.RelativesColleagues,
        Name = "my aunt's colleague at the clinic",
        Through = "Aunt Jo",
        Acquaintance = Acquaintance.ThroughSomebody,
        Nearness = Nearness.DoesTheWork,
        Vantage = Vantage.DoesTheWork,
    };

    private static readonly InventoryEntry Kim = new()
    {
        Circle = Circle.Alumni,
        Name = "Kim Lee",
        Acquaintance = Acquaintance.SharedPlace,
        Nearness = Nearness.DoesTheWork,
        Vantage = Vantage.FirstYear,
        Point = ContactPoint.Email("kim@works.example"),
        Organization = "City Works",
    };

    private static readonly InventoryEntry Maker =
        new() { Circle = Circle.Makers, Name = "Whoever designed the footbridge", Nearness = Nearness.DoesTheWork };

    [Fact]
    public void The_first_five_by_hand()
    {
        var second = Aunt with { Name = "my uncle's boss", Through = null };
        var union = new InventoryEntry { Circle = Circle.Union, Name = "the local on Mill Street", Nearness = Nearness.MayKnowSomebody };
        var teacher = new InventoryEntry
        {
            Circle = Circle.Teachers,
            Name = "Ms. Ito",
            Acquaintance = Acquaintance.InPerson,
            Nearness = Nearness.MayKnowSomebody
        };
        var first = Inventory.Rank([union, second, Maker, Kim, teacher, Aunt]);
        first.People.Select(one => (one.Entry.Name, one.Points)).Should().Equal(
            (Aunt.Name, 5), (Kim.Name, 5), (teacher.Name, 4), (second.Name, 3), (Maker.Name, 3));
        first.Later.Select(one => (one.Entry.Name, one.Points)).Should().Equal((union.Name, 1));
        first.NotLookedAt.Should()
            .Equal(Circle.Clinic, Circle.Neighbours, Circle.FormerColleagues, Circle.Speakers, Circle.Advisers, Circle.Forums);
        first.People[0].FirstMessage.Should().Be(MessagePurpose.IntroductionRequest);
        first.People[0].Way.Should().StartWith("Ask Aunt Jo for an introduction");
        first.People[1].FirstMessage.Should().Be(MessagePurpose.Request);
        first.People[1].Reasons.Select(reason => FormattableString.Invariant($"{reason.Points} {reason.Words}")).Should().Equal(
            "1 you share a place with them", "3 they do the work", "1 you have a way to reach them");
        first.People[3].Reasons.Select(reason => FormattableString.Invariant($"{reason.Points} {reason.Words}")).Should()
            .Contain("-2 somebody of the same circle comes before");
    }

    [Fact]
    public void Who_is_missing_among_the_talks_comes_earlier()
    {
        var path = ALedger.Read(ALedger.Of(), ALedger.Talks("Ana+", "x")).Paths[0];
        var first = Inventory.Rank([Aunt, Kim], path);
        first.People.Select(one => one.Entry.Name).Should().Equal(Kim.Name, Aunt.Name);
        first.People[0].Reasons[^1].Should().Be(new RankReason { Points = 2, Words = "you have heard nobody in their first year" });
    }

    [Fact]
    public void A_host_says_how_many_come_first()
    {
        new Inventory(1).Rank([Aunt, Kim]).Later.Should().ContainSingle();
        FluentActions.Invoking(() => new Inventory(0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Nothing_gives_every_circle_to_look_at()
    {
        var first = Inventory.Rank([]);
        first.People.Should().BeEmpty();
        first.NotLookedAt.Should().Equal(Enum.GetValues<Circle>());
    }

    [Fact]
    public void A_name_becomes_a_contact_and_a_description_does_not()
    {
        var id = new ContactId(ANote.Named("Kim Lee"));
        var contact = (Kim with { Through = "Aunt Jo" }).ToContact(id)!;
        (contact.Id, contact.Name.Full, contact.Organization, contact.SharedConnections.Single(), contact.Points.Count).Should()
            .Be((id, "Kim Lee", "City Works", "Aunt Jo", 1));
        Aunt.ToContact(id).Should().BeNull();
        Maker.ToContact(id).Should().BeNull();
        (Kim with { Name = "Kim" }).ToContact(id).Should().BeNull();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Every_circle_has_its_question_and_its_way(string language)
    {
        var prompts = CirclePrompt.All(language);
        prompts.Select(prompt => prompt.Circle).Should().Equal(Enum.GetValues<Circle>());
        foreach (var prompt in prompts) prompt.Question.Should().EndWith("?");
        prompts.SelectMany(prompt => new[] { prompt.Title, prompt.Question, prompt.Example }).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Every_way_is_told_once_in_both_languages()
    {
        var entries = Enum.GetValues<Circle>().Select(circle => Kim with { Circle = circle }).ToValueList();
        foreach (var language in (string[])["en", "de"])
        {
            var ranked = Inventory.Rank(entries, language: language);
            var ways = ranked.People.Concat(ranked.Later).Select(one => one.Way).ToList();
            ways.Should().HaveCount(entries.Count).And.OnlyHaveUniqueItems();
            ways.Should().AllSatisfy(way => way.Should().EndWith("."));
        }

        Inventory.Rank(entries).People.Select(one => one.Way)
            .Intersect(Inventory.Rank(entries, language: "de").People.Select(one => one.Way), StringComparer.Ordinal).Should().BeEmpty();
    }

    private static readonly Gen<InventoryEntry[]> Entries = Gen.Select(
        Gen.Enum<Circle>(), Gen.Enum<Acquaintance>(), Gen.Enum<Nearness>(), Gen.Int[0, 6], Gen.Bool,
        (circle, acquaintance, nearness, name, hasWay) => new InventoryEntry
        {
            Circle = circle,
            Acquaintance = acquaintance,
            Nearness = nearness,
            Name = string.Create(CultureInfo.InvariantCulture, $"Person {name}"),
            Point = hasWay ? Kim.Point : null,
        }).Array[0, 12];

    [Fact]
    public void Nobody_is_dropped_and_the_order_of_entries_does_not_matter() => Seeded.Run(
        Gen.Select(Entries, Gen.Int[0, 1000]),
        one =>
        {
            var (entries, seed) = one;
            var ranked = Inventory.Rank(entries.ToValueList());
            ranked.People.Concat(ranked.Later).Select(person => person.Entry).Should().BeEquivalentTo(entries.Distinct());
            ranked.People.Count.Should().Be(Math.Min(InfoInterview.Decisions.Inventory.UsualMost, entries.Distinct().Count()));
            ranked.People.Concat(ranked.Later).Where(person => person.Points != person.Reasons.Sum(reason => reason.Points)).Should()
                .BeEmpty();
            new Random(seed).Shuffle(entries);
            Inventory.Rank(entries.ToValueList()).Should().Be(ranked);
        },
        "1",
        300);
}
