using System.Text;

namespace InfoInterview.Templates.Compiling;

/// <summary>All literal text of a template, one after the other.</summary>
internal sealed class LiteralPool
{
    private readonly StringBuilder text = new();

    public int Length => text.Length;

    public void Add(ReadOnlySpan<char> literal) => text.Append(literal);

    public char[] ToArray()
    {
        var pool = new char[text.Length];
        text.CopyTo(0, pool, text.Length);
        return pool;
    }
}
