using System.Text.Json;
using InfoInterview.Interviews;
using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Rules;
using NodaTime.Text;

namespace InfoInterview.Tests.Notes;

/// <summary>The labelled notes with their themes, stances and skills given as confirmed: every count and contrast is exact.</summary>
public sealed class NotesCorpusTests
{
    private const string File = "notes/dev.json";

    [Fact]
    public void Recurring_themes_are_exact() => Themes(Synthesize().Recurring).Should().BeEquivalentTo(Labelled("recurring_themes"));

    [Fact]
    public void Themes_that_one_person_said_are_exact() => Themes(Synthesize().SaidByOne).Should().BeEquivalentTo(Labelled("themes_mentioned_once"));

    [Fact]
    public void Contrasts_are_exact_with_who_holds_which_and_the_evidence()
    {
        var labelled = Document().GetProperty("labels").GetProperty("contrasting_views").EnumerateArray().SelectMany(topic => topic.GetProperty("sides").EnumerateArray().Select(side =>
            $"{topic.GetProperty("topic")}: {side.GetProperty("view")} by {Join(side.GetProperty("interviews"))}: {Join(side.GetProperty("evidence"))}"));
        var found = Synthesize().Contrasts.SelectMany(topic => topic.Positions.Select(position =>
            $"{topic.Topic}: {position.Position} by {string.Join(' ', position.Holders.Select(holder => InterviewOf(holder.Who)))}: {string.Join(' ', position.Holders.SelectMany(holder => holder.Evidence).Select(evidence => evidence.Quote))}"));
        found.Should().BeEquivalentTo(labelled);
    }

    [Fact]
    public void A_topic_on_which_one_person_spoke_is_no_contrast() =>
        Synthesize().Topics.Where(topic => topic.Agreement == TopicAgreement.OneVoice).Select(topic => topic.Topic).Should().Equal("office");

    [Fact]
    public void Skills_are_exact()
    {
        var labelled = Document().GetProperty("labels").GetProperty("skills").EnumerateObject().Select(skill => $"{skill.Name}: {Join(skill.Value)}");
        Synthesize().Skills.Select(skill => $"{skill.Name}: {string.Join(' ', skill.Evidence.Select(evidence => InterviewOf(evidence.Who)).Distinct(StringComparer.Ordinal))}").Should().BeEquivalentTo(labelled);
    }

    [Fact]
    public void Counts_come_with_what_they_are_out_of()
    {
        var portfolio = Synthesize().Themes[0];
        portfolio.Theme.Name.Should().StartWith("A portfolio");
        portfolio.Said.ToString().Should().Be("3 of 5 people, 4 of 35 mentions");
    }

    private static Synthesis Synthesize() => new Synthesizer().Synthesize(Notebook());

    private static IEnumerable<string> Themes(IEnumerable<ThemeSummary> themes) => themes.Select(theme =>
        $"{theme.Theme.Name}: {string.Join(' ', theme.Cells.Select(cell => InterviewOf(cell.Who)))} in {string.Join(' ', theme.Cells.SelectMany(cell => cell.Evidence).Select(evidence => evidence.Note).Distinct().Select(NoteOf).Order(StringComparer.Ordinal))}");

    private static IEnumerable<string> Labelled(string list) => Document().GetProperty("labels").GetProperty(list).EnumerateArray()
        .Select(theme => $"{theme.GetProperty("statement")}: {Join(theme.GetProperty("interviews"))} in {Join(theme.GetProperty("notes"))}");

    private static string Join(JsonElement list) => string.Join(' ', list.EnumerateArray());

    private static string InterviewOf(Interviewee who) => Document().GetProperty("interviews").EnumerateArray()
        .Single(interview => string.Equals(interview.GetProperty("interviewee").GetProperty("name").GetString(), who.Name, StringComparison.Ordinal)).GetProperty("id").GetString()!;

    private static string NoteOf(NoteId id) => Document().GetProperty("labels").GetProperty("notes").EnumerateObject().Single(note => Id(note.Name) == id).Name;

    private static Notebook Notebook()
    {
        var document = Document();
        return new Notebook
        {
            Themes = document.GetProperty("theme_list").EnumerateObject().Select(theme => new Theme { Id = ANote.Id(theme.Name), Name = theme.Value.GetString()! }).ToValueList(),
            Notes = document.GetProperty("interviews").EnumerateArray().SelectMany(interview => interview.GetProperty("notes").EnumerateArray().Select(note => Note(document, interview, note))).ToValueList(),
        };
    }

    private static InterviewNote Note(JsonElement document, JsonElement interview, JsonElement note)
    {
        var id = note.GetProperty("id").GetString()!;
        var who = interview.GetProperty("interviewee");
        return new InterviewNote
        {
            Id = Id(id),
            With = new Interviewee
            {
                Contact = new ContactId(ANote.Named(interview.GetProperty("id").GetString()!)),
                Name = who.GetProperty("name").GetString()!,
                Role = who.GetProperty("role").GetString(),
                Organization = who.GetProperty("org").GetString(),
            },
            Interview = new InterviewId(ANote.Named(interview.GetProperty("id").GetString()!)),
            Day = LocalDatePattern.Iso.Parse(interview.GetProperty("date").GetString()!).Value,
            Text = note.GetProperty("text").GetString()!,
            Marks = Marks(document.GetProperty("labels").GetProperty("notes").GetProperty(id)).ToValueList(),
        };
    }

    private static IEnumerable<NoteMark> Marks(JsonElement label)
    {
        foreach (var theme in label.GetProperty("themes").EnumerateArray())
        {
            yield return new NoteMark.Tag { Theme = ANote.Id(theme.GetProperty("theme").GetString()!), Span = Span(theme), State = MarkState.Confirmed };
        }

        foreach (var view in label.GetProperty("contrasts").EnumerateArray())
        {
            yield return new NoteMark.Stance { Topic = view.GetProperty("topic").GetString()!, Position = view.GetProperty("view").GetString()!, Span = Span(view), State = MarkState.Confirmed };
        }

        foreach (var skill in label.GetProperty("skills").EnumerateArray())
        {
            yield return new NoteMark.Skill { Name = skill.GetProperty("skill").GetString()!, Span = Span(skill), State = MarkState.Confirmed };
        }
    }

    private static TextSpan Span(JsonElement label) => new(label.GetProperty("start").GetInt32(), label.GetProperty("end").GetInt32() - label.GetProperty("start").GetInt32());

    private static NoteId Id(string note) => new(ANote.Named(note));

    private static JsonElement Document() => JsonDocument.Parse(Corpus.Read(File)).RootElement;
}
