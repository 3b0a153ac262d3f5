using InfoInterview.Notes;
using InfoInterview.Rules;
using NodaTime;

namespace InfoInterview.Tests.Notes;

public sealed class ThemeAdvisorTests
{
    private static readonly Theme Pay = new() { Id = new ThemeId(new Guid("00000000-0000-0000-0000-00000000b001")), Name = "Pay differs between employers" };
    private static readonly Theme Drones = new() { Id = new ThemeId(new Guid("00000000-0000-0000-0000-00000000b002")), Name = "Drones" };
    private static readonly Theme Winter = new() { Id = new ThemeId(new Guid("00000000-0000-0000-0000-00000000b003")), Name = "Winter work" };

    [Fact]
    public void The_name_of_a_theme_and_what_was_confirmed_for_it_speak_for_it()
    {
        var notebook = Book(Note(1, "flies the survey every spring").Tag(new TextSpan(10, 6), Drones.Id));
        Proposed(notebook, "the wages are low").Should().Be(Pay.Id, "wages are pay");
        Proposed(notebook, "surveyed the north slope").Should().Be(Drones.Id, "a survey was confirmed for it");
    }

    [Fact]
    public void What_speaks_for_a_theme_is_shown_as_it_is_written()
    {
        var proposal = ThemeMemory.Of(Book()).Propose("winters are long", 1).Should().ContainSingle().Subject;
        proposal.Should().BeOfType<ThemeProposal.Own>().Which.Theme.Should().Be(Winter.Id);
        proposal.Because.Should().Equal("winters");
        proposal.Certainty.Should().BeInRange(0.1, 0.9);
    }

    [Fact]
    public void A_refusal_speaks_against_it()
    {
        const string text = "winter tyres";
        var before = Book(Note(1, text));
        var refused = before.Notes[0].Tag(new TextSpan(0, 6), Winter.Id);
        var after = before.With(refused.Refuse(refused.Marks[0]));
        Certainty(after).Should().BeLessThan(Certainty(before));

        static double Certainty(Notebook notebook) => ThemeMemory.Of(notebook).Propose("tyres for the winter", 3).OfType<ThemeProposal.Own>().Single(proposal => proposal.Theme == Winter.Id).Certainty;
    }

    [Fact]
    public void What_was_decided_on_a_stretch_is_not_proposed_for_it_again()
    {
        var span = new TextSpan(0, 6);
        var note = Note(1, "winter tyres").Tag(span, Winter.Id);
        Ids(ThemeMemory.Of(Book(note)).Propose(note, span)).Should().NotContain(Winter.Id);
        var refused = note.Refuse(note.Marks[0]);
        Ids(ThemeMemory.Of(Book(refused)).Propose(refused, span)).Should().NotContain(Winter.Id);
    }

    [Fact]
    public void Where_no_word_speaks_the_most_used_come_with_no_certainty()
    {
        var notebook = Book(Note(1, "abc").Tag(new TextSpan(0, 3), Drones.Id), Note(2, "def", "Ben Cho").Tag(new TextSpan(0, 3), Drones.Id), Note(3, "ghi").Tag(new TextSpan(0, 3), Winter.Id));
        var proposals = ThemeMemory.Of(notebook).Propose("xyz", 2);
        Ids(proposals).Should().Equal(Drones.Id, Winter.Id);
        proposals.Select(proposal => proposal.Certainty).Should().Equal(0, 0);
    }

    [Fact]
    public async Task A_model_of_the_host_comes_first_and_each_theme_once()
    {
        var notebook = Book(Note(1, "wages and drones"));
        var model = new FakeModel([Own(Drones.Id), new ThemeProposal.Fresh { Name = "Machines", Certainty = 0.5 }, Own(new ThemeId(Guid.Empty))]);
        var proposals = await new ThemeAdvisor(model).ProposeAsync(notebook, notebook.Notes[0].Id, new TextSpan(0, 16));
        proposals.Select(Name).Should().Equal("Drones", "Machines", "Pay differs between employers");
        model.Asked!.Line.Should().Be("wages and drones");
    }

    [Theory]
    [InlineData(Confidentiality.Open, Confidentiality.Open, true)]
    [InlineData(Confidentiality.PrivateToMe, Confidentiality.Open, false)]
    [InlineData(Confidentiality.PrivateToMe, Confidentiality.PrivateToMe, true)]
    [InlineData(Confidentiality.InConfidence, Confidentiality.PrivateToMe, false)]
    [InlineData(Confidentiality.InConfidence, Confidentiality.InConfidence, true)]
    public async Task A_model_is_asked_only_about_notes_that_it_may_see(Confidentiality note, Confidentiality modelsMaySee, bool isAsked)
    {
        var notebook = Book(Note(1, "wages") with { Confidentiality = note });
        var model = new FakeModel([]);
        var proposals = await new ThemeAdvisor(model).ProposeAsync(notebook, notebook.Notes[0].Id, new TextSpan(0, 5), modelsMaySee);
        (model.Asked is not null).Should().Be(isAsked);
        Ids(proposals)[0].Should().Be(Pay.Id, "the seeker's own notes are read in any case");
    }

    [Fact]
    public async Task A_model_never_sees_another_note_that_it_may_not_nor_the_theme_it_bears()
    {
        var secret = Note(2, "told in confidence: the drones are sold") with { Confidentiality = Confidentiality.InConfidence };
        var notebook = Book(Note(1, "wages").Tag(new TextSpan(0, 5), Pay.Id), secret.Tag(new TextSpan(24, 6), Drones.Id));
        var model = new FakeModel([]);
        await new ThemeAdvisor(model).ProposeAsync(notebook, notebook.Notes[0].Id, new TextSpan(0, 5));
        model.Asked!.Notes.Notebook.Notes.Should().ContainSingle().Which.Id.Should().Be(notebook.Notes[0].Id);
        model.Asked.Notes.Notebook.Themes.Should().Contain(Pay).And.NotContain(Drones);
    }

    [Fact]
    public async Task A_note_from_elsewhere_and_a_line_that_runs_past_it_are_the_callers_bugs()
    {
        var notebook = Book(Note(1, "wages"));
        var advisor = new ThemeAdvisor();
        await FluentActions.Awaiting(() => advisor.ProposeAsync(notebook, new NoteId(Guid.Empty), new TextSpan(0, 1)).AsTask()).Should().ThrowAsync<ArgumentException>();
        await FluentActions.Awaiting(() => advisor.ProposeAsync(notebook, notebook.Notes[0].Id, new TextSpan(0, 6)).AsTask()).Should().ThrowAsync<ArgumentException>();
        await FluentActions.Awaiting(() => advisor.ProposeAsync(notebook, notebook.Notes[0].Id, new TextSpan(0, 5), most: 0).AsTask()).Should().ThrowAsync<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Phrases_are_counted_by_people_and_pairs_go_before_words()
    {
        var notebook = Book(
            Note(1, "night shifts again\nnight shift rota\nrota rota"),
            Note(2, "the night shift is hard, winter too", "Ben Cho"),
            Note(3, "winter is slow", "Cy Dee"));
        var phrases = KeyPhraseFinder.Find(notebook, 10);
        phrases.Select(phrase => (phrase.Words, phrase.People, phrase.Places.Count)).Should().Equal(("night shifts", 2, 3));
        phrases[0].Places[1].Line.Of(notebook.Notes[0].Text).ToString().Should().Be("night shift rota");
        KeyPhraseFinder.Find(notebook, 0).Should().BeEmpty();
    }

    private static ThemeProposal.Own Own(ThemeId theme) => new() { Theme = theme, Certainty = 0.5 };

    private static string Name(ThemeProposal proposal) => proposal switch
    {
        ThemeProposal.Own own => new[] { Pay, Drones, Winter }.Single(theme => theme.Id == own.Theme).Name,
        ThemeProposal.Fresh fresh => fresh.Name,
        _ => throw new InvalidOperationException(),
    };

    private static ThemeId Proposed(Notebook notebook, string line) => Ids(ThemeMemory.Of(notebook).Propose(line, 1))[0];

    private static List<ThemeId> Ids(IEnumerable<ThemeProposal> proposals) => [.. proposals.OfType<ThemeProposal.Own>().Select(proposal => proposal.Theme)];

    private static Notebook Book(params InterviewNote[] notes) => notes.Aggregate(Notebook.Empty.With(Pay).With(Drones).With(Winter), (book, note) => book.With(note));

    private static InterviewNote Note(int number, string text, string with = "Ana Ruiz") => new()
    {
        Id = new NoteId(new Guid(number, 0, 0, new byte[8])),
        With = new Interviewee { Name = with },
        Day = new LocalDate(2026, 3, 4),
        Text = text,
        Confidentiality = Confidentiality.Open,
    };

    /// <summary>Answers what it was told to, and remembers what it was asked.</summary>
    private sealed class FakeModel(ValueList<ThemeProposal> answer) : IThemeProposer
    {
        public ThemeQuestion? Asked { get; private set; }

        public ValueTask<ValueList<ThemeProposal>> ProposeAsync(ThemeQuestion question, CancellationToken cancellation = default)
        {
            Asked = question;
            return ValueTask.FromResult(answer);
        }
    }
}
