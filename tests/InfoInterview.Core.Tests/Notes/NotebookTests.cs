using InfoInterview.Notes;
using InfoInterview.Rules;

namespace InfoInterview.Tests.Notes;

public sealed class NotebookTests
{
    private static readonly TextSpan Line = new(0, 4);
    private static readonly InterviewNote Blank = ANote.Of("Ana", "03-01") with { Text = "well paid, she says" };

    [Fact]
    public void A_tag_by_hand_is_confirmed_and_can_be_taken_off()
    {
        var tagged = Blank.Tag(Line, ANote.Id("pay"), Voice.Hearsay);
        tagged.Marks.Should().Equal(new NoteMark.Tag { Span = Line, Theme = ANote.Id("pay"), Voice = Voice.Hearsay, State = MarkState.Confirmed });
        tagged.Untag(Line, ANote.Id("tools")).Should().BeSameAs(tagged);
        tagged.Untag(Line, ANote.Id("pay")).Should().Be(Blank);
    }

    [Fact]
    public void What_is_proposed_counts_when_it_is_confirmed_and_not_before()
    {
        var mark = new NoteMark.Tag { Span = Line, Theme = ANote.Id("pay") };
        var note = Blank.Add(mark);
        ANote.Synthesis(ANote.Book(note)).SaidByOne.Should().BeEmpty();
        ANote.Synthesis(ANote.Book(note)).Undecided.Should().Be(1);
        ANote.Synthesis(ANote.Book(note.Confirm(mark))).SaidByOne.Should().ContainSingle();
        ANote.Synthesis(ANote.Book(note.Refuse(mark))).SaidByOne.Should().BeEmpty();
    }

    [Theory]
    [InlineData(MarkState.Refused, MarkState.Proposed, MarkState.Refused)]
    [InlineData(MarkState.Confirmed, MarkState.Proposed, MarkState.Confirmed)]
    [InlineData(MarkState.Refused, MarkState.Confirmed, MarkState.Confirmed)]
    [InlineData(MarkState.Confirmed, MarkState.Refused, MarkState.Refused)]
    [InlineData(MarkState.Proposed, MarkState.Proposed, MarkState.Proposed)]
    public void A_decision_outlives_a_proposal_and_yields_to_a_decision(MarkState stands, MarkState comes, MarkState stays)
    {
        var mark = new NoteMark.Skill { Span = Line, Name = "Excel", State = stands };
        Blank.Add(mark).Add(mark with { State = comes }).Marks.Should().Equal(mark with { State = stays });
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 20)]
    [InlineData(19, 1)]
    public void A_mark_needs_words_to_stand_on(int start, int length)
    {
        var add = () => Blank.Tag(new TextSpan(start, length), ANote.Id("pay"));
        add.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Nobody_confirms_what_is_not_there()
    {
        var confirm = () => Blank.Confirm(new NoteMark.Takeaway { Span = Line });
        confirm.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Deleting_a_theme_keeps_the_note_its_other_marks_and_the_sub_themes()
    {
        var note = Blank.Tag(Line, ANote.Id("pay")).Tag(Line, ANote.Id("tools"));
        var book = ANote.Book(note).With(ANote.Theme("bonus", "pay")).With(ANote.Theme("pay", "tools"));
        var left = book.Without(ANote.Id("pay"));
        left.Notes.Should().ContainSingle().Which.Should().Be(Blank.Tag(Line, ANote.Id("tools")));
        left.Themes.Should().Contain(ANote.Theme("bonus", "tools")).And.NotContain(theme => theme.Id == ANote.Id("pay"));
        left.Without(ANote.Id("pay")).Should().BeSameAs(left);
    }

    [Fact]
    public void Merging_themes_unites_evidence_once_where_both_are_on_one_stretch()
    {
        var note = Blank.Tag(Line, ANote.Id("pay")).Tag(Line, ANote.Id("tools")).Tag(new TextSpan(5, 4), ANote.Id("pay"));
        var book = ANote.Book(note).With(ANote.Theme("bonus", "pay")).Merge(ANote.Id("pay"), ANote.Id("tools"));
        book.Notes[0].Should().Be(Blank.Tag(Line, ANote.Id("tools")).Tag(new TextSpan(5, 4), ANote.Id("tools")));
        ANote.Synthesis(book).SaidByOne[0].Said.ToString().Should().Be("1 of 1 person, 2 of 2 mentions");
        book.Themes.Should().Contain(ANote.Theme("bonus", "tools"));
    }

    [Theory]
    [InlineData(MarkState.Refused, MarkState.Confirmed, MarkState.Confirmed)]
    [InlineData(MarkState.Confirmed, MarkState.Refused, MarkState.Confirmed)]
    [InlineData(MarkState.Refused, MarkState.Proposed, MarkState.Proposed)]
    public void Of_two_marks_that_become_one_the_firmer_stands(MarkState left, MarkState right, MarkState stays)
    {
        var note = Blank.Add(new NoteMark.Tag { Span = Line, Theme = ANote.Id("pay"), State = left }).Add(new NoteMark.Tag { Span = Line, Theme = ANote.Id("tools"), State = right });
        ANote.Book(note).Merge(ANote.Id("pay"), ANote.Id("tools")).Notes[0].Marks.Should().ContainSingle().Which.State.Should().Be(stays);
    }

    [Fact]
    public void A_theme_merged_into_a_part_of_itself_leaves_no_circle()
    {
        var book = ANote.Book().With(ANote.Theme("bonus", "pay")).With(ANote.Theme("pension", "bonus")).Merge(ANote.Id("pay"), ANote.Id("pension"));
        book.Themes.Should().Contain(ANote.Theme("bonus")).And.Contain(ANote.Theme("pension", "bonus"));
    }

    [Fact]
    public void A_theme_cannot_be_a_part_of_itself()
    {
        var circle = () => ANote.Book().With(ANote.Theme("pay", "tools")).With(ANote.Theme("tools", "pay"));
        circle.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Merging_needs_two_themes_of_the_notebook()
    {
        var merge = () => ANote.Book().Merge(ANote.Id("pay"), ANote.Id("unknown"));
        merge.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_note_takes_the_place_of_an_older_one_with_its_id()
    {
        var book = ANote.Book(Blank).With(Blank with { Text = "new" });
        book.Notes.Should().ContainSingle().Which.Text.Should().Be("new");
        book.Without(Blank.Id).Notes.Should().BeEmpty();
    }
}
