using InfoInterview.Language;

namespace InfoInterview.Notes.Wording;

/// <summary>The words and phrases of notes, one file a language, and the names of skills, which are the same in all.</summary>
internal static class NoteLexicons
{
    private static readonly LexiconShelf Shelf = new("InfoInterview.Notes.Lexicon", SignalOf, MarkOf, ["skills"], "en", "de");

    /// <summary>The lexicon of a language tag such as <c>en</c> or <c>de-AT</c>; <see cref="Lexicon.Unknown"/> when there is none.</summary>
    public static Lexicon For(string language) => Shelf.For(language);

    private static byte? SignalOf(string name) => Enum.TryParse<FrameKind>(name, ignoreCase: true, out var kind) ? (byte)kind : null;

    private static ulong MarkOf(string name) => Enum.TryParse<WordList>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var list) ? (ulong)list : 0;
}
