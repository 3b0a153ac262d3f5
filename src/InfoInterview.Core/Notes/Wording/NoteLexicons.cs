using InfoInterview.Language;

namespace InfoInterview.Notes.Wording;

/// <summary>The words and phrases of notes, one file a language, and the names of skills, which are the same in all.</summary>
internal static class NoteLexicons
{
    /// <summary>Begins the name of a list that finders ask for where they look at one word.</summary>
    private const string Cue = "cue-";

    private static readonly LexiconShelf Shelf = new("InfoInterview.Notes.Lexicon", SignalOf, MarkOf, ["skills"], "en", "de");

    /// <summary>
    /// The lexicon of a language tag such as <c>en</c> or <c>de-AT</c>; <see cref="Lexicon.Unknown"/> when there is none.
    /// </summary>
    public static Lexicon For(string language) => Shelf.For(language);

    private static byte? SignalOf(string name) => Enum.TryParse<FrameKind>(name, ignoreCase: true, out var kind) ? (byte)kind : null;

    private static UInt128 MarkOf(string name)
    {
        var plain = name.Replace("-", "", StringComparison.Ordinal);
        if (name.StartsWith(Cue, StringComparison.Ordinal))
            return NoteCues.Mark(Enum.Parse<NoteCue>(plain[(Cue.Length - 1)..], ignoreCase: true));
        return Enum.TryParse<WordList>(plain, ignoreCase: true, out var list) ? (ulong)list : 0;
    }
}
