using InfoInterview.Decisions;
using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Tests.Notes;

namespace InfoInterview.Tests.Decisions;

public sealed class LedgerReaderTests
{
    private static readonly Belief Nights = ALedger.Belief("Every other week is nights");

    [Theory]
    [InlineData("", BeliefStanding.Unheard, 0, Leaning.Open, 0)]
    [InlineData("Ana+", BeliefStanding.SaidByOne, 2, Leaning.RatherSo, 1)]
    [InlineData("Ana+ Ana+ Ana+ Ana+", BeliefStanding.SaidByOne, 2, Leaning.RatherSo, 4)]
    [InlineData("Ana+ Ben+", BeliefStanding.SharedByFew, 4, Leaning.So, 2)]
    [InlineData("Ana+ Ben+ Cem+", BeliefStanding.Settled, 6, Leaning.So, 3)]
    [InlineData("Ana- Ben- Cem-", BeliefStanding.Settled, -6, Leaning.NotSo, 3)]
    [InlineData("Ana? Ben-", BeliefStanding.SharedByFew, -3, Leaning.RatherNot, 2)]
    [InlineData("Ana+ Ben-", BeliefStanding.Contested, 0, Leaning.Open, 2)]
    [InlineData("Ana+ Ben?", BeliefStanding.Contested, 1, Leaning.Open, 2)]
    [InlineData("Ana+ Ben+ Cem+ Dee+ Eva-", BeliefStanding.Contested, 6, Leaning.So, 5)]
    [InlineData("Ana+ Ana-", BeliefStanding.Mixed, 0, Leaning.Open, 2)]
    [InlineData("Ana+ Ana- Ben+", BeliefStanding.Mixed, 2, Leaning.RatherSo, 3)]
    [InlineData("Ana+ Ana- Ben+ Cem-", BeliefStanding.Contested, 0, Leaning.Open, 4)]
    [InlineData("Ana(+)", BeliefStanding.AtSecondHand, 1, Leaning.Open, 1)]
    [InlineData("Ana(+) Ben(+) Cem(+)", BeliefStanding.AtSecondHand, 3, Leaning.RatherSo, 3)]
    [InlineData("Ana(-)", BeliefStanding.AtSecondHand, -1, Leaning.Open, 1)]
    [InlineData("Ana*", BeliefStanding.AtSecondHand, 0, Leaning.Open, 1)]
    [InlineData("Ana(-) Ana+", BeliefStanding.SaidByOne, 2, Leaning.RatherSo, 2)]
    [InlineData("Ana+ Ben-* Cem(-)", BeliefStanding.SaidByOne, 1, Leaning.Open, 3)]
    public void What_people_say_moves_a_belief(string talks, BeliefStanding standing, int points, Leaning leaning, int mentions)
    {
        var reading = ALedger.ReadOne(talks, Nights);
        (reading.Standing, reading.Points, reading.Leaning, reading.Mentions).Should().Be((standing, points, leaning, mentions));
    }

    [Theory]
    [InlineData(Sureness.NoIdea, 2, Leaning.RatherSo)]
    [InlineData(Sureness.Hunch, 3, Leaning.RatherSo)]
    [InlineData(Sureness.FairlySure, 4, Leaning.So)]
    [InlineData(Sureness.Sure, 5, Leaning.So)]
    public void A_belief_begins_with_how_sure_one_was(Sureness sureness, int points, Leaning leaning)
    {
        var reading = ALedger.ReadOne("Ana+", Nights with { Sureness = sureness });
        (reading.Points, reading.Leaning).Should().Be((points, leaning));
    }

    [Theory]
    [InlineData(Importance.Little, "", 4)]
    [InlineData(Importance.Decisive, "", 16)]
    [InlineData(Importance.Decisive, "Ana(+)", 12)]
    [InlineData(Importance.Decisive, "Ana+ Ben-", 12)]
    [InlineData(Importance.Much, "Ana+", 6)]
    [InlineData(Importance.Some, "Ana+ Ben+", 2)]
    [InlineData(Importance.Decisive, "Ana+ Ben+ Cem+", 0)]
    public void What_counts_much_and_is_least_known_needs_most(Importance importance, string talks, int need) =>
        ALedger.ReadOne(talks, Nights with { Importance = importance }).Need.Should().Be(need);

    [Fact]
    public void Who_moved_it_is_told_with_role_stage_sector_and_hand()
    {
        var ana = ALedger.Nurse("Ana") with { Stage = CareerStage.Seasoned };
        var book = ANote.Book(
            ANote.Of(ana, "03-04", ALedger.Says("Ana+", Nights.Statement)),
            ANote.Of(ALedger.Nurse("Ben"), "03-05", ALedger.Says("Ben(-)", Nights.Statement)));
        var voices = ALedger.Read(ALedger.Of(Nights), book).Paths[0].Beliefs[0].Voices;
        voices.Select(voice =>
            (voice.Who.Name, voice.Who.Role, voice.Who.Stage, voice.Who.Sector, voice.Side, voice.IsFirstHand, voice.Points))
            .Should().Equal(
                ("Ana", "ICU nurse", CareerStage.Seasoned, "hospital", BeliefSide.For, true, 2),
                ("Ben", "ICU nurse", null, "hospital", BeliefSide.Against, false, -1));
        voices[0].Evidence.Should().ContainSingle().Which.Quote.Should().Be("Ana 03-04 line 0");
    }

    [Theory]
    [InlineData(null, "Yes", 2)]
    [InlineData(null, "no", -2)]
    [InlineData("needed", " NEEDED ", 2)]
    [InlineData("needed", "nice to have", -2)]
    public void A_position_on_its_topic_bears_on_it(string? wanted, string said, int points)
    {
        var belief = ALedger.Belief("A degree is needed", Matter.Licence) with { Topic = "Is a degree needed?", Position = wanted };
        var book = ANote.Book(ANote.Of(ALedger.Nurse("Ana"), "03-04", ANote.Holds("is a  degree needed?", said)));
        ALedger.Read(ALedger.Of(belief), book).Paths[0].Beliefs[0].Points.Should().Be(points);
    }

    [Fact]
    public void A_theme_bears_on_it_with_its_sub_themes()
    {
        var belief =
            ALedger.Belief("The pay is fine", Matter.Pay) with { UpheldBy = [ANote.Id("pay")], OverturnedBy = [ANote.Id("debt")] };
        var book = ANote.Book(
            ANote.Of(ALedger.Nurse("Ana"), "03-04", ANote.Says("bonus")),
            ANote.Of(ALedger.Nurse("Ben"), "03-05", ANote.Says("debt"))) with
        {
            Themes = [ANote.Theme("pay"), ANote.Theme("bonus", "pay"), ANote.Theme("debt")],
        };
        var reading = ALedger.Read(ALedger.Of(belief), book).Paths[0].Beliefs[0];
        (reading.Standing, reading.For.Single().Name, reading.Against.Single().Name).Should().Be((BeliefStanding.Contested, "Ana", "Ben"));
    }

    [Fact]
    public void One_stretch_that_reaches_a_belief_by_two_ways_is_one_mention()
    {
        var belief = ALedger.Belief("The pay is fine", Matter.Pay) with { UpheldBy = [ANote.Id("pay"), ANote.Id("bonus")] };
        var book = ANote.Book(ANote.Of(ALedger.Nurse("Ana"), "03-04", ANote.Says("bonus"))) with
        {
            Themes = [ANote.Theme("pay"), ANote.Theme("bonus", "pay")],
        };
        var reading = ALedger.Read(ALedger.Of(belief), book).Paths[0].Beliefs[0];
        (reading.Mentions, reading.Points, reading.Voices[0].Evidence.Count).Should().Be((1, 2, 1));
    }

    [Fact]
    public void What_is_proposed_or_refused_moves_nothing()
    {
        var talk = ALedger.Talk("Ana+", Nights.Statement, "03-04");
        var proposed = talk with { Marks = [talk.Marks[0] with { State = MarkState.Proposed }] };
        var refused = talk with { Id = new NoteId(ANote.Named("refused")), Marks = [talk.Marks[0] with { State = MarkState.Refused }] };
        var reading = ALedger.Read(ALedger.Of(Nights), ANote.Book(proposed, refused));
        (reading.Undecided, reading.Paths[0].Beliefs[0].Standing, reading.Paths[0].People.Count).Should()
            .Be((1, BeliefStanding.Unheard, 1));
    }

    [Fact]
    public void A_mark_on_words_that_are_gone_moves_nothing()
    {
        var talk = ALedger.Talk("Ana+", Nights.Statement, "03-04");
        ALedger.Read(ALedger.Of(Nights), ANote.Book(talk with { Text = "gone" })).Paths[0].Beliefs[0].Standing.Should()
            .Be(BeliefStanding.Unheard);
    }

    [Fact]
    public void Careers_stand_side_by_side()
    {
        var pay = "Is the pay enough?";
        var ledger = new Ledger { Paths = [ALedger.Nursing, ALedger.Writing] }
            .With(ALedger.Belief("The pay is enough", Matter.Pay) with { Topic = pay })
            .With(ALedger.Belief("The pay is enough", Matter.Pay, ALedger.Writing) with { Topic = pay });
        var reading = ALedger.Read(ledger, ANote.Book(
            ANote.Of(ALedger.Nurse("Ana"), "03-04", ANote.Holds(pay, "no")),
            ANote.Of(ANote.Person("Ben") with { Sector = "technical  WRITING" }, "03-05", ANote.Holds(pay, "yes")),
            ANote.Of(ANote.Person("Cem") with { Sector = "law" }, "03-06", ANote.Holds(pay, "yes"))));
        reading.Paths.Select(path =>
            (path.Path.Name, path.Beliefs[0].Points, string.Join(' ', path.People.Select(person => person.Who.Name))))
            .Should().Equal(("Hospital nursing", -2, "Ana"), ("Technical writing", 2, "Ben"));
        reading.Unplaced.Select(person => person.Name).Should().Equal("Cem");
    }

    [Fact]
    public void What_the_seeker_says_of_a_person_comes_before_sector_and_role()
    {
        var ledger = new Ledger { Paths = [ALedger.Nursing, ALedger.Writing], Beliefs = [Nights] }.With(new Standpoint
        {
            Contact = ANote.Person("Ana").Contact,
            Paths = [ALedger.Nursing.Id, ALedger.Writing.Id],
            Vantages = [Vantage.Left],
            Kinds = ["VENDOR"],
        });
        var reading = ALedger.Read(ledger, ANote.Book(
            ANote.Of(ANote.Person("Ana") with { Role = "librarian", Sector = "law" }, "03-04", ALedger.Says("Ana+", Nights.Statement))));
        reading.Unplaced.Should().BeEmpty();
        reading.Paths.Select(path => path.People.Single().Vantages).Should().Equal([[Vantage.Left], [Vantage.Left]]);
        reading.Paths[0].People[0].Kinds.Should().Equal("vendor");
    }

    [Fact]
    public void Who_is_no_contact_is_told_by_the_name()
    {
        var ledger = ALedger.Of(Nights).With(new Standpoint { Name = "ana  ruiz", Vantages = [Vantage.Hires] });
        var who = new Interviewee { Name = "Ana Ruiz", Role = "nurse", Sector = "hospital" };
        ALedger.Read(ledger, ANote.Book(ANote.Of(who, "03-04"))).Paths[0].People[0].Vantages.Should().Equal(Vantage.Hires);
    }

    [Fact]
    public void The_only_path_without_fields_has_everybody()
    {
        var ledger = new Ledger { Paths = [ALedger.Writing], Beliefs = [ALedger.Belief("It is quiet", path: ALedger.Writing)] };
        var reading = ALedger.Read(ledger, ANote.Book(ANote.Of(ANote.Person("Ana"), "03-04", ALedger.Says("Ana+", "It is quiet"))));
        reading.Paths[0].Beliefs[0].Points.Should().Be(2);
    }

    [Fact]
    public void A_belief_without_its_path_is_not_lost()
    {
        var stray = ALedger.Belief("It is quiet", path: ALedger.Writing);
        ALedger.Read(new Ledger { Paths = [ALedger.Nursing], Beliefs = [stray] }, Notebook.Empty).Stray.Should().Equal(stray);
    }

    [Fact]
    public void What_was_told_in_confidence_leaves_on_no_way()
    {
        var book = ANote.Book(ALedger.Talk("Ana+", Nights.Statement, "03-04") with { Confidentiality = Confidentiality.InConfidence });
        ALedger.Read(ALedger.Of(Nights), book).Paths[0].Beliefs[0].Points.Should().Be(2);
        var shared = ALedger.Read(ALedger.Of(Nights), book, WayOut.Shared);
        (shared.To, shared.Paths[0].Beliefs[0].Points, shared.Paths[0].People.Count).Should().Be((WayOut.Shared, 0, 0));
    }

    [Fact]
    public void Two_records_of_one_person_that_were_merged_are_one_person()
    {
        var merged = new Contact
        {
            Id = ANote.Person("Ana").Contact,
            Name = PersonName.Parse("Ana Ruiz"),
            FormerIds = [ANote.Person("Anna").Contact],
        };
        var ledger = ALedger.Of(Nights).With(new Standpoint { Contact = ANote.Person("Anna").Contact, Vantages = [Vantage.Left] });
        var reading = ALedger.Read(ledger, ALedger.Talks("Ana+ Anna+", Nights.Statement) with { Contacts = [merged] }).Paths[0];
        (reading.Beliefs[0].Standing, reading.People.Count, reading.People[0].Vantages.Single())
            .Should().Be((BeliefStanding.SaidByOne, 1, Vantage.Left));
    }

    [Theory]
    [InlineData("Northside", "northside ", "Northside")]
    [InlineData("Northside", "Southside", null)]
    [InlineData("Northside", null, null)]
    public void Many_voices_of_one_house_are_said_to_be_so(string one, string? other, string? house)
    {
        var book = ANote.Book(
            ANote.Of(ALedger.Nurse("Ana") with { Organization = one }, "03-04", ALedger.Says("Ana+", Nights.Statement)),
            ANote.Of(ALedger.Nurse("Ben") with { Organization = other }, "03-05", ALedger.Says("Ben+", Nights.Statement)));
        ALedger.Read(ALedger.Of(Nights), book).Paths[0].Beliefs[0].OneHouse.Should().Be(house);
    }

    [Fact]
    public void A_host_says_how_many_settle_a_belief()
    {
        var reading = new LedgerReader(4).Read(ALedger.Of(Nights), ALedger.Talks("Ana+ Ben+ Cem+", Nights.Statement)).Paths[0].Beliefs[0];
        reading.Standing.Should().Be(BeliefStanding.SharedByFew);
        LedgerWords.Reason(reading).Should().Be("Three people say so: Ana, Ben and Cem. Three are few.");
        LedgerWords.Reason(reading, "de").Should().Be("Drei sagen, dass es so ist: Ana, Ben und Cem. Drei sind wenige.");
        FluentActions.Invoking(() => new LedgerReader(1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Matters_without_a_belief_are_named() =>
        ALedger.Read(ALedger.Of(Nights, ALedger.Belief("The pay is fine", Matter.Pay)), Notebook.Empty).Paths[0].Unthought
            .Should().Equal(Matter.Entry, Matter.Licence, Matter.DailyWork, Matter.People, Matter.Future);

    [Fact]
    public void Beliefs_that_count_most_come_first() =>
        ALedger.Read(
            ALedger.Of(
                ALedger.Belief("b"), ALedger.Belief("a"), ALedger.Belief("z", Matter.Pay),
                    ALedger.Belief("last", Matter.Pay) with { Importance = Importance.Decisive }),
            Notebook.Empty).Paths[0].Beliefs.Select(belief => belief.Belief.Statement).Should().Equal("last", "z", "a", "b");

    [Fact]
    public void The_same_id_twice_is_refused()
    {
        FluentActions.Invoking(() => ALedger.Read(ALedger.Of(Nights, Nights), Notebook.Empty))
            .Should().Throw<ArgumentException>().WithMessage("Two beliefs*");
        FluentActions.Invoking(() => ALedger.Read(new Ledger { Paths = [ALedger.Nursing, ALedger.Nursing] }, Notebook.Empty))
            .Should().Throw<ArgumentException>().WithMessage("Two paths*");
    }

    [Fact]
    public void A_reading_round_trips()
    {
        var reading = ALedger.Read(ALedger.Of(Nights), ALedger.Talks("Ana+ Ben- Cem(+)", Nights.Statement));
        InfoInterviewJson.TryRead<LedgerReading>(InfoInterviewJson.Write(reading), out var read, out var problems).Should().BeTrue();
        problems.Should().BeEmpty();
        read.Should().Be(reading);
    }
}
