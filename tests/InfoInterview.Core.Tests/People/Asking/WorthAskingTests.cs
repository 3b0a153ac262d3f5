using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.People;

public sealed class WorthAskingTests
{
    private static readonly ContactId Ruth = new(Guid.Parse("4f6b2a60-0000-4000-8000-000000000001"));

    private static readonly Seeker Dana = new()
    {
        Name = PersonName.Parse("Dana Whitcomb"),
        Zone = ZoneId.Parse("America/Chicago"),
        Field = "wind-farm siting of the coast",
        Affiliation = "UW-Madison",
    };

    public static TheoryData<string, AskReasonKind, string> Reasons => new()
    {
        { "named", AskReasonKind.Named, "Ruth Halvorsen" },
        { "shared", AskReasonKind.SharedConnection, "Tom Okafor, Ana Sousa" },
        { "admired", AskReasonKind.Admired, "your talk on permitting" },
        { "field", AskReasonKind.SameField, "siting" },
        { "role", AskReasonKind.SameField, "coast" },
        { "house", AskReasonKind.SameHouse, "uw-madison" },
        { "connected", AskReasonKind.Connected, "2024-03-09" },
        { "mail", AskReasonKind.Reachable, "email" },
        { "linkedIn", AskReasonKind.Reachable, "linkedIn" },
    };

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Each_reason_names_what_it_is_about(string case_, AskReasonKind kind, string detail) =>
        Rank(Person(case_)).Single().Reasons.Should().Equal(new AskReason { Kind = kind, Detail = detail });

    [Fact]
    public void Whoever_is_named_comes_before_whoever_is_only_reachable_and_nobody_without_a_reason_comes_at_all()
    {
        var found = Rank(Person("mail"), Person("nothing"), Person("house"), Person("named"), Person("admired"), Person("field"));
        found.Select(person => person.Contact.Name.Full).Should().Equal("named", "admired", "field", "house", "mail");
    }

    [Fact]
    public void Whoever_asked_for_silence_is_never_proposed_and_short_words_are_no_field()
    {
        var silent = Person("admired") with
        {
            DoNotContact = [new DoNotContact { Reason = DoNotContactReason.Asked,
            Since = new LocalDate(2026, 3, 9) }]
        };
        Rank(silent).Should().BeEmpty();
        Rank(Person("nothing") with { Organization = "House of the Sea" }).Should().BeEmpty("of and the are words of every field");
    }

    [Fact]
    public void No_more_are_given_than_asked_for_and_equals_stand_by_name()
    {
        var people = Enumerable.Range(0, 20)
            .Select(number => Person("mail") with { Name = PersonName.Parse($"Person {(char)('t' - number)}") }).ToArray();
        WorthAsking.Rank(Dana, people, _ => null, most: 3).Select(person => person.Contact.Name.Full)
            .Should().Equal("Person a", "Person b", "Person c");
        WorthAsking.Rank(Dana, people, _ => null, most: 0).Should().BeEmpty();
        FluentActions.Invoking(() => WorthAsking.Rank(Dana, people, _ => null, most: -1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static ValueList<PersonWorthAsking> Rank(params Contact[] people) =>
        WorthAsking.Rank(Dana, people, id => id == Ruth ? "Ruth Halvorsen" : null, people.Length);

    private static Contact Person(string of)
    {
        var blank = new Contact { Id = new ContactId(Guid.NewGuid()), Name = PersonName.Parse(of) };
        return of switch
        {
            "named" => blank with { ReferredBy = Ruth },
            "shared" => blank with { SharedConnections = ["Tom Okafor", "Ana Sousa"] },
            "admired" => blank with { Admired = "your talk on permitting" },
            "field" => blank with { Organization = "Tidewater Siting" },
            "role" => blank with { Role = "Head of Coast Works" },
            "house" => blank with { Organization = "uw-madison" },
            "connected" => blank with { ConnectedOn = new LocalDate(2024, 3, 9) },
            "mail" => blank with { Points = [ContactPoint.Email("a@example.com")] },
            "linkedIn" => blank with { Points = [ContactPoint.LinkedIn("https://www.linkedin.com/in/somebody")] },
            _ => blank,
        };
    }
}
