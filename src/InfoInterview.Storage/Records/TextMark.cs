using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace InfoInterview.Storage.Records;

/// <summary>
/// What stands for a text where only sameness is asked: short, the same in every database whatever the text is made of, and telling
/// nobody what it says.
/// </summary>
internal static class TextMark
{
    private const int Bytes = 16;

    public static string Of(ReadOnlySpan<char> text)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(text), digest);
        return Convert.ToHexStringLower(digest[..Bytes]);
    }

    /// <summary>The mark of an organization, in any letter case; <c>null</c> where none is known.</summary>
    public static string? OfHouse(string? organization) => organization is null ? null : Of(FoldedText.Of(organization.Trim()));
}
