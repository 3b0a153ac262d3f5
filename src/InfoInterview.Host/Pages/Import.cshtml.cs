using InfoInterview.Host.Imports;
using InfoInterview.Host.Startup;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace InfoInterview.Host.Pages;

/// <summary>Brings contacts in, from a file that is read as it arrives, and shows what came of it.</summary>
[StreamedForm]
[IgnoreAntiforgeryToken] // The handlers ask for the token themselves: the framework would read the whole file to find it.
internal sealed class ImportModel(
    InterviewStore store, ImportStore imports, ImportRun run, ImportDrop drop, ImportReports reports, IAntiforgery antiforgery,
        HostSettings settings, IDateTimeZoneProvider zones, IClock clock) : PageModel
{
    // Without one, the framework would look for it in the form, which is being read already.
    private bool hasToken;
    private string? fileName;

    public Seeker? Seeker { get; private set; }

    public ImportReport? Report { get; private set; }

    public bool ReportIsGone { get; private set; }

    /// <summary>What went wrong with the whole file; <c>null</c> when nothing did.</summary>
    public string? Trouble { get; private set; }

    /// <summary>The imports that can be undone, or were.</summary>
    public ValueList<StoredImport> Imports { get; private set; }

    public long MaxBytes => settings.MaxImportBytes;

    public async Task OnGetAsync([FromQuery] Guid? report, CancellationToken ct)
    {
        await ReadAsync(ct);
        if (report is { } id) Report = reports.Find(id);
        ReportIsGone = report is not null && Report is null;
    }

    /// <summary>The day and the time of an import, where the seeker is.</summary>
    public string When(Instant at) => DateText.WholeDayAndTime(at.InZone(Seeker?.Zone.In(zones) ?? DateTimeZone.Utc).LocalDateTime);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        TakeAsync(async file => Show(await run.RunAsync(file, fileName, run.Options, progress: null, ct)), ct);

    /// <summary>Keeps the file for a moment, to be looked at.</summary>
    public Task<IActionResult> OnPostLookAsync(CancellationToken ct) =>
        TakeAsync(async file => Redirect($"/import/look/{await drop.KeepAsync(file, fileName, ct):D}"), ct);

    private async Task<IActionResult> TakeAsync(Func<Stream, Task<IActionResult>> take, CancellationToken ct)
    {
        UploadedFile.Expect(HttpContext);
        if (!UploadedFile.IsForm(Request)) return StatusCode(StatusCodes.Status415UnsupportedMediaType);
        await ReadAsync(ct);
        var file = await UploadedFile.FromFormAsync(Request, TakeToken, ct);
        if (!hasToken || !await antiforgery.IsRequestValidAsync(HttpContext)) return BadRequest();
        if (Seeker is null) return Refuse(StatusCodes.Status409Conflict, Spoken.Of("Say first who you are."));
        if (file is null) return Refuse(StatusCodes.Status400BadRequest, Spoken.Of("Choose a file first."));
        try
        {
            return await take(file);
        }
        catch (ImportTooLargeException tooLarge)
        {
            return Refuse(StatusCodes.Status413PayloadTooLarge, tooLarge.Message);
        }
    }

    private async Task ReadAsync(CancellationToken ct)
    {
        Seeker = await store.FindSeekerAsync(TheSeeker.Id, ct);
        Imports = await imports.ListAsync(TheSeeker.Id, clock.GetCurrentInstant(), ct);
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
        if (string.Equals(name, UploadedFile.NameField, StringComparison.Ordinal)) fileName = value;
        if (!string.Equals(name, "__RequestVerificationToken", StringComparison.Ordinal)) return;
        Request.Headers["RequestVerificationToken"] = value;
        hasToken = true;
    }
}
