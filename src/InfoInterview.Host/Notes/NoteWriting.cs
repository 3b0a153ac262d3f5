using InfoInterview.Engagements;
using InfoInterview.Host.Happenings;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Weeks;
using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Rules;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Notes;

/// <summary>
/// Takes in what was typed about a talk. A form sent twice writes one note, and a text is never lost: what cannot be kept comes back with
/// the page.
/// </summary>
internal sealed class NoteWriting(NotebookStore notebooks, InterviewStore store, NoteReader reader, TheDay day,
    MakeId makeId)
{
    /// <summary>The notes of a contact; <c>null</c> when there is no such contact.</summary>
    public async Task<ContactNotesView?> ReadAsync(ContactId id, CancellationToken ct)
    {
        if (await store.FindContactAsync(TheSeeker.Id, id, ct) is not { Contact: var contact }) return null;
        var notes = await notebooks.ListNotesAsync(TheSeeker.Id, contact.Id, ct);
        var with = notes.IsEmpty ? Interviewee.Of(contact) : notes[^1].Value.With with { Sector = notes[^1].Value.With.Sector ?? contact.Field };
        return new ContactNotesView
        {
            Contact = contact,
            Notes = notes.Reverse().ToList(),
            Blank = NoteInput.Blank(makeId(), await DayAsync(contact.Id, notes, ct), with),
        };
    }

    /// <summary>The day of the talk that was held last, while nothing is noted of it; today otherwise.</summary>
    private async Task<LocalDate> DayAsync(ContactId id, ValueList<Stored<InterviewNote>> notes, CancellationToken ct)
    {
        var today = await day.TodayAsync(ct);
        var history = (await store.FindEngagementAsync(TheSeeker.Id, id, ct))?.Engagement.Standing.OfType<MeetingHeld>().ToList() ?? [];
        if (history.Count == 0) return today;
        var held = await day.OfAsync(history.Max(fact => fact.At), ct);
        return held > today || notes.Any(note => note.Value.Day >= held) ? today : held;
    }

    /// <summary>The note of the talk that is going on: one that was begun today or for the day of the talk, or an empty one.</summary>
    /// <param name="id">Who is talked with.</param>
    /// <param name="agreed">The day that was agreed; <c>null</c> when none is.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<NoteInput?> OfTalkAsync(ContactId id, LocalDate? agreed, CancellationToken ct)
    {
        if (await ReadAsync(id, ct) is not { } view) return null;
        var today = await day.TodayAsync(ct);
        return view.Notes.FirstOrDefault(note => note.Value.Day == today || note.Value.Day == agreed) is { } begun
            ? NoteInput.Of(begun.Value, begun.Version) : view.Blank with { Day = LocalText.WriteDate(agreed ?? today) };
    }

    /// <summary>Keeps what was typed; <c>null</c> when there are problems.</summary>
    /// <param name="input">The form.</param>
    /// <param name="contact">Who was talked with; <c>null</c> when the note says it.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <param name="keepsMarks">Whether a change that takes a mark away is left to a button: while somebody types, a word is not itself
    /// for a moment.</param>
    public async Task<KeepOutcome<InterviewNote>?> SaveAsync(NoteInput input, ContactId? contact, InputProblems problems,
        CancellationToken ct,
        bool keepsMarks = false)
    {
        var stored = await notebooks.FindNoteAsync(TheSeeker.Id, new NoteId(input.Id), ct);
        var person = contact is { } id ? await store.FindEngagementAsync(TheSeeker.Id, id, ct) : null;
        if (input.Read(stored?.Value, person?.Engagement.Contact, problems) is not { } note) return problems.Any ? null : new KeepOutcome<InterviewNote>.NotFound();
        if (keepsMarks && input.LostWords.Count > 0)
        {
            problems.Add("text", Spoken.Of("You changed words that are marked. If you save with the button, their mark is removed."));
            return null;
        }

        if (stored is null && person is not null) note = note with { Interview = Meetings.CurrentIdOf(person.Engagement) };
        // What was most likely told in confidence stays behind at once; the seeker decides line by line.
        // While it is typed, a line is proposed again and again as it grows: the longest stretch stands for those within it.
        foreach (var line in reader.Read(note, NoteHints.None).Confidential) note = Without(note, line.Mark.Span).Add(line.Mark);
        return await notebooks.SaveNoteAsync(TheSeeker.Id, note, input.Version, ct);
    }

    /// <summary>The note without what was proposed to be kept back within a stretch, and is a part of it only.</summary>
    private static InterviewNote Without(InterviewNote note, TextSpan whole) => note with
    {
        Marks = note.Marks.Where(mark => mark is not NoteMark.Confidential { State: MarkState.Proposed }
            || mark.Span == whole || mark.Span.Start < whole.Start || mark.Span.End > whole.End).ToValueList(),
    };
}
