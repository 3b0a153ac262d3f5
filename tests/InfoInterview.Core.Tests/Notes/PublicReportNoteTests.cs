using System.Text.Json;
using InfoInterview.Notes;
using InfoInterview.Rules;
using NodaTime.Text;

namespace InfoInterview.Tests.Notes;

/// <summary>Small inputs of our own after faults that were reported of programs like this one, as far as they are about notes.</summary>
public sealed class PublicReportNoteTests
{
    [Theory]
    [InlineData("D01")]
    [InlineData("D03")]
    [InlineData("D04")]
    [InlineData("D05")]
    [InlineData("D07")]
    public void A_day_of_a_task_is_reckoned_as_written(string id)
    {
        var (input, expected) = Case(id);
        var reading = new NoteReader().Read(input.GetProperty("text").GetString()!, LocalDatePattern.Iso.Parse(input.GetProperty("day").GetString()!).Value);
        reading.Actions.Should().ContainSingle().Which.Due.Should().Be(LocalDatePattern.Iso.Parse(expected.GetProperty("due").GetString()!).Value);
    }

    [Theory]
    [InlineData("S01")]
    [InlineData("S04")]
    [InlineData("S10")]
    [InlineData("S11")]
    public void A_search_finds_words_however_they_are_written(string id)
    {
        var (input, expected) = Case(id);
        var notes = input.GetProperty("notes").EnumerateArray().Select((text, at) => Note(at + 1, text.GetString()!)).ToList();
        var found = NoteSearch.Over(notes).Find(input.GetProperty("query").GetString()!);
        found.Notes.Select(hit => notes.IndexOf(hit.Note)).Should().Equal(expected.GetProperty("hits").EnumerateArray().Select(hit => hit.GetInt32()));
    }

    [Fact]
    public void Letters_outside_the_basic_plane_do_not_shift_a_mark()
    {
        var (input, expected) = Case("S06");
        var text = input.GetProperty("text").GetString()!;
        var reading = new NoteReader().Read(text, LocalDatePattern.Iso.Parse(input.GetProperty("day").GetString()!).Value);
        reading.Actions.Should().ContainSingle().Which.Due.Should().Be(LocalDatePattern.Iso.Parse(expected.GetProperty("due").GetString()!).Value);
        reading.Marks.Select(proposal => proposal.Mark).OfType<NoteMark.Skill>().Should().ContainSingle().Which.Span.Of(text).ToString().Should().Be(expected.GetProperty("skillQuote").GetString());
    }

    [Fact]
    public void A_mark_goes_with_its_words_when_the_text_is_changed()
    {
        var (input, expected) = Case("S07");
        var text = input.GetProperty("old").GetString()!;
        var mark = input.GetProperty("mark").GetString()!;
        var note = Note(1, text).Add(new NoteMark.Takeaway { Span = new TextSpan(text.IndexOf(mark, StringComparison.Ordinal), mark.Length) });
        var changed = note.WithText(input.GetProperty("new").GetString()!).Note;
        changed.Quote(changed.Marks.Should().ContainSingle().Subject.Span).Should().Be(expected.GetProperty("quote").GetString());
    }

    private static InterviewNote Note(int number, string text) => new()
    {
        Id = new NoteId(new Guid(number, 0, 0, new byte[8])),
        With = new Interviewee { Name = "Ana Ruiz" },
        Day = new NodaTime.LocalDate(2026, 3, 4),
        Text = text,
    };

    private static (JsonElement Input, JsonElement Expected) Case(string id)
    {
        foreach (var line in Corpus.Read("public-reports/cases.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var json = JsonDocument.Parse(line);
            if (string.Equals(json.RootElement.GetProperty("id").GetString(), id, StringComparison.Ordinal)) return (json.RootElement.GetProperty("input").Clone(), json.RootElement.GetProperty("expected").Clone());
        }

        throw new ArgumentException($"There is no case {id}.", nameof(id));
    }
}
