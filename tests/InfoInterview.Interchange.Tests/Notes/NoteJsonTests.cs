using CsCheck;
using InfoInterview.Interchange.Notes;
using InfoInterview.Interchange.Notes.Documents;
using InfoInterview.Interviews;
using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Rules;
using NodaTime;

namespace InfoInterview.Tests.Notes;

public sealed class NoteJsonTests
{
    private const string Id = "01234567-89ab-cdef-0123-456789abcdef";

    private static readonly InterviewNote Note = new()
    {
        Id = new NoteId(new Guid(Id)),
        With = new Interviewee { Name = "Ruth Halvorsen", Stage = CareerStage.Seasoned },
        Day = new LocalDate(2026, 3, 12),
        Text = "Permits take two years.",
        Confidentiality = Confidentiality.InConfidence,
    };

    [Fact]
    public void A_note_is_one_readable_line() =>
        NoteJson.Write(Note.Add(new NoteMark.Stance { Span = new TextSpan(0, 7), Topic = "Speed", Position = "slow", Voice = Voice.Hearsay, State = MarkState.Confirmed })).Should().Be(
            $$"""{"version":1,"id":"{{Id}}","with":{"name":"Ruth Halvorsen","stage":"seasoned"},"day":"2026-03-12","confidentiality":"inConfidence","text":"Permits take two years.","marks":[{"kind":"stance","start":0,"length":7,"voice":"hearsay","state":"confirmed","topic":"Speed","position":"slow"}]}""");

    [Fact]
    public void What_is_written_reads_back_equal() => ANotebook.Note.Sample(
        note => NoteJson.Read(NoteJson.Write(note)).Should().Be(note), iter: 2_000);

    [Fact]
    public void A_theme_reads_back_equal() => ANotebook.Theme.Sample(
        theme => ThemeJson.Read(ThemeJson.Write(theme)).Should().Be(theme), iter: 500);

    [Fact]
    public void Every_kind_of_mark_of_the_core_has_a_name_and_a_generator()
    {
        var kinds = typeof(NoteMark).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(NoteMark)) && type != typeof(NoteMark.Unknown)).Select(type => type.Name);
        var generated = new System.Collections.Concurrent.ConcurrentDictionary<string, byte>(StringComparer.Ordinal);
        ANotebook.Mark(9).Sample(mark => { generated[mark.GetType().Name] = 0; }, iter: 1_000);

        generated.Keys.Should().BeEquivalentTo(kinds);
        MarkKinds.All.Should().HaveSameCount(generated.Keys);
    }

    [Fact]
    public void Every_value_of_an_enum_has_a_word()
    {
        foreach (var value in Enum.GetValues<Confidentiality>()) NoteWords.Confidentialities[value].Should().NotBeEmpty();
        foreach (var value in Enum.GetValues<Voice>()) NoteWords.Voices[value].Should().NotBeEmpty();
        foreach (var value in Enum.GetValues<MarkState>()) NoteWords.States[value].Should().NotBeEmpty();
        foreach (var value in Enum.GetValues<GoalEffect>()) NoteWords.Effects[value].Should().NotBeEmpty();
        foreach (var value in Enum.GetValues<NoteCategory>()) NoteWords.Categories[value].Should().NotBeEmpty();
        foreach (var value in Enum.GetValues<QuestionTheme>()) NoteWords.Questions[value].Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("""{"kind":"takeaway","start":0}""", "length")]
    [InlineData("""{"kind":"takeaway","start":-1,"length":2}""", "start")]
    [InlineData("""{"kind":"takeaway","start":0,"length":0}""", "length")]
    [InlineData("""{"kind":"takeaway","start":20,"length":4}""", "length")]
    [InlineData("""{"kind":"takeaway","start":24,"length":1}""", "start")]
    [InlineData("""{"kind":"takeaway","start":2147483647,"length":2147483647}""", "start")]
    [InlineData("""{"kind":"takeaway","start":1.5,"length":2}""", "start")]
    [InlineData("""{"kind":"takeaway","start":0,"length":2,"name":"x"}""", "name")]
    [InlineData("""{"kind":"takeaway","start":0,"length":2,"nam":"x"}""", "nam")]
    [InlineData("""{"kind":"takeaway","start":0,"length":2,"voice":"Contact"}""", "voice")]
    [InlineData("""{"kind":"takeaway","start":0,"length":2,"state":"1"}""", "state")]
    [InlineData("""{"kind":"skill","start":0,"length":2}""", "name")]
    [InlineData("""{"kind":"skill","start":0,"length":2,"name":"\udc00"}""", "name")]
    [InlineData("""{"kind":"tag","start":0,"length":2,"theme":"pay"}""", "theme")]
    [InlineData("""{"kind":"goal","start":0,"length":2,"name":"x","effect":"helps"}""", "effect")]
    [InlineData("""{"kind":"openQuestion","start":0,"length":2,"about":"money"}""", "about")]
    [InlineData("""{"kind":"dance","start":0,"length":2}""", "kind")]
    [InlineData("""{"start":0,"length":2}""", "kind")]
    [InlineData("""{"version":0,"kind":"takeaway","start":0,"length":2}""", "version")]
    [InlineData("""{"version":3,"kind":"dance","start":0,"length":99}""", "start|length")]
    [InlineData("""{"version":3,"start":0,"length":9}""", "kind")]
    [InlineData("""{"version":3,"kind":"dance","start":0,"length":9,"deep":{"a":"\ud83c"}}""", "")]
    [InlineData("null", "")]
    [InlineData("7", "")]
    public void A_bad_mark_is_told_with_its_place(string mark, string path)
    {
        NoteJson.TryRead(With(mark), out var note, out var problems).Should().BeFalse();

        note.Should().BeNull();
        problems.Should().ContainSingle().Which.Path.Should().BeOneOf(path.Split('|').Select(part => part.Length == 0 ? "$.marks[0]" : $"$.marks[0].{part}"));
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("null", "$")]
    [InlineData("[]", "$")]
    [InlineData("""{"version":2,"id":"x"}""", "$.version")]
    [InlineData("""{"id":"01234567-89ab-cdef-0123-456789abcdef","with":{"name":"R"},"day":"2026-03-12","text":"x"}""", "$.confidentiality")]
    [InlineData("""{"id":"01234567-89ab-cdef-0123-456789abcdef","with":{"name":"R"},"day":"2026-03-12","text":"x","confidentiality":"Open"}""", "$.confidentiality")]
    [InlineData("""{"id":"01234567-89ab-cdef-0123-456789abcdef","with":{"name":"R"},"day":"2026-03-12","text":"\ud800","confidentiality":"open"}""", "$.text")]
    [InlineData("""{"id":"01234567-89ab-cdef-0123-456789abcdef","with":{"name":"R"},"day":"2026-03-12","text":"x","text":"y","confidentiality":"open"}""", "$.text")]
    public void A_bad_note_is_told_with_its_place(string json, string path)
    {
        NoteJson.TryRead(json, out _, out var problems).Should().BeFalse();

        problems.Should().ContainSingle().Which.Path.Should().Be(path);
    }

    [Fact]
    public void Every_problem_of_a_note_is_told_at_once()
    {
        NoteJson.TryRead("""{"id":"x","with":{"stage":"old","age":5},"day":"today","confidentiality":"secret","text":"ab","more":1,"marks":[{"kind":"skill","start":0,"length":9},{"kind":"skill","start":0,"length":1}]}""", out _, out var problems);

        problems.Select(problem => problem.Path).Should().BeEquivalentTo(
            "$.id", "$.with.stage", "$.with.age", "$.with.name", "$.day", "$.confidentiality", "$.more", "$.marks[0].length", "$.marks[1].name");
    }

    [Fact]
    public void A_mark_of_a_newer_version_is_kept_counts_for_nothing_and_comes_out_as_it_went_in()
    {
        const string Newer = """{"version":3,"kind":"mood","start":8,"length":4,"state":"confirmed","worth":1.50,"deep":{"a":[1,null],"b":"Ü"}}""";

        var note = NoteJson.Read(With(Newer));

        note.Marks.Should().Equal(new NoteMark.Unknown { Span = new TextSpan(8, 4), Kind = "mood", Content = Newer });
        note.Quote(note.Marks[0].Span).Should().Be("take");
        note.Marks[0].State.Should().Be(MarkState.Proposed);
        NoteJson.Write(note).Should().Contain(Newer);
        NoteJson.Read(NoteJson.Write(note)).Should().Be(note);
    }

    [Fact]
    public void Half_a_surrogate_pair_in_a_text_shifts_no_mark()
    {
        var note = (Note with { Text = "a\ud83c b" }).Add(new NoteMark.Takeaway { Span = new TextSpan(3, 1) });

        var read = NoteJson.Read(NoteJson.Write(note));

        read.Should().Be(note with { Text = "a\ufffd b" });
    }

    [Fact]
    public void Text_that_was_torn_is_refused_and_never_throws()
    {
        var json = NoteJson.Write(Note.Add(new NoteMark.Goal { Span = new TextSpan(0, 7), Name = "ü", Effect = GoalEffect.Shakes }));
        Gen.Select(Gen.Int[0, json.Length - 1], Gen.Char).Sample(
            change =>
            {
                var torn = json[..change.Item1] + change.Item2 + json[(change.Item1 + 1)..];
                (NoteJson.TryRead(torn, out var note, out var problems) == (note is not null)).Should().BeTrue();
                problems.IsEmpty.Should().Be(note is not null);
            },
            iter: 3_000);
    }

    private static string With(string mark) => NoteJson.Write(Note).TrimEnd('}') + ",\"marks\":[" + mark + "]}";
}
