using InfoInterview.Language;
using InfoInterview.Language.Splitting;
using InfoInterview.Outreach.Reviewing;

namespace InfoInterview.Notes.Reading;

/// <summary>Takes a line apart into words, in one pass. "don't" and "dont" are one word, as are "e-mail" and "email"; "C++" and "node.js" are words.</summary>
internal ref struct WordReader
{
    private readonly NoteWords words;
    private readonly string text;
    private readonly int end;
    private int at;
    private bool isQuoted;
    private bool opensBracket;

    private WordReader(NoteWords words, int start, int end)
    {
        this.words = words;
        this.end = end;
        text = words.Text;
        at = start;
    }

    public static void Read(NoteWords words, int start, int end) => new WordReader(words, start, end).Read();

    private void Read()
    {
        var first = words.Count;
        while (at < end)
        {
            if (IsLetter(at)) words.Add(ReadWord());
            else Pass(first);
        }

        if (words.Count > first) words.EndClause(words.Count - 1, Break.Sentence, isArrow: false);
    }

    private NoteWord ReadWord()
    {
        var (start, capitals, small) = (at, 0, 0);
        var isNumber = char.IsAsciiDigit(text[at]);
        while (at < end && (IsLetter(at) || IsInside(start, isNumber)))
        {
            if (char.IsUpper(text[at])) capitals++;
            else if (char.IsLower(text[at])) small++;
            at++;
        }

        while (at < end && at - start <= 8 && text[at] is '+' or '#' && (at + 1 == end || !IsLetter(at + 1)) && at - start is 1 or 2) at++;
        var spelling = text.AsSpan(start, at - start);
        Span<char> folded = stackalloc char[NoteLexicon.LongestWord];
        var length = spelling.Length > 4 * NoteLexicon.LongestWord ? 0 : NoteLexicon.Fold(spelling, folded);
        var possessive = spelling.Length > 2 && spelling[^1] is 's' && Apostrophes.IsOne(spelling[^2]);
        var entry = length == 0 ? default : NoteLexicon.English.Find(folded[..length]);
        var word = new NoteWord
        {
            Start = start,
            End = at,
            Entry = entry,
            IsCapital = char.IsUpper(text[start]),
            IsAllCapitals = capitals > 1 && small == 0,
            BeginsWithDigit = isNumber,
            IsQuoted = isQuoted,
            IsPossessive = possessive,
            OpensBracket = opensBracket,
        };
        opensBracket = false;
        return word;
    }

    private readonly bool IsLetter(int i) =>
        Folding.Of(text[i]) is not (Folding.Outside or Folding.Invisible) || (char.IsSurrogate(text[i]) && char.IsLetterOrDigit(text, SurrogateStart(i)));

    private readonly int SurrogateStart(int i) => char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]) ? i - 1 : i;

    /// <summary>An apostrophe inside a word, the hyphen of "e-mail", the point of "node.js", what joins the numbers of a date.</summary>
    private readonly bool IsInside(int start, bool isNumber)
    {
        if (Folding.Of(text[at]) == Folding.Invisible) return true;
        if (at == start || at + 1 >= end || !IsLetter(at + 1) || !IsLetter(at - 1)) return false;
        if (Apostrophes.IsOne(text[at])) return true;
        if (text[at] == '-' && at == start + 1 && (text[start] | 0x20) == 'e') return true;
        if (text[at] == '.') return true;
        return isNumber && text[at] is '/' or '-' or ':' && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);
    }

    private void Pass(int first)
    {
        var (found, isArrow) = (Break.None, false);
        switch (text[at])
        {
            case '"' or '“' or '”' or '«' or '»':
                isQuoted = !isQuoted;
                break;
            case '(' or '[':
                opensBracket = true;
                found = Break.Clause;
                break;
            case ')' or ']' or ';' or ':' or '=' or '→' or '—' or '–' or '|':
                isArrow = text[at] == '→';
                found = Break.Clause;
                break;
            case '>' when at > 0 && text[at - 1] is '-' or '=':
                isArrow = true;
                found = Break.Clause;
                break;
            case '/' when words.Count > first && words[words.Count - 1].End == at && words.Spelling(words.Count - 1) is "w" or "b":
                break;
            case ',' or '/' or '+' or '&' or '>':
                found = Break.List;
                break;
            case '-' when at > 0 && text[at - 1] == ' ':
                found = Break.Clause;
                break;
            case '!' or '?' or '…' or '.':
                found = EndsSentence() ? Break.Sentence : Break.None;
                break;
            default:
                break;
        }

        if (found != Break.None && words.Count > first) words.EndClause(words.Count - 1, found, isArrow);
        at++;
    }

    /// <summary>A point ends a sentence when a blank follows, and no initial or title stands before it.</summary>
    private readonly bool EndsSentence()
    {
        if (text[at] != '.') return true;
        if (at + 1 < end && !char.IsWhiteSpace(text[at + 1]) && text[at + 1] is not ('"' or '”' or ')')) return false;
        if (words.Count == 0) return false;
        var last = words[words.Count - 1];
        if (last.End != at) return true;
        if (last.Is(WordList.Title) || (last.End - last.Start == 1 && !last.BeginsWithDigit)) return false;
        var next = at + 1;
        while (next < end && char.IsWhiteSpace(text[next])) next++;
        return next >= end || !char.IsLower(text[next]) || !(last.End - last.Start <= 4);
    }
}
