using InfoInterview.People;

namespace InfoInterview.Outreach;

/// <summary>How a message is to travel and to sound. Equal when all parts are equal.</summary>
public sealed record MessageStyle
{
    /// <summary>The language in which the built-in library is complete.</summary>
    public const string English = "en";

    /// <summary>An e-mail in plain, friendly English that keeps to titles.</summary>
    public static MessageStyle Default { get; } = new();

    /// <summary>The way it travels.</summary>
    public Channel Channel { get; init; }

    /// <summary>The tone, such as <see cref="Tones.Warm"/>.</summary>
    public string Tone { get; init; } = Tones.Warm;

    /// <summary>
    /// The language as a BCP 47 tag such as <c>en</c> or <c>de-AT</c>; <c>null</c> for the contact's own
    /// (<see cref="Contact.Language"/>), and English where that is not known.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>
    /// Whether one keeps to titles and family names, and in German to Sie, or goes by the given name, and by du; <c>null</c> for what
    /// the two are used to (<see cref="Contact.Address"/>), and formal where that is not known.
    /// </summary>
    public Formality? Address { get; init; }

    /// <summary>
    /// How many people of the same organisation were asked before this one, from 0 on, so that the first three of them read different
    /// wordings; <c>null</c>
    /// when not known. One person always reads the same.
    /// </summary>
    public int? Rank { get; init; }

    /// <summary>The language of a message to somebody: the one asked for, or theirs, or English.</summary>
    /// <param name="contact">To whom it goes.</param>
    /// <returns>A language tag; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contact"/> is <c>null</c>.</exception>
    public string LanguageFor(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return Language is { Length: > 0 } asked ? asked : contact.Language is { Length: > 0 } theirs ? theirs.Trim() : English;
    }

    /// <summary>The way of address in a message to somebody: the one asked for, or what the two are used to, or formal.</summary>
    /// <param name="contact">To whom it goes.</param>
    /// <returns>Formal where nobody has said otherwise.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contact"/> is <c>null</c>.</exception>
    public Formality AddressFor(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return Address ?? contact.Address ?? Formality.Formal;
    }

    /// <summary>The style with nothing left open.</summary>
    internal MessageStyle Settled(Contact contact) => this with { Language = LanguageFor(contact), Address = AddressFor(contact) };
}
