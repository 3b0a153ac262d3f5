using InfoInterview.People;

namespace InfoInterview.Outreach;

/// <summary>Writes the request to one contact, and checks it (G3.1, G3.2). Stateless, safe to share; the same input always gives the same draft.</summary>
public sealed class OutreachComposer
{
    private readonly MessageReviewer reviewer;

    /// <summary>A composer whose drafts are checked by the built-in rules.</summary>
    public OutreachComposer()
        : this(new MessageReviewer())
    {
    }

    /// <summary>A composer whose drafts are checked by the given reviewer.</summary>
    public OutreachComposer(MessageReviewer reviewer)
    {
        ArgumentNullException.ThrowIfNull(reviewer);
        this.reviewer = reviewer;
    }

    /// <summary>A request by e-mail, with what is still weak about it.</summary>
    /// <param name="seeker">Who asks.</param>
    /// <param name="contact">Who is asked.</param>
    /// <param name="ask">What for, and for how long.</param>
    public OutreachDraft Compose(Seeker seeker, Contact contact, Ask ask)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        ArgumentNullException.ThrowIfNull(contact);
        ArgumentNullException.ThrowIfNull(ask);
        var letter = new RequestLetter(seeker, contact, ask);
        var message = new OutreachMessage
        {
            Channel = Channel.Email,
            Subject = MessageTemplate.RequestEmail.Subject(in letter),
            Body = MessageTemplate.RequestEmail.Body(in letter),
            To = contact,
        };
        return new OutreachDraft { Message = message, Review = reviewer.Review(message) };
    }
}
