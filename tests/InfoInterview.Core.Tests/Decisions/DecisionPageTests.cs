using InfoInterview.Decisions;
using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Tests.Notes;
using NodaTime;

namespace InfoInterview.Tests.Decisions;

public sealed class DecisionPageTests
{
    private static readonly LocalDate Today = new(2026, 11, 30);

    private static readonly Belief Nights =
        ALedger.Belief("Every other week is nights") with { Importance = Importance.Decisive, Bearing = Bearing.SpeaksAgainst };
    private static readonly Belief Pay = ALedger.Belief("The pay covers my loan", Matter.Pay) with { Importance = Importance.Much };
    private static readonly Belief Entry =
        ALedger.Belief("You need to know somebody to get in", Matter.Entry) with { Bearing = Bearing.SpeaksAgainst };
    private static readonly Belief Licence = ALedger.Belief("The licence takes a year", Matter.Licence);

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void A_whole_page(string language)
    {
        var ledger = new Ledger { Paths = [ALedger.Nursing, ALedger.Writing] }.With(Nights).With(Pay).With(Entry).With(Licence)
            .With(ALedger.Belief("Nobody reads it", Matter.DailyWork, ALedger.Writing) with { Sureness = Sureness.Hunch })
            .With(new Experiment
            {
                Path = ALedger.Nursing.Id,
                What = "Shadow Ana for a morning.",
                Day = Today.PlusDays(3),
                Belief = Nights.Id
            })
            .With(new Experiment { Path = ALedger.Nursing.Id, What = "Read the roster.", Day = Today.PlusDays(-3) })
            .With(new Experiment
            {
                Path = ALedger.Nursing.Id,
                What = "Lift a patient.",
                Day = Today.PlusDays(-9),
                IsDone = true,
                Result = "Heavy, and fine."
            });
        var book = ANote.Book(
            ANote.Of(ALedger.Nurse("Ana Ruiz"), "03-04", ALedger.Says("+", Nights.Statement), ALedger.Says("+", Pay.Statement),
                ALedger.Says("-", Entry.Statement)),
            ANote.Of(ALedger.Nurse("Ben Ode"), "03-05", ALedger.Says("+", Nights.Statement), ALedger.Says("-", Pay.Statement),
                ALedger.Says("-", Entry.Statement)),
            ANote.Of(ALedger.Nurse("Cem Kaya"), "03-06", ALedger.Says("+", Nights.Statement), ALedger.Says("(+)", Licence.Statement)),
            ANote.Of(ANote.Person("Dee Oh"), "03-07"));
        DecisionReport.Markdown(Page(ledger, book, language)).Verify(language);
    }

    [Theory]
    [InlineData(Bearing.SpeaksFor, "Ana+ Ben+", "for", "Every other week is nights")]
    [InlineData(Bearing.SpeaksFor, "Ana- Ben-", "against", "Not so: “Every other week is nights”")]
    [InlineData(Bearing.SpeaksAgainst, "Ana+ Ben+", "against", "Every other week is nights")]
    [InlineData(Bearing.SpeaksAgainst, "Ana- Ben- Cem?", "for", "Not so: “Every other week is nights”")]
    [InlineData(Bearing.SpeaksFor, "Ana+", "open", "Every other week is nights")]
    [InlineData(Bearing.SpeaksFor, "Ana-", "open", "Every other week is nights")]
    [InlineData(Bearing.SpeaksFor, "Ana+ Ben+ Cem-", "open", "Every other week is nights")]
    [InlineData(Bearing.SpeaksFor, "Ana(+) Ben(+) Cem(+)", "open", "Every other week is nights")]
    [InlineData(Bearing.SpeaksFor, "", "open", "Every other week is nights")]
    public void A_belief_stands_where_the_talks_put_it(Bearing bearing, string talks, string place, string text)
    {
        var page = Page(ALedger.Of(Nights with { Bearing = bearing }), ALedger.Talks(talks, Nights.Statement)).Paths[0];
        var lines = place switch { "for" => page.For, "against" => page.Against, _ => page.Open };
        lines.Select(line => line.Text).Should().Equal(text);
        (page.For.Count + page.Against.Count + page.Open.Count).Should().Be(1);
    }

    [Fact]
    public void The_next_experiment_tests_what_is_most_open_and_has_a_day()
    {
        var page = Page(ALedger.Of(Licence, Nights), Notebook.Empty).Paths[0];
        page.Next.Should().Be(new Experiment
        {
            Path = ALedger.Nursing.Id,
            What = "Live by their hours for one week: get up, eat and go to bed as they do.",
            Day = new LocalDate(2026, 12, 14),
            Belief = Nights.Id,
        });
        (page.IsProposed, page.WhyNext).Should().Be((true, "It tests what is most open: “Every other week is nights.”"));
    }

    [Fact]
    public void The_seekers_own_experiment_comes_before_a_proposal()
    {
        var own = new Experiment { Path = ALedger.Nursing.Id, What = "Ask Mum.", Day = Today };
        var page = Page(ALedger.Of(Nights).With(own).With(own with { What = "Later.", Day = Today.PlusDays(1) }), Notebook.Empty).Paths[0];
        (page.Next, page.IsProposed, page.WhyNext).Should().Be((own, false, null));
    }

    [Fact]
    public void When_nothing_is_open_it_is_time_to_decide()
    {
        var page = Page(ALedger.Of(Nights), ALedger.Talks("Ana+ Ben+ Cem+", Nights.Statement)).Paths[0];
        page.Next!.What.Should().Be("Sleep on it, and then decide.");
        page.Questions.Should().BeEmpty();
    }

    [Fact]
    public void A_decided_path_proposes_no_more()
    {
        var choice = new Choice { Path = ALedger.Nursing.Id, Kind = ChoiceKind.Leave, Day = Today, Why = "The *nights*." };
        var page = Page(ALedger.Of(Nights).With(choice), Notebook.Empty, to: WayOut.OwnFile);
        (page.Paths[0].Next, page.Paths[0].Choice).Should().Be((null, choice));
        DecisionReport.Markdown(page).Should().Contain("**Decided on 30 November 2026: not for me.** The \\*nights\\*.\n");
    }

    [Fact]
    public void A_page_for_the_screen_does_not_leave_it() =>
        FluentActions.Invoking(() => DecisionReport.Markdown(Page(ALedger.Of(Nights), Notebook.Empty, to: WayOut.OwnScreen)))
            .Should().Throw<ArgumentException>();

    [Fact]
    public void What_people_wrote_cannot_change_the_page()
    {
        var evil = ALedger.Belief("<b>x</b>\n# Head [a](b)") with { Path = ALedger.Nursing.Id };
        var text = DecisionReport.Markdown(Page(ALedger.Of(evil), Notebook.Empty));
        text.Should().NotContain("<b>").And.NotContain("\n# Head").And.Contain("&lt;b&gt;x&lt;/b&gt; \\# Head \\[a\\](b)");
    }

    [Fact]
    public void An_empty_ledger_is_an_empty_page() =>
        DecisionReport.Markdown(Page(Ledger.Empty, Notebook.Empty)).Should().Be("# Where I stand\n\n30 November 2026\n");

    private static DecisionPage Page(Ledger ledger, Notebook notes, string language = "en", WayOut to = WayOut.OwnFile) =>
        new DecisionPageWriter().Write(
            ALedger.Read(ledger, notes, to),
            new SettlingRequest
            {
                Language = language,
                Contacts =
                [
                    new Contact { Id = new ContactId(ANote.Named("Lena Left")), Name = PersonName.Parse("Lena Left"),
                        Role = "former nurse", Field = "hospital" },
                ],
            },
            Today);
}
