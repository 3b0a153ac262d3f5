using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Storage.Records;

/// <summary>A message as it was sent, whole, and what it is found and sorted by.</summary>
internal sealed class SentRow : KeptRow<SentCopy>
{
    public Instant At { get; private set; }

    public string? Fact { get; private set; }

    public string? MessageId { get; private set; }

    protected override SentCopy Read() => Documents.ReadText<SentCopy>(Document);

    protected override SentCopy Blank() => new()
    {
        Id = new SentCopyId(Id),
        Contact = new ContactId(Contact.GetValueOrDefault()),
        Fact = Fact,
        Purpose = MessagePurpose.CheckIn,
        Channel = Channel.Email,
        Body = Unreadable.Text(Document),
        MessageId = MessageId,
        At = At,
    };

    public override string Write(SentCopy value) =>
        Documents.Readable<SentCopy>(InfoInterviewJson.Write(value), InfoInterviewJson.TryRead, nameof(value));

    public override Guid IdOf(SentCopy value) => value.Id.Value;

    public override ContactId ContactOf(SentCopy value) => value.Contact;

    public override SentCopy About(SentCopy value, ContactId contact) => value with { Contact = contact };

    protected override void TakeMore(SentCopy value) => (At, Fact, MessageId) = (value.At, value.Fact, value.MessageId);
}
