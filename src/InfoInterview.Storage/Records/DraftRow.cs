using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Storage.Records;

/// <summary>A draft, whole, and what it is found and sorted by.</summary>
internal sealed class DraftRow : KeptRow<MessageDraft>
{
    public int Purpose { get; private set; }

    public int State { get; private set; }

    public Instant TouchedAt { get; private set; }

    protected override MessageDraft Read() => Documents.ReadText<MessageDraft>(Document);

    protected override MessageDraft Blank() => new()
    {
        Id = new DraftId(Id),
        Contact = new ContactId(Contact.GetValueOrDefault()),
        Purpose = (MessagePurpose)Purpose,
        State = (DraftState)State,
        Body = Unreadable.Text(Document),
        At = TouchedAt,
    };

    public override string Write(MessageDraft value) =>
        Documents.Readable<MessageDraft>(InfoInterviewJson.Write(value), InfoInterviewJson.TryRead, nameof(value));

    public override Guid IdOf(MessageDraft value) => value.Id.Value;

    public override ContactId ContactOf(MessageDraft value) => value.Contact;

    public override MessageDraft About(MessageDraft value, ContactId contact) => value with { Contact = contact };

    /// <summary>Comes to another state; what cannot be read is kept as it stands.</summary>
    public void Become(DraftState state)
    {
        if (TryRead() is not { } draft) State = (int)state;
        else if (draft.State != state) Take(draft with { State = state });
    }

    public static int NumberOf(MessagePurpose purpose) => (int)purpose;

    protected override void TakeMore(MessageDraft value) =>
        (Purpose, State, TouchedAt) = ((int)value.Purpose, (int)value.State, value.At);
}
