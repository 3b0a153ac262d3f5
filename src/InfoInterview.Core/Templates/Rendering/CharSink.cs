using System.Buffers;
using NodaTime.Text;

namespace InfoInterview.Templates.Rendering;

/// <summary>
/// Where a rendering writes. When the span is full it moves to a larger array or, for a destination of fixed size, gives up: then every
/// method returns false.
/// </summary>
internal ref struct CharSink
{
    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 0x100).Select(code => (char)code).Where(char.IsControl)]);

    private readonly int limit;
    private readonly bool isFixed;
    private Span<char> buffer;
    private int length;
    private char[]? rented;

    public CharSink(Span<char> destination, bool isFixed, int limit)
    {
        this.limit = limit;
        this.isFixed = isFixed && destination.Length <= limit;
        buffer = destination.Length > limit ? destination[..limit] : destination;
    }

    /// <summary>What has been written.</summary>
    public readonly ReadOnlySpan<char> Written => buffer[..length];

    /// <summary>Whether the text outgrew the destination and lies in an array of its own.</summary>
    public readonly bool HasMoved => rented is not null;

    /// <summary>The room that is left without growing.</summary>
    public readonly Span<char> Rest => buffer[length..];

    /// <summary>Counts what was written into <see cref="Rest"/>.</summary>
    public void Advance(int count) => length += count;

    public void Return()
    {
        if (rented is not null) CharArray.Return(rented);
        rented = null;
    }

    public bool Append(scoped ReadOnlySpan<char> text)
    {
        if (text.Length > buffer.Length - length && !Reserve(text.Length)) return false;
        text.CopyTo(buffer[length..]);
        length += text.Length;
        return true;
    }

    public bool AppendHtml(scoped ReadOnlySpan<char> text)
    {
        while (true)
        {
            var special = HtmlEscape.FindSpecial(text);
            if (special < 0) return Append(text);
            if (!Append(text[..special]) || !Append(HtmlEscape.Reference(text[special]))) return false;
            text = text[(special + 1)..];
        }
    }

    public bool AppendHeader(scoped ReadOnlySpan<char> text, string name)
    {
        if (text.ContainsAny(Controls)) throw TemplateRenderException.Control(name);
        return Append(text);
    }

    public bool Append(scoped ReadOnlySpan<char> text, string name, TemplateContent content) => content switch
    {
        TemplateContent.Plain => Append(text),
        TemplateContent.Html => AppendHtml(text),
        _ => AppendHeader(text, name),
    };

    public bool Append<TValue>(TValue value, string? format, CultureInfo culture, string name, TemplateContent content)
        where TValue : ISpanFormattable
    {
        int written;
        while (!value.TryFormat(buffer[length..], out written, format, culture))
        {
            if (!Reserve(buffer.Length - length + 1)) return false;
        }

        var start = length;
        length += written;
        return content == TemplateContent.Plain || Rewrite(start, name, content);
    }

    public bool Append<TValue>(TValue value, IPattern<TValue> pattern, string name, TemplateContent content)
    {
        var text = PatternBuffer.Rent();
        pattern.AppendFormat(value, text);
        var start = length;
        if (text.Length > buffer.Length - length && !Reserve(text.Length)) return false;
        text.CopyTo(0, buffer[length..], text.Length);
        length += text.Length;
        PatternBuffer.Return(text);
        return content == TemplateContent.Plain || Rewrite(start, name, content);
    }

    /// <summary>Writes what stands from a place on once more, as the content asks for.</summary>
    private bool Rewrite(int start, string name, TemplateContent content)
    {
        var tail = buffer[start..length];
        if (content == TemplateContent.Html && HtmlEscape.FindSpecial(tail) < 0) return true;
        var copy = CharArray.Rent(tail.Length);
        tail.CopyTo(copy);
        length = start;
        var fits = Append(copy.AsSpan(0, tail.Length), name, content);
        CharArray.Return(copy);
        return fits;
    }

    /// <summary>Makes room for so many more characters.</summary>
    private bool Reserve(int extra)
    {
        if (isFixed) return false;
        if (extra > limit - length) throw TemplateRenderException.OutputLimit(limit);
        var larger = CharArray.Rent((int)Math.Min(limit, Math.Max((long)length + extra, 2L * buffer.Length)));
        Written.CopyTo(larger);
        if (rented is not null) CharArray.Return(rented);
        rented = larger;
        buffer = larger.AsSpan(0, Math.Min(larger.Length, limit));
        return true;
    }
}
