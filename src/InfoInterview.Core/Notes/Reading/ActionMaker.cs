using InfoInterview.Notes.Wording;
using NodaTime;

namespace InfoInterview.Notes.Reading;

/// <summary>Makes actions of words.</summary>
internal static class ActionMaker
{
    /// <summary>Something to do in the given words, with the day that stands in them.</summary>
    public static ProposedAction Make(NoteText note, LocalDate written, int first, int end, ActionOwner owner, double certainty)
    {
        var due = DueReader.Find(note, written, first, end);
        return new ProposedAction
        {
            Text = note.Words.Said(first, end),
            Span = note.Words.Span(first, end),
            Owner = owner,
            Due = due?.Day,
            IsDueBefore = due is { IsLimit: true } day
                && (note.Words.Is(day.First - 1, NoteCue.Before) || note.Words.Is(day.First - 2, NoteCue.Before)),
            DueSpan = due is { } named ? note.Words.Span(named.First, named.End) : null,
            Certainty = certainty,
        };
    }
}
