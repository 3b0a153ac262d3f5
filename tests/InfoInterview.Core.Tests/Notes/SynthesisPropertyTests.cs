using System.Globalization;
using CsCheck;
using InfoInterview.Notes;

namespace InfoInterview.Tests.Notes;

/// <summary>What holds of every synthesis, over invented notes of few people and themes, so that they often meet.</summary>
public sealed class SynthesisPropertyTests
{
    private static readonly string[] Topics = ["degree?", "tool?"];

    private static readonly Gen<Notebook> Book =
        from notes in Gen.Select(Gen.Int[0, 3], Gen.Int[1, 9], Gen.Int[0, 11].Array[0, 5], Gen.Enum<Voice>(), Gen.Enum<MarkState>()).Array[0, 8]
        select ANote.Book([.. notes.Select(Note)]) with { Themes = [ANote.Theme("pay"), ANote.Theme("base", "pay"), ANote.Theme("bonus", "pay"), ANote.Theme("tools")] };

    [Fact]
    public void The_order_of_notes_and_themes_does_not_matter() => Gen.Select(Book, Gen.Int[0, 1000]).Sample(
        (book, seed) =>
        {
            var draw = new Random(seed);
            var (notes, themes) = (book.Notes.ToArray(), book.Themes.ToArray());
            draw.Shuffle(notes);
            draw.Shuffle(themes);
            ANote.Synthesis(book with { Notes = notes.ToValueList(), Themes = themes.ToValueList() }).Should().Be(ANote.Synthesis(book));
        },
        iter: 500);

    [Fact]
    public void Counts_agree_with_each_other() => Book.Sample(
        book =>
        {
            var synthesis = ANote.Synthesis(book);
            foreach (var theme in synthesis.Themes)
            {
                theme.Said.People.Should().Be(theme.Cells.Count).And.BeLessThanOrEqualTo(theme.Said.Mentions);
                theme.Said.Mentions.Should().Be(theme.Cells.Sum(cell => cell.Mentions)).And.Be(theme.Trend.Sum(point => point.Said.Mentions)).And.BeLessThanOrEqualTo(theme.Said.OfMentions);
                (theme.Standing is ThemeStanding.Recurring).Should().Be(theme.Said.People >= 2 && synthesis.People.Count >= Synthesis.EnoughPeople);
            }

            foreach (var topic in synthesis.Topics)
            {
                topic.Speakers.Should().Be(topic.Positions.Sum(position => position.Holders.Count) + topic.Mixed.Count);
                synthesis.SilentOn(topic).Should().HaveCount(topic.Silent);
            }
        },
        iter: 500);

    /// <summary>The same counts, found the slow way: by asking every person about every theme.</summary>
    [Fact]
    public void Counts_are_those_of_counting_by_hand() => Book.Sample(
        book =>
        {
            var within = new Dictionary<string, string[]>(StringComparer.Ordinal) { ["pay"] = ["pay", "base", "bonus"], ["base"] = ["base"], ["bonus"] = ["bonus"], ["tools"] = ["tools"] };
            foreach (var theme in ANote.Synthesis(book).Themes)
            {
                var ids = within[theme.Theme.Name].Select(ANote.Id).ToArray();
                var places = book.Notes.SelectMany(note => note.Marks.OfType<NoteMark.Tag>()
                    .Where(tag => tag is { State: MarkState.Confirmed, Voice: Voice.Contact } && ids.Contains(tag.Theme)).Select(tag => (note.With.Contact, note.Id, tag.Span))).Distinct().ToList();
                theme.Said.Mentions.Should().Be(places.Count);
                theme.Said.People.Should().Be(places.Select(place => place.Contact).Distinct().Count());
            }
        },
        iter: 500);

    private static InterviewNote Note((int Person, int Day, int[] Lines, Voice Voice, MarkState State) drawn, int number)
    {
        var note = ANote.Of(
            "P" + drawn.Person.ToString(CultureInfo.InvariantCulture),
            string.Create(CultureInfo.InvariantCulture, $"0{1 + (drawn.Day % 3)}-0{drawn.Day}"),
            [.. drawn.Lines.Select(line => line switch
            {
                < 4 => ANote.Says(new[] { "pay", "base", "bonus", "tools" }[line], drawn.Voice, drawn.State),
                < 8 => ANote.Holds(Topics[line % 2], line < 6 ? "yes" : "no", drawn.Voice),
                8 => ANote.Needs("Excel"),
                9 => ANote.Thinks("teach", GoalEffect.Shakes),
                10 => ANote.Says("pay"),
                _ => span => new NoteMark.OpenQuestion { Span = span, State = MarkState.Confirmed },
            })]);
        return note with { Id = new NoteId(ANote.Named(number.ToString(CultureInfo.InvariantCulture))) };
    }
}
