using InfoInterview.Interviews;
using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Rules;

namespace InfoInterview.Tests.Notes;

public sealed class SynthesizerTests
{
    /// <summary>Each talk as "who day theme theme …"; a word in brackets is hearsay, one with a question mark a proposal.</summary>
    [Theory]
    [InlineData("nobody", "", ThemeStanding.Unsaid, 0, 0, 0)]
    [InlineData("one of one", "Ana 03-01 pay", ThemeStanding.SaidByOne, 1, 1, 1)]
    [InlineData("one person four times", "Ana 03-01 pay pay pay pay;Ben 03-02;Cem 03-03", ThemeStanding.SaidByOne, 1, 3, 4)]
    [InlineData("two interviews with one person", "Ana 03-01 pay;Ana 04-01 pay;Ben 03-02;Cem 03-03", ThemeStanding.SaidByOne, 1, 3, 2)]
    [InlineData("two of two", "Ana 03-01 pay;Ben 03-02 pay", ThemeStanding.SharedByFew, 2, 2, 2)]
    [InlineData("two of three", "Ana 03-01 pay;Ben 03-02 pay;Cem 03-03", ThemeStanding.Recurring, 2, 3, 2)]
    [InlineData("three, one twice", "Ana 03-01 pay;Ben 03-02 pay pay;Cem 03-03 pay", ThemeStanding.Recurring, 3, 3, 4)]
    [InlineData("hearsay is no voice", "Ana 03-01 pay;Ben 03-02 (pay);Cem 03-03", ThemeStanding.SaidByOne, 1, 3, 1)]
    [InlineData("hearsay alone", "Ana 03-01 (pay);Ben 03-02 (pay);Cem 03-03", ThemeStanding.AtSecondHand, 0, 3, 0)]
    [InlineData("a proposal counts for nothing", "Ana 03-01 pay;Ben 03-02 pay?;Cem 03-03", ThemeStanding.SaidByOne, 1, 3, 1)]
    public void People_are_counted_before_mentions(string because, string talks, ThemeStanding standing, int people, int ofPeople, int mentions)
    {
        var notes = talks.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Talk);
        var pay = Theme(ANote.Synthesis(ANote.Book([.. notes])), "pay");
        pay.Standing.Should().Be(standing, because);
        pay.Said.Should().Be(new Tally { People = people, OfPeople = ofPeople, Mentions = mentions, OfMentions = mentions }, because);
    }

    [Fact]
    public void Contacts_who_became_one_by_a_merge_are_one_person()
    {
        var merged = new Contact { Id = ANote.Person("Ana").Contact, Name = PersonName.Parse("Ana"), FormerIds = [ANote.Person("Anna").Contact] };
        var book = ANote.Book(Talk("Ana 03-01 pay"), Talk("Anna 03-05 pay"), Talk("Ben 03-02"), Talk("Cem 03-03"));
        ANote.Synthesis(book).Recurring.Should().ContainSingle();
        var synthesis = ANote.Synthesis(book with { Contacts = [merged] });
        synthesis.Recurring.Should().BeEmpty();
        synthesis.People.Should().HaveCount(3);
        synthesis.SaidByOne.Should().ContainSingle().Which.Said.Mentions.Should().Be(2);
    }

    [Fact]
    public void People_without_an_id_are_told_apart_by_their_names()
    {
        var ana = new Interviewee { Name = "Ana  Ruiz" };
        var book = ANote.Book(
            ANote.Of(ana, "03-01", ANote.Says("pay")), ANote.Of(ana with { Name = "ana ruiz " }, "03-05", ANote.Says("pay")), ANote.Of(ana with { Name = "Ben" }, "03-02"));
        ANote.Synthesis(book).People.Select(person => person.Name).Should().Equal("ana ruiz ", "Ben");
    }

    [Fact]
    public void A_theme_holds_what_its_sub_themes_hold_two_and_three_and_one()
    {
        var book = ANote.Book(Talk("Ana 03-01 base base bonus"), Talk("Ben 03-02 bonus bonus pension"), Talk("Cem 03-03")) with
        {
            Themes = [ANote.Theme("pay"), ANote.Theme("base", "pay"), ANote.Theme("bonus", "pay"), ANote.Theme("pension", "bonus")],
        };
        var synthesis = ANote.Synthesis(book);
        Counts("pay").Should().Be((2, 6));
        Counts("base").Should().Be((1, 2));
        Counts("bonus").Should().Be((2, 4));
        Counts("pension").Should().Be((1, 1));
        Theme(synthesis, "pay").CellOf(ANote.Person("Ana"))!.Mentions.Should().Be(3);
        Theme(synthesis, "pay").CellOf(ANote.Person("Cem")).Should().BeNull();

        (int, int) Counts(string theme) => (Theme(synthesis, theme).Said.People, Theme(synthesis, theme).Said.Mentions);
    }

    [Fact]
    public void A_stretch_with_two_sub_themes_is_one_mention_of_the_theme()
    {
        var note = Talk("Ana 03-01 base");
        note = note.Tag(note.Marks[0].Span, ANote.Id("bonus"));
        var book = ANote.Book(note) with { Themes = [ANote.Theme("pay"), ANote.Theme("base", "pay"), ANote.Theme("bonus", "pay")] };
        Theme(ANote.Synthesis(book), "pay").Said.Should().Be(new Tally { People = 1, OfPeople = 1, Mentions = 1, OfMentions = 1 });
    }

    [Fact]
    public void Themes_in_a_circle_do_no_harm()
    {
        var book = ANote.Book(Talk("Ana 03-01 pay")) with { Themes = [ANote.Theme("pay", "tools"), ANote.Theme("tools", "pay")] };
        Theme(ANote.Synthesis(book), "tools").Said.Mentions.Should().Be(1);
    }

    /// <summary>Each view as "who position"; a position in brackets is hearsay.</summary>
    [Theory]
    [InlineData("Ana yes", TopicAgreement.OneVoice, "yes: Ana", "")]
    [InlineData("Ana yes;Ana yes", TopicAgreement.OneVoice, "yes: Ana", "")]
    [InlineData("Ana yes;Ben YES ", TopicAgreement.Agreed, "yes: Ana, Ben", "")]
    [InlineData("Ana yes;Ben no", TopicAgreement.Contrast, "no: Ben | yes: Ana", "")]
    [InlineData("Ana yes;Ben no;Cem no", TopicAgreement.Contrast, "no: Ben, Cem | yes: Ana", "")]
    [InlineData("Ana yes;Ana no", TopicAgreement.Mixed, "no:  | yes: ", "Ana")]
    [InlineData("Ana yes;Ana no;Ben no", TopicAgreement.Mixed, "no: Ben | yes: ", "Ana")]
    [InlineData("Ana yes;Ana no;Ben no;Cem yes", TopicAgreement.Contrast, "no: Ben | yes: Cem", "Ana")]
    [InlineData("Ana yes;Ben (no)", TopicAgreement.OneVoice, "yes: Ana", "")]
    [InlineData("Ana (no)", TopicAgreement.AtSecondHand, "", "")]
    public void Views_are_set_side_by_side(string views, TopicAgreement agreement, string sides, string mixed)
    {
        var notes = views.Split(';').Select((view, at) => ANote.Of(
            view.Split(' ')[0], ANote.March(at), ANote.Holds("degree?", view.Split(' ', 2)[1].Trim('(', ')'), view.Contains('(', StringComparison.Ordinal) ? Voice.Hearsay : Voice.Contact)));
        var synthesis = ANote.Synthesis(ANote.Book([.. notes, ANote.Of("Zoe", "03-20")]));
        var topic = synthesis.Topics.Should().ContainSingle().Subject;
        topic.Agreement.Should().Be(agreement);
        string.Join(" | ", topic.Positions.Select(position => $"{position.Position}: {string.Join(", ", ANote.Names(position.Holders))}")).Should().Be(sides);
        topic.Mixed.Select(view => view.Who.Name).Should().Equal(mixed.Split(',', StringSplitOptions.RemoveEmptyEntries));
        synthesis.SilentOn(topic).Should().HaveCount(topic.Silent).And.Contain(person => person.Name == "Zoe", "who is silent does not disagree");
        (topic.Silent + topic.Speakers).Should().Be(synthesis.People.Count);
    }

    [Fact]
    public void Only_traits_that_lie_apart_may_explain_a_contrast()
    {
        var synthesis = ANote.Synthesis(ANote.Book(
            ANote.Of(Who("Ana", "bank", "large", CareerStage.Seasoned), "03-01", ANote.Holds("degree?", "no")),
            ANote.Of(Who("Ben", "bank", "small", CareerStage.Seasoned), "03-02", ANote.Holds("degree?", "no")),
            ANote.Of(Who("Cem", "university", "large", CareerStage.Seasoned), "03-03", ANote.Holds("degree?", "yes")),
            ANote.Of(Who("Dee", "Hospital", null, null), "03-04", ANote.Holds("degree?", "yes"))));
        var explanation = synthesis.Contrasts[0].Explanations.Should().ContainSingle().Subject;
        explanation.Trait.Should().Be(Trait.Sector);
        explanation.IsThin.Should().BeFalse();
        explanation.Sides.Select(side => $"{side.Position}: {string.Join(", ", side.Values)}").Should().Equal("no: bank", "yes: Hospital, university");

        static Interviewee Who(string name, string sector, string? size, CareerStage? stage) => ANote.Person(name) with { Sector = sector, OrganizationSize = size, Stage = stage };
    }

    [Fact]
    public void A_contrast_between_two_people_is_explained_thinly()
    {
        var synthesis = ANote.Synthesis(ANote.Book(
            ANote.Of(ANote.Person("Ana") with { Sector = "bank" }, "03-01", ANote.Holds("degree?", "no")),
            ANote.Of(ANote.Person("Ben") with { Sector = "museum" }, "03-02", ANote.Holds("degree?", "yes"))));
        synthesis.Contrasts[0].Explanations.Should().ContainSingle().Which.IsThin.Should().BeTrue();
    }

    [Fact]
    public void What_is_known_of_somebody_is_what_the_latest_note_says()
    {
        var ana = ANote.Person("Ana");
        var synthesis = ANote.Synthesis(ANote.Book(
            ANote.Of(ana with { Role = "head", Name = "Ana Ruiz" }, "05-01"), ANote.Of(ana with { Role = "analyst", Sector = "bank" }, "03-01")));
        synthesis.People.Should().Equal(ana with { Name = "Ana Ruiz", Role = "head", Sector = "bank" });
    }

    [Fact]
    public void Evidence_that_stands_for_a_theme_comes_from_everybody_before_from_anybody_twice()
    {
        var pay = Theme(ANote.Synthesis(ANote.Book(Talk("Ana 03-01 pay pay pay"), Talk("Ben 03-02 pay"))), "pay");
        pay.Representative.Select(evidence => evidence.Quote).Should().Equal("Ana 03-01 line 0", "Ben 03-01 line 0", "Ana 03-01 line 1");
    }

    [Fact]
    public void A_trend_counts_each_month_out_of_the_people_met_in_it()
    {
        var synthesis = ANote.Synthesis(ANote.Book(Talk("Ana 03-01 tools"), Talk("Ben 03-09"), Talk("Cem 04-01 pay"), Talk("Dee 04-02 pay tools pay")));
        Theme(synthesis, "pay").Trend.Select(point => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{point.Month.Month}: {point.Said}")).Should().Equal("4: 2 of 2 people, 3 of 4 mentions");
        Theme(synthesis, "pay").Direction.Should().Be(TrendDirection.Rising);
        Theme(synthesis, "tools").Direction.Should().Be(TrendDirection.Steady);
        Theme(ANote.Synthesis(ANote.Book(Talk("Ana 03-01 pay"), Talk("Ben 04-01 pay"))), "pay").Direction.Should().Be(TrendDirection.Unclear);
    }

    [Fact]
    public void A_talk_shows_what_was_marked_and_else_what_weighs_most()
    {
        var marked = ANote.Of("Ana", "03-01", ANote.Says("pay"), span => new NoteMark.Takeaway { Span = span, State = MarkState.Confirmed });
        var plain = ANote.Of("Ben", "03-02", ANote.Says("tools"), ANote.Says("pay"), ANote.Holds("degree?", "no"), ANote.Says("portfolio"));
        var talks = ANote.Synthesis(ANote.Book(marked, plain, ANote.Of("Cem", "03-03", ANote.Holds("degree?", "yes")))).Talks;
        talks[0].AreMarked.Should().BeTrue();
        talks[0].Takeaways.Select(evidence => evidence.Quote).Should().Equal("Ana 03-01 line 1");
        talks[1].AreMarked.Should().BeFalse();
        talks[1].Takeaways.Select(evidence => evidence.Quote).Should().Equal("Ben 03-02 line 2", "Ben 03-02 line 1", "Ben 03-02 line 0");
    }

    [Fact]
    public void Notes_of_one_interview_are_one_talk()
    {
        var interview = new InterviewId(ANote.Named("talk"));
        var during = ANote.Of("Ana", "03-01", ANote.Says("pay")) with { Interview = interview };
        var after = ANote.Of("Ana", "03-02", ANote.Says("pay")) with { Interview = interview };
        ANote.Synthesis(ANote.Book(after, during)).Talks.Should().ContainSingle().Which.Notes.Should().Equal(during.Id, after.Id);
    }

    [Fact]
    public void What_people_named_is_counted_by_people_and_listed()
    {
        Func<TextSpan, NoteMark> meetup = span => new NoteMark.Resource { Span = span, Name = "The local  Meetup", State = MarkState.Confirmed };
        var synthesis = ANote.Synthesis(ANote.Book(
            ANote.Of("Ana", "03-01", meetup, meetup),
            ANote.Of("Ben", "03-02", span => meetup(span) with { Voice = Voice.Hearsay }, span => new NoteMark.Resource { Span = span, Name = "the LOCAL meetup", State = MarkState.Confirmed })));
        var thing = synthesis.Resources.Should().ContainSingle().Subject;
        thing.Name.Should().Be("The local Meetup");
        thing.Said.ToString().Should().Be("2 of 2 people, 3 of 3 mentions");
        thing.Evidence.Should().HaveCount(4);
    }

    [Fact]
    public void Goals_tell_who_spoke_for_and_against_them()
    {
        var synthesis = ANote.Synthesis(ANote.Book(
            ANote.Of("Ana", "03-01", ANote.Thinks("go freelance", GoalEffect.Confirms)),
            ANote.Of("Ben", "03-02", ANote.Thinks("Go freelance", GoalEffect.Shakes)),
            ANote.Of("Cem", "03-03", ANote.Thinks("go freelance", GoalEffect.Contradicts))));
        var goal = synthesis.Goals.Should().ContainSingle().Subject;
        (ANote.Names(goal.ConfirmedBy)[0], ANote.Names(goal.ShakenBy)[0], ANote.Names(goal.ContradictedBy)[0]).Should().Be(("Ana", "Ben", "Cem"));
        synthesis.Findings.Single(finding => finding.Rule == NotesRules.RethinkGoal).Message
            .Should().Be("Your goal \"go freelance\": Cem spoke against it. Ben raised doubts. Ana spoke for it.");
    }

    [Fact]
    public void Open_questions_go_to_the_next_talk_and_name_nobody()
    {
        var book = ANote.Book(
            ANote.Of("Ana", "03-01", ANote.Holds("degree?", "no"), ANote.Says("pay"), span => new NoteMark.OpenQuestion { Span = span, State = MarkState.Confirmed, Theme = QuestionTheme.Culture }),
            ANote.Of("Ben", "03-02", ANote.Holds("degree?", "yes"), ANote.Thinks("{{freelance}}", GoalEffect.Shakes)));
        var questions = ANote.Synthesis(book).Questions;
        questions.Select(question => question.Words).Should().Equal(
            "Ana 03-01 line 2",
            "I have heard different answers on \"degree?\": \"no\" and \"yes\". How do you see it?",
            "I am thinking about this: {{freelance}}. What would you want me to know before I decide?",
            "One thing I heard once: pay. What is your experience with that?");
        questions[0].Theme.Should().Be(QuestionTheme.Culture);
        questions[2].ToQuestion().Text.Should().NotContain("{{", "a question is a template");
        questions.Select(question => question.ToQuestion().Id).Should().OnlyHaveUniqueItems().And.StartWith("notes.noted.ana-03-01-line-2");
    }

    [Fact]
    public void Two_notes_with_one_id_are_a_mistake_of_the_caller()
    {
        var note = Talk("Ana 03-01 pay");
        var twice = () => ANote.Synthesis(ANote.Book(note, note with { Text = "other" }));
        twice.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_mark_that_runs_past_the_text_is_reported_and_breaks_nothing()
    {
        var note = Talk("Ana 03-01 pay") with { Text = "short" };
        var synthesis = ANote.Synthesis(ANote.Book(note));
        synthesis.Findings.Should().Contain(finding => finding.Rule == NotesRules.MarkWhatIsThere);
        Theme(synthesis, "pay").Representative[0].Quote.Should().Be("short");
    }

    private static ThemeSummary Theme(Synthesis synthesis, string theme) => synthesis.Themes.Single(summary => summary.Theme.Id == ANote.Id(theme));

    private static InterviewNote Talk(string talk)
    {
        var words = talk.Split(' ');
        var note = ANote.Talk(string.Join(' ', words.Where((_, at) => at != 1)), 0);
        return note with { Id = new NoteId(ANote.Named(talk)), Day = NodaTime.Text.LocalDatePattern.Iso.Parse("2026-" + words[1]).Value };
    }
}
