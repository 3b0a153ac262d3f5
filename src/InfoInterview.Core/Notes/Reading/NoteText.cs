using InfoInterview.Language;
using InfoInterview.Rules;

namespace InfoInterview.Notes.Reading;

/// <summary>A note taken apart: its lines, its sentences and its words. Any text will do; the time is linear in its length.</summary>
internal sealed class NoteText
{
    /// <summary>A heading has no more words than this.</summary>
    private const int MostHeadingWords = 6;

    /// <summary>A longer sentence is cut, so that no text can make the work grow with its square.</summary>
    private const int MostWords = 100;

    private readonly List<NotePiece> pieces = [];
    private FrameKind? heading;

    private NoteText(string text)
    {
        Words = new NoteWords(text);
        Lines = NoteLines.Of(text);
        for (var line = 0; line < Lines.Count; line++) Read(line);
    }

    public NoteWords Words { get; }

    public List<TextSpan> Lines { get; }

    public IReadOnlyList<NotePiece> Pieces => pieces;

    public static NoteText Of(string text) => new(text);

    private void Read(int line)
    {
        var span = Lines[line];
        var text = Words.Text.AsSpan(span.Start, span.Length);
        var marks = LineMarks.Of(text);
        var first = Words.Count;
        WordReader.Read(Words, span.Start + marks.Length, span.End);
        var end = Words.Count;
        if (end == first) return;
        if (IsHeading(first, end, text[^1] == ':' || text[0] == '#')) return;
        if (!marks.IsListed && heading is not null && line > 0 && IsBlankBetween(line)) heading = null;
        var (labelled, isTodo) = Label(first, end);
        if (labelled >= end) return;
        var piece = new NotePiece(labelled, end)
        {
            Line = line,
            BeginsLine = true,
            Heading = heading,
            IsListed = marks.IsListed,
            IsDone = marks.IsTicked,
            IsTodo = isTodo || marks.HasBox || heading == FrameKind.Todo,
        };
        Split(piece);
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
        foreach (var kind in (ReadOnlySpan<FrameKind>)[FrameKind.Todo, FrameKind.People, FrameKind.SkillsHeading, FrameKind.ResourcesHeading])
        {
            if (NoteLexicon.English.Length(kind, Words, first, end) != end - first) continue;
            heading = kind;
            return true;
        }

        if (!isMarked) return false;
        heading = null;
        return true;
    }

    /// <summary>"TODO", "Action:", "me:" before the words; and where the words begin.</summary>
    private (int First, bool IsTodo) Label(int first, int end)
    {
        var length = NoteLexicon.English.Length(FrameKind.Todo, Words, first, end);
        var isShouted = length > 0 && length <= 2 && Words[first].IsAllCapitals;
        if (length > 0 && (isShouted || Colon(first + length - 1))) return (first + length, true);
        length = NoteLexicon.English.Length(FrameKind.Me, Words, first, end);
        return length > 0 && Colon(first + length - 1) ? (first + length, false) : (first, false);
    }

    private bool Colon(int word)
    {
        var end = Words[word].End;
        while (end < Words.Text.Length && Words.Text[end] == ' ') end++;
        return end < Words.Text.Length && Words.Text[end] is ':' or '-' or '–' or '—';
    }

    private void Split(NotePiece whole)
    {
        var first = whole.First;
        for (var at = whole.First; at < whole.End; at++)
        {
            if (Words[at].After < Break.Sentence && at + 1 < whole.End && at + 1 - first < MostWords) continue;
            var next = Words[at].End;
            pieces.Add(whole with
            {
                First = first,
                End = at + 1,
                BeginsLine = first == whole.First,
                IsTodo = whole.IsTodo && first == whole.First,
                IsQuote = Words[first].IsQuoted,
                IsQuestion = next < Words.Text.Length && Words.Text[next] == '?',
            });
            first = at + 1;
        }
    }
}
