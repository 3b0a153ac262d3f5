using InfoInterview.Host.Imports;
using InfoInterview.Host.Startup;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages;

/// <summary>Brings contacts in, from a file that is read as it arrives, and shows what came of it.</summary>
[StreamedForm]
[IgnoreAntiforgeryToken] // The handlers ask for the token themselves: the framework would read the whole file to find it.
internal sealed class ImportModel(InterviewStore store, ImportRun run, ImportReports reports, IAntiforgery antiforgery, HostSettings settings) : PageModel
{
    // Without one, the framework would look for it in the form, which is being read already.
    private bool hasToken;

    public Seeker? Seeker { get; private set; }

    public ImportReport? Report { get; private set; }

    public bool ReportIsGone { get; private set; }

    /// <summary>What went wrong with the whole file; <c>null</c> when nothing did.</summary>
    public string? Trouble { get; private set; }

    public long MaxBytes => settings.MaxImportBytes;

    public async Task OnGetAsync([FromQuery] Guid? report, CancellationToken ct)
    {
        Seeker = await store.FindSeekerAsync(TheSeeker.Id, ct);
        if (report is { } id) Report = reports.Find(id);
        ReportIsGone = report is not null && Report is null;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        UploadedFile.Expect(HttpContext);
        if (!UploadedFile.IsForm(Request)) return StatusCode(StatusCodes.Status415UnsupportedMediaType);
        Seeker = await store.FindSeekerAsync(TheSeeker.Id, ct);
        var file = await UploadedFile.FromFormAsync(Request, TakeToken, ct);
        if (!hasToken || !await antiforgery.IsRequestValidAsync(HttpContext)) return BadRequest();
        if (Seeker is null) return Refuse(StatusCodes.Status409Conflict, "Say first who you are.");
        if (file is null) return Refuse(StatusCodes.Status400BadRequest, "Choose a file first.");
        try
        {
            return Show(await run.RunAsync(file, progress: null, ct));
        }
        catch (ImportTooLargeException tooLarge)
        {
            return Refuse(StatusCodes.Status413PayloadTooLarge, tooLarge.Message);
        }
    }

    public async Task<IActionResult> OnPostSampleAsync(CancellationToken ct)
    {
        if (!await antiforgery.IsRequestValidAsync(HttpContext)) return BadRequest();
        Seeker = await store.FindSeekerAsync(TheSeeker.Id, ct);
        return Seeker is null ? Refuse(StatusCodes.Status409Conflict, "Say first who you are.") : Show(await run.RunSampleAsync(ct));
    }

    private RedirectResult Show(ImportReport report) => Redirect($"/import?report={reports.Keep(report):D}");

    private PageResult Refuse(int status, string trouble)
    {
        Response.StatusCode = status;
        Trouble = trouble;
        return Page();
    }

    /// <summary>The token comes before the file, and is checked as if it had come in a header.</summary>
    private void TakeToken(string name, string value)
    {
        if (!string.Equals(name, "__RequestVerificationToken", StringComparison.Ordinal)) return;
        Request.Headers["RequestVerificationToken"] = value;
        hasToken = true;
    }
}
