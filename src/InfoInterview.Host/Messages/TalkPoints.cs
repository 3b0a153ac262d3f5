using InfoInterview.Host.Inputs;
using InfoInterview.Host.Startup;
using InfoInterview.Notes;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Storage;

namespace InfoInterview.Host.Messages;

/// <summary>
/// What was marked in the notes of the last talk with somebody, to be named in the thanks to them. They said it themselves, and the seeker
/// chooses; what was told in confidence is not proposed at all.
/// </summary>
internal sealed class TalkPoints(NotebookStore notebooks)
{
    private const int Most = 6;

    /// <summary>The points, those marked as takeaways first; empty where the message names none.</summary>
    public async Task<IReadOnlyList<string>> ForAsync(MessagePurpose purpose, ContactId contact, CancellationToken ct)
    {
        if (purpose != MessagePurpose.ThankYou) return [];
        var notes = await notebooks.ListNotesAsync(TheSeeker.Id, contact, ct);
        if (notes.IsEmpty) return [];
        var note = notes[^1].Value;
        return
        [
            .. note.Marks.Where(mark => mark.State == MarkState.Confirmed && mark is not (NoteMark.Confidential or NoteMark.OpenQuestion))
                .Where(mark => note.ConfidentialityAt(mark.Span) < Confidentiality.InConfidence)
                .OrderBy(mark => mark is NoteMark.Takeaway ? 0 : 1).ThenBy(mark => mark.Span.Start)
                .Select(mark => note.Quote(mark.Span).Trim()).Where(words => words.Length is > 0 and <= InputLimits.Line)
                .Distinct(StringComparer.OrdinalIgnoreCase).Take(Most),
        ];
    }
}
