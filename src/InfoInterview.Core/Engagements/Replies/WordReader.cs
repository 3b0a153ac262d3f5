using InfoInterview.Language;
using InfoInterview.Language.Splitting;
using InfoInterview.Outreach.Reviewing;
using Letters = InfoInterview.Language.Folding;

namespace InfoInterview.Engagements.Replies;

/// <summary>Takes a stretch of a reply apart into words, in one pass; "don't", "Don’t" and "dont" are one word.</summary>
internal ref struct WordReader
{
    private const int LongestAddress = 254;
    private const int LongestWord = 24;

    /// <summary>A line shorter than this was ended by its writer; a longer one was only wrapped.</summary>
    private const int ShortLine = 45;

    private readonly string text;
    private readonly int end;
    private readonly List<Word> words;
    private int at;
    private int sentence;
    private int lineStart;

    private WordReader(string text, TextStretch stretch, List<Word> words)
    {
        this.text = text;
        this.words = words;
        (at, end, lineStart) = (stretch.Start, stretch.End, stretch.Start);
        sentence = words.Count == 0 ? 0 : words[^1].Sentence + 1;
    }

    public static void Read(string text, TextStretch stretch, List<Word> words) => new WordReader(text, stretch, words).Read();

    private void Read()
    {
        var first = words.Count;
        while (at < end)
        {
            if (Letters.Of(text[at]) is Letters.Outside or Letters.Invisible && !char.IsSurrogatePair(text, at))
            {
                at++;
                continue;
            }

            var word = ReadWord();
            if (words.Count > first && words[^1].End <= word.Start) Settle(word.Start);
            words.Add(word with { Sentence = sentence });
        }

        if (words.Count > first) Settle(end, isLast: true);
    }

    /// <summary>Writes down what stands between the last word and here.</summary>
    private void Settle(int until, bool isLast = false)
    {
        var last = words[^1];
        var (found, lines) = (isLast ? Break.Line : Break.None, 0);
        for (var i = last.End; i < until; i++)
        {
            var here = Of(i, last, ref lines);
            if (here > found) found = here;
            if (text[i] is '?' or '\uFF1F') last.IsAsked = true;
        }

        last.After = found;
        words[^1] = last;
        if (found >= Break.Sentence) sentence++;
    }

    private Break Of(int i, in Word last, ref int lines)
    {
        switch (text[i])
        {
            case '\n' or '\r' or '\u2028' or '\u2029':
                if (text[i] == '\r' && i + 1 < end && text[i + 1] == '\n') return Break.None;
                lines++;
                var length = i - lineStart;
                lineStart = i + 1;
                return lines > 1 || (length < ShortLine && i + 1 < end && !char.IsLower(text[i + 1])) ? Break.Line : Break.None;
            case '.':
                var isInside = i + 1 < end && char.IsLetterOrDigit(text[i + 1]);
                var isOrdinal = last.BeginsWithDigit && i == last.End && last.End - last.Start <= 5 && i + 1 < end && text[i + 1] == ' ';
                var isInitial = last.IsCapital && last.End - last.Start == 1 && i == last.End && text[last.Start] != 'I';
                return isInside || isOrdinal || isInitial || IsTitle(last) ? Break.None : Break.Sentence;
            case '!' or '?' or '\u2026' or '\uFF01' or '\uFF1F':
                return Break.Sentence;
            case ',':
                return Break.Comma;
            case ';' or ':' or '(' or ')' or '\u2014' or '\u2013':
                return Break.Clause;
            case '-':
                return i > 0 && text[i - 1] == ' ' ? Break.Clause : Break.None;
            default:
                return Break.None;
        }
    }

    private readonly bool IsTitle(in Word word) => text.AsSpan(word.Start, word.End - word.Start) is "Dr" or "Mr" or "Mrs" or "Ms" or "Prof" or "Hr" or "Fr" or "St";

    private Word ReadWord()
    {
        var start = at;
        if (Address(start) is > 0 and var length)
        {
            at += length;
            return new Word { Start = start, End = at, IsAddress = true };
        }

        Span<char> folded = stackalloc char[LongestWord];
        var count = 0;
        while (at < end)
        {
            if (char.IsSurrogatePair(text, at)) at++;
            else if (Apostrophes.IsOne(text[at]) && Apostrophes.JoinsWords(text, at)) { }
            else if (text[at] == '-' && at == start + 1 && (text[start] | 0x20) == 'e' && at + 1 < end && char.IsLetter(text[at + 1])) { }
            else if (IsInsideNumber(start)) Append(folded, ref count, text[at]);
            else if (Letters.Of(text[at]) is var fold && fold == Letters.Outside) break;
            else if (fold != Letters.Invisible) Append(folded, ref count, (char)fold);
            at++;
        }

        at = Math.Min(at, end);
        var id = count <= LongestWord ? CueBook.BuiltIn.IdOf(folded[..count]) : 0;
        return new Word { Start = start, End = at, Id = id, IsCapital = char.IsUpper(text[start]), BeginsWithDigit = char.IsAsciiDigit(text[start]) };
    }

    private static void Append(Span<char> folded, ref int count, char letter)
    {
        if (count < folded.Length) folded[count] = letter;
        count++;
    }

    private readonly bool IsInsideNumber(int start) =>
        at > start && text[at] is '.' or '/' or '-' or ':' && at > start && char.IsAsciiDigit(text[start]) && at + 1 < end && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    /// <summary>The length of the e-mail address or web address that begins here; zero when none does.</summary>
    private readonly int Address(int start)
    {
        var (i, seen) = (start, false);
        var most = Math.Min(end, start + LongestAddress);
        if (text.AsSpan(start, most - start).StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            while (i < most && !char.IsWhiteSpace(text[i]) && text[i] is not ('>' or ')')) i++;
            return i - start > 8 ? i - start : 0;
        }

        for (; i < most; i++)
        {
            if (text[i] == '@' && i > start && !seen) seen = true;
            else if (!char.IsAsciiLetterOrDigit(text[i]) && text[i] is not ('.' or '_' or '-' or '+' or '%')) break;
        }

        while (i > start && text[i - 1] is '.' or '-') i--;
        return seen && text[i - 1] != '@' ? i - start : 0;
    }
}
