using InfoInterview.Host.Happenings;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Startup;
using InfoInterview.Interchange.Mail;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages.Contacts;

/// <summary>Takes a mail of a contact in, as a file.</summary>
[RequestSizeLimit(MostBytes + InputLimits.RequestBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes + InputLimits.RequestBytes)]
internal sealed class MailModel(InterviewStore store, ReceivedDesk received, TheDay day) : PageModel
{
    /// <summary>The most bytes of a mail.</summary>
    public const int MostBytes = 8 * 1024 * 1024;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>Whether it is theirs although it bears another address.</summary>
    [BindProperty]
    public bool IsTheirs { get; set; }

    public Contact Contact { get; private set; } = null!;

    /// <summary>Of whom the mail is, when it is another contact; <c>null</c> otherwise.</summary>
    public Contact? Other { get; private set; }

    /// <summary>Whether it bears an address that is nobody's.</summary>
    public bool IsFromStranger { get; private set; }

    public InputProblems Problems { get; } = new();

    private ContactId ContactId => new(Id);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await FindAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        if (Upload is null) return Refuse("file", Spoken.Of("Choose a file first."));
        if (Upload.Length > MostBytes) return Refuse("file", Spoken.Of("The mail is larger than is read here. Paste its text instead."));
        if (await ReadAsync(Upload, ct) is not { } mail) return Refuse("file",
            Spoken.Of("This is no mail that can be read. Save it as .eml, or paste its text instead."));
        if (mail.Reply.Body.Length > InputLimits.Body) return Refuse("file",
            Spoken.Of($"Its text is longer than {InputLimits.Body} characters. Paste what matters instead."));
        var whose = await received.WhoseAsync(mail, ct);
        if (whose is { } other && other != ContactId && !IsTheirs)
        {
            Other = (await store.FindContactAsync(TheSeeker.Id, other, ct))?.Contact;
            if (Other is not null) return Again(StatusCodes.Status409Conflict);
        }

        if (whose is null && mail is { From: { } from, Reply.Bounce: null } && !IsTheirs)
        {
            IsFromStranger = true;
            return Refuse("file",
                Spoken.Of($"{from} is not known as an address of {Contact.Name.Full}. Say that it is theirs and choose the file again, or add the address to their record first."));
        }

        return await received.TakeAsync(ContactId, mail, ct) is { } kept
            ? Redirect($"/contacts/{Id:D}?tab=history&answer={kept.Value.Id}#answer") : NotFound();
    }

    private async Task<ReceivedMail?> ReadAsync(IFormFile file, CancellationToken ct)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, ct);
        bytes.Position = 0;
        return ReplyMail.Read(bytes, await day.TodayAsync(ct), ct) is [var first, ..] && !string.IsNullOrWhiteSpace(first.Reply.Body)
            && (first.From is not null || first.MessageId is not null || first.Reply.Bounce is not null)
            ? first : null;
    }

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        if (await store.FindContactAsync(TheSeeker.Id, ContactId, ct) is not { } stored) return false;
        Contact = stored.Contact;
        return true;
    }

    private PageResult Refuse(string field, string problem)
    {
        Problems.Add(field, problem);
        return Again(StatusCodes.Status400BadRequest);
    }

    private PageResult Again(int status)
    {
        Response.StatusCode = status;
        return Page();
    }
}
