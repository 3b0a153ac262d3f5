using InfoInterview.Notes.Wording;
using NodaTime;

namespace InfoInterview.Notes.Reading;

/// <summary>
/// Tells whether a verb that begins a line or clause is something to do: "email her", "call the chamber by Friday"; not "learn
/// Excel".
/// </summary>
internal readonly struct ImperativeReader(NoteText note, LocalDate written)
{
    private const double Meant = 0.8;
    private const double Bare = 0.7;

    private readonly NoteWords words = note.Words;

    /// <summary>The verb, and how sure it is that it tells of something to do; <c>null</c> where it does not.</summary>
    public (int First, double Certainty)? At(int at, NotePiece piece, bool isLineStart)
    {
        if (words.Is(at, NoteCue.Starter)) at++;
        if (words.Is(at, NoteCue.Dont) || words.Is(at + 1, WordList.Negation) || !words.Is(at, WordList.Doing | WordList.Advice)
            || at + 1 >= piece.End && words.Is(at, WordList.NounLike | WordList.Mixed | WordList.Advice)) return null;
        if (words.Is(at + 1, WordList.Be) || words[at].After >= Break.Clause || words[at].After == Break.List) return null;
        var limit = DueReader.Find(note, written, at, piece.End);
        var isOwn = HasOwn(at, piece.End);
        if (limit is null && (!words.Is(at, WordList.Doing) || (words.Is(at, WordList.Mixed | WordList.Advice) && !isOwn))) return null;
        if (limit is null && !isOwn && words.Is(at, WordList.NounLike) && !TakesObject(at)) return null;
        if (!isLineStart && limit is null && !isOwn && !words.Is(at + 1, WordList.PersonObject)
            && !(words[at + 1].IsCapital && !words.Is(at, WordList.Mixed))) return null;
        return (at, limit is null && !isOwn ? Bare : Meant);
    }

    /// <summary>"email her", "call the chamber", "email Priya"; not "call volume".</summary>
    private bool TakesObject(int at)
    {
        var next = at + 1;
        if (words.Is(next, WordList.Object) || words[next].IsCapital || words[next].BeginsWithDigit) return true;
        var spelling = words[next].Start < words[next].End ? words.Spelling(next) : default;
        return spelling.Length > 5 && spelling.EndsWith("ing", StringComparison.Ordinal);
    }

    private bool HasOwn(int at, int end)
    {
        for (; at < end; at++)
        {
            if (words.Is(at, WordList.Own)) return true;
        }

        return false;
    }
}
