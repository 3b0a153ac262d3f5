using System.Buffers;

namespace InfoInterview.Templates.Rendering;

/// <summary>Lends arrays to write into. Large ones are not kept, so that one huge message does not stay in memory.</summary>
internal static class CharArray
{
    private const int MaxKeptLength = 65_536;

    public static char[] Rent(int length) => length > MaxKeptLength ? new char[length] : ArrayPool<char>.Shared.Rent(length);

    public static void Return(char[] array)
    {
        if (array.Length <= MaxKeptLength) ArrayPool<char>.Shared.Return(array);
    }
}
