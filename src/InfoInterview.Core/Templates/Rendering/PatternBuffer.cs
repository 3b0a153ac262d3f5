using System.Text;

namespace InfoInterview.Templates.Rendering;

/// <summary>Lends the builder that patterns write into. One a thread is kept, and only while it is small.</summary>
internal static class PatternBuffer
{
    private const int MaxKeptCapacity = 256;

    [ThreadStatic]
    private static StringBuilder? spare;

    public static StringBuilder Rent()
    {
        var buffer = spare ?? new StringBuilder(MaxKeptCapacity);
        spare = null;
        return buffer;
    }

    public static void Return(StringBuilder buffer)
    {
        if (buffer.Capacity > MaxKeptCapacity) return;
        buffer.Clear();
        spare = buffer;
    }
}
