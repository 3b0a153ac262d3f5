namespace InfoInterview.Language.Splitting;

/// <summary>Reads what stands between two words, and keeps in mind whether a quotation is open.</summary>
internal ref struct BoundaryReader
{
    /// <summary>A line shorter than this ends a sentence; a longer one was only wrapped.</summary>
    private const int ShortLine = 45;

    /// <summary>No name of a month is longer.</summary>
    private const int LongestMonth = 12;

    private readonly ReadOnlySpan<char> text;
    private int lineStart;
    private int lines;

    public BoundaryReader(ReadOnlySpan<char> text) => this.text = text;

    /// <summary>Whether a quotation is open here.</summary>
    public bool Quoted { get; private set; }

    /// <summary>Whether a question mark stood in what was read last.</summary>
    public bool Asked { get; private set; }

    /// <summary>Moves to the next word and returns the strongest boundary on the way.</summary>
    public Boundary Skip(ref int at, in Token before)
    {
        Asked = false;
        lines = 0;
        if (at + 1 < text.Length && text[at] == ' ' && char.IsAsciiLetter(text[at + 1]))
        {
            at++;
            return Boundary.Space;
        }

        var start = at;
        var strongest = Boundary.None;
        for (; at < text.Length; at++)
        {
            var character = text[at];
            if (BeginsWord(at)) break;
            var boundary = Of(character, at, start, in before);
            if (boundary > strongest) strongest = boundary;
        }

        return at == text.Length ? Boundary.Paragraph : strongest;
    }

    private readonly bool BeginsWord(int at)
    {
        var character = text[at];
        if (char.IsAsciiLetterOrDigit(character)) return true;
        if (character < 128) return character is '\'' or '`' && Apostrophes.JoinsWords(text, at);
        if (Apostrophes.IsOne(character)) return Apostrophes.JoinsWords(text, at);
        if (char.IsHighSurrogate(character))
            return at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) && Folding.Pair(character, text[at + 1]) != Folding.Outside;
        return Folding.Of(character) is not (Folding.Outside or Folding.Invisible);
    }

    private Boundary Of(char character, int at, int start, in Token before)
    {
        switch (character)
        {
            case ' ' or '\t' or '\u00A0' or '\u202F':
                return Boundary.Space;
            case '\n' or '\r' or '\u2028' or '\u2029' or '\u0085':
                return Line(character, at);
            case ',' or '\u060C' or '\u3001':
                return IsInNumber(at) ? Boundary.Point : Boundary.Comma;
            case '.' or '\u3002':
                return Point(at, start, in before);
            case '!' or '?' or '\u203D' or '\u061F' or '\uFF1F' or '\uFF01':
                Asked |= character is '?' or '\u203D' or '\u061F' or '\uFF1F';
                return Boundary.Sentence;
            case ':':
                return IsInNumber(at) ? Boundary.Point : Boundary.Colon;
            case '(' or ')' or '[' or ']' or '{' or '}':
                return Boundary.Colon;
            case ';' or '\u2014' or '\u2026' or '|' or '\u2022' or '\u00B7':
                return Boundary.Clause;
            case '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212':
                return Dash(at, start, in before);
            case '/':
                return Boundary.Slash;
            default:
                return Quote(character);
        }
    }

    private Boundary Quote(char character)
    {
        Quoted = character switch
        {
            '"' => !Quoted,
            '\u201C' or '\u201E' or '\u00AB' => true,
            '\u201D' or '\u00BB' => false,
            _ => Quoted,
        };
        return Boundary.Space;
    }

    private Boundary Line(char character, int at)
    {
        var isSecondHalf = character == '\n' && at > 0 && text[at - 1] == '\r';
        if (!isSecondHalf) lines++;
        var length = at - lineStart;
        lineStart = at + 1;
        if (lines > 1)
        {
            Quoted = false;
            return Boundary.Paragraph;
        }

        if (isSecondHalf) return Boundary.Space;
        var next = at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;
        var (beginsItem, goesOn) = next < text.Length ? (text[next] is '-' or '*' or '\u2022', char.IsLower(text[next])) : (false, false);
        return goesOn || (length >= ShortLine && !beginsItem) ? Boundary.Space : Boundary.Line;
    }

    private readonly Boundary Point(int at, int start, in Token before)
    {
        if (at + 1 < text.Length && text[at + 1] == '.') return Boundary.Clause;
        if (at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])) return IsInNumber(at) ? Boundary.Point : Boundary.Slash;
        var isShortened = at == start
            && (before.Is(WordClass.Abbreviation)
            || (before.End - before.Start == 1 && before.Is(WordClass.Capital) && !before.Is(WordClass.First)));
        return isShortened || (at == start && IsOrdinal(at, in before)) ? Boundary.Space : Boundary.Sentence;
    }

    /// <summary>"3. Mai": the point belongs to the number.</summary>
    private readonly bool IsOrdinal(int at, in Token before)
    {
        if (!before.Is(WordClass.Number) || before.End - before.Start > 2 || at + 2 >= text.Length || text[at + 1] != ' '
            || !char.IsLetter(text[at + 2])) return false;
        var end = at + 2;
        while (end < text.Length && char.IsLetter(text[end]) && end - at < LongestMonth) end++;
        return DayWords.IsMonth(text[(at + 2)..end]);
    }

    /// <summary>A dash with blanks around it begins a clause; between two numbers or inside a word it joins.</summary>
    private readonly Boundary Dash(int at, int start, in Token before)
    {
        var next = at + 1;
        while (next < text.Length && text[next] is ' ' or '\u00A0' or '\u202F') next++;
        var isRange = before.Is(WordClass.Number) && next < text.Length && char.IsAsciiDigit(text[next]);
        var isTight = at == start && next == at + 1 && next < text.Length && char.IsLetterOrDigit(text[next]);
        return isRange || isTight ? Boundary.Hyphen : Boundary.Clause;
    }

    private readonly bool IsInNumber(int at) =>
        at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);
}
