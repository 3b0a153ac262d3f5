using InfoInterview.Host.Inputs;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Ui;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace InfoInterview.Host.Pages.Contacts;

/// <summary>The files that are kept with a contact.</summary>
[RequestSizeLimit(AttachmentLimits.MostBytes + InputLimits.RequestBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = AttachmentLimits.MostBytes + InputLimits.RequestBytes)]
internal sealed class FilesModel(InterviewStore store, AttachmentStore attachments, IClock clock, MakeId makeId) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Made with the page, so that a form sent twice keeps one file.</summary>
    [BindProperty]
    public Guid NewId { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>The file that goes.</summary>
    [BindProperty]
    public Guid Taken { get; set; }

    public Contact Contact { get; private set; } = null!;

    public ValueList<KeptAttachment> Kept { get; private set; }

    public InputProblems Problems { get; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await ShowAsync(StatusCodes.Status200OK, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Upload is null) return await RefuseAsync(Spoken.Of("Choose a file first."), ct);
        if (Upload.Length > AttachmentLimits.MostBytes) return await RefuseAsync(
            Spoken.Of($"The file is larger than {AttachmentLimits.MostBytes / (1024 * 1024)} MB, which is the most that is kept here."), ct);
        if (AttachmentLimits.NameOf(Upload.FileName) is not { } name) return await RefuseAsync(
            Spoken.Of("The file needs a name, such as resume.pdf."), ct);
        using var bytes = new MemoryStream();
        await Upload.CopyToAsync(bytes, ct);
        var attachment = new KeptAttachment
        {
            Id = new AttachmentId(NewId == Guid.Empty ? makeId() : NewId),
            Contact = new ContactId(Id),
            Name = name,
            MediaType = "",
            AddedAt = clock.GetCurrentInstant(),
        };
        switch (await attachments.AddAsync(TheSeeker.Id, attachment, bytes.ToArray().ToValueList(), ct))
        {
            case KeepOutcome<KeptAttachment>.Saved:
                this.Say(Spoken.Of($"{name} is kept."));
                return Redirect($"/contacts/{Id:D}/files");
            case KeepOutcome<KeptAttachment>.Refused refused: return await RefuseAsync(refused.Reason, ct);
            default: return NotFound();
        }
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken ct)
    {
        if (await attachments.FindAsync(TheSeeker.Id, new AttachmentId(Taken), ct) is not { Known: var known }
            || known.Contact != new ContactId(Id)) return NotFound();
        if (!this.IsSure()) return this.Ask(Spoken.Of($"Delete {known.Name}?"),
            Spoken.Of("The file is deleted and cannot be brought back. Keep a copy first if you need it."),
            Spoken.Of("Delete the file for good"), $"/contacts/{Id:D}/files");
        await attachments.RemoveAsync(TheSeeker.Id, known.Id, ct);
        this.Say(Spoken.Of($"{known.Name} is deleted."));
        return Redirect($"/contacts/{Id:D}/files");
    }

    private async Task<IActionResult> RefuseAsync(string problem, CancellationToken ct)
    {
        Problems.Add("file", problem);
        return await ShowAsync(StatusCodes.Status400BadRequest, ct);
    }

    private async Task<IActionResult> ShowAsync(int status, CancellationToken ct)
    {
        if (await store.FindContactAsync(TheSeeker.Id, new ContactId(Id), ct) is not { } stored) return NotFound();
        (Contact, NewId) = (stored.Contact, makeId());
        Kept = await attachments.ListAsync(TheSeeker.Id, stored.Contact.Id, ct);
        ModelState.Clear();
        Response.StatusCode = status;
        return Page();
    }
}
