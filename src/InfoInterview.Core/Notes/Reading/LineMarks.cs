namespace InfoInterview.Notes.Reading;

/// <summary>What stands before the words of a line: bullets, numbers, boxes.</summary>
internal ref struct LineMarks
{
    private const string Bullets = "-*•–—>+·▪‣◦→»~=#●○";
    private const string Boxes = "☐□";
    private const string Ticks = "☑✓✔✅☒";

    private readonly ReadOnlySpan<char> text;

    private LineMarks(ReadOnlySpan<char> text) => this.text = text;

    /// <summary>Where the words begin, counted from the line's start.</summary>
    public int Length { get; private set; }

    public bool IsListed { get; private set; }

    public bool HasBox { get; private set; }

    public bool IsTicked { get; private set; }

    public static LineMarks Of(ReadOnlySpan<char> line)
    {
        var marks = new LineMarks(line);
        while (marks.Take())
        {
        }

        return marks;
    }

    private bool Take()
    {
        var rest = text[Length..];
        if (rest.IsEmpty) return false;
        var here = rest[0];
        if (char.IsWhiteSpace(here)) return Skip(1);
        if (Bullets.Contains(here, StringComparison.Ordinal)) return List(1);
        if (Boxes.Contains(here, StringComparison.Ordinal)) return Box(1, isTicked: false);
        if (Ticks.Contains(here, StringComparison.Ordinal)) return Box(1, isTicked: true);
        if (here is '[' or '(' && rest.Length > 1)
        {
            if (rest[1] is ']' or ')') return Box(2, isTicked: false);
            if (rest.Length > 2 && rest[2] is ']' or ')'
                && (char.IsWhiteSpace(rest[1]) || rest[1] is '_' or 'x' or 'X' or 'v' or '✓' or '✔')) return Box(
                    3, isTicked: !char.IsWhiteSpace(rest[1]) && rest[1] is not '_');
        }

        var digits = 0;
        while (digits < rest.Length && digits < 3 && char.IsAsciiDigit(rest[digits])) digits++;
        if (digits == 0 && rest.Length > 2 && char.IsAsciiLetter(here) && rest[1] is ')') return List(2);
        return digits > 0 && digits + 1 < rest.Length && rest[digits] is '.' or ')' && char.IsWhiteSpace(rest[digits + 1])
            && List(digits + 1);
    }

    private bool Skip(int length)
    {
        Length += length;
        return true;
    }

    private bool List(int length)
    {
        IsListed = true;
        return Skip(length);
    }

    private bool Box(int length, bool isTicked)
    {
        HasBox = true;
        IsTicked |= isTicked;
        return List(length);
    }
}
