using InfoInterview.Host.Imports;
using InfoInterview.Host.Problems;
using InfoInterview.Host.Startup;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace InfoInterview.Host.Api;

/// <summary>Bringing contacts in.</summary>
internal static class ImportEndpoints
{
    private const string Lines = "application/x-ndjson";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/import", PostAsync).WithSummary("Import contacts from a CSV or vCard file, as the body or as a form's file; accept application/x-ndjson to follow its progress")
            .Accepts<byte[]>("text/csv", "text/vcard", "application/octet-stream", "multipart/form-data").Produces<ImportResult>()
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        api.MapPost("/import/sample", SampleAsync).WithSummary("Import the invented sample").Produces<ImportResult>();
    }

    private static async Task<IResult> PostAsync(HttpContext http, InterviewStore store, ImportRun run, ImportReports reports, IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions> json, CancellationToken ct)
    {
        UploadedFile.Expect(http);
        if (await store.FindSeekerAsync(TheSeeker.Id, ct) is null) return ApiProblems.NoSeeker;
        var isForm = UploadedFile.IsForm(http.Request);
        if (!isForm && !UploadedFile.IsRaw(http.Request)) return ApiProblems.Of(StatusCodes.Status415UnsupportedMediaType, "Send the file as text/csv or text/vcard, or as the file of a multipart form.");
        var file = isForm ? await UploadedFile.FromFormAsync(http.Request, field: null, ct) : http.Request.Body;
        if (file is null) return ApiProblems.Of(StatusCodes.Status400BadRequest, "The form holds no file.");

        var follows = http.Request.Headers.Accept.ToString().Contains(Lines, StringComparison.OrdinalIgnoreCase);
        if (!follows) return await RunAsync(file, run, reports, progress: null, ct);
        http.Response.ContentType = Lines;
        var writer = new ProgressLines(http.Response.Body, json.Value.SerializerOptions);
        var result = await RunAsync(file, run, reports, writer, ct);
        await writer.EndAsync(result, ct);
        return TypedResults.Empty;
    }

    private static async Task<IResult> SampleAsync(InterviewStore store, ImportRun run, ImportReports reports, CancellationToken ct)
    {
        if (await store.FindSeekerAsync(TheSeeker.Id, ct) is null) return ApiProblems.NoSeeker;
        var report = await run.RunSampleAsync(ct);
        return TypedResults.Ok(ImportResult.Of(report, reports.Keep(report)));
    }

    private static async Task<IResult> RunAsync(Stream file, ImportRun run, ImportReports reports, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        try
        {
            var report = await run.RunAsync(file, progress, ct);
            var result = ImportResult.Of(report, reports.Keep(report));
            return report.IsUseless ? Useless(result) : TypedResults.Ok(result);
        }
        catch (ImportTooLargeException tooLarge)
        {
            return ApiProblems.Of(StatusCodes.Status413PayloadTooLarge, tooLarge.Message);
        }
    }

    private static ProblemHttpResult Useless(ImportResult result) => TypedResults.Problem(new ProblemDetails
    {
        Status = StatusCodes.Status400BadRequest,
        Title = "Nobody could be read from this file",
        Detail = result.Rows[0].Reason,
        Extensions = { ["rows"] = result.Rows, ["report"] = result.Report },
    });
}
