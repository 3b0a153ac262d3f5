using InfoInterview.Host.Happenings;
using InfoInterview.Host.Inputs;
using InfoInterview.Notes;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Host.Notes;

/// <summary>A note as a form holds it.</summary>
internal sealed record NoteInput
{
    /// <summary>Made with the page, so that a form sent twice writes one note.</summary>
    public Guid Id { get; set; }

    /// <summary>The version that the form was filled from; 0 when the note is new.</summary>
    public long Version { get; set; }

    public string? Day { get; set; }

    /// <summary>Private unless shared: silence shares nothing.</summary>
    public Confidentiality Confidentiality { get; set; } = Confidentiality.PrivateToMe;

    public string? Text { get; set; }

    public string? Sector { get; set; }

    public string? Size { get; set; }

    /// <summary>Whether there is anything to keep.</summary>
    public bool IsWritten => !string.IsNullOrWhiteSpace(Text);

    public static NoteInput Blank(Guid id, LocalDate day, Interviewee with) => new()
    {
        Id = id,
        Day = LocalText.WriteDate(day),
        Sector = with.Sector,
        Size = with.OrganizationSize,
    };

    public static NoteInput Of(InterviewNote note, long version) => new()
    {
        Id = note.Id.Value,
        Version = version,
        Day = LocalText.WriteDate(note.Day),
        Confidentiality = note.Confidentiality,
        Text = note.Text,
        Sector = note.With.Sector,
        Size = note.With.OrganizationSize,
    };

    /// <summary>The note with what was typed; <c>null</c> when there are problems.</summary>
    /// <param name="known">The note as it stands; <c>null</c> when it is new.</param>
    /// <param name="contact">Who was talked with.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public InterviewNote? Read(InterviewNote? known, Contact? contact, InputProblems problems)
    {
        if (Id == Guid.Empty) problems.Add("text", "The form is incomplete. Load the page again; copy your text first.");
        if (LocalText.ReadDate(Day) is not { } day)
        {
            problems.Add("day", "Write the day of the talk, such as 2026-03-09.");
            day = default;
        }

        if (!Enum.IsDefined(Confidentiality)) problems.Add("confidentiality", "Choose who may come to know it.");
        if (problems.Text("text", Text, InputLimits.Body) is null) problems.Add("text", "Write a few words first.");
        var sector = problems.Text("sector", Sector, InputLimits.Line);
        var size = problems.Text("size", Size, InputLimits.Line);
        var with = contact is null ? known?.With : Interviewee.Of(contact);
        if (problems.Any || with is null) return null;

        // As it was written: what one typed is kept to the letter, but for the line ends of the browser.
        var text = Text!.ReplaceLineEndings("\n").TrimEnd();
        var note = known ?? new InterviewNote { Id = new NoteId(Id), With = with, Day = day, Text = text };
        return note.WithText(text).Note with
        {
            Day = day,
            Confidentiality = Confidentiality,
            With = (known?.With ?? with) with { Sector = sector, OrganizationSize = size },
        };
    }
}
