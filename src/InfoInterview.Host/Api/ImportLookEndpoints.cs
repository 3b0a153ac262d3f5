using InfoInterview.Host.Imports;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Problems;
using InfoInterview.Host.Startup;
using InfoInterview.Interchange.Contacts;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;

namespace InfoInterview.Host.Api;

/// <summary>
/// Looking at a file before it is imported, what is remembered of headers, undoing an import, and the news that imports told.
/// </summary>
internal static class ImportLookEndpoints
{
    private const int LongestKey = 64;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/import/preview", PreviewAsync)
            .WithSummary("What an import of the file would give, without importing it: columns, the first five people, counts, problems")
            .Accepts<byte[]>("text/csv", "text/vcard", "application/octet-stream", "multipart/form-data").Produces<ImportLookView>()
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge)
                .ProducesProblem(StatusCodes.Status415UnsupportedMediaType).ProducesProblem(StatusCodes.Status409Conflict);
        api.MapGet("/import/columns/{headerKey}", ColumnsAsync)
            .WithSummary("What was said of the columns of a header, by the headerKey of a preview").Produces<ColumnSaid[]>();
        api.MapPut("/import/columns/{headerKey}", RememberAsync)
            .WithSummary("Remember what the columns of a header mean; an empty list forgets it").Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict);
        api.MapGet("/imports", ListAsync).WithSummary("The imports that can be undone, or were, the last one first")
            .Produces<ImportedView[]>();
        api.MapGet("/imports/{id:guid}/undo", PreviewUndoAsync).WithSummary("What undoing an import would do").Produces<UndoView>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPost("/imports/{id:guid}/undo", UndoAsync).WithSummary("Undo an import; what was used since stays").Produces<UndoView>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/news", NewsAsync)
            .WithSummary("Whose employer or role is another than was known, as files say; nothing is recorded before somebody confirms it")
            .Produces<NewsView[]>();
        api.MapPost("/news/{import:guid}/{contact:guid}", SettleAsync).WithSummary("Record news as a fact, or put them aside")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> PreviewAsync(HttpContext http, InterviewStore store, ImportDesk desk, ImportDrop drop,
        ImportRun run, CancellationToken ct)
    {
        UploadedFile.Expect(http);
        if (await store.FindSeekerAsync(TheSeeker.Id, ct) is null) return ApiProblems.NoSeeker;
        var isForm = UploadedFile.IsForm(http.Request);
        if (!isForm && !UploadedFile.IsRaw(http.Request)) return ApiProblems.Of(StatusCodes.Status415UnsupportedMediaType,
            "Send the file as text/csv or text/vcard, or as the file of a multipart form.");
        if (!ImportEndpoints.TryOptions(http.Request, run, out var options, out var problem)) return problem;
        var file = isForm ? await UploadedFile.FromFormAsync(http.Request, field: null, ct) : http.Request.Body;
        if (file is null) return ApiProblems.Of(StatusCodes.Status400BadRequest, "The form holds no file.");
        try
        {
            var id = await drop.KeepAsync(file, name: null, ct);
            try
            {
                return TypedResults.Ok(ImportLookView.Of(await desk.LookAsync(id, choices: null, options.CodePage, ct)));
            }
            finally
            {
                drop.Remove(id);
            }
        }
        catch (ImportTooLargeException tooLarge)
        {
            return ApiProblems.Of(StatusCodes.Status413PayloadTooLarge, tooLarge.Message);
        }
    }

    private static async Task<IResult> ColumnsAsync(string headerKey, ImportStore imports, CancellationToken ct) =>
        TypedResults.Ok((await imports.FindColumnsAsync(TheSeeker.Id, headerKey, ct))
            .Select(choice => new ColumnSaid { Name = choice.Name, Meaning = Words.Of(choice.Meaning) }).ToArray());

    private static async Task<IResult> RememberAsync(string headerKey, ColumnSaid[] said, InterviewStore store, ImportStore imports,
        CancellationToken ct)
    {
        if (await store.FindSeekerAsync(TheSeeker.Id, ct) is null) return ApiProblems.NoSeeker;
        var choices = new List<ColumnChoice>();
        var problems = new InputProblems();
        foreach (var one in said)
        {
            if (one is { Name: { Length: > 0 } name }
                && Words.Read<ColumnMeaning>("meaning", one.Meaning,
                problems) is { } meaning and not ColumnMeaning.Own) choices.Add(new ColumnChoice { Name = name, Meaning = meaning });
            else if (!problems.Any) problems.Add("name", "Each column has a name and a meaning.");
        }

        if (problems.Any) return ApiProblems.Invalid(problems);
        var isSound = headerKey.Length <= LongestKey && choices.Count <= ImportLimits.MaxColumns
            && choices.TrueForAll(choice => choice.Name.Length <= ImportLimits.MaxFieldLength);
        if (!isSound) return ApiProblems.Of(StatusCodes.Status400BadRequest, "The header is not one that a preview named.");
        return await imports.RememberColumnsAsync(TheSeeker.Id, headerKey, choices.ToValueList(), ct)
            ? TypedResults.NoContent()
            : ApiProblems.Of(StatusCodes.Status409Conflict,
                string.Create(CultureInfo.InvariantCulture,
                $"{ImportStore.MostHeaders} headers are remembered already; forget one first."));
    }

    private static async Task<IResult> ListAsync(ImportStore imports, IClock clock, CancellationToken ct) =>
        TypedResults.Ok((await imports.ListAsync(TheSeeker.Id, clock.GetCurrentInstant(), ct)).Select(ImportedView.Of).ToArray());

    private static async Task<IResult> PreviewUndoAsync(Guid id, ImportStore imports, IClock clock, CancellationToken ct) =>
        await imports.PreviewUndoAsync(TheSeeker.Id, new ImportId(id), clock.GetCurrentInstant(), ct) is { } undo
            ? TypedResults.Ok(UndoView.Of(undo)) : Unknown(id);

    private static async Task<IResult> UndoAsync(Guid id, ImportStore imports, IClock clock, CancellationToken ct) =>
        await imports.UndoAsync(TheSeeker.Id, new ImportId(id), clock.GetCurrentInstant(), ct) is { } undo
            ? TypedResults.Ok(UndoView.Of(undo)) : Unknown(id);

    private static async Task<IResult> NewsAsync(NewsDesk desk, CancellationToken ct) =>
        TypedResults.Ok((await desk.ListAsync(ct)).Select(NewsView.Of).ToArray());

    private static async Task<IResult> SettleAsync(Guid import, Guid contact, NewsAnswer answer, NewsDesk desk, CancellationToken ct)
    {
        if (answer.Words is { Length: > InputLimits.Line }) return ApiProblems.Of(StatusCodes.Status400BadRequest,
            "The words are too long.");
        if (!answer.IsNews) await desk.DismissAsync(new ImportId(import), new ContactId(contact), ct);
        else if (await desk.ConfirmAsync(new ImportId(import), new ContactId(contact), answer.Words,
            ct) is { } refusal) return ApiProblems.Of(StatusCodes.Status409Conflict, refusal);
        return TypedResults.NoContent();
    }

    private static ProblemHttpResult Unknown(Guid id) =>
        ApiProblems.Of(StatusCodes.Status404NotFound, $"There is no import {id:D} that can be undone.");
}
