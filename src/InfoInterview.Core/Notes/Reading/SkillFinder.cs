using InfoInterview.Notes.Wording;

namespace InfoInterview.Notes.Reading;

/// <summary>Finds skills: by their names, as far as the library knows them, by what is said around them, and in lists.</summary>
internal readonly struct SkillFinder
{
    private const double Named = 0.85;
    private const double Framed = 0.75;

    private readonly NoteWords words;
    private readonly SkillMarks marks;

    private SkillFinder(SkillMarks marks) => (words, this.marks) = (marks.Words, marks);

    public static void Find(NoteText note, MarkList found)
    {
        var skills = new SkillMarks(note.Words, found);
        var (finder, frames, lists) = (new SkillFinder(skills), new SkillFrames(skills), new SkillLists(skills));
        var isAnswer = false;
        foreach (var piece in note.Pieces)
        {
            finder.Known(piece);
            frames.Find(piece);
            finder.Languages(piece);
            lists.Beside(piece);
            lists.Find(piece, isAnswer);
            isAnswer = piece.IsQuestion && lists.AsksForSkills(piece);
        }
    }

    private void Languages(NotePiece piece)
    {
        for (var at = piece.First + 1; at < piece.End; at++)
        {
            if (words.Is(at, WordList.Languages) && words[at].IsCapital && words.Is(at - 1, WordList.LanguageVerb))
                marks.Add(at, at + 1, null, Framed);
        }
    }

    private void Known(NotePiece piece)
    {
        for (var at = piece.First; at < piece.End; at++)
        {
            if (words.SkillAt(at, piece.End) is not { } skill) continue;
            var end = at + skill.Length;
            if (!IsDenied(at, piece.First) && !IsArtefact(end - 1, piece.End) && IsMeant(skill.Kind, at, end, piece))
            {
                marks.Add(at, end, skill.Name, Named);
            }

            at = end - 1;
        }
    }

    /// <summary>"Storyline files" speaks of files.</summary>
    private bool IsArtefact(int last, int end) =>
        last + 1 < end && words[last].After == Break.None && words.Is(last + 1, WordList.Artefact);

    private bool IsDenied(int at, int first) => at > first && words.Is(at - 1, NoteCue.Without);

    /// <summary>
    /// An everyday word is a tool only with a capital, and beside another tool or behind "in", "with", "uses"; an activity only
    /// beside another skill.
    /// </summary>
    private bool IsMeant(KnownSkillKind kind, int at, int end, NotePiece piece)
    {
        if (kind == KnownSkillKind.Name) return true;
        var isWord = kind == KnownSkillKind.EverydayWord;
        if (isWord && !words[at].IsCapital) return false;
        if (isWord && at > piece.First && words[at - 1].After <= Break.List && words.Length(FrameKind.SkillUse, at - 1, at) > 0)
            return true;
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
}
