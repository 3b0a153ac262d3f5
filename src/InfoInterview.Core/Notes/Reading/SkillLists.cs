using InfoInterview.Notes.Wording;

namespace InfoInterview.Notes.Reading;

/// <summary>Finds skills in lists: under a heading, behind a label, and beside skills that are known.</summary>
internal readonly struct SkillLists(SkillMarks marks)
{
    /// <summary>What stands under "Skills" or behind it.</summary>
    private const double Stated = 0.9;
    private const double Guessed = 0.6;
    private const int MostListedWords = 4;

    private readonly NoteWords words = marks.Words;

    /// <summary>The skills of a list.</summary>
    /// <param name="piece">What may be one.</param>
    /// <param name="isAnswer">Whether the piece before asked for skills.</param>
    public void Find(NotePiece piece, bool isAnswer)
    {
        if (isAnswer || piece.Heading == FrameKind.SkillsHeading) Listed(piece.First, piece.End);
        else if (Label(piece) is var from && from > piece.First) Listed(from, piece.End);
    }

    /// <summary>Where a line is a list and holds a known skill, what stands beside it in two words at most is one, too.</summary>
    public void Beside(NotePiece piece)
    {
        if (!piece.BeginsLine) return;
        var (items, known) = (0, false);
        for (var at = piece.First; at < piece.End;)
        {
            var last = ItemEnd(at, piece.End);
            known |= marks.HasIn(at, last);
            items++;
            if (last - at > MostListedWords || (last < piece.End && words[last - 1].After != Break.List)) return;
            at = last;
        }

        if (!known || items < 3) return;
        for (var at = piece.First; at < piece.End;)
        {
            var last = ItemEnd(at, piece.End);
            var isShort = last - at <= 2
                && !words.Is(
                    at, WordList.Determiner | WordList.Article | WordList.Stop | WordList.Third | WordList.NpEnd | WordList.Connector)
                    && !words[at].IsQuoted && !words[at].BeginsWithDigit;
            if (isShort && words[last - 1].After != Break.Clause && !words.Is(at, WordList.Generic)) marks.Add(at, last, null, Guessed);
            at = last;
        }
    }

    private int ItemEnd(int at, int end)
    {
        while (at < end - 1 && words[at].After == Break.None) at++;
        return at + 1;
    }

    public bool AsksForSkills(NotePiece piece)
    {
        for (var at = piece.First; at < piece.End; at++)
        {
            if (words.Is(at, NoteCue.Skill)) return true;
        }

        return false;
    }

    /// <summary>"Needs: synthesis, storytelling": where the list begins, or the piece's first word.</summary>
    private int Label(NotePiece piece)
    {
        var length = words.Length(FrameKind.SkillsHeading, piece.First, piece.End);
        var end = length == 0 ? 0 : words[piece.First + length - 1].End;
        if (length > 0 && piece.First + length < piece.End && words.Text[end] is ':' or '=') return piece.First + length;
        for (var at = piece.First; at < piece.End - 1 && at - piece.First < MostListedWords; at++)
        {
            if (words[at].After >= Break.Clause) return words.Is(at, NoteCue.Skills) ? at + 1 : piece.First;
        }

        return piece.First;
    }

    private void Listed(int at, int end)
    {
        while (at < end)
        {
            var last = at;
            while (last < end && words[last].After == Break.None && !words.Is(last, WordList.Connector)) last++;
            last = Math.Min(end, words.Is(last, WordList.Connector) ? last : last + 1);
            var first = marks.Trimmed(at, last);
            if (last - first is > 0 and var count && count <= MostListedWords && !words[first].IsQuoted
                && (last - first > 1 || !words.Is(first, WordList.Stop))) marks.Add(first, last, null, Stated);
            at = Math.Max(at + 1, last < end && words.Is(last, WordList.Connector) ? last + 1 : last);
        }
    }
}
