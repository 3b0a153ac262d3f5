using InfoInterview.Notes.Wording;
using NodaTime;

namespace InfoInterview.Notes.Reading;

/// <summary>
/// Finds what somebody means to do, by its form: a box, a label, a heading, "I need to", "promised to", a verb at the beginning
/// of the line, a limit of time. What the contact advises everybody is no action, and neither is what stands between quotation
/// marks.
/// </summary>
internal readonly ref struct ActionFinder(NoteText note, LocalDate written)
{
    private const double Stated = 0.95;
    private const double Meant = 0.85;
    private const double Asked = 0.7;
    private const double Limited = 0.6;

    /// <summary>A line without a verb is an action when it is short and ends with its limit.</summary>
    private const int MostWordsWithoutVerb = 9;

    private readonly NoteWords words = note.Words;

    public static void Find(NoteText note, LocalDate written, List<ProposedAction> found)
    {
        var finder = new ActionFinder(note, written);
        foreach (var piece in note.Pieces)
        {
            if (!piece.IsDone && finder.In(piece) is { } action) found.Add(action);
        }
    }

    private ProposedAction? In(NotePiece piece)
    {
        if (piece.IsTodo) return Make(piece.First, piece.End, ActionOwner.Seeker, Stated);
        if (piece.IsQuote || piece.IsQuestion || piece.Heading is FrameKind.People or FrameKind.SkillsHeading) return null;
        return Start(piece.First, piece, isLineStart: true) ?? Inside(piece) ?? Verbless(piece);
    }

    /// <summary>What stands behind an arrow, a colon or a semicolon may begin an action of its own.</summary>
    private ProposedAction? Inside(NotePiece piece)
    {
        for (var at = piece.First + 1; at < piece.End; at++)
        {
            if (words[at].IsQuoted) continue;
            var isClause = words[at - 1].After >= Break.Clause;
            if (isClause && Start(at, piece, isLineStart: words[at - 1].IsBeforeArrow) is { } action) return action;
            if (!isClause && (IsFirstPerson(at) || words.Length(FrameKind.Asked, at, piece.End) > 0)
                && Start(at, piece, isLineStart: false) is { } own) return own;
        }

        return null;
    }

    private bool IsFirstPerson(int at) => words.Is(at, NoteCue.I) || (words.Is(at, NoteCue.Told) && !words[at].IsCapital);

    private ProposedAction? Start(int at, NotePiece piece, bool isLineStart)
    {
        var end = piece.End;
        if (isLineStart && at + 1 < end && words[at].After == Break.Clause && words.Length(FrameKind.Me, at, end) == 1) at++;
        var theirs = words.Length(FrameKind.Theirs, at, end);
        var own = words.Length(FrameKind.Own, at, end);
        var asked = words.Length(FrameKind.Asked, at, end);
        if (asked > 0)
            return IsDoing(at + asked) && words.Is(at + asked + 1, WordList.Own | WordList.PersonObject | WordList.Determiner)
                ? Make(at, end, ActionOwner.Seeker, Asked) : null;
        if (theirs > 0 && (own == 0 || IsForMe(at + theirs, end, isBare: true))) return Theirs(at, theirs, end);
        if (own > 0) return Own(at, own, end);
        return new ImperativeReader(note, written).At(at, piece, isLineStart) is { } told
            ? Make(told.First, end, ActionOwner.Seeker, told.Certainty) : null;
    }

    /// <summary>"I need to know Excel" is no action; "I need to renew my card" is.</summary>
    private ProposedAction? Own(int at, int length, int end)
    {
        var verb = at + length;
        var isPromise = Promises(at, verb);
        while (verb < end && (words.Is(verb, WordList.PersonObject) || words.Is(verb, NoteCue.Between))) verb++;
        var limit = DueReader.Find(note, written, at, end);
        var isDone = IsDoing(verb) || isPromise;
        if (!isDone && (limit is null || words.Is(verb, NoteCue.Being))) return null;
        return Make(at, end, ActionOwner.Seeker, Meant) is { } action ? action with { IsPromise = isPromise } : null;
    }

    private ProposedAction? Theirs(int at, int length, int end)
    {
        if (!IsForMe(at + length, end, isBare: false)) return null;
        return Make(at, end, ActionOwner.Contact, Meant) with { IsPromise = true };
    }

    /// <summary>
    /// "she'll send me", "offered to read my draft"; without a subject only "me" tells that it is not the seeker who will.
    /// </summary>
    private bool IsForMe(int from, int end, bool isBare)
    {
        var clause = words.ClauseEnd(from, end);
        for (var at = from; at < clause; at++)
        {
            if (isBare ? words.Is(at, NoteCue.Me) : words.Is(at, WordList.Own)) return true;
        }

        return words.Is(from - 1, NoteCue.Offered);
    }

    /// <summary>"thank-you note by tomorrow".</summary>
    private ProposedAction? Verbless(NotePiece piece)
    {
        if (!piece.BeginsLine || piece.End - piece.First > MostWordsWithoutVerb) return null;
        if (DueReader.Find(note, written, piece.First, piece.End) is not { IsLimit: true } limit || limit.End < piece.End
            || limit.First - piece.First < 3) return null;
        for (var at = piece.First; at < limit.First - 1; at++)
        {
            var spelling = words.Spelling(at);
            if (words.Is(at, WordList.Be | WordList.Third | WordList.Said | WordList.Past) || words[at].IsQuoted) return null;
            if (spelling.EndsWith("ed", StringComparison.Ordinal)
                || (spelling.Length > 3 && spelling[^1] == 's' && !spelling.EndsWith("ss", StringComparison.Ordinal))) return null;
        }

        return Make(piece.First, piece.End, ActionOwner.Seeker, Limited);
    }

    private bool IsDoing(int at) => words.Is(at, WordList.Doing);

    private bool Promises(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (words.Is(at, NoteCue.Promised)) return true;
        }

        return false;
    }

    private ProposedAction Make(int first, int end, ActionOwner owner, double certainty) =>
        ActionMaker.Make(note, written, first, end, owner, certainty);
}
