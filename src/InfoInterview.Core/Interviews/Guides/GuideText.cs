using System.Buffers;

namespace InfoInterview.Interviews.Guides;

/// <summary>A growing text in a rented array, so that a guide costs little more than its own string.</summary>
internal sealed class GuideText : IDisposable
{
    private const int FirstSize = 16 * 1024;

    private char[] chars = ArrayPool<char>.Shared.Rent(FirstSize);
    private int length;

    public void Append(ReadOnlySpan<char> text)
    {
        if (length + text.Length > chars.Length) Grow(text.Length);
        text.CopyTo(chars.AsSpan(length));
        length += text.Length;
    }

    public void Append(char c)
    {
        if (length == chars.Length) Grow(1);
        chars[length++] = c;
    }

    public void Append(int number)
    {
        Span<char> digits = stackalloc char[11];
        number.TryFormat(digits, out var written, provider: CultureInfo.InvariantCulture);
        Append(digits[..written]);
    }

    public bool EndsWith(ReadOnlySpan<char> end, StringComparison comparison) => chars.AsSpan(0, length).EndsWith(end, comparison);

    public override string ToString() => new(chars, 0, length);

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(chars);
        chars = [];
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(chars.Length * 2, length + more));
        chars.AsSpan(0, length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(chars);
        chars = larger;
    }
}
