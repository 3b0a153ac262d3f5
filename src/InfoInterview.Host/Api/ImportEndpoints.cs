using InfoInterview.Host.Imports;
using InfoInterview.Host.Problems;
using InfoInterview.Host.Startup;
using InfoInterview.Interchange.Contacts;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace InfoInterview.Host.Api;

/// <summary>Bringing contacts in.</summary>
internal static class ImportEndpoints
{
    private const string NameHeader = "X-File-Name";
    private const string Lines = "application/x-ndjson";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/import", PostAsync).WithSummary("Import contacts from a CSV or vCard file, as the body or as a form's file; accept application/x-ndjson to follow its progress")
            .Accepts<byte[]>("text/csv", "text/vcard", "application/octet-stream",
                "multipart/form-data").Produces<ImportResult>().ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        ImportLookEndpoints.Map(api);
        api.MapPost("/import/sample", SampleAsync).WithSummary("Import the invented sample").Produces<ImportResult>()
            .ProducesProblem(StatusCodes.Status409Conflict);
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
        if (!TryOptions(http.Request, run, out var options, out var problem)) return problem;
        var name = Uri.UnescapeDataString(http.Request.Headers[NameHeader].ToString());
        if (!follows) return await RunAsync(file, name, options, run, reports, progress: null, ct);
        http.Response.ContentType = Lines;
        var writer = new ProgressLines(http.Response.Body, json.Value.SerializerOptions);
        var result = await RunAsync(file, name, options, run, reports, writer, ct);
        await writer.EndAsync(result, ct);
        return TypedResults.Empty;
    }

    /// <summary>The usual options in the code page that the request names, if it names one.</summary>
    internal static bool TryOptions(HttpRequest request, ImportRun run, out ContactImportOptions options, out IResult problem)
    {
        (options, problem) = (run.Options, TypedResults.Empty);
        var named = request.Query["codePage"].ToString();
        if (named.Length == 0) return true;
        if (int.TryParse(named, NumberStyles.None, CultureInfo.InvariantCulture, out var page)
            && CodePageReading.Known.Any(known => known.CodePage == page))
        {
            options = run.Options with { CodePage = page };
            return true;
        }

        var known = CodePageReading.Known.Select(page => string.Create(CultureInfo.InvariantCulture, $"{page.CodePage} ({page.Name})"));
        problem = ApiProblems.Of(StatusCodes.Status400BadRequest, $"The code page is one of {string.Join(", ", known)}.");
        return false;
    }

    private static async Task<IResult> SampleAsync(InterviewStore store, ImportRun run, ImportReports reports, CancellationToken ct)
    {
        if (await store.FindSeekerAsync(TheSeeker.Id, ct) is null) return ApiProblems.NoSeeker;
        var report = await run.RunSampleAsync(ct);
        return TypedResults.Ok(ImportResult.Of(report, reports.Keep(report)));
    }

    private static async Task<IResult> RunAsync(Stream file, string name, ContactImportOptions options, ImportRun run,
        ImportReports reports, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        try
        {
            var report = await run.RunAsync(file, name, options, progress, ct);
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
