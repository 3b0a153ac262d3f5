namespace InfoInterview.Notes.Reading;

/// <summary>Finds people who were offered or named as somebody to talk to: a phrase such as "put me in touch with", and a name in its place (G4.7).</summary>
internal readonly ref struct ReferralFinder(NoteText note, NoteHints hints)
{
    private const double Sure = 0.9;
    private const double Likely = 0.7;
    private const double Single = 0.6;
    private const int MostDescribing = 5;

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
            if (words.Spelling(at).StartsWith("who", StringComparison.OrdinalIgnoreCase) && words.Spelling(at + 1).Equals("else", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private void In(NotePiece piece, bool isListed, MarkList found)
    {
        var lexicon = NoteLexicon.English;
        var names = new NameReader(words, piece.End);
        for (var at = piece.First; at < piece.End; at++)
        {
            var length = lexicon.Length(FrameKind.Refer, words, at, piece.End);
            if (length > 0)
            {
                var isWeak = lexicon.Length(FrameKind.ReferWeak, words, at, piece.End) >= length;
                var from = isWeak ? at + length : Described(at + length, piece.End, names);
                TakeAll(from, names, isWeak ? 2 : 1, isWeak || length == 1 ? Likely : Sure, piece, found);
                continue;
            }

            if (names.End(at) is var last && last == at) continue;
            var isNamedAfter = lexicon.Length(FrameKind.ReferAfter, words, last, piece.End) > 0 && words[last - 1].After == Break.None && (words.Is(last, WordList.Be) || words[last - 1].IsPossessive || names.Count(at, last) > 1);
            if (isListed && names.Count(at, last) > 1) Take(at, last, Sure, found);
            else if (isNamedAfter) Take(at, last, Likely, found);
            at = last - 1;
        }
    }

    /// <summary>"her former supervisor, Tobias Renn": the name may come behind who it is.</summary>
    private int Described(int at, int end, NameReader names)
    {
        if (!words.Is(at, WordList.Determiner | WordList.Article)) return at;
        for (var next = at + 1; next < end && next - at <= MostDescribing; next++)
        {
            if (names.End(next) > next) return next;
            if (words[next].After == Break.Sentence || words.Is(next, WordList.Be | WordList.Third)) break;
        }

        return at;
    }

    /// <summary>"Jonas Whitfield and Amara Diallo" are two.</summary>
    private void TakeAll(int at, NameReader names, int fewest, double certainty, NotePiece piece, MarkList found)
    {
        while (at < piece.End && names.End(at) is var last && last > at && names.Count(at, last) >= fewest)
        {
            if (NoteLexicon.English.SkillAt(words, at, piece.End) is not null && names.Count(at, last) == 1) return;
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
        if (words[last - 1].IsPossessive) name = name[..^2];
        if (IsKnown(name)) return;
        found.Add(new NoteMark.Referral { Span = words.Span(first, last), Name = name }, certainty);
    }

    /// <summary>The interviewee and people of earlier talks are no referrals, by their whole name or a part of it.</summary>
    private bool IsKnown(string name)
    {
        if (hints.With is { } with && IsPartOf(name, with)) return true;
        foreach (var known in hints.Known)
        {
            if (IsPartOf(name, known)) return true;
        }

        return false;
    }

    private static bool IsPartOf(string name, string whole)
    {
        foreach (var part in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!whole.Split(' ').Contains(part, StringComparer.OrdinalIgnoreCase)) return false;
        }

        return true;
    }
}
