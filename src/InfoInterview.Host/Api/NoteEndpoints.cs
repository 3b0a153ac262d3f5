using InfoInterview.Engagements;
using InfoInterview.Host.Happenings;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Notes;
using InfoInterview.Host.Problems;
using InfoInterview.Host.Startup;
using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InfoInterview.Host.Api;

/// <summary>Notes of talks. What was told in confidence is neither given out nor searched here; such a note is changed on its
/// page.</summary>
internal static class NoteEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/notes", ListAsync)
            .WithSummary("Notes by words, theme, person and days (from, to), the best first; without any the latest first")
            .Produces<NoteListing>().ProducesValidationProblem();
        api.MapGet("/notes/{id:guid}", FindAsync).WithSummary("A note with its marks and what was found in it; the ETag is its version")
            .Produces<NoteAnswer>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapDelete("/notes/{id:guid}", DeleteAsync).WithSummary("Delete a note for good; If-Match names the version seen")
            .SeesVersion().Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/contacts/{id:guid}/notes", OfContactAsync).WithSummary("The notes of the talks with a contact, the latest first")
            .Produces<IReadOnlyList<NoteAnswer>>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPut("/contacts/{id:guid}/notes/{note:guid}", SaveAsync)
            .WithSummary(
                "Keep a note under an id of your own; If-Match names the version seen, \"0\" for a new one. Marks move with the text")
            .SeesVersion().Produces<NoteAnswer>().ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
        api.MapPut("/contacts/{id:guid}/transcripts/{transcript:guid}", TakeDownAsync)
            .WithSummary(
                "Make notes of a talk that a program wrote down, under an id of your own; consent=true says that they agreed, me what the file calls you, day the day of the talk")
            .Accepts<string>("text/plain", "text/vtt", "application/x-subrip").Produces<IReadOnlyList<NoteAnswer>>()
                .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <summary>The note as it is shown, with what was found in it; <c>null</c> when there is none.</summary>
    public static async Task<NoteAnswer?> ShownAsync(NoteId id, NoteDesk desk, NotebookStore notebooks, CancellationToken ct)
    {
        if (await desk.ReadAsync(id, 0, ct) is not { } view) return null;
        var document = NoteAnswer.Of(view.Stored, await ThemeNamesAsync(notebooks, ct));
        return document.IsWhole ? document with { Finds = [.. (await desk.FindsAsync(view, ct)).Select(FindAnswer.Of)] } : document;
    }

    public static ProblemHttpResult Unknown(Guid id) => ApiProblems.Of(StatusCodes.Status404NotFound, $"There is no note {id:D}.");

    /// <summary>Why a note cannot be changed from outside its page; <c>null</c> when it can.</summary>
    public static ProblemHttpResult? WhyNot(InterviewNote note) => ReleasedNote.Of(note).IsWhole ? null : ApiProblems.Of(
        StatusCodes.Status409Conflict, "Something in this note was told in confidence and stays on its page; change it there.");

    /// <summary>The answer to a change of a note.</summary>
    public static async Task<IResult> AnswerAsync(KeepOutcome<InterviewNote>? outcome, NoteId id, NoteDesk desk, NotebookStore notebooks,
        HttpResponse response, CancellationToken ct)
    {
        switch (outcome)
        {
            case KeepOutcome<InterviewNote>.Saved when await ShownAsync(id, desk, notebooks, ct) is { } shown:
                EntityTags.Write(response, shown.Version);
                return TypedResults.Ok(shown);
            case KeepOutcome<InterviewNote>.Stale { Current.Version: var current }: return ApiProblems.Stale(current);
            case KeepOutcome<InterviewNote>.Refused refused: return ApiProblems.Of(StatusCodes.Status409Conflict, refused.Reason);
            default: return Unknown(id.Value);
        }
    }

    private static async Task<IResult> ListAsync(NotebookStore notebooks, CancellationToken ct, string? search = null, Guid? theme = null,
        string? person = null, string? from = null, string? to = null, int skip = 0, int take = InputLimits.PageSize)
    {
        if (Listing<NoteAnswer>.Check(skip, take) is { } wrong) return ApiProblems.Invalid(wrong);
        var problems = new InputProblems();
        var query = NoteQuestion.Of(search, theme, person, from, to).Read(1, problems) with
        {
            Most = (int)Math.Min((long)skip + take,
            int.MaxValue)
        };
        if (problems.Any) return ApiProblems.Invalid(problems);
        var released = ConfidentialityGate.Release(await notebooks.FindNotebookAsync(TheSeeker.Id, ct), WayOut.OwnFile);
        var hits = NoteSearch.Over(released.Notebook.Notes).Find(query);
        var stored = (await notebooks.ListNotesAsync(TheSeeker.Id, contact: null, ct)).ToDictionary(note => note.Value.Id);
        var names = released.Notebook.Themes.ToDictionary(one => one.Id, one => one.Name);
        return TypedResults.Ok(new NoteListing
        {
            Items = [.. hits.Notes.Skip(skip).Select(hit => stored.GetValueOrDefault(hit.Note.Id)).OfType<Stored<InterviewNote>>()
                .Select(note => NoteAnswer.Of(note, names))],
            Total = hits.Total,
            Withheld = released.Withheld,
        });
    }

    private static async Task<IResult> FindAsync(Guid id, NoteDesk desk, NotebookStore notebooks, HttpResponse response,
        CancellationToken ct)
    {
        if (await ShownAsync(new NoteId(id), desk, notebooks, ct) is not { } shown) return Unknown(id);
        EntityTags.Write(response, shown.Version);
        return TypedResults.Ok(shown);
    }

    private static async Task<IResult> OfContactAsync(Guid id, InterviewStore store, NotebookStore notebooks, CancellationToken ct)
    {
        if (await store.FindContactAsync(TheSeeker.Id, new ContactId(id), ct) is null) return ApiProblems.UnknownContact(id);
        var names = await ThemeNamesAsync(notebooks, ct);
        return TypedResults.Ok<IReadOnlyList<NoteAnswer>>(
            [.. (await notebooks.ListNotesAsync(TheSeeker.Id, new ContactId(id), ct)).Reverse().Select(note => NoteAnswer.Of(note,
                names))]);
    }

    private static async Task<IResult> SaveAsync(Guid id, Guid note, NoteRequest request, NoteWriting writing, NoteDesk desk,
        NotebookStore notebooks,
        DeedLog deeds, HttpContext http, CancellationToken ct)
    {
        if (!EntityTags.TryRead(http.Request, out var version, out var problem)) return problem;
        if (await writing.ReadAsync(new ContactId(id), ct) is not { } view) return ApiProblems.UnknownContact(id);
        var stored = await notebooks.FindNoteAsync(TheSeeker.Id, new NoteId(note), ct);
        if (stored is null && version > 0) return Unknown(note);
        if (stored is not null && stored.Value.With.Contact != view.Contact.Id)
            return ApiProblems.Of(StatusCodes.Status409Conflict, "This note is of a talk with somebody else. Nothing was kept.");
        if (stored is not null && WhyNot(stored.Value) is { } kept) return kept;
        var problems = new InputProblems();
        var input = request.ToInput(note, version, stored is null ? view.Blank : NoteInput.Of(stored.Value, stored.Version), problems);
        if (problems.Any) return ApiProblems.Invalid(problems);
        var outcome = await writing.SaveAsync(input, view.Contact.Id, problems, ct);
        if (problems.Any) return ApiProblems.Invalid(problems);
        if (outcome is KeepOutcome<InterviewNote>.Saved && stored is null) await deeds.DoneAsync(view.Contact.Id, NextStepKind.WriteNotes,
            ct);
        return await AnswerAsync(outcome, new NoteId(note), desk, notebooks, http.Response, ct);
    }

    private static async Task<IResult> DeleteAsync(Guid id, NoteDesk desk, HttpRequest request, CancellationToken ct)
    {
        if (!EntityTags.TryRead(request, out var version, out var problem)) return problem;
        return await desk.DeleteAsync(new NoteId(id), version, ct) switch
        {
            KeepOutcome<InterviewNote>.Deleted => TypedResults.NoContent(),
            KeepOutcome<InterviewNote>.Stale { Current.Version: var current } => ApiProblems.Stale(current),
            _ => Unknown(id),
        };
    }

    private static async Task<IResult> TakeDownAsync(Guid id, Guid transcript, TranscriptDesk desk, InterviewStore store,
        NotebookStore notebooks,
        HttpRequest request, CancellationToken ct, bool consent = false, string? me = null, string? day = null)
    {
        if (await store.FindContactAsync(TheSeeker.Id, new ContactId(id), ct) is null) return ApiProblems.UnknownContact(id);
        var problems = new InputProblems();
        if (transcript == Guid.Empty) problems.Add("transcript", "A transcript is kept under an id; make one.");
        var own = problems.Text("me", me, InputLimits.Line);
        using var reader = new StreamReader(request.Body);
        var input = new TranscriptInput { Id = transcript, HasConsent = consent, Me = own, Day = day };
        var ids = await desk.KeepAsync(new ContactId(id), input, await reader.ReadToEndAsync(ct), problems, ct);
        if (problems.Any || ids is null) return ApiProblems.Invalid(problems);
        var names = await ThemeNamesAsync(notebooks, ct);
        var made = new List<NoteAnswer>();
        foreach (var one in ids)
        {
            if (await notebooks.FindNoteAsync(TheSeeker.Id, one, ct) is { } note) made.Add(NoteAnswer.Of(note, names));
        }

        return TypedResults.Ok<IReadOnlyList<NoteAnswer>>(made);
    }

    /// <summary>The names of the themes that may be told.</summary>
    private static async Task<IReadOnlyDictionary<ThemeId, string>> ThemeNamesAsync(NotebookStore notebooks, CancellationToken ct) =>
        ConfidentialityGate.Release(await notebooks.FindNotebookAsync(TheSeeker.Id, ct), WayOut.OwnFile).Notebook.Themes
            .ToDictionary(theme => theme.Id, theme => theme.Name);
}
