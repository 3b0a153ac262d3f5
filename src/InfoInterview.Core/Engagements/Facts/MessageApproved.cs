using InfoInterview.Outreach;

namespace InfoInterview.Engagements;

/// <summary>
/// The seeker approved a message for sending: its text, its recipients and the history as it was. See <see cref="Approval"/>.
/// </summary>
public sealed record MessageApproved : Fact
{
    /// <summary>What the message is for.</summary>
    public required MessagePurpose Purpose { get; init; }

    /// <summary>What exactly was approved.</summary>
    public required Fingerprint Fingerprint { get; init; }

    internal static FactKind Entry { get; } = new FactKind<MessageApproved>("messageApproved")
    {
        Since = 2,
        Make = static at => new MessageApproved { At = at, Purpose = MessagePurpose.Request, Fingerprint = Fingerprint.None },
        Words = static _ => "you approved the message",
        Parts =
        [
            PartOf<MessageApproved>.Word<MessagePurpose>("purpose", static fact => fact.Purpose, static (fact, value) => fact with { Purpose = value }, needed: true),
            PartOf<MessageApproved>.Text("fingerprint", static fact => fact.Fingerprint.ToString(), static (fact, value) => fact with { Fingerprint = Fingerprint.Parse(value) }, needed: true, shape: FactPartShape.Fingerprint),
        ],
    };

    internal override FactKind Row => Entry;
}
