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
        var answer = ReadAnswer();
        if (answer is null) Problems.Add("answerText", Spoken.Of("Paste their answer first."));
        if (Problems.Any) return await AgainAsync(StatusCodes.Status400BadRequest, ct);
        return await received.PasteAsync(ContactId, answer!, AnsweredBy, ct) is { } kept
            ? Redirect($"/contacts/{Id:D}?tab=history&answer={kept.Value.Id}#answer") : NotFound();
    }

    private Channel? AnsweredBy => Enum.IsDefined(Happened.By) ? Happened.By : null;

    /// <summary>What stands in the box for their answer; <c>null</c> when nothing does. A line end is one character, as in the
    /// browser.</summary>
    private string? ReadAnswer()
    {
        if (string.IsNullOrWhiteSpace(AnswerText)) return null;
        var text = AnswerText.ReplaceLineEndings("\n");
        if (text.Length > InputLimits.Body) Problems.Add("answerText",
            Spoken.Of($"At most {InputLimits.Body} characters, please; this has {text.Length}."));
        return text;
    }

    /// <summary>Keeps what stands in the box beside something that is recorded, unless it is the text that is kept already.</summary>
    private async Task KeepAnswerAsync(string? text, CancellationToken ct)
    {
        if (text is null) return;
        if (await received.FindAsync(ContactId, AnswerId, ct) is { Value.Body: var known }
            && known.AsSpan().Trim().SequenceEqual(text.AsSpan().Trim())) return;
        if (await received.PasteAsync(ContactId, text, AnsweredBy, ct) is { } kept) AnswerId = kept.Value.Id.Value;
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
