using InfoInterview.Notes;
using InfoInterview.Rules;

namespace InfoInterview.Tests.Notes;

/// <summary>Reads labelled notes and counts, kind by kind.</summary>
internal sealed class NoteFigures
{
    public Score Actions { get; } = new();

    public Score Referrals { get; } = new();

    public Score Skills { get; } = new();

    public Score Resources { get; } = new();

    public static NoteFigures Of(IEnumerable<LabelledNote> notes)
    {
        var figures = new NoteFigures();
        foreach (var note in notes) figures.Add(note);
        return figures;
    }

    public override string ToString() => $"actions: {Actions}\nreferrals: {Referrals}\nskills: {Skills}\nresources: {Resources}";

    private void Add(LabelledNote note)
    {
        var reading = new NoteReader().Read(note.Text, note.Day, new NoteHints { With = note.With });
        var marks = reading.Marks.Select(proposal => proposal.Mark).ToList();
        Actions.Compare(note.Id, note.Actions, reading.Actions.Where(action => action.Owner == ActionOwner.Seeker).Select(action => (action.Span, action.Due)), (expected, found) => Meet(expected.Span, found.Span) && expected.Due == found.Due);
        Referrals.Compare(note.Id, note.Referrals, marks.OfType<NoteMark.Referral>().Select(mark => mark.Name), (expected, found) => found.EndsWith(expected, StringComparison.Ordinal));
        Skills.Compare(note.Id, note.Skills, marks.OfType<NoteMark.Skill>().Select(mark => (mark.Name, mark.Span)), (expected, found) => Meet(expected.Span, found.Span) && (IsName(expected.Name, found.Name) || IsName(expected.Name, found.Span.Of(note.Text).ToString()) || !note.IsNamed));
        Resources.Compare(note.Id, note.Resources, marks.OfType<NoteMark.Resource>().Select(mark => mark.Name), IsName);
    }

    private static bool Meet(TextSpan left, TextSpan right) => left.Start < right.End && right.Start < left.End;

    private static bool IsName(string expected, string found) =>
        expected.Contains(found, StringComparison.OrdinalIgnoreCase) || found.Contains(expected, StringComparison.OrdinalIgnoreCase);
}
