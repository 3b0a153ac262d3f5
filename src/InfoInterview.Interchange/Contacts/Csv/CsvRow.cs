using System.Buffers;

namespace InfoInterview.Interchange.Contacts.Csv;

/// <summary>One row of a table; its values lie in the reader's own memory and are only good until the next row is read.</summary>
internal sealed class CsvRow
{
    private const int FirstColumns = 64;

    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(code => char.IsControl(code) && code is not ('\n' or '\r' or '\t'))]);

    private CsvField[] fields = new CsvField[FirstColumns];
    private char[] source = [];
    private int offset;
    private int length;
    private int longest;
    private bool hasControl;

    /// <summary>The line on which the row begins, counted from 1.</summary>
    public int Line { get; private set; }

    /// <summary>The number of values, also of those beyond <see cref="ImportLimits.MaxColumns"/>, which are not kept.</summary>
    public int Count { get; private set; }

    /// <summary>What the row is beside its values.</summary>
    public RowFault Fault { get; private set; }

    public void Clear() => (Count, length, longest, hasControl) = (0, 0, 0, false);

    public void Add(int start, int size, bool isQuoted)
    {
        var at = Count++;
        if (at >= ImportLimits.MaxColumns) return;
        if (at == fields.Length) Array.Resize(ref fields, fields.Length * 2);
        fields[at] = new CsvField { Start = start, Length = size, IsQuoted = isQuoted };
        longest = Math.Max(longest, size);
    }

    /// <summary>Says where the characters are; the row may change them.</summary>
    public void Settle(char[] characters, int start, int size, int line, RowFault fault, bool mayHaveControl = true)
    {
        (source, offset, length, Line, Fault) = (characters, start, size, line, fault);
        hasControl = mayHaveControl && HasControl(source.AsSpan(offset, length));
    }

    public static bool HasControl(ReadOnlySpan<char> text) => text.ContainsAny(Controls);

    /// <summary>The first column from the given one on whose value is longer than is read; -1 where there is none.</summary>
    public int NextCut(int from)
    {
        if (longest <= ImportLimits.MaxFieldLength) return -1;
        for (var i = from; i < Math.Min(Count, ImportLimits.MaxColumns); i++)
        {
            if (fields[i].Length > ImportLimits.MaxFieldLength) return i;
        }

        return -1;
    }

    /// <summary>The first column in which a control character is; -1 where there is none.</summary>
    public int FirstControl()
    {
        for (var i = 0; hasControl && i < Math.Min(Count, ImportLimits.MaxColumns); i++)
        {
            if (HasControl(Raw(i))) return i;
        }

        return -1;
    }

    /// <summary>
    /// A value as it stands between its quotes, at most <see cref="ImportLimits.MaxFieldLength"/> characters; empty where the row ends
    /// before it.
    /// </summary>
    public ReadOnlySpan<char> Raw(int column) => Characters(column);

    /// <summary>
    /// A value without control characters and blanks around it, with doubled quotes made single and line ends made <c>\n</c>.
    /// </summary>
    public ReadOnlySpan<char> this[int column]
    {
        get
        {
            var value = Characters(column);
            if (value.IsEmpty || (!hasControl && !fields[column].IsQuoted)) return value.Trim();
            ref var field = ref fields[column];
            field = field with { Length = Clean(value, field.IsQuoted), IsQuoted = false };
            return value[..field.Length].Trim();
        }
    }

    private Span<char> Characters(int column)
    {
        if (column >= Count || column >= ImportLimits.MaxColumns) return [];
        ref readonly var field = ref fields[column];
        return source.AsSpan(offset + field.Start, Math.Min(field.Length, ImportLimits.MaxFieldLength));
    }

    /// <summary>Writes the value over itself, which is never longer.</summary>
    private static int Clean(Span<char> value, bool isQuoted)
    {
        var kept = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var letter = value[i];
            var next = i + 1 < value.Length ? value[i + 1] : '\0';
            if (Controls.Contains(letter)) continue;
            if (letter == '\r')
            {
                if (next == '\n') continue;
                letter = '\n';
            }
            else if (isQuoted && letter == '"' && next == '"')
            {
                i++;
            }

            value[kept++] = letter;
        }

        return kept;
    }
}
