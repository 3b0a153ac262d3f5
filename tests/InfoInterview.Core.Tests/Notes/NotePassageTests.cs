using InfoInterview.Notes;
using InfoInterview.Rules;
using NodaTime;

namespace InfoInterview.Tests.Notes;

/// <summary>Passages that are kept back cost nothing else of their note, and what leaves can be looked at first (G2.5).</summary>
public sealed class NotePassageTests
{
    private const string Text =
        "- SQL matters most\n- between us: they close the lab in May\n- ask Omar Haddad about Bergen, she said, but not before June";

    private static readonly ThemeId Skills = new(new Guid("00000001-0000-0000-0000-000000000000"));
    private static readonly ThemeId Closing = new(new Guid("00000002-0000-0000-0000-000000000000"));

    private static readonly Notebook Book = Notebook.Empty with
    {
        Themes = [new() { Id = Skills, Name = "skills" }, new() { Id = Closing, Name = "the lab closes" }],
        Notes =
        [
            Note() with { Confidentiality = Confidentiality.Open },
        ],
    };

    [Fact]
    public void A_note_is_private_unless_it_is_shared()
    {
        Note().Confidentiality.Should().Be(Confidentiality.PrivateToMe);
        ConfidentialityGate.Release(Notebook.Empty with { Notes = [Note()] }, WayOut.Shared).Withheld.Should().Be(1);
    }

    [Fact]
    public void A_confidential_line_stays_behind_and_the_rest_leaves_with_its_marks()
    {
        var released = ConfidentialityGate.Release(Book, WayOut.Shared);
        var note = released.Notebook.Notes.Should().ContainSingle().Subject;
        note.Text.Should().Be("- SQL matters most\n- ask Omar Haddad about Bergen, she said, but not before June");
        note.Marks.Select(mark => note.Quote(mark.Span)).Should().Equal("SQL matters most", "Omar Haddad");
        released.Notebook.Themes.Select(theme => theme.Name).Should().Equal("skills");
        (released.Withheld, released.WithheldPassages).Should().Be((0, 1));
    }

    [Fact]
    public void A_passage_within_a_line_leaves_a_gap() =>
        ConfidentialityGate.Release(
                Book with { Notes = [Note().Add(Kept("Bergen", MarkState.Confirmed)) with { Confidentiality = Confidentiality.Open }] },
                    WayOut.Shared)
            .Notebook.Notes[0].Text.Should().EndWith("- ask Omar Haddad about …, she said, but not before June");

    [Theory]
    [InlineData(MarkState.Proposed, false)]
    [InlineData(MarkState.Confirmed, false)]
    [InlineData(MarkState.Refused, true)]
    public void What_nobody_has_decided_on_stays_behind(MarkState state, bool leaves)
    {
        var note =
            new InterviewNote { Id = Note().Id, With = Note().With, Day = Note().Day, Text = Text, Confidentiality = Confidentiality.Open }
            .Add(Kept("SQL matters most", state));
        ConfidentialityGate.Release(Notebook.Empty with { Notes = [note] }, WayOut.Message).Notebook.Notes[0].Text
            .Contains("SQL", StringComparison.Ordinal).Should().Be(leaves);
    }

    [Theory]
    [InlineData(WayOut.OwnScreen, true)]
    [InlineData(WayOut.OwnFile, false)]
    [InlineData(WayOut.Shared, false)]
    [InlineData(WayOut.Message, false)]
    [InlineData(WayOut.Guide, false)]
    [InlineData(WayOut.Model, false)]
    public void The_preview_is_what_leaves(WayOut to, bool isWhole)
    {
        var preview = ConfidentialityGate.Preview(Book, to).Should().ContainSingle().Subject;
        preview.Leaves.Should().Be(ConfidentialityGate.Release(Book, to).Notebook.Notes[0].Text);
        preview.Stays.Select(span => Note().Quote(span)).Should().Equal(isWhole ? [] : ["between us: they close the lab in May"]);
        preview.ToString().Should().NotContain("lab");
    }

    [Fact]
    public void A_note_that_stays_whole_stays_in_the_preview()
    {
        var preview =
            ConfidentialityGate.Preview(Notebook.Empty with { Notes = [Note()] }, WayOut.Shared).Should().ContainSingle().Subject;
        preview.Leaves.Should().BeNull();
        preview.Stays.Should().Equal(new TextSpan(0, Text.Length));
    }

    [Fact]
    public void A_passage_is_not_to_be_quoted_in_a_message()
    {
        var kept = ConfidentialityGate.Confidences(Book).Should().ContainSingle().Subject;
        kept.Text.Should().Be("between us: they close the lab in May");
    }

    [Fact]
    public void A_report_can_leave_out_names()
    {
        var book = Book with
        {
            Notes = [Book.Notes[0] with { Text = Text + "\nRuth Halvorsen of Northwind said so",
                With = Note().With with { Organization = "Northwind" } }],
        };
        var released = ConfidentialityGate.Release(book, WayOut.Shared).WithoutNames();
        var note = released.Notebook.Notes[0];
        note.Text.Should()
            .Be("- SQL matters most\n- ask somebody about Bergen, she said, but not before June\nPerson 1 of their organization said so");
        (note.With.Name, note.With.Organization, note.With.Contact).Should().Be(("Person 1", null, default));
        note.Marks.Should().ContainSingle().Which.Should().BeOfType<NoteMark.Tag>();
        SynthesisReport.Markdown(new Synthesizer().Synthesize(book, new SynthesisOptions { To = WayOut.Shared, WithoutNames = true }))
            .Should().Contain("Person 1").And.NotContainAny("Ruth", "Halvorsen", "Northwind", "Omar", "Haddad");
    }

    [Fact]
    public void A_proposal_of_the_reader_keeps_back_its_line_and_nothing_else()
    {
        var note = Note() with { Marks = [], Confidentiality = Confidentiality.Open };
        foreach (var line in new NoteReader().Read(note, NoteHints.None).Confidential) note = note.Add(line.Mark);
        ConfidentialityGate.Release(Notebook.Empty with { Notes = [note] }, WayOut.Shared).Notebook.Notes[0].Text.Should()
            .Contain("SQL matters most").And.Contain("Omar Haddad").And.NotContain("lab");
    }

    [Fact]
    public void How_confidential_a_stretch_is_follows_the_passage()
    {
        Book.Notes[0].ConfidentialityAt(new TextSpan(0, 4)).Should().Be(Confidentiality.Open);
        Book.Notes[0].ConfidentialityAt(Span("the lab")).Should().Be(Confidentiality.InConfidence);
    }

    [Theory]
    [InlineData("one two three", "one two three four", "two", "two")]
    [InlineData("one two three", "zero one two three", "two", "two")]
    [InlineData("one two three", "one 2 three", "two", null)]
    [InlineData("one two three", "three two one", "two", "two")]
    [InlineData("a\nb\na", "x\na\nb\na", "b", "b")]
    [InlineData("need SQL\nneed Python", "need more SQL\nwe need Python too", "Python", "Python")]
    [InlineData("say yes\nsay no", "say no", "say yes", null)]
    [InlineData("first line\nsecond line", "second line\nfirst line", "second line", "second line")]
    public void Marks_go_with_their_words_and_the_lost_ones_are_given_back(string old, string text, string marked, string? expected)
    {
        var note = new InterviewNote { Id = Note().Id, With = Note().With, Day = Note().Day, Text = old };
        var rewrite =
            note.Add(new NoteMark.Takeaway { Span = new TextSpan(old.IndexOf(marked, StringComparison.Ordinal), marked.Length) })
            .WithText(text);
        rewrite.Note.Text.Should().Be(text);
        rewrite.Note.Marks.Select(mark => rewrite.Note.Quote(mark.Span)).Should().Equal(expected is null ? [] : [expected]);
        rewrite.Lost.Select(mark => note.Quote(mark.Span)).Should().Equal(expected is null ? [marked] : []);
        rewrite.Note.Misfits.Should().BeEmpty();
    }

    [Fact]
    public void Two_equal_words_keep_their_own_marks()
    {
        var note = new InterviewNote { Id = Note().Id, With = Note().With, Day = Note().Day, Text = "SQL here\nSQL there" };
        note = note.Add(new NoteMark.Takeaway { Span = new TextSpan(9, 3) });
        var changed = note.WithText("New line\nSQL here\nand so on\nSQL there too").Note;
        changed.Marks[0].Span.Should().Be(new TextSpan(28, 3));
    }

    [Fact]
    public void A_mark_that_runs_past_the_text_is_told()
    {
        var note =
            Note() with
            {
                Text = "short",
                Marks = [new NoteMark.Takeaway { Span = new TextSpan(3, 9) }, new NoteMark.Takeaway { Span = new TextSpan(0, 5) }]
            };
        note.Misfits.Should().ContainSingle().Which.Span.Should().Be(new TextSpan(3, 9));
    }

    [Fact]
    public void A_note_that_was_kept_before_is_read_as_it_was_meant()
    {
        var open = Book.Notes[0] with { Marks = [new NoteMark.Takeaway { Span = new TextSpan(0, 5) }] };
        var written = InfoInterviewJson.Write(open);
        written.Should().Contain("\"confidentiality\":\"open\"");
        var before = written.Replace("\"confidentiality\":\"open\",", "", StringComparison.Ordinal);
        before.Should().NotContain("confidentiality");
        InfoInterviewJson.TryRead<InterviewNote>(before, out var read, out _).Should().BeTrue();
        read.Should().Be(open);
        InfoInterviewJson.TryRead<InterviewNote>(InfoInterviewJson.Write(Book.Notes[0]), out var passages, out _).Should().BeTrue();
        passages.Should().Be(Book.Notes[0]);
    }

    [Fact]
    public void There_are_themes_to_begin_with()
    {
        var next = 0;
        var themes = StarterThemes.For(() => new ThemeId(new Guid(++next, 0, 0, new byte[8])), "de-AT");
        themes.Select(theme => theme.Category).Should().Equal(Enum.GetValues<NoteCategory>().Cast<NoteCategory?>());
        themes[0].Name.Should().Be("Berufswege");
        themes.Select(theme => theme.Id).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("A degree is not needed", "yes", false)]
    [InlineData("A degree is needed", "yes", true)]
    [InlineData("Rents are high", "yes", true)]
    public void A_position_never_contradicts_the_theme_on_its_line(string theme, string position, bool isProposed)
    {
        const string Line = "you need a degree for this";
        var tagged =
            new InterviewNote { Id = Note().Id, With = Note().With, Day = Note().Day, Text = Line }.Tag(new TextSpan(0, Line.Length),
            Skills);
        var hints =
            new NoteHints
            {
                Topics = [new NoteTopic { Name = "Is a degree needed?" }],
                Themes = [new Theme { Id = Skills, Name = theme }]
            };
        new NoteReader().Read(tagged, hints).Marks.Select(proposal => proposal.Mark).OfType<NoteMark.Stance>()
            .Any(stance => string.Equals(stance.Position, position, StringComparison.Ordinal)).Should().Be(isProposed);
    }

    private static InterviewNote Note() => new InterviewNote
    {
        Id = new NoteId(new Guid("00000009-0000-0000-0000-000000000000")),
        With = new Interviewee { Name = "Ruth Halvorsen" },
        Day = new LocalDate(2026, 3, 9),
        Text = Text,
    }
        .Tag(Span("SQL matters most"), Skills)
        .Tag(Span("between us: they close the lab in May"), Closing)
        .Add(new NoteMark.Referral { Span = Span("Omar Haddad"), Name = "Omar Haddad", State = MarkState.Confirmed })
        .Add(Kept("between us: they close the lab in May", MarkState.Confirmed));

    private static NoteMark.Confidential Kept(string words, MarkState state) =>
        new() { Span = Span(words), Level = Confidentiality.InConfidence, State = state };

    private static TextSpan Span(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
