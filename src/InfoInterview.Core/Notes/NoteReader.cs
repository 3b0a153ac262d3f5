using InfoInterview.Notes.Reading;
using NodaTime;

namespace InfoInterview.Notes;

/// <summary>
/// Finds in a note, as it was written, what is worth a mark or a deadline: things to do and promises with the day on which they
/// are due, referrals, skills, resources, views on topics, lines that are not meant for others, and categories of the lines.
/// Weights learnt from labelled notes decide what a line is; exact finders then say what. Reads English and German
/// (<see cref="NoteHints.Language"/>). It proposes and confirms nothing. Any text will do; the time is linear in its length.
/// What it reaches, measured, stands in docs/notes-reader.md (G6.1, G6.2).
/// </summary>
/// <example>
/// <code>
/// var reading = new NoteReader().Read("Permits take two years. She will send me the form.", new LocalDate(2026, 3, 16));
/// Console.WriteLine(reading);
/// </code>
/// </example>
public sealed class NoteReader
{
    private readonly double leastCertainty;

    /// <summary>A reader that gives every proposal.</summary>
    public NoteReader()
    {
    }

    /// <summary>A reader that leaves out proposals of which it is less certain, from 0 to 1.</summary>
    /// <param name="leastCertainty">From 0, which keeps everything, to 1 inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The certainty does not lie between 0 and 1.</exception>
    public NoteReader(double leastCertainty)
    {
        if (!(leastCertainty is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(leastCertainty), leastCertainty, "A certainty lies between 0 and 1.");
        this.leastCertainty = leastCertainty;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The note, as it was written: bullets, boxes, shorthand and all.</param>
    /// <param name="day">The day of the note, from which "by Friday" is reckoned.</param>
    /// <param name="hints">What else is known; <c>null</c> when nothing.</param>
    /// <returns>Proposals for a person to confirm, in the order of the text; in a language that is not known only the lines
    /// (G6.2).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <c>null</c>.</exception>
    public NoteReading Read(string text, LocalDate day, NoteHints? hints = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        hints ??= NoteHints.None;
        var note = NoteText.Of(text, hints.Language);
        if (!note.IsKnown) return new NoteReading { Lines = CategoryFinder.Plain(note) };
        var findings = NoteFindings.Of(note, day, hints);
        var judge = LineJudge.Of(note, findings, hints.Language);
        var (marks, actions) = (new MarkList(), new List<ProposedAction>());
        new ActionChooser(note, day, findings, judge).Choose(actions);
        new MarkChooser(note, hints, findings, judge).Choose(marks);
        StanceFinder.Find(note, hints, marks);
        return new NoteReading
        {
            Lines = CategoryFinder.Find(note, judge),
            Marks = marks.InOrder(leastCertainty),
            Actions = actions.Where(action => action.Certainty >= leastCertainty).ToValueList(),
            Confidential = SecretFinder.Find(note, judge).Where(line => line.Certainty >= leastCertainty).ToValueList(),
        };
    }

    /// <summary>Reads a note: its text, with its day and its interviewee.</summary>
    /// <param name="note">The note.</param>
    /// <param name="hints">What else is known. The note's own interviewee goes before that of the hints.</param>
    /// <returns>Proposals, without those that contradict what was decided on the note already.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="note"/> or <paramref name="hints"/> is <c>null</c>.</exception>
    public NoteReading Read(InterviewNote note, NoteHints hints)
    {
        ArgumentNullException.ThrowIfNull(note);
        ArgumentNullException.ThrowIfNull(hints);
        var reading = Read(note.Text, note.Day, hints with { With = note.With.Name });
        return reading with { Marks = Contradictions.Without(reading.Marks, note, hints) };
    }
}
