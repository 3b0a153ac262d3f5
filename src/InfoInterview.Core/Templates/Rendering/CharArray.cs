namespace InfoInterview.Templates.Rendering;

/// <summary>
/// Lends arrays to write into. One of moderate size is kept for each thread; a larger one is not, so that one huge message does
/// not stay in memory.
/// </summary>
internal static class CharArray
{
    private const int ShortestKept = 2_048;
    private const int LongestKept = 16_384;

    [ThreadStatic]
    private static char[]? spare;

    public static char[] Rent(int length)
    {
        var array = spare;
        if (array is null || array.Length < length) return new char[Math.Max(length, ShortestKept)];
        spare = null;
        return array;
    }

    public static void Return(char[] array)
    {
        if (array.Length <= LongestKept) spare = array;
    }
}
