using InfoInterview.Engagements.Folding;
using InfoInterview.Outreach;

namespace InfoInterview.Engagements;

/// <summary>A message of a purpose that has no fact of its own was sent to them.</summary>
public sealed record MessageSent : Fact
{
    /// <summary>What it was for.</summary>
    public required MessagePurpose Purpose { get; init; }

    /// <summary>The way it went; <c>null</c> when not known.</summary>
    public Channel? By { get; init; }

    /// <summary>
    /// The <see cref="Fact.Reference"/> of the fact that it answers; <c>null</c> for the oldest that waits for such a message.
    /// </summary>
    public string? About { get; init; }

    internal static FactKind Entry { get; } = new FactKind<MessageSent>("messageSent")
    {
        Make = static at => new MessageSent { At = at, Purpose = MessagePurpose.CheckIn },
        Words = static _ => "you wrote to them",
        Parts =
        [
            PartOf<MessageSent>.Word<MessagePurpose>("purpose", static fact => fact.Purpose, static (fact, value) => fact with { Purpose = value }, needed: true, since: 3),
            PartOf<MessageSent>.Word<Channel>("by", static fact => fact.By, static (fact, value) => fact with { By = value }, since: 3),
            PartOf<MessageSent>.Text("about", static fact => fact.About, static (fact, value) => fact with { About = value }, since: 3),
        ],
        Does = static (ref History history, MessageSent fact) => history.Write(fact),
        IsMessage = true,
    };

    internal override FactKind Row => Entry;
}
