using InfoInterview.Engagements;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Startup;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Messages;

/// <summary>
/// Keeps what is typed into messages. Whatever two windows write at once, neither text is lost: the one that comes second is kept as an
/// earlier version, and told so.
/// </summary>
internal sealed class DraftDesk(WritingStore writing, IClock clock, MakeId makeId)
{
    /// <summary>The draft that is being written; <c>null</c> when there is none.</summary>
    public Task<Stored<MessageDraft>?> OpenAsync(ContactId contact, MessagePurpose purpose, CancellationToken ct) =>
        writing.FindOpenDraftAsync(TheSeeker.Id, contact, purpose, ct);

    /// <summary>The drafts of a purpose that another one replaced or that were sent, the newest first.</summary>
    public async Task<IReadOnlyList<Stored<MessageDraft>>> EarlierAsync(ContactId contact, MessagePurpose purpose, CancellationToken ct) =>
        [.. (await writing.ListDraftsAsync(TheSeeker.Id, contact, ct))
            .Where(draft => draft.Value.State != DraftState.Open && draft.Value.Purpose == purpose)];

    /// <summary>The mails that were exchanged, and what was sent last.</summary>
    public async Task<MailThread> ThreadAsync(ContactId contact, CancellationToken ct) => MailThread.Of(
        await writing.ListSentAsync(TheSeeker.Id, contact, ct),
        (await writing.ListReceivedAsync(TheSeeker.Id, contact, ct)).Select(text => text.Value));

    /// <summary>A new id for what a form begins.</summary>
    public Guid NewId() => makeId();

    /// <summary>The draft as it stands in a form.</summary>
    public MessageDraft Of(ContactId contact, Writing written, MessageInput typed, DraftHand by) => new()
    {
        Id = new DraftId(typed.Draft == Guid.Empty ? makeId() : typed.Draft),
        Contact = contact,
        Purpose = written.Plan.Purpose,
        Subject = typed.Subject,
        Body = (typed.Body ?? "").ReplaceLineEndings("\n"),
        Channel = written.Plan.Style.Channel,
        Language = written.Frame.Language,
        Tone = written.Plan.Style.Tone,
        Topic = written.Input.Topic,
        Minutes = written.Input.Minutes,
        Fields = (written.Input.Fields ?? []).Where(field => !string.IsNullOrWhiteSpace(field.Value))
            .Select(field => new OccasionField { Name = field.Key, Text = field.Value!.ReplaceLineEndings("\n") }).ToValueList(),
        By = by,
        At = clock.GetCurrentInstant(),
    };

    /// <summary>Keeps a draft that its writer has seen in a version.</summary>
    public async Task<KeptDraft> KeepAsync(MessageDraft draft, long version, CancellationToken ct)
    {
        draft = draft with
        {
            Fields = draft.Fields.Select(field =>
            field with { Text = field.Text.ReplaceLineEndings("\n") }).ToValueList()
        };

        // What was set aside goes on so; what was sent is done with, and whoever goes on writing begins anew.
        var known = await writing.FindDraftAsync(TheSeeker.Id, draft.Id, ct);
        if (known?.Value.State == DraftState.Sent) return await KeepAsync(draft with { Id = new DraftId(makeId()) }, 0, ct);
        draft = draft with { State = known?.Value.State ?? DraftState.Open };

        // A page makes its id for itself: what stands under it came from that page, by a press that did not show it anew.
        if (version == 0 && known is not null) version = known.Version;
        if (known is not null && AddsNothing(draft, known.Value)) return new KeptDraft { Current = known };
        switch (await writing.SaveDraftAsync(TheSeeker.Id, draft, version, ct))
        {
            case KeepOutcome<MessageDraft>.Saved { Current: var kept }: return new KeptDraft { Current = kept };
            case KeepOutcome<MessageDraft>.Stale { Current: var other } when IsSameText(other.Value,
                draft):
                return new KeptDraft { Current = other };
            case KeepOutcome<MessageDraft>.Stale { Current: var other }: return await AsideAsync(draft, other, ct);

            // Somebody deleted it meanwhile; the text is kept as a new one.
            case var _ when version > 0: return await KeepAsync(draft with { Id = new DraftId(makeId()) }, 0, ct);
            default: return new KeptDraft { IsLost = true };
        }
    }

    /// <summary>Puts a draft in the place of the open one, which is kept.</summary>
    public async Task<Stored<MessageDraft>?> ReplaceAsync(MessageDraft draft, CancellationToken ct) =>
        await writing.ReplaceDraftAsync(TheSeeker.Id, draft with { State = DraftState.Open, At = clock.GetCurrentInstant() },
            ct) is KeepOutcome<MessageDraft>.Saved { Current: var kept } ? kept : null;

    /// <summary>What a draft was written with, as a form takes it.</summary>
    public static WritingInput InputOf(MessageDraft draft)
    {
        var fields = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var field in draft.Fields) fields.TryAdd(field.Name, field.Text);
        return new WritingInput
        {
            Purpose = Words.Of(draft.Purpose),
            Channel = Words.Of(draft.Channel),
            Tone = draft.Tone,
            Language = draft.Language,
            Topic = draft.Topic,
            Minutes = draft.Minutes,
            Fields = fields,
        };
    }

    /// <summary>Whether a form asks for something else than what a draft was written with.</summary>
    public static bool Differs(WritingInput asked, MessageDraft draft)
    {
        var known = InputOf(draft);
        return IsOther(asked.Channel, known.Channel) || IsOther(asked.Tone, known.Tone) || IsOther(asked.Language, known.Language)
            || IsOther(asked.Topic, known.Topic) || (asked.Minutes is { } minutes && minutes != known.Minutes)
            || (asked.Fields ?? []).Any(field => asked[field.Key] is { } text && !string.Equals(text.ReplaceLineEndings("\n"),
                known[field.Key]?.ReplaceLineEndings("\n"), StringComparison.Ordinal));
    }

    private static bool IsOther(string? asked, string? known) => asked is { Length: > 0 }
        && !string.Equals(asked.Trim(), known?.Trim(), StringComparison.Ordinal);

    /// <summary>Whether a draft says what is kept, but for what the program completes by itself: then the version stays, and no other
    /// page that shows it is behind.</summary>
    private static bool AddsNothing(MessageDraft draft, MessageDraft known) => draft == known with
    {
        At = draft.At,
        By = draft.By,
        Topic = known.Topic ?? draft.Topic,
        Minutes = known.Minutes ?? draft.Minutes,
    };

    private static bool IsSameText(MessageDraft one, MessageDraft other) =>
        string.Equals(one.Body, other.Body, StringComparison.Ordinal)
            && string.Equals(one.Subject, other.Subject, StringComparison.Ordinal) && one.State == other.State;

    private async Task<KeptDraft> AsideAsync(MessageDraft draft, Stored<MessageDraft> other, CancellationToken ct)
    {
        var beside = draft with { Id = new DraftId(makeId()), State = DraftState.SetAside };
        return await writing.SaveDraftAsync(TheSeeker.Id, beside, 0, ct) is KeepOutcome<MessageDraft>.Saved { Current: var aside }
            ? new KeptDraft { Other = other, Aside = aside }
            : new KeptDraft { IsLost = true };
    }
}
