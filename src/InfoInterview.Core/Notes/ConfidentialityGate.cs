using System.Collections.Immutable;
using InfoInterview.Notes.Binding;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Rules;

namespace InfoInterview.Notes;

/// <summary>
/// The one place that decides which notes may go where. Every export, synthesis, draft and guide and every model asks it. What
/// was told in confidence leaves on no way; what is private goes into the seeker's own files alone; only a model may be trusted
/// with more, where the seeker says so. A passage that is more confidential than its note stays behind and costs nothing else of it
/// (<see cref="NoteMark.Confidential"/>); where it touches a theme whose stretch is no wider, that stays behind as well (G2.5).
/// </summary>
public static class ConfidentialityGate
{
    /// <summary>Whether a note may go there.</summary>
    /// <param name="note">The note.</param>
    /// <param name="to">Where it would go.</param>
    /// <param name="modelsMaySee">The most confidential kind of note that the seeker shows to models; of no weight for other ways.</param>
    /// <returns><c>true</c> when the whole note is no more confidential than that way out allows (G2.5).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="note"/> is <c>null</c>.</exception>
    public static bool Lets(InterviewNote note, WayOut to, Confidentiality modelsMaySee = Confidentiality.Open)
    {
        ArgumentNullException.ThrowIfNull(note);
        return note.Confidentiality <= MostConfidential(to, modelsMaySee);
    }

    /// <summary>Whether what is as confidential as that may go there.</summary>
    internal static bool Lets(Confidentiality kept, WayOut to) => kept <= MostConfidential(to, Confidentiality.Open);

    /// <summary>
    /// The notes that may go there, with the themes: the name of a theme that stands only in notes that stay behind stays behind
    /// as well. So do the contacts' records; who became one person by a merge has one id.
    /// </summary>
    /// <param name="notebook">All notes.</param>
    /// <param name="to">Where they would go.</param>
    /// <param name="modelsMaySee">The most confidential kind of note that the seeker shows to models; of no weight for other ways.</param>
    /// <returns>What may go; its <see cref="ReleasedNotes.Withheld"/> counts what stays.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notebook"/> is <c>null</c>.</exception>
    public static ReleasedNotes Release(Notebook notebook, WayOut to, Confidentiality modelsMaySee = Confidentiality.Open)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        var most = MostConfidential(to, modelsMaySee);
        var people = new CurrentIds(notebook.Contacts);
        var notes = ImmutableArray.CreateBuilder<InterviewNote>(notebook.Notes.Count);
        var passages = 0;
        foreach (var note in notebook.Notes)
        {
            if (Released(note, most) is not { } rest) continue;
            passages += Passages.MoreThan(note, most).Count;
            notes.Add(Renamed(rest, people));
        }

        var isWhole = notes.Count == notebook.Notes.Count && passages == 0;
        var themes = isWhole ? notebook.Themes : TellableThemes(notebook, most);
        return new ReleasedNotes(
            to, new Notebook { Notes = notes.ToImmutable().ToValueList(), Themes = themes }, notebook.Notes.Count - notes.Count, passages);
    }

    /// <summary>
    /// What of each note would leave, and what would stay behind, by the same rules by which <see cref="Release"/> lets it out: for the
    /// seeker to look at first.
    /// </summary>
    /// <param name="notebook">All notes.</param>
    /// <param name="to">Where they would go.</param>
    /// <param name="modelsMaySee">The most confidential kind of note that the seeker shows to models; of no weight for other ways.</param>
    /// <returns>One entry for each note, in the order of the notebook.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notebook"/> is <c>null</c>.</exception>
    public static ValueList<NotePreview> Preview(Notebook notebook, WayOut to, Confidentiality modelsMaySee = Confidentiality.Open)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        var most = MostConfidential(to, modelsMaySee);
        return notebook.Notes.Select(note => Released(note, most) is { } rest
            ? new NotePreview { Note = note.Id, Leaves = rest.Text, Stays = Passages.MoreThan(note, most) }
            : new NotePreview { Note = note.Id, Stays = [new TextSpan(0, note.Text.Length)] }).ToValueList();
    }

    /// <summary>
    /// What must not be quoted in a message, for <see cref="ReviewContext.Confidences"/>: notes told in confidence, which may be
    /// repeated to nobody but the one who told them, and private notes, which may be repeated to nobody.
    /// </summary>
    /// <param name="notebook">All notes of the seeker.</param>
    /// <returns>The passages, each with the one person to whom it may be repeated, if there is one (G2.5).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notebook"/> is <c>null</c>.</exception>
    public static ValueList<ConfidentialText> Confidences(Notebook notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        var people = new CurrentIds(notebook.Contacts);
        var kept = ImmutableArray.CreateBuilder<ConfidentialText>();
        foreach (var note in notebook.Notes)
        {
            if (!Lets(note, WayOut.Message)) kept.Add(Kept(note, note.Text, note.Confidentiality, people));
            else
            {
                foreach (var span in Passages.MoreThan(note, Confidentiality.Open))
                    kept.Add(Kept(note, note.Quote(span), note.ConfidentialityAt(span), people));
            }
        }

        return kept.ToImmutable().ToValueList();
    }

    private static ConfidentialText Kept(InterviewNote note, string text, Confidentiality level, CurrentIds people) => new()
    {
        Text = text,
        SaidBy = level == Confidentiality.InConfidence && note.With.Contact != default ? people.Current(note.With.Contact) : null,
    };

    /// <summary>What of a note may go; <c>null</c> when nothing.</summary>
    private static InterviewNote? Released(InterviewNote note, Confidentiality most) =>
        note.Confidentiality <= most ? Passages.Without(note, most) : null;

    /// <summary>The note with the id that its interviewee has now; the same note when it has it already.</summary>
    private static InterviewNote Renamed(InterviewNote note, CurrentIds people)
    {
        var contact = people.Current(note.With.Contact);
        return contact == note.With.Contact ? note : note with { With = note.With with { Contact = contact } };
    }

    private static Confidentiality MostConfidential(WayOut to, Confidentiality modelsMaySee) => to switch
    {
        WayOut.OwnScreen => Confidentiality.InConfidence,
        WayOut.OwnFile => Confidentiality.PrivateToMe,
        WayOut.Model => modelsMaySee,
        _ => Confidentiality.Open,
    };

    private static ValueList<Theme> TellableThemes(Notebook notebook, Confidentiality most)
    {
        var tree = new ThemeTree(notebook.Themes);
        var (told, kept) = (new HashSet<ThemeId>(), new HashSet<ThemeId>());
        foreach (var note in notebook.Notes)
        {
            var hidden = note.Confidentiality <= most ? Passages.MoreThan(note, most) : [new TextSpan(0, int.MaxValue)];
            foreach (var mark in note.Marks)
            {
                var isTold = !hidden.Any(span => span.Start <= mark.Span.Start && mark.Span.End <= span.End);
                if (mark is not NoteMark.Tag tag || (isTold && tag.State != MarkState.Confirmed)) continue;
                foreach (var theme in tree.FromBelow(tag.Theme)) (isTold ? told : kept).Add(theme.Id);
            }
        }

        return Pages.Where(notebook.Themes, theme => told.Contains(theme.Id) || !kept.Contains(theme.Id));
    }
}
