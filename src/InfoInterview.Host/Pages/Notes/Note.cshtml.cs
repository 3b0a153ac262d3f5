using InfoInterview.Engagements;
using InfoInterview.Host.Happenings;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Notes;
using InfoInterview.Host.Ui;
using InfoInterview.Notes;
using InfoInterview.Rules;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages.Notes;

/// <summary>One note, line by line: what each line is about, and what was found in it.</summary>
internal sealed class NoteModel(NoteDesk desk, NoteWriting writing, FindDesk finds, DeedLog deeds) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The first line that is shown, from 0.</summary>
    [BindProperty(SupportsGet = true, Name = "line")]
    public int FirstLine { get; set; }

    [BindProperty]
    public NoteInput Written { get; set; } = new();

    [BindProperty]
    public long Version { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Start { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Length { get; set; }

    /// <summary>One of the seeker's themes.</summary>
    [BindProperty]
    public Guid Theme { get; set; }

    /// <summary>The themes that were offered for the line.</summary>
    [BindProperty]
    public IList<Guid> Offered { get; set; } = [];

    /// <summary>The name of a theme.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Name { get; set; }

    [BindProperty(SupportsGet = true)]
    public Voice Voice { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Topic { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Position { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Called { get; set; }

    /// <summary>The key of a find.</summary>
    [BindProperty]
    public string? Find { get; set; }

    /// <summary>The key of a mark.</summary>
    [BindProperty]
    public string? Mark { get; set; }

    public NoteView View { get; private set; } = null!;

    public NoteBox Box { get; private set; } = null!;

    public InputProblems Problems { get; } = new();

    /// <summary>What is wrong with what was typed beside a line.</summary>
    public InputProblems LineProblems { get; } = new();

    public string? Refusal { get; private set; }

    public bool IsEditing => Problems.Any || Box.SavedMeanwhile is not null;

    private NoteId NoteId => new(Id);

    private TextSpan Span => new(Math.Max(0, Start), Math.Max(0, Length));

    /// <summary>The text of a note that was deleted while it was written on; <c>null</c> otherwise.</summary>
    public string? Homeless { get; private set; }

    /// <summary>Whether what was typed beside a line stands there again.</summary>
    private bool isAgain;

    /// <summary>What stays to be done beside the line when one of its three buttons was pressed.</summary>
    private IReadOnlyList<(string Name, string? Value)> left = [];

    public LineTyped? TypedOf(NoteLineView line) =>
        isAgain && line.Span == Span ? new LineTyped(Name, Topic, Position, Called, Kind, Voice, LineProblems) : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        isAgain = Length > 0;
        return await ReadAsync(ct) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostWriteAsync(CancellationToken ct)
    {
        if (Written.Id != Id) return BadRequest();
        switch (await writing.SaveAsync(Written, contact: null, Problems, ct))
        {
            case KeepOutcome<InterviewNote>.Saved saved:
                this.Say(Written.Said, await deeds.DoneAsync(saved.Current.Value.With.Contact, NextStepKind.WriteNotes, ct));
                return Redirect($"/notes/{Id:D}");
            case KeepOutcome<InterviewNote>.Stale stale:
                return await TypedAgainAsync(StatusCodes.Status409Conflict, Written with { Version = stale.Current.Version }, stale.Current.Value, ct);
            case KeepOutcome<InterviewNote>.Refused refused:
                Refusal = refused.Reason;
                return await TypedAgainAsync(StatusCodes.Status409Conflict, Written, meanwhile: null, ct);
            case null:
                return await TypedAgainAsync(StatusCodes.Status400BadRequest, Written, meanwhile: null, ct);
            default:
                Homeless = Written.Text;
                return Bad(StatusCodes.Status409Conflict);
        }
    }

    public async Task<IActionResult> OnPostKeepAsync(CancellationToken ct) =>
        Written.Id == Id ? await writing.KeepAsync(Written, contact: null, ct) : BadRequest();

    public async Task<IActionResult> OnPostDeleteAsync(CancellationToken ct)
    {
        if (!await ReadAsync(ct)) return NotFound();
        var back = View.Note.With.Contact == default ? "/notes" : $"/contacts/{View.Note.With.Contact}/notes";
        switch (await desk.DeleteAsync(NoteId, Version, ct))
        {
            case KeepOutcome<InterviewNote>.Deleted:
                this.Say(Spoken.Of("The note is deleted."));
                return Redirect(back);
            case KeepOutcome<InterviewNote>.Stale:
                Refusal = Spoken.Of("The note was changed on another page. Look at it once more before you delete it.");
                Response.StatusCode = StatusCodes.Status409Conflict;
                return Page();
            default:
                return NotFound();
        }
    }

    public Task<IActionResult> OnPostTagAsync(CancellationToken ct) => ChangeAsync(note =>
        View.ThemeNames.ContainsKey(new ThemeId(Theme)) ? note.Tag(Span, new ThemeId(Theme), Voice) : null, ct);

    public Task<IActionResult> OnPostNoThemeAsync(CancellationToken ct) => ChangeAsync(note => Offered.Select(id => new ThemeId(id)).Where(View.ThemeNames.ContainsKey)
        .Aggregate(note, (changed, theme) => changed.Add(new NoteMark.Tag { Span = Span, Theme = theme, State = MarkState.Refused })), ct);

    public async Task<IActionResult> OnPostNewThemeAsync(CancellationToken ct)
    {
        if (!await ReadAsync(ct)) return NotFound();
        left = [(Spoken.Of("Topic"), Topic), (Spoken.Of("Position"), Position), (Spoken.Of("Called"), Called)];
        var name = LineProblems.Text("name", Name, InputLimits.Line);
        if (name is null) LineProblems.Add("name", Spoken.Of("Write the theme first."));
        if (LineProblems.Any || !IsLine()) return Bad();
        if (NoteDesk.Find(View, name!) is { } known && IsSo(View.Note.Tag(Span, known, Voice))) return Back();
        if (Version != View.Stored.Version) return ChangedMeanwhile();
        var category = View.Lines.FirstOrDefault(line => line.Span == Span)?.Line.Category;
        return await KeepAsync(View.Note.Tag(Span, await desk.ThemeAsync(View, name!, category, ct), Voice), ct);
    }

    public Task<IActionResult> OnPostStanceAsync(CancellationToken ct) => ChangeAsync(note =>
    {
        var (topic, position) = (LineProblems.Text("topic", Topic, InputLimits.Line), LineProblems.Text("position", Position, InputLimits.Line));
        left = [(Spoken.Of("Name"), Name), (Spoken.Of("Called"), Called)];
        if (topic is null || position is null) LineProblems.Add("topic", Spoken.Of("Write the topic and their position."));
        return LineProblems.Any ? null : note.Add(new NoteMark.Stance { Span = Span, Topic = topic!, Position = position!, Voice = Voice, State = MarkState.Confirmed });
    }, ct);

    public Task<IActionResult> OnPostOwnAsync(CancellationToken ct) => ChangeAsync(note =>
    {
        left = [(Spoken.Of("Name"), Name), (Spoken.Of("Topic"), Topic), (Spoken.Of("Position"), Position)];
        var called = LineProblems.Text("called", Called, InputLimits.Line);
        var words = note.Quote(Span);
        var mark = OwnMark.Of(Kind, called ?? (words.Length > InputLimits.Line ? words[..InputLimits.Line] : words), Span, Voice);
        return LineProblems.Any || mark is null ? null : note.Add(mark);
    }, ct);

    public Task<IActionResult> OnPostUnmarkAsync(CancellationToken ct) => ChangeAsync(note =>
        note.Marks.FirstOrDefault(mark => string.Equals(MarkKey.Of(mark), Mark, StringComparison.Ordinal)) is { } known ? note.Remove(known) : note, ct);

    public Task<IActionResult> OnPostAcceptAsync(CancellationToken ct) => DecideAsync(accepted: true, ct);

    public Task<IActionResult> OnPostRefuseAsync(CancellationToken ct) => DecideAsync(accepted: false, ct);

    private async Task<IActionResult> DecideAsync(bool accepted, CancellationToken ct)
    {
        if (!await ReadAsync(ct)) return NotFound();
        return await AnswerAsync(await finds.DecideAsync(View, Find ?? "", accepted, Version, ct), ct);
    }

    /// <summary>Makes a change to the note as it was seen; what stands already, as after a button pressed twice, is no conflict.</summary>
    private async Task<IActionResult> ChangeAsync(Func<InterviewNote, InterviewNote?> change, CancellationToken ct)
    {
        if (!await ReadAsync(ct)) return NotFound();
        if (!IsLine() || change(View.Note) is not { } changed) return Bad();
        if (IsSo(changed)) return Back();
        return Version == View.Stored.Version ? await KeepAsync(changed, ct) : ChangedMeanwhile();
    }

    private async Task<IActionResult> KeepAsync(InterviewNote changed, CancellationToken ct) =>
        await AnswerAsync(await desk.SaveAsync(changed, Version, ct), ct);

    private async Task<IActionResult> AnswerAsync(KeepOutcome<InterviewNote> outcome, CancellationToken ct)
    {
        switch (outcome)
        {
            case KeepOutcome<InterviewNote>.Saved:
                return Back();
            case KeepOutcome<InterviewNote>.Refused refused:
                Refusal = refused.Reason;
                return Bad(StatusCodes.Status409Conflict);
            case KeepOutcome<InterviewNote>.Stale:
                await ReadAsync(ct);
                return ChangedMeanwhile();
            default:
                return NotFound();
        }
    }

    private bool IsSo(InterviewNote changed) => changed.Equals(View.Note);

    private bool IsLine() => Start >= 0 && Length > 0 && (long)Start + Length <= View.Note.Text.Length;

    /// <summary>Back to the line, with what was typed beside it for another button.</summary>
    private RedirectResult Back()
    {
        var more = string.Concat(left.Where(one => !string.IsNullOrWhiteSpace(one.Value))
            .Select(one => $"&{one.Name}={Uri.EscapeDataString(one.Value!)}"));
        if (more.Length > 0) more = string.Create(CultureInfo.InvariantCulture,
            $"&Start={Start}&Length={Length}&Voice={Voice}&Kind={Uri.EscapeDataString(Kind ?? "")}{more}");
        return Redirect(string.Create(CultureInfo.InvariantCulture, $"/notes/{Id:D}?line={FirstLine}{more}#line-{Start}"));
    }

    private PageResult ChangedMeanwhile()
    {
        Refusal = Spoken.Of("The note was changed meanwhile. Here is how it stands now.");
        return Bad(StatusCodes.Status409Conflict);
    }

    private PageResult Bad(int status = StatusCodes.Status400BadRequest)
    {
        isAgain = true;
        Response.StatusCode = status;
        return Page();
    }

    private async Task<PageResult> TypedAgainAsync(int status, NoteInput typed, InterviewNote? meanwhile, CancellationToken ct)
    {
        if (!await ReadAsync(ct))
        {
            Homeless = typed.Text ?? "";
            return Bad(StatusCodes.Status409Conflict);
        }

        Box = new NoteBox { Input = typed, Problems = Problems, SavedMeanwhile = meanwhile };
        return Bad(status);
    }

    private async Task<bool> ReadAsync(CancellationToken ct)
    {
        if (await desk.ReadAsync(NoteId, FirstLine, ct) is not { } view) return false;
        View = view;
        Box = new NoteBox { Input = NoteInput.Of(view.Note, view.Stored.Version), Problems = Problems };
        ModelState.Clear();
        return true;
    }
}
