using InfoInterview.Outreach.Messages;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Outreach;

/// <summary>
/// Writes the messages to one contact, and checks each (G3.1, G3.2). Stateless, safe to share; the same input always gives the same
/// draft. It never writes a message with a hole in it: what is missing is said, with the question that fills it.
/// </summary>
public sealed class OutreachComposer
{
    private readonly MessageReviewer reviewer;
    private readonly SalutationLanguages greetings;
    private readonly IDateTimeZoneProvider zones;

    /// <summary>A composer with the built-in library, whose drafts are checked by the built-in rules.</summary>
    public OutreachComposer()
        : this(new MessageReviewer())
    {
    }

    /// <summary>A composer with a host's own choices.</summary>
    /// <param name="reviewer">What checks the drafts.</param>
    /// <param name="library">The messages; <c>null</c> for the built-in ones.</param>
    /// <param name="greetings">The languages people are greeted in; <c>null</c> for the built-in ones.</param>
    /// <param name="zones">The source of time-zone rules; <c>null</c> for the one that this version carries.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reviewer"/> is <c>null</c>.</exception>
    public OutreachComposer(MessageReviewer reviewer, MessageLibrary? library = null, SalutationLanguages? greetings = null, IDateTimeZoneProvider? zones = null)
    {
        ArgumentNullException.ThrowIfNull(reviewer);
        this.reviewer = reviewer;
        this.greetings = greetings ?? SalutationLanguages.BuiltIn;
        this.zones = zones ?? DateTimeZoneProviders.Tzdb;
        Library = library ?? MessageLibrary.BuiltIn;
    }

    /// <summary>The messages it writes.</summary>
    public MessageLibrary Library { get; }

    /// <summary>A request by e-mail in the contact's language, with what is still weak about it.</summary>
    /// <param name="seeker">Who asks.</param>
    /// <param name="contact">Who is asked.</param>
    /// <param name="ask">What for, and for how long.</param>
    /// <returns>The request, which an ask is always enough for, the refusal to write to somebody who may not be contacted, or word that
    /// there is no request in their language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="seeker"/>, <paramref name="contact"/> or <paramref name="ask"/> is
    /// <c>null</c>.</exception>
    public Composition Compose(Seeker seeker, Contact contact, Ask ask)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        ArgumentNullException.ThrowIfNull(contact);
        ArgumentNullException.ThrowIfNull(ask);
        var style = MessageStyle.Default.Settled(contact);
        var request = new Occasion.Request { Ask = ask };
        if (RequestIn(Library, style) is { } own && Compose(seeker, contact, request, own, style) is var composition and not Composition.Incomplete) return composition;

        // A host's own request may be absent or demand more than an ask; the built-in one never does.
        return RequestIn(MessageLibrary.BuiltIn, style) is { } builtIn ? Compose(seeker, contact, request, builtIn, style) : None(request, style);
    }

    /// <summary>A message by the template that the library finds for the purpose and the style.</summary>
    /// <param name="seeker">Who writes.</param>
    /// <param name="contact">To whom.</param>
    /// <param name="occasion">Why, with the facts.</param>
    /// <param name="style">How it travels and sounds.</param>
    /// <returns>The message, or why none was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="seeker"/>, <paramref name="contact"/>, <paramref name="occasion"/> or
    /// <paramref name="style"/> is <c>null</c>.</exception>
    public Composition Compose(Seeker seeker, Contact contact, Occasion occasion, MessageStyle style) => Compose(seeker, contact, occasion, style, ReviewContext.None);

    /// <summary>
    /// A message by the template that the library finds for the purpose and the style, checked with all that is known beside it.
    /// </summary>
    /// <param name="seeker">Who writes.</param>
    /// <param name="contact">To whom.</param>
    /// <param name="occasion">Why, with the facts.</param>
    /// <param name="style">How it travels and sounds.</param>
    /// <param name="known">What the check knows beside the message, such as the request before it and what others said in
    /// confidence.</param>
    /// <returns>The message, or why none was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="seeker"/>, <paramref name="contact"/>, <paramref name="occasion"/>,
    /// <paramref name="style"/> or <paramref name="known"/> is <c>null</c>.</exception>
    public Composition Compose(Seeker seeker, Contact contact, Occasion occasion, MessageStyle style, ReviewContext known)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        ArgumentNullException.ThrowIfNull(contact);
        ArgumentNullException.ThrowIfNull(occasion);
        ArgumentNullException.ThrowIfNull(style);
        ArgumentNullException.ThrowIfNull(known);
        if (Forbidden(contact, occasion) is { } person) return new Composition.Refused { Person = person };
        var settled = Settled(contact, occasion, style);
        return Library.Find(occasion.Purpose, settled) is { } template
            ? Write(LetterFor(seeker, contact, occasion, template, settled), template, known)
            : None(occasion, settled);
    }

    /// <summary>A message by a given template.</summary>
    /// <param name="seeker">Who writes.</param>
    /// <param name="contact">To whom.</param>
    /// <param name="occasion">Why, with the facts.</param>
    /// <param name="template">The template; its tone and language count, whatever the style says.</param>
    /// <param name="style">The channel and the way of address.</param>
    /// <returns>The message, or why none was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="seeker"/>, <paramref name="contact"/>, <paramref name="occasion"/>,
    /// <paramref name="template"/> or <paramref name="style"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The template is for another purpose or channel.</exception>
    public Composition Compose(Seeker seeker, Contact contact, Occasion occasion, MessageTemplate template, MessageStyle style)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        ArgumentNullException.ThrowIfNull(contact);
        ArgumentNullException.ThrowIfNull(occasion);
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(style);
        if (template.Purpose != occasion.Purpose) throw new ArgumentException($"The template {template.Id} is not for this purpose.", nameof(template));
        if (!template.Suits(style.Channel)) throw new ArgumentException($"The template {template.Id} is not for this channel.", nameof(template));

        if (Forbidden(contact, occasion) is { } person) return new Composition.Refused { Person = person };
        var settled = Settled(contact, occasion, style);
        return Write(LetterFor(seeker, contact, occasion, template, settled with { Address = template.Address ?? settled.Address }), template, ReviewContext.None);
    }

    private static MessageTemplate? RequestIn(MessageLibrary library, MessageStyle style) => library.Find(MessagePurpose.Request, style);

    private static Composition.NoTemplate None(Occasion occasion, MessageStyle style) =>
        new() { Purpose = occasion.Purpose, Channel = style.Channel, Language = style.Language!, Address = style.Address!.Value };

    /// <summary>The style with nothing left open. Whoever answers for the contact is a stranger, whatever the two are used to.</summary>
    private static MessageStyle Settled(Contact contact, Occasion occasion, MessageStyle style) =>
        style.Settled(contact) is var settled && occasion.IsThroughSomebody ? settled with { Address = Formality.Formal } : settled;

    /// <summary>Whoever asked to be left alone, be it the reader or the person one would reach through them.</summary>
    private static Contact? Forbidden(Contact contact, Occasion occasion) =>
        !contact.MayBeContacted ? contact
        : occasion is Occasion.Introduction { Person: { MayBeContacted: false } person } ? person
        : null;

    private Letter LetterFor(Seeker seeker, Contact contact, Occasion occasion, MessageTemplate template, MessageStyle style) =>
        new(seeker, contact, occasion, style with { Tone = template.Tone }, template.Language, greetings.Of(template.Language), zones);

    private Composition Write(Letter letter, MessageTemplate template, ReviewContext known) => template.Lacks(letter)
        ? new Composition.Incomplete { Missing = template.MissingIn(letter) }
        : new Composition.Written { Draft = Draft(letter, template, known) };

    private OutreachDraft Draft(Letter letter, MessageTemplate template, ReviewContext known)
    {
        var message = new OutreachMessage
        {
            Purpose = template.Purpose,
            Channel = letter.Style.Channel,
            Language = template.Language,
            Subject = letter.HasSubject ? template.Compiled.Subject(letter) : null,
            Body = template.Compiled.Body(letter),
            From = letter.Seeker,
            To = letter.Contact,
            Through = letter.Through,
            Attachments = letter.Occasion is Occasion.ResumeAsAsked { File: { } file } ? [file] : [],
        };
        return new OutreachDraft
        {
            Message = message,
            Review = reviewer.Review(message, known),
            Missing = template.MissingIn(letter,
            $"{message.Subject}\n{message.Body}")
        };
    }
}
