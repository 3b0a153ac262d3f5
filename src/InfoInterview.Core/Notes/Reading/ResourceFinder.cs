using InfoInterview.Notes.Wording;

namespace InfoInterview.Notes.Reading;

/// <summary>
/// Finds what there is to read, watch or join: addresses, titles in quotation marks, and names before words such as
/// "newsletter".
/// </summary>
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

    /// <summary>"nps.gov", "www.trees.example": words joined by points, of which the last ends an address.</summary>
    private bool Address(int at)
    {
        if (words[at].BeginsWithDigit || IsJoined(at - 1)) return false;
        var last = at;
        while (IsJoined(last)) last++;
        if (last == at || !words.Is(last, WordList.Domain)) return false;
        found.Add(new NoteMark.Resource { Span = words.Span(at, last + 1), Name = words.Said(at, last + 1) }, Named);
        return true;
    }

    private bool IsJoined(int at) =>
        at >= 0 && at + 1 < words.Count && words[at + 1].Start == words[at].End + 1 && words.Text[words[at].End] == '.';

    /// <summary>
    /// A title in quotation marks behind "book", "read" or the like, or before "by"; the word after it, or the given place.
    /// </summary>
    private int Title(int at, NotePiece piece)
    {
        if (!words[at].IsQuoted || (at > piece.First && words[at - 1].IsQuoted)) return at;
        var end = at;
        while (end < piece.End && words[end].IsQuoted && end - at <= MostTitle) end++;
        var isLed = at > piece.First && (words.Is(at - 1, WordList.AnyResource) || IsReading(at - 1));
        var isBy = end < piece.End && words.Is(end, NoteCue.By) && !words[end].IsCapital && words[end + 1].IsCapital;
        if (end - at > MostTitle || !(isLed || isBy) || !words[at].IsCapital) return at;
        found.Add(new NoteMark.Resource { Span = words.Span(at, end), Name = words.Said(at, end) }, Named);
        return end;
    }

    private void Head(int at, NotePiece piece)
    {
        var last = at + 1;
        if (words[at].IsCapital && last + 1 < piece.End && words.Is(last, NoteCue.Of) && !words[last].IsCapital
            && words[last + 1].IsCapital)
        {
            found.Add(new NoteMark.Resource { Span = words.Span(at, last + 2), Name = words.Said(at, last + 2) }, Named);
            return;
        }

        var first = at;
        while (first > piece.First && at - first < MostBefore && words[first - 1].After == Break.None
            && (!words.Is(first - 1, WordList.Stop | WordList.Said | WordList.Connector | WordList.Determiner)
            || (words[first - 1].IsCapital && first - 1 > piece.First)) && !IsReading(first - 1)) first--;
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
            if (IsReading(at) || words.Is(at, NoteCue.Recommending) || words.Is(at, WordList.Book)) return true;
        }

        return false;
    }

    private bool IsReading(int at) => words.Is(at, NoteCue.Reading) || (words.Is(at, NoteCue.Trying) && !words[at].IsCapital);
}
