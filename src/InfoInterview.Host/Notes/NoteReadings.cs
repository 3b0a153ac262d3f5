using InfoInterview.Engagements;
using InfoInterview.Host.Actions;
using InfoInterview.Notes;
using InfoInterview.Rules;

namespace InfoInterview.Host.Notes;

/// <summary>Reads a note line by line: what was decided, and what is proposed and not decided on.</summary>
internal sealed class NoteReadings(NoteReader reader, ThemeAdvisor advisor, IEnumerable<IThemeProposer> models)
{
    private readonly bool hasModel = models.Any();

    public NoteReading Read(InterviewNote note, Notebook notebook) => reader.Read(note, new NoteHints
    {
        Known = notebook.Notes.Select(other => other.With.Name).Distinct(StringComparer.Ordinal).ToValueList(),
        Themes = notebook.Themes,
        Topics = Topics(notebook).Select(topic => new NoteTopic { Name = topic }).ToValueList(),
    });

    public static IEnumerable<string> Topics(Notebook notebook) => notebook.Notes.SelectMany(note => note.Marks).OfType<NoteMark.Stance>()
        .Where(stance => stance.State == MarkState.Confirmed).Select(stance => stance.Topic).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase);

    /// <summary>What was found in a note and not decided on, in the order of the text.</summary>
    /// <param name="note">The note.</param>
    /// <param name="reading">What was read in it.</param>
    /// <param name="actions">What was made of the note's tasks already.</param>
    /// <param name="engagement">The history with the person, for what they promised; <c>null</c> when there is none.</param>
    public static IReadOnlyList<NoteFind> Finds(InterviewNote note, NoteReading reading, NoteActions actions, Engagement? engagement)
    {
        var finds = new List<NoteFind>();
        foreach (var proposal in reading.Marks)
        {
            if (!IsDecided(note, proposal.Mark))
                finds.Add(new NoteFind { Mark = proposal.Mark, Words = NotesText.Of(proposal.Mark, EmptyNames) });
        }

        foreach (var line in reading.Confidential)
        {
            if (!IsDecided(note, line.Mark))
                finds.Add(new NoteFind { Mark = line.Mark, Words = NotesText.Of(line.Mark, EmptyNames) });
        }

        foreach (var action in reading.Actions)
        {
            if (actions.Knows(note.Id, action.Span) || engagement?.Facts.Any(fact => string.Equals(fact.Key, ActionWriting.KeyOf(note.Id, action.Span), StringComparison.Ordinal)) == true) continue;
            finds.Add(new NoteFind { Action = action, Words = ActionWriting.Words(action), Due = ActionWriting.LastDay(action) });
        }

        return finds.OrderBy(find => find.Span.Start).ToList();
    }

    /// <summary>Whether the seeker has said the same or its contrary, of this stretch or of one around it.</summary>
    private static bool IsDecided(InterviewNote note, NoteMark found) => note.Marks.Any(mark =>
        mark.State != MarkState.Proposed && (mark.MeansSameAs(found) || (mark.Span.Start <= found.Span.Start
            && mark.Span.End >= found.Span.End
            && mark.GetType() == found.GetType()
            && string.Equals(NotesText.Of(mark, EmptyNames), NotesText.Of(found, EmptyNames), StringComparison.OrdinalIgnoreCase))));

    public async Task<IReadOnlyList<ValueList<ThemeProposal>>> ThemesAsync(InterviewNote note, Notebook notebook, IEnumerable<TextSpan> lines, CancellationToken ct)
    {
        var proposals = new List<ValueList<ThemeProposal>>();
        var memory = ThemeMemory.Of(notebook);
        foreach (var line in lines)
        {
            // Without a model, the advisor would only learn the same notebook anew for every line.
            var found = hasModel ? await advisor.ProposeAsync(notebook, note.Id, line, cancellation: ct) : memory.Propose(note, line);
            proposals.Add(found.Where(proposal => proposal.Certainty >= ThemeMemory.LeastCertainty).ToValueList());
        }

        return proposals;
    }

    private static readonly Dictionary<ThemeId, string> EmptyNames = [];
}
