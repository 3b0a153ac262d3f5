using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using InfoInterview.Language;
using InfoInterview.Outreach.Messages;
using InfoInterview.People;

namespace InfoInterview.Outreach;

/// <summary>
/// The messages that can be written, each found by purpose, channel, tone and language. Immutable, safe to share. Every problem of a
/// file is told when the library is loaded, never when somebody is written to.
/// </summary>
public sealed class MessageLibrary
{
    private static readonly Lazy<MessageLibrary> Embedded = new(() => EmbeddedMessages.Load());

    private readonly ImmutableArray<MessageTemplate> templates;

    internal MessageLibrary(ImmutableArray<MessageTemplate> templates) => this.templates = templates;

    /// <summary>
    /// The library that comes with this one: English and German for every purpose and channel, the oldest letters in three tones.
    /// </summary>
    public static MessageLibrary BuiltIn => Embedded.Value;

    /// <summary>Every message, those added last first.</summary>
    public ValueList<MessageTemplate> Templates => templates.ToValueList();

    /// <summary>Loads a library from the texts of its files, or says everything that is wrong with them.</summary>
    /// <param name="files">The files; they may include the shared texts of the built-in library, such as <c>{{&gt;signature}}</c>.</param>
    /// <param name="library">The library with these files and no others; <c>null</c> when there are problems.</param>
    /// <param name="problems">Every problem, in the order of the files and of their lines; empty exactly when there is a library.</param>
    /// <returns>Whether there is a library.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is <c>null</c>.</exception>
    public static bool TryLoad(IEnumerable<TemplateFile> files, [NotNullWhen(true)] out MessageLibrary? library, out ValueList<LibraryProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(files);
        return LibraryLoader.TryLoad(files.ToList(), out library, out problems);
    }

    /// <summary>
    /// This library and another, whose messages are found first and stand in for those of the same purpose, channels, tone and
    /// language.
    /// </summary>
    /// <param name="more">The messages that go first.</param>
    /// <returns>The larger library; both stay as they are.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="more"/> is <c>null</c>.</exception>
    public MessageLibrary With(MessageLibrary more)
    {
        ArgumentNullException.ThrowIfNull(more);
        return new([.. more.templates, .. templates.Where(old => !more.templates.Any(template => template.Replaces(old)))]);
    }

    /// <summary>The messages for a purpose, in the order of <see cref="Templates"/>.</summary>
    /// <param name="purpose">What the messages are for.</param>
    /// <returns>The messages in every channel, tone and language; may be empty.</returns>
    public ValueList<MessageTemplate> For(MessagePurpose purpose) => templates.Where(template => template.Purpose == purpose).ToValueList();

    /// <summary>
    /// The message for a purpose and channel; <c>null</c> when there is none in that language: no other stands in for it. The language
    /// asked for comes before its shorter tags (<c>de-AT</c>, <c>de</c>). Within a language the tone asked for comes before
    /// <see cref="Tones.Warm"/>, and that before any other. A message in Sie never stands in for one in du, or the other way round.
    /// </summary>
    /// <param name="purpose">What it is for.</param>
    /// <param name="channel">The way it travels.</param>
    /// <param name="tone">How it sounds.</param>
    /// <param name="language">The language, as a tag.</param>
    /// <param name="address">How the two address each other; of no weight to a message that fits both, as English ones do.</param>
    /// <returns>The message that fits best, to be rendered for an occasion.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tone"/> or <paramref name="language"/> is <c>null</c>.</exception>
    public MessageTemplate? Find(MessagePurpose purpose, Channel channel, string tone, string language, Formality address = Formality.Formal)
    {
        ArgumentNullException.ThrowIfNull(tone);
        ArgumentNullException.ThrowIfNull(language);
        for (var tag = language; tag is not null; tag = LanguageTag.Shorter(tag))
        {
            if (In(tag, purpose, channel, tone, address) is { } found) return found;
        }

        return null;
    }

    /// <summary>The message for a purpose in a style with nothing left open.</summary>
    internal MessageTemplate? Find(MessagePurpose purpose, MessageStyle style) =>
        Find(purpose, style.Channel, style.Tone, style.Language!, style.Address!.Value);

    private MessageTemplate? In(string language, MessagePurpose purpose, Channel channel, string tone, Formality address)
    {
        MessageTemplate? best = null;
        foreach (var template in templates)
        {
            if (template.Purpose != purpose || !template.Suits(channel) || !template.Suits(address)) continue;
            if (template.Stands(tone, language)) return template;
            if (!string.Equals(template.Language, language, StringComparison.OrdinalIgnoreCase)) continue;
            if (best is null || (template.Stands(Tones.Warm, language) && !best.Stands(Tones.Warm, language))) best = template;
        }

        return best;
    }
}
