using InfoInterview.Language;

namespace InfoInterview.Outreach.Reviewing;

/// <summary>The lexicons of messages.</summary>
internal static class MessageLexicons
{
    /// <summary>What only a subject line tells.</summary>
    public static readonly SignalSet OfSubjects = default(SignalSet).With((byte)MessageSignal.VagueSubject).With((byte)MessageSignal.PushySubject).With((byte)MessageSignal.MisleadingSubject).With((byte)MessageSignal.TellingSubject);

    private static readonly LexiconShelf Shelf = new("InfoInterview.Outreach.Lexicon", static name => Enum.TryParse<MessageSignal>(name, ignoreCase: true, out var signal) ? (byte)signal : null, "en", "de");

    /// <summary>
    /// The lexicon of a language tag such as <c>en</c> or <c>de-AT</c>; <see cref="Lexicon.Unknown"/> when there is none.
    /// </summary>
    public static Lexicon For(string language) => Shelf.For(language);
}
