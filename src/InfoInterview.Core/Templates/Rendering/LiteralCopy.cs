using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace InfoInterview.Templates.Rendering;

/// <summary>
/// Copies in whole vectors. For a literal it reads and writes up to <see cref="Slack"/> characters past the end, which costs less than to
/// decide how many are left: the pool of literals is padded for that, and the caller has checked the destination.
/// </summary>
internal static class LiteralCopy
{
    /// <summary>The characters that must lie behind the literal in the pool and in the destination.</summary>
    public const int Slack = 16;

    /// <summary>Copies a value, of which not one character past the end is read; the destination must hold it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void CopyValue(string value, Span<char> destination)
    {
        // Most values of a message are this long: vectors that overlap cover them.
        if (value.Length is < 8 or > 64)
        {
            value.CopyTo(destination);
            return;
        }

        ref var from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(value.AsSpan()));
        ref var to = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(destination));
        var length = (nuint)value.Length;
        if (length <= 16)
        {
            Vector128.LoadUnsafe(ref from).StoreUnsafe(ref to);
            Vector128.LoadUnsafe(ref from, length - 8).StoreUnsafe(ref to, length - 8);
            return;
        }

        Vector256.LoadUnsafe(ref from).StoreUnsafe(ref to);
        if (length > 32)
        {
            Vector256.LoadUnsafe(ref from, 16).StoreUnsafe(ref to, 16);
            Vector256.LoadUnsafe(ref from, length - 32).StoreUnsafe(ref to, length - 32);
        }

        Vector256.LoadUnsafe(ref from, length - 16).StoreUnsafe(ref to, length - 16);
    }

    /// <summary>Copies; the destination must hold the length and <see cref="Slack"/> more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Copy(char[] pool, int start, Span<char> destination, int length)
    {
        ref var from = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(pool), start));
        ref var to = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(destination));
        for (nuint i = 0; i < (nuint)length; i += Slack) Vector256.LoadUnsafe(ref from, i).StoreUnsafe(ref to, i);
    }
}
