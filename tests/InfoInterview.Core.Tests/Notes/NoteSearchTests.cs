using CsCheck;
using InfoInterview.Notes;
using NodaTime;

namespace InfoInterview.Tests.Notes;

public sealed class NoteSearchTests
{
    private static readonly ThemeId Pay = new(new Guid("00000000-0000-0000-0000-00000000a001"));
    private static readonly ThemeId Hours = new(new Guid("00000000-0000-0000-0000-00000000a002"));
    private static readonly Gen<string> Texts = Gen.OneOf(new[] { "pay", "Pay,", "interview", "interviews", "night", "nights?", "café", "cafe", "x" }.Select(word => Gen.Const(word)).ToArray()).Array[0, 6].Select(words => string.Join(' ', words));

    [Theory]
    [InlineData("interview", "Two interviews so far", "interviews")]
    [InlineData("interviews", "one interview", "interview")]
    [InlineData("interviewing", "one interview", "interview")]
    [InlineData("inter", "one interview", "interview")]
    [InlineData("INTERVIEW", "one iNterview", "iNterview")]
    [InlineData("cafe", "met in the CAFÉ", "CAFÉ")]
    [InlineData("café", "met in the cafe", "cafe")]
    [InlineData("dont", "I don’t know", "don’t")]
    [InlineData("studies", "a case study", "study")]
    [InlineData("planned", "planning ahead", "planning")]
    [InlineData("c", "c++ and rust", "c")]
    [InlineData("2026", "since 2026-03", "2026")]
    [InlineData("nguyen", "Nguyễn Thị Lan runs it", "Nguyễn")]
    [InlineData("be\u0323\u0302nh", "b\u1EC7nh viện", "b\u1EC7nh")]
    [InlineData("b\u1EC7nh", "be\u0323\u0302nh viện", "be\u0323\u0302nh")]
    [InlineData("stefan", "Ștefan knows", "Ștefan")]
    [InlineData("constanta", "the port of Constanța", "Constanța")]
    [InlineData("strasse", "Hauptstr., Straße 4", "Straße")]
    [InlineData("STRASSE", "die STRAẞE", "STRAẞE")]
    [InlineData("aero", "Ærøskøbing", "Ærøskøbing")]
    [InlineData("mikolaj", "Mikołaj", "Mikołaj")]
    [InlineData("ЁЖИК", "ежик", "ежик")]
    [InlineData("й", "и\u0306", "и\u0306")]
    [InlineData("许可", "风电场的许可需要两年", "许可")]
    [InlineData("许", "风电场的许可", "许可")]
    [InlineData("可", "风电场的许可", "可")]
    [InlineData("风电场", "在风电场里", "风电场")]
    [InlineData("がく", "か\u3099くせい", "か\u3099く")]
    [InlineData("ใบอนุญาต", "ขอใบอนุญาตนาน", "ใบอนุญาต")]
    public void A_word_finds_its_forms_and_what_begins_with_it(string word, string text, string highlighted)
    {
        var hit = NoteSearch.Over([Note(1, text)]).Find(word).Notes.Should().ContainSingle().Subject;
        hit.Highlights.Should().ContainSingle().Which.Of(text).ToString().Should().Be(highlighted);
    }

    [Theory]
    [InlineData("view", "one interview")]
    [InlineData("pays", "Paysage? no: land")]
    [InlineData("pay rise", "the pay is low")]
    [InlineData("studio", "a case study")]
    public void A_word_finds_nothing_else(string word, string text) =>
        NoteSearch.Over([Note(1, text.Replace("Paysage", "landscape", StringComparison.Ordinal))]).Find(word).Total.Should().Be(0);

    [Fact]
    public void Every_word_has_to_be_there_and_each_is_highlighted()
    {
        var hits = NoteSearch.Over([Note(1, "night pay, day pay"), Note(2, "pay only"), Note(3, "night only")]).Find("pay night");
        hits.Total.Should().Be(1);
        hits.Notes[0].Highlights.Select(span => span.ToString()).Should().Equal("[0..5)", "[6..9)", "[15..18)");
    }

    [Fact]
    public void Words_as_typed_come_first_then_more_of_them_then_later_notes_then_the_order_they_were_added_in()
    {
        var search = NoteSearch.Over([Note(1, "nights nights nights"), Note(2, "night", day: 1), Note(3, "night", day: 9), Note(4, "night and night"), Note(5, "night", day: 9)]);
        Ids(search.Find("night")).Should().Equal(4, 3, 5, 2, 1);
    }

    [Fact]
    public void Themes_people_and_days_narrow_the_search()
    {
        var search = NoteSearch.Over(
        [
            Note(1, "pay is low", day: 1, with: "Yolanda Pruitt").Tag(new(0, 3), Pay),
            Note(2, "pay is high", day: 5, with: "Marcus Lindo").Tag(new(0, 3), Pay),
            Note(3, "pay at night", day: 9, with: "Marcus Brandt").Tag(new(7, 5), Hours),
        ]);
        Ids(search.Find(new NoteQuery { Themes = [Pay] })).Should().Equal(2, 1);
        Ids(search.Find(new NoteQuery { Themes = [Pay, Hours], Words = "night" })).Should().Equal(3);
        Ids(search.Find(new NoteQuery { People = ["marcus"] })).Should().Equal(3, 2);
        Ids(search.Find(new NoteQuery { People = ["Lindo, Marcus", "yolanda"] })).Should().Equal(2, 1);
        Ids(search.Find(new NoteQuery { People = ["Marcus Pruitt"] })).Should().BeEmpty();
        Ids(search.Find(new NoteQuery { From = Day(5) })).Should().Equal(3, 2);
        Ids(search.Find(new NoteQuery { Words = "pay", To = Day(5) })).Should().Equal(2, 1);
        search.Find(new NoteQuery()).Total.Should().Be(3);
        search.Find("lindo").Total.Should().Be(0, "a name is no word of the text");
    }

    [Fact]
    public void A_refused_tag_is_no_theme()
    {
        var note = Note(1, "pay is low").Tag(new(0, 3), Pay);
        NoteSearch.Over([note.Refuse(note.Marks[0])]).Find(new NoteQuery { Themes = [Pay] }).Total.Should().Be(0);
    }

    [Fact]
    public void All_are_counted_and_the_best_are_given()
    {
        var search = NoteSearch.Over(Enumerable.Range(1, 300).Select(i => Note(i, "pay", day: i % 28 + 1)));
        var hits = search.Find(new NoteQuery { Words = "pay", Most = 7 });
        hits.Total.Should().Be(300);
        hits.Notes.Should().Equal(search.Find(new NoteQuery { Words = "pay", Most = 300 }).Notes.Take(7));
        search.Find(new NoteQuery { Words = "pay", Most = 0 }).Notes.Should().BeEmpty();
    }

    [Fact]
    public void A_note_that_is_added_again_takes_the_place_of_the_first()
    {
        var before = NoteSearch.Over([Note(1, "pay"), Note(2, "pay")]);
        var after = before.With(Note(1, "night"));
        (before.Count, after.Count).Should().Be((2, 2));
        Ids(after.Find("pay")).Should().Equal(2);
        Ids(after.Find("night")).Should().Equal(1);
        Ids(before.Find("pay")).Should().Equal(1, 2);
        Ids(after.Without(new NoteId(IdOf(1))).Find("night")).Should().BeEmpty();
    }

    [Fact]
    public void What_is_built_at_once_and_note_by_note_finds_the_same() =>
        Gen.Select(Gen.Select(Gen.Int[1, 12], Texts, Gen.Int[1, 28]).Array[0, 40], Gen.Int[0, 40], Texts).Sample((notes, cut, words) =>
        {
            var all = notes.Select(note => Note(note.Item1, note.Item2, day: note.Item3)).ToList();
            var grown = all.Skip(cut).Aggregate(NoteSearch.Over(all.Take(cut)), (search, note) => search.With(note));
            var whole = NoteSearch.Over(all);
            grown.Count.Should().Be(whole.Count);
            grown.Find(words).Notes.Select(hit => (hit.Note, hit.Highlights.Count)).Should().BeEquivalentTo(whole.Find(words).Notes.Select(hit => (hit.Note, hit.Highlights.Count)));
        });

    [Fact]
    public void The_search_finds_what_a_scan_finds() =>
        Gen.Select(Texts.Array[0, 30], Gen.OneOf(new[] { "pay", "interview", "night", "x" }.Select(word => Gen.Const(word)).ToArray())).Sample((texts, word) =>
        {
            var notes = texts.Select((text, i) => Note(i + 1, text)).ToList();
            var found = NoteSearch.Over(notes).Find(new NoteQuery { Words = word, Most = 100 });
            found.Notes.Select(hit => hit.Note).Should().BeEquivalentTo(notes.Where(note => note.Text.Contains(word, StringComparison.OrdinalIgnoreCase)));
        });

    [Fact]
    public void Any_text_can_be_searched_for_and_in() =>
        Gen.Select(Gen.String, Gen.String).Sample((text, words) =>
        {
            var search = NoteSearch.Over([Note(1, text)]);
            foreach (var hit in search.Find(words).Notes)
            {
                foreach (var span in hit.Highlights) span.Of(text).Length.Should().BePositive();
            }
        });

    private static IEnumerable<int> Ids(NoteHits hits) => hits.Notes.Select(hit => BitConverter.ToInt32(hit.Note.Id.Value.ToByteArray(), 0));

    private static Guid IdOf(int number) => new(number, 0, 0, new byte[8]);

    private static LocalDate Day(int day) => new(2026, 3, day);

    private static InterviewNote Note(int number, string text, int day = 1, string with = "Ana Ruiz") => new()
    {
        Id = new NoteId(IdOf(number)),
        With = new Interviewee { Name = with },
        Day = Day(day),
        Text = text,
    };
}
