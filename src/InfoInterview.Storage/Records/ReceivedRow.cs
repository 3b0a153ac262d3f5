using InfoInterview.Engagements;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Storage.Records;

/// <summary>A text that came in, whole, and what it is found and sorted by.</summary>
internal sealed class ReceivedRow : KeptRow<ReceivedText>
{
    public Instant At { get; private set; }

    public string? MessageId { get; private set; }

    protected override ReceivedText Read() => Documents.ReadText<ReceivedText>(Document);

    protected override ReceivedText Blank() => new()
    {
        Id = new ReceivedTextId(Id),
        Contact = new ContactId(Contact.GetValueOrDefault()),
        Body = Unreadable.Text(Document),
        MessageId = MessageId,
        At = At,
    };

    public override string Write(ReceivedText value) =>
        Documents.Readable<ReceivedText>(InfoInterviewJson.Write(value), InfoInterviewJson.TryRead, nameof(value));

    public override Guid IdOf(ReceivedText value) => value.Id.Value;

    public override ContactId ContactOf(ReceivedText value) => value.Contact;

    public override ReceivedText About(ReceivedText value, ContactId contact) => value with { Contact = contact };

    protected override void TakeMore(ReceivedText value) => (At, MessageId) = (value.At, value.MessageId);
}
