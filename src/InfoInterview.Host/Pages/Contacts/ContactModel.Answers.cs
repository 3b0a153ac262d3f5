using InfoInterview.Host.Happenings;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Ui;
using InfoInterview.Outreach;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace InfoInterview.Host.Pages.Contacts;

/// <summary>What the two wrote to each other: kept word for word, and shown again.</summary>
internal sealed partial class ContactModel
{
    /// <summary>An answer to be read.</summary>
    [BindProperty]
    public string? AnswerText { get; set; }

    /// <summary>The answer that is being read, by its id; empty when none is.</summary>
    [BindProperty(SupportsGet = true, Name = "answer")]
    public Guid AnswerId { get; set; }

    /// <summary>An answer with what it seems to mean; <c>null</c> when none is being read.</summary>
    public AnswerReading? Answer { get; private set; }

    /// <summary>What was sent and what came in, the newest first.</summary>
    public IReadOnlyList<WrittenText> Texts { get; private set; } = [];

    /// <summary>Keeps an answer as it was pasted, and reads it; nothing else is recorded.</summary>
    public async Task<IActionResult> OnPostAnswerAsync(CancellationToken ct)
    {
        AskedTab = ContactTabs.History;
        if (await desk.ReadAsync(ContactId, ct) is null) return NotFound();
        if (string.IsNullOrWhiteSpace(AnswerText)) Problems.Add("answerText", "Paste their answer first.");
        else if (AnswerText.Length > InputLimits.Body) Problems.Add("answerText",
            string.Create(CultureInfo.InvariantCulture, $"At most {InputLimits.Body} characters, please."));
        if (Problems.Any) return await AgainAsync(StatusCodes.Status400BadRequest, ct);
        Channel? by = Enum.IsDefined(Happened.By) ? Happened.By : null;
        return await received.PasteAsync(ContactId, AnswerText!, by, ct) is { } kept
            ? Redirect($"/contacts/{Id:D}?tab=history&answer={kept.Value.Id}#answer") : NotFound();
    }

    private async Task ShowTextsAsync(ContactView view, CancellationToken ct)
    {
        if (!string.Equals(Tab, ContactTabs.History, StringComparison.Ordinal)) return;
        Texts = WrittenText.Of(await written.ListSentAsync(Startup.TheSeeker.Id, ContactId, ct), await received.ListAsync(ContactId, ct));
        if (await received.FindAsync(ContactId, AnswerId, ct) is not { } kept) return;
        Answer = AnswerReading.Of(kept, (view.Contact.Zone ?? view.Seeker.Zone).In(DateTimeZoneProviders.Tzdb));
        Answer.FillIn(Happened, view.Engagement.Engagement);
        if (kept.Value.By is { } by) Happened.By = by;
    }
}
