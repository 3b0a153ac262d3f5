using InfoInterview.Notes.Wording;
using NodaTime;

namespace InfoInterview.Notes.Reading;

/// <summary>
/// Finds what somebody means to do, by its form: a box, a label, a heading, "I need to", "promised to", a verb at the beginning of the line, a limit of time.
/// What the contact advises everybody is no action, and neither is what stands between quotation marks.
/// </summary>
internal readonly ref struct ActionFinder(NoteText note, LocalDate written)
{
    private const double Stated = 0.95;
    private const double Meant = 0.85;
    private const double Imperative = 0.8;
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
            if (!isClause && (IsFirstPerson(at) || words.Length(FrameKind.Asked, at, piece.End) > 0) && Start(at, piece, isLineStart: false) is { } own) return own;
        }

        return null;
    }

    private bool IsFirstPerson(int at) => words.Spelling(at) is "I" or "i" || (words.Is(at, WordList.Said) && words.Spelling(at).StartsWith("t", StringComparison.Ordinal));

    private ProposedAction? Start(int at, NotePiece piece, bool isLineStart)
    {
        var end = piece.End;
        if (isLineStart && at + 1 < end && words[at].After == Break.Clause && words.Length(FrameKind.Me, at, end) == 1) at++;
        var theirs = words.Length(FrameKind.Theirs, at, end);
        var own = words.Length(FrameKind.Own, at, end);
        var asked = words.Length(FrameKind.Asked, at, end);
        if (asked > 0) return IsDoing(at + asked) && words.Is(at + asked + 1, WordList.Own | WordList.PersonObject | WordList.Determiner) ? Make(at, end, ActionOwner.Seeker, Asked) : null;
        if (theirs > 0 && (own == 0 || IsForMe(at + theirs, end, isBare: true))) return Theirs(at, theirs, end);
        if (own > 0) return Own(at, own, end);
        return Imperatives(at, piece, isLineStart);
    }

    /// <summary>"I need to know Excel" is no action; "I need to renew my card" is.</summary>
    private ProposedAction? Own(int at, int length, int end)
    {
        var verb = at + length;
        var isPromise = words.Spelling(at) is "promised" or "Promised" || Contains(at, verb, "promised") || Contains(at, verb, "told") || Contains(at, verb, "said") || Contains(at, verb, "agreed") || Contains(at, verb, "owe");
        while (verb < end && (words.Is(verb, WordList.PersonObject) || Spelled(verb, "also") || Spelled(verb, "really") || Spelled(verb, "definitely") || Spelled(verb, "to"))) verb++;
        var limit = DueReader.Find(note, written, at, end);
        var isDone = IsDoing(verb) || isPromise;
        if (!isDone && (limit is null || Spelled(verb, "be") || Spelled(verb, "know"))) return null;
        return Make(at, end, ActionOwner.Seeker, Meant) is { } action ? action with { IsPromise = isPromise } : null;
    }

    private ProposedAction? Theirs(int at, int length, int end)
    {
        if (!IsForMe(at + length, end, isBare: false)) return null;
        return Make(at, end, ActionOwner.Contact, Meant) with { IsPromise = true };
    }

    /// <summary>"she'll send me", "offered to read my draft"; without a subject only "me" tells that it is not the seeker who will.</summary>
    private bool IsForMe(int from, int end, bool isBare)
    {
        var clause = words.ClauseEnd(from, end);
        for (var at = from; at < clause; at++)
        {
            if (isBare ? Spelled(at, "me") : words.Is(at, WordList.Own)) return true;
        }

        return Spelled(from - 1, "offered") || Spelled(from - 1, "me");
    }

    private ProposedAction? Imperatives(int at, NotePiece piece, bool isLineStart)
    {
        if (Spelled(at, "please") || Spelled(at, "then") || Spelled(at, "also") || Spelled(at, "and") || Spelled(at, "maybe")) at++;
        if (Spelled(at, "dont") || words.Is(at + 1, WordList.Negation) || !words.Is(at, WordList.Doing | WordList.Advice) || at + 1 >= piece.End && words.Is(at, WordList.NounLike | WordList.Mixed | WordList.Advice)) return null;
        if (words.Is(at + 1, WordList.Be) || words[at].After >= Break.Clause || words[at].After == Break.List) return null;
        var limit = DueReader.Find(note, written, at, piece.End);
        var isOwn = HasOwn(at, piece.End);
        if (limit is null && (!words.Is(at, WordList.Doing) || (words.Is(at, WordList.Mixed | WordList.Advice) && !isOwn))) return null;
        if (limit is null && !isOwn && words.Is(at, WordList.NounLike) && !TakesObject(at)) return null;
        if (!isLineStart && limit is null && !isOwn && !words.Is(at + 1, WordList.PersonObject) && !(words[at + 1].IsCapital && !words.Is(at, WordList.Mixed))) return null;
        return Make(at, piece.End, ActionOwner.Seeker, limit is null && !isOwn ? Imperative - 0.1 : Imperative);
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

    /// <summary>"thank-you note by tomorrow".</summary>
    private ProposedAction? Verbless(NotePiece piece)
    {
        if (!piece.BeginsLine || piece.End - piece.First > MostWordsWithoutVerb) return null;
        if (DueReader.Find(note, written, piece.First, piece.End) is not { IsLimit: true } limit || limit.End < piece.End || limit.First - piece.First < 3) return null;
        for (var at = piece.First; at < limit.First - 1; at++)
        {
            var spelling = words.Spelling(at);
            if (words.Is(at, WordList.Be | WordList.Third | WordList.Said | WordList.Past) || words[at].IsQuoted) return null;
            if (spelling.EndsWith("ed", StringComparison.Ordinal) || (spelling.Length > 3 && spelling[^1] == 's' && !spelling.EndsWith("ss", StringComparison.Ordinal))) return null;
        }

        return Make(piece.First, piece.End, ActionOwner.Seeker, Limited);
    }

    private bool IsDoing(int at) => words.Is(at, WordList.Doing);

    private bool Contains(int first, int end, ReadOnlySpan<char> word)
    {
        for (var at = first; at < end; at++)
        {
            if (Spelled(at, word)) return true;
        }

        return false;
    }

    private ProposedAction Make(int first, int end, ActionOwner owner, double certainty) => Make(note, written, first, end, owner, certainty);

    /// <summary>Something to do in the given words, with the day that stands in them.</summary>
    public static ProposedAction Make(NoteText note, LocalDate written, int first, int end, ActionOwner owner, double certainty)
    {
        var due = DueReader.Find(note, written, first, end);
        return new ProposedAction
        {
            Text = note.Words.Said(first, end),
            Span = note.Words.Span(first, end),
            Owner = owner,
            Due = due?.Day,
            IsDueBefore = due is { IsLimit: true } day && (note.Words.Spelled(day.First - 1, "before") || note.Words.Spelled(day.First - 2, "before")),
            DueSpan = due is { } named ? note.Words.Span(named.First, named.End) : null,
            Certainty = certainty,
        };
    }

    private bool Spelled(int at, ReadOnlySpan<char> word) => words.Spelled(at, word);
}
