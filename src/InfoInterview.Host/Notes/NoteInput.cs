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

    /// <summary>The words whose marks the edit took away, since they are no longer there as they were.</summary>
    internal IReadOnlyList<string> LostWords { get; private set; } = [];

    /// <summary>Whether one of those marks kept a passage back.</summary>
    internal bool HasLostConfidence { get; private set; }

    /// <summary>What to say when it is kept, with the marks that the edit took away.</summary>
    internal string Said => LostWords.Count == 0 ? Spoken.Of("Saved.")
        : Spoken.Of($"Saved. You changed words that were marked, and their mark is gone: {string.Join(", ", LostWords.Take(MostShown).Select(Shortened))}.")
            + (HasLostConfidence ? " " + Spoken.Of("One of them kept a passage back; mark it anew if it is still in confidence.") : " " + Spoken.Of("Mark them anew where it still holds."));

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
        if (Id == Guid.Empty) problems.Add("text", Spoken.Of("The form is incomplete. Load the page again; copy your text first."));
        if (LocalText.ReadDate(Day) is not { } day)
        {
            problems.Add("day", Spoken.Of("Write the day of the talk, such as 2026-03-09."));
            day = default;
        }

        if (!Enum.IsDefined(Confidentiality)) problems.Add("confidentiality", Spoken.Of("Choose who may see it."));
        if (problems.Text("text", Text, InputLimits.Body) is null) problems.Add("text", Spoken.Of("Write a few words first."));
        var sector = problems.Text("sector", Sector, InputLimits.Line);
        var size = problems.Text("size", Size, InputLimits.Line);
        var with = contact is null ? known?.With : Interviewee.Of(contact);
        if (problems.Any || with is null) return null;

        // As it was written: what one typed is kept to the letter, but for the line ends of the browser.
        var text = Text!.ReplaceLineEndings("\n").TrimEnd();
        var note = known ?? new InterviewNote { Id = new NoteId(Id), With = with, Day = day, Text = text };
        var rewrite = note.WithText(text);
        LostWords = [.. rewrite.Lost.Select(mark => note.Quote(mark.Span)).Distinct(StringComparer.Ordinal)];
        HasLostConfidence = rewrite.Lost.Any(mark => mark is NoteMark.Confidential { State: not MarkState.Refused });
        return rewrite.Note with
        {
            Day = day,
            Confidentiality = Confidentiality,
            With = (known?.With ?? with) with { Sector = sector, OrganizationSize = size },
        };
    }

    private const int MostShown = 5;
    private const int LongestShown = 60;

    private static string Shortened(string words)
    {
        var line = words.ReplaceLineEndings(" ");
        return $"“{(line.Length <= LongestShown ? line : line[..LongestShown].TrimEnd() + "…")}”";
    }
}
