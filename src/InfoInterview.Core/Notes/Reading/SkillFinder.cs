using InfoInterview.Notes.Wording;

namespace InfoInterview.Notes.Reading;

/// <summary>Finds skills: by their names, as far as the library knows them, and by what is said around them, such as "must know".</summary>
internal readonly ref struct SkillFinder(NoteText note, MarkList found)
{
    /// <summary>What stands under "Skills" or behind it.</summary>
    private const double Stated = 0.9;
    private const double Named = 0.85;
    private const double Framed = 0.75;
    private const double Guessed = 0.6;
    private const int MostWords = 5;
    private const int MostListedWords = 4;
    private const int MostListed = 8;

    private readonly NoteWords words = note.Words;

    public static void Find(NoteText note, MarkList found)
    {
        var finder = new SkillFinder(note, found);
        var isAnswer = false;
        foreach (var piece in note.Pieces)
        {
            finder.Known(piece);
            finder.Said(piece);
            finder.Languages(piece);
            finder.Beside(piece);
            if (isAnswer || piece.Heading == FrameKind.SkillsHeading) finder.Listed(piece.First, piece.End);
            else if (finder.Label(piece) is var from && from > piece.First) finder.Listed(from, piece.End);
            isAnswer = piece.IsQuestion && finder.AsksForSkills(piece);
        }
    }

    /// <summary>"Needs: synthesis, storytelling": where the list begins, or the piece's first word.</summary>
    private int Label(NotePiece piece)
    {
        var length = words.Length(FrameKind.SkillsHeading, piece.First, piece.End);
        var end = length == 0 ? 0 : words[piece.First + length - 1].End;
        if (length > 0 && piece.First + length < piece.End && words.Text[end] is ':' or '=') return piece.First + length;
        for (var at = piece.First; at < piece.End - 1 && at - piece.First < MostListedWords; at++)
        {
            if (words[at].After >= Break.Clause) return Spelled(at, "skills") ? at + 1 : piece.First;
        }

        return piece.First;
    }

    private void Languages(NotePiece piece)
    {
        for (var at = piece.First + 1; at < piece.End; at++)
        {
            if (words.Is(at, WordList.Languages) && words[at].IsCapital && words.Is(at - 1, WordList.LanguageVerb)) Add(at, at + 1, null, Framed);
        }
    }

    /// <summary>Where a line is a list and holds a known skill, what stands beside it in two words at most is one, too.</summary>
    private void Beside(NotePiece piece)
    {
        if (!piece.BeginsLine) return;
        var (items, known) = (0, false);
        for (var at = piece.First; at < piece.End;)
        {
            var last = ItemEnd(at, piece.End);
            known |= found.HasSkillIn(words.Span(at, last));
            items++;
            if (last - at > MostListedWords || (last < piece.End && words[last - 1].After != Break.List)) return;
            at = last;
        }

        if (!known || items < 3) return;
        for (var at = piece.First; at < piece.End;)
        {
            var last = ItemEnd(at, piece.End);
            var isShort = last - at <= 2 && !words.Is(at, WordList.Determiner | WordList.Article | WordList.Stop | WordList.Third | WordList.NpEnd | WordList.Connector) && !words[at].IsQuoted && !words[at].BeginsWithDigit;
            if (isShort && words[last - 1].After != Break.Clause && !words.Is(at, WordList.Generic)) Add(at, last, null, Guessed);
            at = last;
        }
    }

    private int ItemEnd(int at, int end)
    {
        while (at < end - 1 && words[at].After == Break.None) at++;
        return at + 1;
    }

    private bool AsksForSkills(NotePiece piece)
    {
        for (var at = piece.First; at < piece.End; at++)
        {
            if (words.Spelling(at).Equals("skills", StringComparison.OrdinalIgnoreCase) || words.Spelling(at).Equals("skill", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private void Known(NotePiece piece)
    {
        for (var at = piece.First; at < piece.End; at++)
        {
            if (words.SkillAt(at, piece.End) is not { } skill) continue;
            var end = at + skill.Length;
            if (!IsDenied(at, piece.First) && !IsArtefact(end - 1, piece.End) && IsMeant(skill.Kind, at, end, piece))
            {
                Add(at, end, skill.Name, Named);
            }

            at = end - 1;
        }
    }

    /// <summary>"Storyline files" speaks of files.</summary>
    private bool IsArtefact(int last, int end) => last + 1 < end && words[last].After == Break.None && words.Is(last + 1, WordList.Artefact);

    private bool IsDenied(int at, int first) => at > first && (Spelled(at - 1, "no") || Spelled(at - 1, "without"));

    /// <summary>An everyday word is a tool only with a capital, and beside another tool or behind "in", "with", "uses"; an activity only beside another skill.</summary>
    private bool IsMeant(KnownSkillKind kind, int at, int end, NotePiece piece)
    {
        if (kind == KnownSkillKind.Name) return true;
        var isWord = kind == KnownSkillKind.EverydayWord;
        if (isWord && !words[at].IsCapital) return false;
        if (isWord && at > piece.First && words[at - 1].After <= Break.List && words.Length(FrameKind.SkillUse, at - 1, at) > 0) return true;
        var isJoinedBefore = at > piece.First && (words[at - 1].After == Break.List || words.Is(at - 1, WordList.Connector));
        if (isJoinedBefore && EndsSkill(words.Is(at - 1, WordList.Connector) ? at - 1 : at, piece.First)) return true;
        var next = words.Is(end, WordList.Connector) ? end + 1 : end;
        return next < piece.End && (words[end - 1].After == Break.List || next > end) && words.SkillAt(next, piece.End) is not null;
    }

    private bool EndsSkill(int end, int first)
    {
        for (var from = end - 1; from >= first && end - from <= 3; from--)
        {
            if (words.SkillAt(from, end) is { } skill && from + skill.Length == end) return true;
        }

        return false;
    }

    private void Said(NotePiece piece)
    {
        for (var at = piece.First; at < piece.End; at++)
        {
            if (words.Length(FrameKind.Skill, at, piece.End) is > 0 and var before && IsAsked(at, piece)) After(at, at + before, piece.End);
            if (at > piece.First && words.Length(FrameKind.SkillAfter, at, piece.End) > 0) Before(at, piece.First);
        }
    }

    /// <summary>"practice" and "course" are things, too: what is practised stands behind the verb.</summary>
    private bool IsAsked(int at, NotePiece piece) =>
        !(Spelled(at, "practice") || Spelled(at, "practise")) || at == piece.First || Spelled(at - 1, "to") || Spelled(at - 1, "should") || Spelled(at - 1, "must");

    private void After(int frame, int at, int end)
    {
        if (words[at - 1].After >= Break.Clause) return;
        var isNeed = Spelled(at - 1, "need") || Spelled(at - 1, "needs") || Spelled(at - 1, "experience") || Spelled(frame, "experience");
        if (isNeed && words.Is(at, WordList.Determiner | WordList.Article | WordList.Object | WordList.Own)) return;
        for (var count = 0; count < MostListed && at < end; count++)
        {
            var last = NounEnd(at, end, MostWords);
            var first = Trimmed(at, last);
            if (first == last || words.Is(first, WordList.Generic) && last - first == 1 || words[first].IsQuoted) return;
            if (isNeed && (words.Is(first, WordList.Stop | WordList.Generic) || last - first > 3)) return;
            Add(first, last, null, isNeed ? Guessed : Framed);
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

    /// <summary>Without the article, and without words that name nothing.</summary>
    private int Trimmed(int first, int last)
    {
        while (first < last && words.Is(first, WordList.Article | WordList.Determiner | WordList.Own | WordList.Generic | WordList.Connector)) first++;
        return first;
    }

    private void Before(int frame, int first)
    {
        if (words[frame - 1].After != Break.None || (Spelled(frame, "skills") && words[frame].After >= Break.Clause)) return;
        var at = frame;
        while (at > first && frame - at < 3 && !words.Is(at - 1, WordList.NpEnd | WordList.Stop | WordList.Generic | WordList.Connector) && words[at - 1].After == Break.None) at--;
        var from = Trimmed(at, frame);
        if (from == frame) return;
        Add(from, Spelled(frame, "licence") || Spelled(frame, "license") ? frame + 1 : frame, null, Framed);
        if (words.Is(at - 1, WordList.Connector) && at - 2 >= first && words[at - 2].IsAllCapitals) Add(at - 2, at - 1, null, Framed);
    }

    private void Listed(int at, int end)
    {
        while (at < end)
        {
            var last = at;
            while (last < end && words[last].After == Break.None && !words.Is(last, WordList.Connector)) last++;
            last = Math.Min(end, words.Is(last, WordList.Connector) ? last : last + 1);
            var first = Trimmed(at, last);
            if (last - first is > 0 and var count && count <= MostListedWords && !words[first].IsQuoted && (last - first > 1 || !words.Is(first, WordList.Stop))) Add(first, last, null, Stated);
            at = Math.Max(at + 1, last < end && words.Is(last, WordList.Connector) ? last + 1 : last);
        }
    }

    private void Add(int first, int last, string? name, double certainty)
    {
        var span = words.Span(first, last);
        if (!found.HasSkillIn(span)) found.Add(new NoteMark.Skill { Span = span, Name = name ?? words.Said(first, last) }, certainty);
    }

    private bool Spelled(int at, ReadOnlySpan<char> word) => words.Spelled(at, word);
}
