using InfoInterview.Language;
using InfoInterview.Notes.Wording;
using InfoInterview.Rules;

namespace InfoInterview.Notes.Reading;

/// <summary>A note taken apart: its lines, its sentences and its words. Any text will do; the time is linear in its length.</summary>
internal sealed class NoteText
{
    /// <summary>A heading has no more words than this.</summary>
    private const int MostHeadingWords = 6;

    private readonly List<NotePiece> pieces = [];
    private readonly LineSplitter split;
    private readonly int[] firstPiece;
    private FrameKind? heading;

    private NoteText(string text, string language)
    {
        var lexicon = NoteLexicons.For(language);
        IsKnown = lexicon != Lexicon.Unknown;
        Days = DayWords.For(language);
        Lines = NoteLines.Of(text);
        split = LineSplitter.Split(text, Lines, lexicon);
        Words = new NoteWords(text, lexicon, Thesaurus.For(language), split.Tokens, split.Sentences);
        firstPiece = new int[Lines.Count];
        for (var line = 0; line < Lines.Count; line++)
        {
            firstPiece[line] = pieces.Count;
            Read(line);
        }
    }

    public NoteWords Words { get; }

    public List<TextSpan> Lines { get; }

    /// <summary>Whether the language is one that is read.</summary>
    public bool IsKnown { get; }

    /// <summary>The words that name days in the language of the note.</summary>
    public DayWords Days { get; }

    public IReadOnlyList<NotePiece> Pieces => pieces;

    /// <summary>The first sentence of a line, and the one after its last.</summary>
    public (int First, int End) SentencesOf(int line) => split.SentencesOf(line);

    /// <summary>The first piece of a line; <c>null</c> when it has none, as a heading.</summary>
    public NotePiece? PieceOf(int line) =>
        firstPiece[line] < pieces.Count && pieces[firstPiece[line]].Line == line ? pieces[firstPiece[line]] : null;

    /// <summary>The stretch of a line's words, without bullet, number or box.</summary>
    public TextSpan WordsOfLine(int line)
    {
        var (first, end) = split.WordsOf(line);
        return first == end ? Lines[line] : new TextSpan(Words[first].Start, Lines[line].End - Words[first].Start);
    }

    /// <summary>The line that a place of the text stands in; -1 when it stands between two.</summary>
    public int LineAt(int place)
    {
        var (low, high) = (0, Lines.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Lines[middle].End <= place) low = middle + 1;
            else high = middle;
        }

        return low < Lines.Count && Lines[low].Start <= place ? low : -1;
    }

    public static NoteText Of(string text, string language) => new(text, language);

    private void Read(int line)
    {
        var span = Lines[line];
        var text = Words.Text.AsSpan(span.Start, span.Length);
        var marks = LineMarks.Of(text);
        var (first, end) = split.WordsOf(line);
        if (end == first) return;
        if (IsHeading(first, end, text[^1] == ':' || text[0] == '#')) return;
        if (!marks.IsListed && heading is not null && line > 0 && IsBlankBetween(line)) heading = null;
        var (labelled, isTodo) = LineLabel.Of(Words, first, end);
        if (labelled >= end) return;
        Split(new NotePiece(labelled, end)
        {
            Line = line,
            Heading = heading,
            IsListed = marks.IsListed,
            IsDone = marks.IsTicked,
            IsMarked = isTodo || marks.HasBox,
            IsTodo = isTodo || marks.HasBox || heading == FrameKind.Todo,
        });
    }

    private bool IsBlankBetween(int line)
    {
        var between = Words.Text.AsSpan(Lines[line - 1].End, Lines[line].Start - Lines[line - 1].End);
        return between.Count('\n') > 1;
    }

    /// <summary>"Next steps:" by itself; what follows stands under it.</summary>
    private bool IsHeading(int first, int end, bool isMarked)
    {
        if (end - first > MostHeadingWords) return false;
        foreach (var kind in (ReadOnlySpan<FrameKind>)[FrameKind.Todo, FrameKind.People, FrameKind.SkillsHeading,
            FrameKind.ResourcesHeading])
        {
            if (Words.Length(kind, first, end) != end - first) continue;
            heading = kind;
            return true;
        }

        if (!isMarked) return false;
        heading = null;
        return true;
    }

    private void Split(NotePiece whole)
    {
        var first = whole.First;
        for (var at = whole.First; at < whole.End; at++)
        {
            if (Words[at].After < Break.Sentence && at + 1 < whole.End && at + 1 - first < Sentence.MostWords) continue;
            var next = Words[at].End;
            pieces.Add(whole with
            {
                First = first,
                End = at + 1,
                BeginsLine = first == whole.First,
                IsTodo = whole.IsTodo && first == whole.First,
                IsMarked = whole.IsMarked && first == whole.First,
                IsQuote = Words[first].IsQuoted,
                IsQuestion = next < Words.Text.Length && Words.Text[next] == '?',
            });
            first = at + 1;
        }
    }
}
