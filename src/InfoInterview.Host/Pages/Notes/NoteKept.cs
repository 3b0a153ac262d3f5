using InfoInterview.Host.Inputs;
using InfoInterview.Host.Notes;
using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;

namespace InfoInterview.Host.Pages.Notes;

/// <summary>Keeps a note while it is being typed, and says what came of it; the page's own button shows both texts of a
/// conflict.</summary>
internal static class NoteKept
{
    private static string Elsewhere => Spoken.Of("Not saved: this note was changed in another window. Press the button to see both texts.");

    private static string Gone => Spoken.Of("Not saved: the note was deleted on another page. Copy your text before you leave.");

    public static async Task<IActionResult> KeepAsync(this NoteWriting writing, NoteInput typed, ContactId? contact, CancellationToken ct)
    {
        if (!typed.IsWritten) return Answer(StatusCodes.Status200OK, "", typed.Version);
        var problems = new InputProblems();
        return await writing.SaveAsync(typed, contact, problems, ct, keepsMarks: true) switch
        {
            KeepOutcome<InterviewNote>.Saved saved => Answer(StatusCodes.Status200OK, typed.Said, saved.Current.Version),
            KeepOutcome<InterviewNote>.Stale => Answer(StatusCodes.Status409Conflict, Elsewhere),
            KeepOutcome<InterviewNote>.Refused refused => Answer(StatusCodes.Status409Conflict, Spoken.Of($"Not saved: {refused.Reason}")),
            null => Answer(StatusCodes.Status400BadRequest, Spoken.Of($"Not saved: {string.Join(' ', problems.All.Select(one => one.Value))}")),
            _ => Answer(StatusCodes.Status404NotFound, Gone),
        };
    }

    private static JsonResult Answer(int status, string said, long? version = null) => new(new { said, version }) { StatusCode = status };
}
