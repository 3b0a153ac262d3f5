using InfoInterview.Actions;
using InfoInterview.Engagements;
using InfoInterview.Host.Actions;
using InfoInterview.Host.Happenings;
using InfoInterview.Host.Startup;
using InfoInterview.Notes;
using InfoInterview.Storage;

namespace InfoInterview.Host.Notes;

/// <summary>Decides on what was found in a note: a mark, something to do, or what the other side promised.</summary>
internal sealed class FindDesk(NoteDesk desk, ActionDesk actions, DeedLog deeds, MakeId makeId)
{
    private static string NotRecorded => Spoken.Of("What they promised could not be recorded with this contact.");

    /// <summary>Accepts or refuses a find; one that is decided already changes nothing.</summary>
    /// <param name="view">The note.</param>
    /// <param name="key">The key of the find.</param>
    /// <param name="isAccepted">Whether it is so.</param>
    /// <param name="version">The version of the note that was seen.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<KeepOutcome<InterviewNote>> DecideAsync(NoteView view, string key, bool isAccepted, long version,
        CancellationToken ct)
    {
        var unchanged = new KeepOutcome<InterviewNote>.Saved { Current = view.Stored };
        if (await desk.FindAsync(view, key, ct) is not { } find) return unchanged;
        if (find.Mark is { } mark)
        {
            var decided = mark with { State = isAccepted ? MarkState.Confirmed : MarkState.Refused };
            return await desk.SaveAsync(view.Note.Add(decided), version, ct);
        }

        var action = find.Action!;
        if (isAccepted && action.Owner == ActionOwner.Contact)
        {
            return await actions.TheyPromisedAsync(view.Note, action, ct) ? unchanged
                : new KeepOutcome<InterviewNote>.Refused { Reason = NotRecorded };
        }

        var propose = await actions.ProposedDaysAsync(ct);
        var due = find.Due ?? propose(ActionWriting.KindOf(action.Text));
        var item = ActionWriting.Of(new ActionId(makeId()), action, view.Note, due);
        await actions.SaveAsync(isAccepted ? item : item.Dropped(), version: 0, ct);
        if (isAccepted) await deeds.DoneAsync(view.Note.With.Contact, NextStepKind.PlanActions, ct);
        return unchanged;
    }
}
