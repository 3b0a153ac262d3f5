using System.Globalization;
using InfoInterview.Notes;
using Xunit.Abstractions;

namespace InfoInterview.Tests.Notes;

public sealed class ThemeMemoryCorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void Themes_of_the_first_two_interviews_are_found_again_in_the_corpus()
    {
        var names = LabelledNotes.CorpusThemes();
        var notes = LabelledNotes.OfCorpus();
        Hits(notes, theme => names[theme], "named by a statement").Should().BeGreaterThanOrEqualTo(0.5);
        Hits(notes, theme => theme, "named by a word").Should().BeGreaterThanOrEqualTo(0.5);
    }

    [Fact]
    public void Themes_of_the_first_two_interviews_are_found_again_in_other_fields() =>
        Hits(LabelledNotes.Second, theme => theme, "ten other fields").Should().BeGreaterThanOrEqualTo(0.7);

    private double Hits(List<LabelledNote> notes, Func<string, string> name, string title)
    {
        var interviews = notes.Select(note => note.Interview).Distinct(StringComparer.Ordinal).ToList();
        var learnt = notes.Where(note => interviews.IndexOf(note.Interview) < 2).ToList();
        var ids = learnt.SelectMany(note => note.Themes).Select(theme => theme.Theme).Distinct(StringComparer.Ordinal).Select((theme, i) => (theme, Id: new ThemeId(new Guid(i + 1, 0, 0, new byte[8])))).ToDictionary(pair => pair.theme, pair => pair.Id, StringComparer.Ordinal);
        var notebook = Notebook.Empty with { Themes = ids.Select(pair => new Theme { Id = pair.Value, Name = name(pair.Key) }).ToValueList() };
        foreach (var note in learnt) notebook = notebook.With(note.Themes.Aggregate(Note(note), (marked, theme) => marked.Tag(theme.Span, ids[theme.Theme])));
        var memory = ThemeMemory.Of(notebook);
        var (hits, certain, all, log) = (0, 0, 0, new List<string>());
        foreach (var note in notes.Except(learnt))
        {
            foreach (var (theme, span) in note.Themes.Where(theme => ids.ContainsKey(theme.Theme)))
            {
                var proposals = memory.Propose(Note(note), span).OfType<ThemeProposal.Own>().ToList();
                var at = proposals.FindIndex(proposal => proposal.Theme == ids[theme]);
                all++;
                if (at >= 0) hits++;
                if (at >= 0 && proposals[at].Certainty > 0) certain++;
                log.Add(string.Create(CultureInfo.InvariantCulture, $"  {(at < 0 ? "-" : at + 1)} {theme}: {span.Of(note.Text)} => {string.Join(", ", proposals.Select(p => $"{ids.First(id => id.Value == p.Theme).Key} {p.Certainty:F2} [{string.Join(' ', p.Because)}]"))}"));
            }
        }

        var text = string.Create(CultureInfo.InvariantCulture, $"{title}: {hits} of {all} lines ({certain} by their words), {ids.Count} themes, by chance {3.0 / ids.Count:F2}\n{string.Join('\n', log)}\n");
        output.WriteLine(text);
        return (double)hits / all;
    }

    private static InterviewNote Note(LabelledNote note) => new()
    {
        Id = new NoteId(new Guid(note.Id.GetHashCode(StringComparison.Ordinal), 0, 0, new byte[8])),
        With = new Interviewee { Name = note.With },
        Day = note.Day,
        Text = note.Text,
    };
}
