using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace InfoInterview.Templates.Rendering;

/// <summary>
/// Copies a literal in whole vectors. It reads and writes up to <see cref="Slack"/> characters past the end, which costs less than to
/// decide how many are left: the pool of literals is padded for that, and the caller has checked the destination.
/// </summary>
internal static class LiteralCopy
{
    /// <summary>The characters that must lie behind the literal in the pool and in the destination.</summary>
    public const int Slack = 16;

    /// <summary>Copies; the destination must hold the length and <see cref="Slack"/> more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Copy(char[] pool, int start, Span<char> destination, int length)
    {
        ref var from = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(pool), start));
        ref var to = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(destination));
        for (nuint i = 0; i < (nuint)length; i += Slack) Vector256.LoadUnsafe(ref from, i).StoreUnsafe(ref to, i);
    }
}
