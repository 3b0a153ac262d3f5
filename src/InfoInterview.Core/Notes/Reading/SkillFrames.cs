using InfoInterview.Notes.Wording;

namespace InfoInterview.Notes.Reading;

/// <summary>Finds skills by what is said around them: "must know …", "… is a must".</summary>
internal readonly struct SkillFrames(SkillMarks marks)
{
    private const double Framed = 0.75;
    private const double Guessed = 0.6;
    private const int MostWords = 5;
    private const int MostListed = 8;

    private readonly NoteWords words = marks.Words;

    public void Find(NotePiece piece)
    {
        for (var at = piece.First; at < piece.End; at++)
        {
            if (words.Length(FrameKind.Skill, at, piece.End) is > 0 and var before && IsAsked(at, piece))
                After(at, at + before, piece.End);
            if (at > piece.First && words.Length(FrameKind.SkillAfter, at, piece.End) > 0) Before(at, piece.First);
        }
    }

    /// <summary>"practice" and "course" are things, too: what is practised stands behind the verb.</summary>
    private bool IsAsked(int at, NotePiece piece) =>
        !words.Is(at, NoteCue.Practising) || at == piece.First || words.Is(at - 1, NoteCue.Urging);

    private void After(int frame, int at, int end)
    {
        if (words[at - 1].After >= Break.Clause) return;
        var isNeed = words.Is(at - 1, NoteCue.Needing) || words.Is(frame, NoteCue.Experience);
        if (isNeed && words.Is(at, WordList.Determiner | WordList.Article | WordList.Object | WordList.Own)) return;
        for (var count = 0; count < MostListed && at < end; count++)
        {
            var last = NounEnd(at, end, MostWords);
            var first = marks.Trimmed(at, last);
            if (first == last || words.Is(first, WordList.Generic) && last - first == 1 || words[first].IsQuoted) return;
            if (isNeed && (words.Is(first, WordList.Stop | WordList.Generic) || last - first > 3)) return;
            marks.Add(first, last, null, isNeed ? Guessed : Framed);
            if (last < end && words.Is(last, WordList.Connector) && words[last - 1].After <= Break.List) at = last + 1;
            else if (words[last - 1].After == Break.List && last < end) at = last;
            else return;
            if (NounEnd(at, end, MostWords) - at > 3) return;
        }
    }

    private int NounEnd(int at, int end, int most)
    {
        var last = at;
        while (last < end && last - at < most && !words.Is(last, WordList.NpEnd) && !(last > at && words.Is(last, WordList.Connector)))
        {
            last++;
            if (words[last - 1].After != Break.None) break;
        }

        return last;
    }

    private void Before(int frame, int first)
    {
        if (words[frame - 1].After != Break.None || (words.Is(frame, NoteCue.Skills) && words[frame].After >= Break.Clause)) return;
        var at = frame;
        while (at > first && frame - at < 3 && !words.Is(at - 1, WordList.NpEnd | WordList.Stop | WordList.Generic | WordList.Connector)
            && words[at - 1].After == Break.None) at--;
        var from = marks.Trimmed(at, frame);
        if (from == frame) return;
        marks.Add(from, words.Is(frame, NoteCue.Licence) ? frame + 1 : frame, null, Framed);
        if (words.Is(at - 1, WordList.Connector) && at - 2 >= first && words[at - 2].IsAllCapitals)
            marks.Add(at - 2, at - 1, null, Framed);
    }
}
