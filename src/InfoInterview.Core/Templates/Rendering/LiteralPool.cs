namespace InfoInterview.Templates.Rendering;

/// <summary>All literal text of a template, one after the other.</summary>
internal sealed class LiteralPool(int capacity)
{
    private char[] text = new char[capacity + LiteralCopy.Slack];

    public int Length { get; private set; }

    public void Add(ReadOnlySpan<char> literal)
    {
        if (literal.Length + LiteralCopy.Slack > text.Length - Length)
            Array.Resize(ref text, Math.Max(2 * text.Length, Length + literal.Length + LiteralCopy.Slack));
        literal.CopyTo(text.AsSpan(Length));
        Length += literal.Length;
    }

    /// <summary>
    /// The text, followed by the room that copying in whole vectors needs. The pool's own array, unless most of it is empty.
    /// </summary>
    public char[] ToArray() => text.Length <= 2 * (Length + LiteralCopy.Slack) ? text : text.AsSpan(0, Length + LiteralCopy.Slack).ToArray();
}
