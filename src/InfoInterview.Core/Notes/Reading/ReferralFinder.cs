using InfoInterview.Notes.Wording;

namespace InfoInterview.Notes.Reading;

/// <summary>
/// Finds people who were offered or named as somebody to talk to: a phrase such as "put me in touch with", and a name in its
/// place (G4.7).
/// </summary>
internal readonly ref struct ReferralFinder(NoteText note, NoteHints hints)
{
    private const double Sure = 0.9;
    private const double Likely = 0.7;
    private const double Single = 0.6;
    private const int MostDescribing = 9;
    private const int MostBare = 2;
    private const int MostApposed = 10;

    private readonly NoteWords words = note.Words;

    public static void Find(NoteText note, NoteHints hints, MarkList found)
    {
        var finder = new ReferralFinder(note, hints);
        var isAnswer = false;
        foreach (var piece in note.Pieces)
        {
            finder.In(piece, isAnswer || piece.Heading == FrameKind.People, found);
            isAnswer = piece.IsQuestion && finder.AsksWhoElse(piece);
        }
    }

    private bool AsksWhoElse(NotePiece piece)
    {
        for (var at = piece.First; at + 1 < piece.End; at++)
        {
            if (words.Is(at, NoteCue.Who) && words.Is(at + 1, NoteCue.Else)) return true;
        }

        return false;
    }

    private void In(NotePiece piece, bool isListed, MarkList found)
    {
        var names = new PersonReader(words, piece.End);
        for (var at = piece.First; at < piece.End; at++)
        {
            var length = words.Length(FrameKind.Refer, at, piece.End);
            if (length > 0)
            {
                var isWeak = words.Length(FrameKind.ReferWeak, at, piece.End) >= length;
                var from = Described(at + length, piece.End, names);
                var isDescribed = from > at + length;
                var fewest = (isWeak && !IsPlaced(from, names)) || (isDescribed && words.Is(from - 1, WordList.Stop)) ? 2 : 1;
                TakeAll(from, names, fewest, isWeak || length == 1 ? Likely : Sure, piece, found);
                continue;
            }

            if (names.End(at) is var last && last == at) continue;
            var isNamedAfter = IsNamedAfter(at, last, piece.End, names);
            if (isListed && names.Count(at, last) > 1) Take(at, last, Sure, found);
            else if (isNamedAfter) Take(at, last, Likely, found);
            at = last - 1;
        }
    }

    /// <summary>"Ana Ruiz would be good to talk to", "Ana's number", "Ana Ruiz, head of the lab, would talk to me".</summary>
    private bool IsNamedAfter(int first, int last, int end, PersonReader names)
    {
        if (words[last - 1].IsPossessive && words.Length(FrameKind.ReferAfter, last + 1, end) > 0) return true;
        if (words.Length(FrameKind.ReferAfter, last, end) > 0 && words[last - 1].After == Break.None)
            return words.Is(last, WordList.Be) || names.Count(first, last) > 1;
        if (words[last - 1].After == Break.None || names.Count(first, last) < 2) return false;
        for (var at = last; at < end && at - last <= MostApposed; at++)
        {
            if (words[at].After >= Break.List && words.Length(FrameKind.ReferAfter, at + 1, end) > 1) return true;
        }

        return false;
    }

    /// <summary>"recommended Kofi at the bank": a place makes a person of a single name.</summary>
    private bool IsPlaced(int at, PersonReader names)
    {
        var last = names.End(at);
        return last > at && (words[last].OpensBracket || words.Is(last, NoteCue.PlaceOf) && !words[last].IsCapital);
    }

    /// <summary>"her former supervisor, Tobias Renn", "registrar Wendy Tso": the name may come behind who it is.</summary>
    private int Described(int at, int end, PersonReader names)
    {
        if (names.End(at) > at) return at;
        var most = words.Is(at, WordList.Determiner | WordList.Article) ? MostDescribing : MostBare;
        for (var next = at; next < end && next - at <= most; next++)
        {
            if (names.End(next) > next) return most == MostDescribing || names.Count(next, names.End(next)) > 1 ? next : at;
            if (words[next].After == Break.Sentence
                || (most == MostBare && words.Is(next, WordList.Stop | WordList.Object | WordList.Third))) break;
        }

        return at;
    }

    /// <summary>"Jonas Whitfield and Amara Diallo" are two.</summary>
    private void TakeAll(int at, PersonReader names, int fewest, double certainty, NotePiece piece, MarkList found)
    {
        while (at < piece.End && names.End(at) is var last && last > at && names.Count(at, last) >= fewest)
        {
            if (words.SkillAt(at, piece.End) is not null && names.Count(at, last) == 1) return;
            Take(at, last, names.Count(at, last) == 1 ? Math.Min(Single, certainty) : certainty, found);
            if (words[last - 1].After == Break.List && words[last].IsCapital) at = last;
            else if (words.Is(last, WordList.Connector) && words[last - 1].After <= Break.List) at = last + 1;
            else return;
            fewest = 2;
        }
    }

    private void Take(int first, int last, double certainty, MarkList found)
    {
        var name = words.Said(first, last);
        if (KnownNames.Holds(hints, name)) return;
        found.Add(new NoteMark.Referral { Span = words.Span(first, last), Name = name }, certainty);
    }
}
