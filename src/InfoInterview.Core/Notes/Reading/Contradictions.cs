using InfoInterview.Notes.Binding;
using InfoInterview.Rules;

namespace InfoInterview.Notes.Reading;

/// <summary>
/// Leaves out positions that contradict what the seeker has said of the same line already: another position on the same topic, or a theme
/// whose name takes the other side.
/// </summary>
internal static class Contradictions
{
    public static ValueList<MarkProposal> Without(ValueList<MarkProposal> proposals, InterviewNote note, NoteHints hints) =>
        Pages.Where(proposals, proposal => proposal.Mark is not NoteMark.Stance stance || !IsContradicted(stance, note, hints));

    private static bool IsContradicted(NoteMark.Stance stance, InterviewNote note, NoteHints hints)
    {
        foreach (var mark in note.Marks)
        {
            if (mark.State == MarkState.Refused || !Touches(mark.Span, stance.Span)) continue;
            if (mark is NoteMark.Stance other && LooseText.Comparer.Equals(other.Topic, stance.Topic)
                && !LooseText.Comparer.Equals(other.Position, stance.Position)) return true;
            if (mark is NoteMark.Tag tag && PositionOf(tag, stance.Topic, hints) is { } position
                && !LooseText.Comparer.Equals(position, stance.Position)) return true;
        }

        return false;
    }

    /// <summary>What a theme says on the topic; <c>null</c> when it does not speak of it.</summary>
    private static string? PositionOf(NoteMark.Tag tag, string topic, NoteHints hints)
    {
        foreach (var theme in hints.Themes)
        {
            if (theme.Id != tag.Theme) continue;
            foreach (var known in hints.Topics)
            {
                if (LooseText.Comparer.Equals(known.Name, topic)) return StanceFinder.PositionOf(theme.Name, known, hints.Language);
            }
        }

        return null;
    }

    private static bool Touches(TextSpan one, TextSpan other) => one.Start < other.End && other.Start < one.End;
}
