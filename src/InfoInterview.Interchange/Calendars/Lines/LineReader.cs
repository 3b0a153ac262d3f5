using System.Text;

namespace InfoInterview.Interchange.Calendars.Lines;

/// <summary>
/// Goes through a text line by line, where a line that begins with a blank belongs to the one before. Joins them only when asked.
/// </summary>
internal sealed class LineReader(string text)
{
    private readonly List<Range> folds = [];
    private int position;
    private int physicalLine;

    /// <summary>The number of the line in the file, counted from one.</summary>
    public int Line { get; private set; }

    /// <summary>The line up to its first fold.</summary>
    public ReadOnlyMemory<char> Head { get; private set; }

    public bool IsFolded => folds.Count > 0;

    /// <summary>Goes to the next line that is not blank; <c>false</c> at the end.</summary>
    public bool Next()
    {
        folds.Clear();
        do
        {
            if (position >= text.Length) return false;
            Head = text.AsMemory()[TakePhysicalLine()];
            Line = physicalLine;
        }
        while (Head.Span.IsWhiteSpace());

        while (position < text.Length && text[position] is ' ' or '\t')
        {
            position++;
            var range = TakePhysicalLine();
            if (!text.AsSpan()[range].IsEmpty) folds.Add(range);
        }

        return true;
    }

    /// <summary>The whole line with its folds taken out, as far as the longest line that is believed.</summary>
    public ReadOnlyMemory<char> Unfold(out bool isCut)
    {
        isCut = false;
        if (!IsFolded && Head.Length <= CalendarLimits.MaxLineLength) return Head;
        var whole = new StringBuilder().Append(Head.Span[..Math.Min(Head.Length, CalendarLimits.MaxLineLength)]);
        foreach (var fold in folds)
        {
            if (whole.Length >= CalendarLimits.MaxLineLength) break;
            whole.Append(text.AsSpan()[fold]);
        }

        isCut = whole.Length >= CalendarLimits.MaxLineLength;
        return whole.ToString(0, Math.Min(whole.Length, CalendarLimits.MaxLineLength)).AsMemory();
    }

    /// <summary>A line ends at LF, at CR, or at any number of CR before one LF, as mail gateways make them.</summary>
    private Range TakePhysicalLine()
    {
        var start = position;
        physicalLine++;
        var length = text.AsSpan(start).IndexOfAny('\r', '\n');
        if (length < 0)
        {
            position = text.Length;
            return start..;
        }

        var next = start + length;
        while (next < text.Length && text[next] == '\r') next++;
        if (next < text.Length && text[next] == '\n') next++;
        else next = start + length + 1;
        position = next;
        return start..(start + length);
    }
}
