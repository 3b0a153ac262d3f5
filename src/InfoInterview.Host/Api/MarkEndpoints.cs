using InfoInterview.Host.Inputs;
using InfoInterview.Host.Notes;
using InfoInterview.Host.Problems;
using InfoInterview.Notes;
using InfoInterview.Storage;

namespace InfoInterview.Host.Api;

/// <summary>What the seeker says of the lines of a note, and to what was found in them.</summary>
internal static class MarkEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/notes/{id:guid}/marks", AddAsync)
            .WithSummary("Say what a stretch of a note is about; If-Match names the version of the note seen").SeesVersion()
            .Produces<NoteAnswer>().ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
        api.MapDelete("/notes/{id:guid}/marks", RemoveAsync)
            .WithSummary("Take a mark off a note by its key; If-Match names the version of the note seen").SeesVersion()
            .Produces<NoteAnswer>().ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        api.MapPost("/notes/{id:guid}/finds", DecideAsync)
            .WithSummary(
                "Accept or refuse what was found in a note: a mark, a task, a promise; If-Match names the version of the note seen")
            .SeesVersion().Produces<NoteAnswer>().ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> AddAsync(Guid id, MarkRequest request, NoteDesk desk, NotebookStore notebooks, HttpContext http,
        CancellationToken ct)
    {
        if (!EntityTags.TryRead(http.Request, out var version, out var problem)) return problem;
        if (await desk.ReadAsync(new NoteId(id), 0, ct) is not { } view) return NoteEndpoints.Unknown(id);
        if (NoteEndpoints.WhyNot(view.Note) is { } kept) return kept;
        if (version != view.Stored.Version) return ApiProblems.Stale(view.Stored.Version);
        var problems = new InputProblems();
        if (request.SpanIn(view.Note, problems) is not { } span) return ApiProblems.Invalid(problems);
        InterviewNote changed;
        if (request.IsTheme)
        {
            var name = problems.Text("name", request.Name, InputLimits.Line);
            if (name is null) problems.Add("name", "Write the theme first.");
            var voice = Words.Read<Voice>("voice", request.Voice, problems) ?? default;
            if (problems.Any) return ApiProblems.Invalid(problems);
            var category = view.Lines.FirstOrDefault(line => line.Span == span)?.Line.Category;
            changed = view.Note.Tag(span, await desk.ThemeAsync(view, name!, category, ct), voice);
        }
        else if (request.Read(view.Note, span, problems) is { } mark) changed = view.Note.Add(mark);
        else return ApiProblems.Invalid(problems);
        return await NoteEndpoints.AnswerAsync(await desk.SaveAsync(changed, version, ct), view.Note.Id, desk, notebooks, http.Response,
            ct);
    }

    private static async Task<IResult> RemoveAsync(Guid id, string key, NoteDesk desk, NotebookStore notebooks, HttpContext http,
        CancellationToken ct)
    {
        if (!EntityTags.TryRead(http.Request, out var version, out var problem)) return problem;
        if (await desk.ReadAsync(new NoteId(id), 0, ct) is not { } view) return NoteEndpoints.Unknown(id);
        if (NoteEndpoints.WhyNot(view.Note) is { } kept) return kept;
        if (view.Note.Marks.FirstOrDefault(one => string.Equals(MarkKey.Of(one), key, StringComparison.Ordinal)) is not { } mark)
            return ApiProblems.Of(StatusCodes.Status404NotFound, "The note has no such mark.");
        return await NoteEndpoints.AnswerAsync(
            await desk.SaveAsync(view.Note.Remove(mark), version, ct), view.Note.Id, desk, notebooks, http.Response, ct);
    }

    private static async Task<IResult> DecideAsync(Guid id, FindRequest request, FindDesk finds, NoteDesk desk, NotebookStore notebooks,
        HttpContext http, CancellationToken ct)
    {
        if (!EntityTags.TryRead(http.Request, out var version, out var problem)) return problem;
        if (await desk.ReadAsync(new NoteId(id), 0, ct) is not { } view) return NoteEndpoints.Unknown(id);
        if (NoteEndpoints.WhyNot(view.Note) is { } kept) return kept;
        if (version != view.Stored.Version) return ApiProblems.Stale(view.Stored.Version);
        if (await desk.FindAsync(view, request.Key ?? "", ct) is null)
            return ApiProblems.Of(StatusCodes.Status404NotFound, "Nothing of that key waits for a decision.");
        return await NoteEndpoints.AnswerAsync(
            await finds.DecideAsync(view, request.Key ?? "", request.Accept, version, ct), view.Note.Id, desk, notebooks, http.Response,
                ct);
    }
}
