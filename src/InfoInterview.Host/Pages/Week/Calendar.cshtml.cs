using InfoInterview.Host.Feeds;
using InfoInterview.Host.Imports;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Ui;
using InfoInterview.Host.Weeks;
using InfoInterview.Interchange.Calendars;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages.Week;

/// <summary>Takes the seeker's calendar in, and shows what could not be read.</summary>
[StreamedForm]
[IgnoreAntiforgeryToken] // The handlers ask for the token themselves: the framework would read the whole file to find it.
internal sealed class CalendarModel(InterviewStore store, CalendarShelf shelf, FeedDesk feeds, IAntiforgery antiforgery) : PageModel
{
    // Without one, the framework would look for it in the form, which is being read already.
    private bool hasToken;

    public Seeker? Seeker { get; private set; }

    /// <summary>What the kept file holds; <c>null</c> when there is none.</summary>
    public BusyTimesResult? Kept { get; private set; }

    /// <summary>What came of a file that was not kept; <c>null</c> when none was refused.</summary>
    public BusyTimesResult? Refused { get; private set; }

    /// <summary>What went wrong with the whole file; <c>null</c> when nothing did.</summary>
    public string? Trouble { get; private set; }

    /// <summary>The address from which it is read; <c>null</c> when there is none.</summary>
    public FeedState? Feed { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => await ShowAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        UploadedFile.Expect(HttpContext);
        if (!UploadedFile.IsForm(Request)) return StatusCode(StatusCodes.Status415UnsupportedMediaType);
        Seeker = await store.FindSeekerAsync(TheSeeker.Id, ct);
        var file = await UploadedFile.FromFormAsync(Request, TakeToken, ct);
        if (!hasToken || !await antiforgery.IsRequestValidAsync(HttpContext)) return BadRequest();
        if (Seeker is null) return await RefuseAsync(StatusCodes.Status409Conflict, Spoken.Of("Say first who you are."), ct);
        if (file is null) return await RefuseAsync(StatusCodes.Status400BadRequest, Spoken.Of("Choose a file first."), ct);
        try
        {
            var upload = await shelf.ReplaceAsync(file, Seeker, ct);
            if (!upload.IsUseless) return Show(upload.Read);
            Refused = upload.Read;
            return await RefuseAsync(StatusCodes.Status400BadRequest, Spoken.Of("No busy time could be read from this file, so that it was not kept."), ct);
        }
        catch (ImportTooLargeException tooLarge)
        {
            return await RefuseAsync(StatusCodes.Status413PayloadTooLarge, tooLarge.Message, ct);
        }
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken ct)
    {
        if (!await antiforgery.IsRequestValidAsync(HttpContext)) return BadRequest();
        await shelf.RemoveAsync(ct);
        this.Say(Spoken.Of("Your calendar and its address are forgotten here."));
        return Redirect("/week");
    }

    public async Task<IActionResult> OnPostFeedAsync(CancellationToken ct)
    {
        if (!await antiforgery.IsRequestValidAsync(HttpContext)) return BadRequest();
        var form = await Request.ReadFormAsync(ct);
        if (await feeds.SaveAsync(form["address"], ct) is { } problem) return await RefuseAsync(StatusCodes.Status400BadRequest, problem,
            ct);
        this.Say(Spoken.Of("Your calendar is here, and is read again every hour."));
        return Redirect("/week/calendar");
    }

    public async Task<IActionResult> OnPostForgetAsync(CancellationToken ct)
    {
        if (!await antiforgery.IsRequestValidAsync(HttpContext)) return BadRequest();
        await feeds.RemoveAsync(ct);
        this.Say(Spoken.Of("The address is forgotten; the calendar that was read last stays."));
        return Redirect("/week/calendar");
    }

    private RedirectResult Show(BusyTimesResult read)
    {
        this.Say(read.Problems.IsEmpty ? Spoken.Of("Your calendar is here.") : Spoken.Of("Your calendar is here, but not all of it could be read."));
        return Redirect(read.Problems.IsEmpty ? "/week" : "/week/calendar");
    }

    private async Task<PageResult> RefuseAsync(int status, string trouble, CancellationToken ct)
    {
        await ShowAsync(ct);
        Response.StatusCode = status;
        Trouble = trouble;
        return Page();
    }

    private async Task ShowAsync(CancellationToken ct)
    {
        Seeker = await store.FindSeekerAsync(TheSeeker.Id, ct);
        Feed = await feeds.StateAsync(ct);
        if (Seeker is not null) Kept = await shelf.ReadAsync(Seeker, shelf.Around, ct);
    }

    /// <summary>The token comes before the file, and is checked as if it had come in a header.</summary>
    private void TakeToken(string name, string value)
    {
        if (!string.Equals(name, "__RequestVerificationToken", StringComparison.Ordinal)) return;
        Request.Headers["RequestVerificationToken"] = value;
        hasToken = true;
    }
}
