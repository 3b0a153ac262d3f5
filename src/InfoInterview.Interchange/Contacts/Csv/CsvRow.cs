namespace InfoInterview.Interchange.Contacts.Csv;

/// <summary>One row of a table; its values lie in the reader's own memory and are only good until the next row is read.</summary>
internal sealed class CsvRow
{
    private readonly List<(int Start, int Length, bool HasPairs)> fields = [];
    private ReadOnlyMemory<char> text;

    /// <summary>The line on which the row begins, counted from 1.</summary>
    public int Line { get; private set; }

    /// <summary>The number of values, also of those beyond <see cref="ImportLimits.MaxColumns"/>, which are not kept.</summary>
    public int Count { get; private set; }

    /// <summary>What the row is beside its values.</summary>
    public RowFault Fault { get; set; }

    public void Clear()
    {
        fields.Clear();
        Count = 0;
    }

    public void Add(int start, int length, bool hasPairs)
    {
        if (Count++ < ImportLimits.MaxColumns) fields.Add((start, length, hasPairs));
    }

    public void Settle(ReadOnlyMemory<char> source, int line, RowFault fault) => (text, Line, Fault) = (source, line, fault);

    /// <summary>Whether the value is longer than is read.</summary>
    public bool IsCut(int column) => column < fields.Count && fields[column].Length > ImportLimits.MaxFieldLength;

    /// <summary>A value as it stands between its quotes, at most <see cref="ImportLimits.MaxFieldLength"/> characters; empty where the row ends before it.</summary>
    public ReadOnlySpan<char> Raw(int column)
    {
        if (column >= fields.Count) return [];
        var (start, length, _) = fields[column];
        return text.Span.Slice(start, Math.Min(length, ImportLimits.MaxFieldLength));
    }

    /// <summary>A value without blanks around it, with doubled quotes made single and line ends made <c>\n</c>.</summary>
    public string this[int column]
    {
        get
        {
            var value = Raw(column).Trim();
            if (value.IsEmpty) return "";
            var plain = value.ToString();
            if (fields[column].HasPairs) plain = plain.Replace("\"\"", "\"", StringComparison.Ordinal);
            return value.Contains('\r') ? plain.ReplaceLineEndings("\n") : plain;
        }
    }
}
