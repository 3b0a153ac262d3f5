namespace InfoInterview.Interchange.Calendars.Lines;

/// <summary>One property of a component: <c>NAME;PARAMETER=value:VALUE</c>.</summary>
internal sealed class ContentLine
{
    private readonly ReadOnlyMemory<char> parameters;

    private ContentLine(int line, string name, ReadOnlyMemory<char> parameters, ReadOnlyMemory<char> value)
    {
        Line = line;
        Name = name;
        this.parameters = parameters;
        Value = value;
    }

    public int Line { get; }

    /// <summary>The name in capitals.</summary>
    public string Name { get; }

    public ReadOnlyMemory<char> Value { get; }

    public string Text => Value.Span.Trim().ToString();

    /// <summary>Splits a line whose name is known; <c>null</c> when it has no colon.</summary>
    public static ContentLine? Split(int line, string name, ReadOnlyMemory<char> text)
    {
        var span = text.Span;
        var nameEnd = span.IndexOfAny(':', ';');
        var colon = nameEnd < 0 ? -1 : ColonAfter(span, nameEnd);
        if (colon >= 0 && (name is Names.Start or Names.Finish or Names.RecurrenceId or Names.Dates or Names.ExceptionDates)) colon = ColonBeforeDate(span, colon);
        return colon < 0 ? null : new ContentLine(line, name, text[nameEnd..colon], text[(colon + 1)..]);
    }

    /// <summary>The value of a parameter without its quotes; <c>null</c> when there is none.</summary>
    public string? Parameter(string name)
    {
        var rest = parameters.Span;
        while (!rest.IsEmpty)
        {
            rest = rest[1..];
            var end = EndOfParameter(rest);
            var parameter = rest[..end];
            var equals = parameter.IndexOf('=');
            if (equals > 0 && parameter[..equals].Trim().Equals(name, StringComparison.OrdinalIgnoreCase)) return Unquoted(parameter[(equals + 1)..]);
            rest = rest[end..];
        }

        return null;
    }

    public bool ParameterIs(string name, string value) => string.Equals(Parameter(name), value, StringComparison.OrdinalIgnoreCase);

    public bool Is(string value) => Value.Span.Trim().Equals(value, StringComparison.OrdinalIgnoreCase);

    /// <summary>The colon before the value; one inside quotes does not count unless the quotes never close.</summary>
    private static int ColonAfter(ReadOnlySpan<char> text, int nameEnd)
    {
        var isQuoted = false;
        for (var i = nameEnd; i < text.Length; i++)
        {
            if (text[i] == '"') isQuoted = !isQuoted;
            else if (text[i] == ':' && !isQuoted) return i;
        }

        return text.IndexOf(':');
    }

    /// <summary>
    /// Some programs write <c>TZID=(UTC-05:00) Eastern Time:2026…</c> without quotes: the value of a date begins with a year.
    /// </summary>
    private static int ColonBeforeDate(ReadOnlySpan<char> text, int first)
    {
        for (var colon = first; colon >= 0;)
        {
            var value = text[(colon + 1)..].TrimStart();
            if (value.Length >= 4 && !value[..4].ContainsAnyExceptInRange('0', '9')) return colon;
            var next = text[(colon + 1)..].IndexOf(':');
            colon = next < 0 ? -1 : colon + 1 + next;
        }

        return first;
    }

    private static int EndOfParameter(ReadOnlySpan<char> text)
    {
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"') isQuoted = !isQuoted;
            else if (text[i] == ';' && !isQuoted) return i;
        }

        return text.Length;
    }

    private static string Unquoted(ReadOnlySpan<char> value) => value.Trim().Trim('"').Trim().ToString();
}
