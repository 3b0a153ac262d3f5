namespace InfoInterview.Notes.Reading;

/// <summary>Finds what there is to read, watch or join: addresses, titles in quotation marks, and names before words such as "newsletter".</summary>
internal readonly ref struct ResourceFinder(NoteText note, MarkList found)
{
    private const double Named = 0.85;
    private const double Likely = 0.65;
    private const int MostBefore = 4;
    private const int MostTitle = 10;

    private readonly NoteWords words = note.Words;

    public static void Find(NoteText note, MarkList found)
    {
        var finder = new ResourceFinder(note, found);
        foreach (var piece in note.Pieces)
        {
            for (var at = piece.First; at < piece.End; at++)
            {
                if (finder.Address(at)) continue;
                at = Math.Max(at, finder.Title(at, piece) - 1);
                if (at < piece.End && finder.words.Is(at, WordList.AnyResource)) finder.Head(at, piece);
            }
        }
    }

    private bool Address(int at)
    {
        var spelling = words.Spelling(at);
        var dot = spelling.LastIndexOf('.');
        if (dot <= 0 || words[at].BeginsWithDigit) return false;
        if (spelling[(dot + 1)..] is not ("com" or "org" or "net" or "io" or "edu" or "gov" or "dev" or "co" or "uk" or "de" or "info" or "fm" or "tv")) return false;
        found.Add(new NoteMark.Resource { Span = words.Span(at, at + 1), Name = spelling.ToString() }, Named);
        return true;
    }

    /// <summary>A title in quotation marks behind "book", "read" or the like, or before "by"; the word after it, or the given place.</summary>
    private int Title(int at, NotePiece piece)
    {
        if (!words[at].IsQuoted || (at > piece.First && words[at - 1].IsQuoted)) return at;
        var end = at;
        while (end < piece.End && words[end].IsQuoted && end - at <= MostTitle) end++;
        var isLed = at > piece.First && (words.Is(at - 1, WordList.AnyResource) || IsReading(at - 1));
        var isBy = end < piece.End && words.Spelling(end) is "by" && words[end + 1].IsCapital;
        if (end - at > MostTitle || !(isLed || isBy) || !words[at].IsCapital) return at;
        found.Add(new NoteMark.Resource { Span = words.Span(at, end), Name = words.Said(at, end) }, Named);
        return end;
    }

    private void Head(int at, NotePiece piece)
    {
        var last = at + 1;
        if (words[at].IsCapital && last + 1 < piece.End && words.Spelling(last) is "of" && words[last + 1].IsCapital)
        {
            found.Add(new NoteMark.Resource { Span = words.Span(at, last + 2), Name = words.Said(at, last + 2) }, Named);
            return;
        }

        var first = at;
        while (first > piece.First && at - first < MostBefore && words[first - 1].After == Break.None && (!words.Is(first - 1, WordList.Stop | WordList.Said | WordList.Connector | WordList.Determiner) || (words[first - 1].IsCapital && first - 1 > piece.First)) && !IsReading(first - 1)) first--;
        if (first == at) return;
        var hasName = false;
        for (var i = first; i < at; i++) hasName |= words[i].IsCapital && (i > piece.First || words[i].IsAllCapitals);
        var isRecommended = Recommends(piece, first);
        if (!hasName && !isRecommended) return;
        found.Add(new NoteMark.Resource { Span = words.Span(first, at + 1), Name = words.Said(first, at + 1) }, hasName ? Named : Likely);
    }

    private bool Recommends(NotePiece piece, int before)
    {
        for (var at = piece.First; at < before; at++)
        {
            if (IsReading(at) || words.Spelling(at) is "recommends" or "recommended" or "suggested" or "suggests" || words.Is(at, WordList.Book)) return true;
        }

        return false;
    }

    private bool IsReading(int at) => at >= 0 && words.Spelling(at) is "read" or "Read" or "watch" or "Watch" or "listen" or "Listen" or "subscribe" or "Subscribe" or "join" or "Join" or "reread" or "see" or "try" or "do" or "take" or "look" or "check";
}
