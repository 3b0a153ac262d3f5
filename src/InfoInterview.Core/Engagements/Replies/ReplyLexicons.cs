using InfoInterview.Language;

namespace InfoInterview.Engagements.Replies;

/// <summary>The lexicons of replies, and the weights that are learnt of them.</summary>
internal static class ReplyLexicons
{
    private static readonly LexiconShelf Shelf = new("InfoInterview.Engagements.Replies", static name => Enum.TryParse<ReplySignal>(name, ignoreCase: true, out var signal) ? (byte)signal : null, "en", "de");

    /// <summary>What a reply means: one of several.</summary>
    public static EvidenceShelf Meanings { get; } = new("replies", "en", "de");

    /// <summary>What it says besides: any of several.</summary>
    public static EvidenceShelf Traits { get; } = new("reply-traits", "en", "de");

    /// <summary>The lexicon of a language tag; <see cref="Lexicon.Unknown"/> when there is none.</summary>
    public static Lexicon For(string language) => Shelf.For(language);
}
