using InfoInterview.Engagements;
using InfoInterview.Host.Happenings;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Notes;
using InfoInterview.Host.Pages.Notes;
using InfoInterview.Host.Plans;
using InfoInterview.Host.Ui;
using InfoInterview.Interviews;
using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Storage;
using InfoInterview.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace InfoInterview.Host.Pages.Plans;

/// <summary>What one has open while talking: the clock, the questions, the next question to an answer, and what to keep in mind.</summary>
internal sealed class TalkModel(PlanDesk desk, NoteWriting writing, DeedLog deeds, IDateTimeZoneProvider zones) : PageModel
{
    private const string Heard = "Heard";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public long Version { get; set; }

    [BindProperty]
    public string? Key { get; set; }

    /// <summary>What they just said.</summary>
    [BindProperty]
    public string? Said { get; set; }

    /// <summary>The rungs that were asked already.</summary>
    [BindProperty]
    public IList<ProbingStep> Climbed { get; set; } = [];

    /// <summary>What was noted so far.</summary>
    [BindProperty]
    public NoteInput Written { get; set; } = new();

    public PlanView View { get; private set; } = null!;

    public InputProblems Problems { get; } = new();

    /// <summary>What is wrong with the note.</summary>
    public InputProblems NoteProblems { get; } = new();

    public NoteBox Box { get; private set; } = null!;

    /// <summary>What to ask next; <c>null</c> before an answer was typed.</summary>
    public ProbingLadder? Ladder { get; private set; }

    /// <summary>When to mind the time; by any clock where none is agreed, since the clock of this page begins with the talk.</summary>
    public Timetable Times => View.Timetable ?? View.Plan.Agenda.On(new Appointment { Start = new LocalDateTime(2000, 1, 1, 12, 0), Zone = View.Engagement.Seeker.Zone, Minutes = View.Plan.Agenda.Minutes }, zones);

    public ValueList<ConductPrompt> Prompts => ConductPrompts.For(View.Plan.Format, View.Plan.Agenda.Minutes, language: Spoken.Code);

    public IEnumerable<(Misfit Misfit, ValueList<SpokenPhrase> Phrases)> Phrases => Enum.GetValues<Misfit>().Select(misfit => (misfit, Redirection.For(new RedirectionFacts
    {
        Misfit = misfit,
        Interest = View.Plan.Topic ?? Spoken.Of("this work"),
        TheirField = View.Contact.Field,
        Language = PlanDesk.LanguageWith(View.Contact),
    })));

    /// <summary>The day that was agreed; <c>null</c> when none is.</summary>
    private LocalDate? Agreed => View.Meeting?.Appointment.Start.Date;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await ReadAsync(ct) || await writing.OfTalkAsync(new ContactId(Id), Agreed, ct) is not { } note) return NotFound();
        Box = new NoteBox { Input = note, Problems = NoteProblems };
        Recall();
        return Page();
    }

    public async Task<IActionResult> OnPostNoteAsync(CancellationToken ct)
    {
        if (!await ReadAsync(ct)) return NotFound();
        if (!await KeepNoteAsync(ct) || !Remember()) return Page();
        if (Written.IsWritten) this.Say(Spoken.Of("The note is saved."), await deeds.DoneAsync(new ContactId(Id), NextStepKind.WriteNotes, ct));
        return Redirect($"/contacts/{Id:D}/talk");
    }

    /// <summary>Keeps the note as it is typed, for the script of the page.</summary>
    public Task<IActionResult> OnPostKeepAsync(CancellationToken ct)
    {
        Remember();
        return writing.KeepAsync(Written, new ContactId(Id), ct);
    }

    public async Task<IActionResult> OnPostAskedAsync(CancellationToken ct)
    {
        if (!await ReadAsync(ct)) return NotFound();
        if (!await KeepNoteAsync(ct) || !Remember()) return Page();
        if (View.Selection.Find(Key ?? "") is not { } question) return Page();
        var asked = View.IsAsked(question)
            ? View.Plan.Asked.Where(key => !string.Equals(key, question.Key, StringComparison.OrdinalIgnoreCase)).ToValueList()
            : View.Plan.Asked.Add(question.Key);

        // Marks of one talk do not contradict each other: the plan as it stands now takes this one too.
        return await desk.SaveAsync(View.Plan with { Asked = asked }, View.Version, ct) == PlanOutcome.NotFound ? NotFound() : Redirect($"/contacts/{Id:D}/talk");
    }

    public async Task<IActionResult> OnPostLadderAsync(CancellationToken ct)
    {
        if (!await ReadAsync(ct)) return NotFound();
        if (!await KeepNoteAsync(ct) || !Remember()) return Page();
        if (string.IsNullOrWhiteSpace(Said)) Problems.Add("said", Spoken.Of("Write a few words of what they said."));
        else Ladder = Left(ProbingLadder.For(Said.Trim(), [], language: PlanDesk.LanguageWith(View.Contact)));
        if (Problems.Any) Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    /// <summary>Keeps what was noted so far, whichever button was pressed; what cannot be kept stays in its box.</summary>
    private async Task<bool> KeepNoteAsync(CancellationToken ct)
    {
        Box = new NoteBox { Input = Written, Problems = NoteProblems };
        if (!Written.IsWritten)
        {
            if (await writing.OfTalkAsync(new ContactId(Id), Agreed, ct) is { } note) Box = Box with { Input = note };
            return true;
        }

        switch (await writing.SaveAsync(Written, View.Contact.Id, NoteProblems, ct))
        {
            case KeepOutcome<InterviewNote>.Saved saved:
                Box = Box with { Input = NoteInput.Of(saved.Current.Value, saved.Current.Version) };
                return true;
            case KeepOutcome<InterviewNote>.Stale stale:
                Box = Box with { Input = Written with { Version = stale.Current.Version }, SavedMeanwhile = stale.Current.Value };
                Response.StatusCode = StatusCodes.Status409Conflict;
                return false;
            case KeepOutcome<InterviewNote>.Refused refused:
                NoteProblems.Add("text", refused.Reason);
                break;
            case KeepOutcome<InterviewNote>.NotFound:
                NoteProblems.Add("text", Spoken.Of("The note was deleted on another page. Copy your text before you leave."));
                break;
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return false;
    }

    /// <summary>Carries what they just said to the next page, so that no button loses it; <c>false</c> when it is too long.</summary>
    private bool Remember()
    {
        Problems.Text("said", Said, InputLimits.Paragraph);
        if (Problems.Any)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return false;
        }

        TempData[Heard] = string.IsNullOrWhiteSpace(Said) && Climbed.Count == 0 ? null
            : new[] { Id.ToString("D"), Said ?? "" }.Concat(Climbed.Where(Enum.IsDefined).Select(step => step.ToString())).ToArray();
        return true;
    }

    private void Recall()
    {
        if (TempData.Peek(Heard) is not string[] { Length: > 1 } heard || !Guid.TryParse(heard[0], out var of) || of != Id) return;
        (Said, Climbed) = (heard[1], [.. heard.Skip(2).Select(Enum.Parse<ProbingStep>)]);
        if (!string.IsNullOrWhiteSpace(Said)) Ladder = Left(ProbingLadder.For(Said.Trim(), [], language: PlanDesk.LanguageWith(View.Contact)));
    }

    private ProbingLadder Left(ProbingLadder whole) => whole with { Rungs = whole.Rungs.Where(rung => !Climbed.Contains(rung.Step)).ToValueList() };

    private async Task<bool> ReadAsync(CancellationToken ct)
    {
        if (await desk.ReadAsync(new ContactId(Id), ct) is not { } view) return false;
        View = view;
        ModelState.Clear();
        return true;
    }
}
