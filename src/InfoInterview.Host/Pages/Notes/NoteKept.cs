using InfoInterview.Host.Inputs;
using InfoInterview.Host.Notes;
using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;

namespace InfoInterview.Host.Pages.Notes;

/// <summary>Keeps a note while it is typed, and tells the script of the page what came of it.</summary>
internal static class NoteKept
{
    public static async Task<JsonResult> KeepAsync(NoteWriting writing, NoteInput typed, ContactId contact, CancellationToken ct)
    {
        if (!typed.IsWritten) return Told(StatusCodes.Status200OK, "", typed.Version);
        var problems = new InputProblems();
        return await writing.SaveAsync(typed, contact, problems, ct, keepsMarks: true) switch
        {
            KeepOutcome<InterviewNote>.Saved saved => Told(StatusCodes.Status200OK, "Saved.", saved.Current.Version),
            KeepOutcome<InterviewNote>.Stale => Told(StatusCodes.Status409Conflict,
                "Not saved: this note was changed on another page. Press the button to see both.", typed.Version),
            KeepOutcome<InterviewNote>.Refused refused => Told(StatusCodes.Status409Conflict, $"Not saved: {refused.Reason}",
                typed.Version),
            null => Told(StatusCodes.Status400BadRequest, $"Not saved yet: {string.Join(' ', problems.All.Select(pair => pair.Value))}",
                typed.Version),
            _ => Told(StatusCodes.Status409Conflict, "Not saved: the note was deleted on another page. Copy your text before you leave.",
                typed.Version),
        };
    }

    private static JsonResult Told(int status, string said, long version) => new(new { said, version }) { StatusCode = status };
}
