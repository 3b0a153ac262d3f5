using System.Text.Unicode;

namespace InfoInterview.Interchange.Contacts.Csv;

/// <summary>Gathers some words that are no UTF-8 from blocks of a file.</summary>
internal sealed class OddWords
{
    private const int Most = 5;
    private const int LongestWord = 40;
    private const int LongestLetter = 3;
    private const byte NotAscii = 0x80;

    private static readonly byte[] Ends = [.. "\t\r\n,;|\""u8];

    private readonly List<byte[]> words = [];

    public IReadOnlyList<byte[]> Words => words;

    public void Look(ReadOnlySpan<byte> block)
    {
        if (words.Count == Most || Utf8.IsValid(WithoutHalves(block))) return;
        for (var start = 0; start < block.Length && words.Count < Most;)
        {
            var length = block[start..].IndexOfAny(Ends);
            var end = length < 0 ? block.Length : start + length;
            Look(block[start..end], isWhole: start > 0 && length >= 0);
            start = end + 1;
        }
    }

    private void Look(ReadOnlySpan<byte> word, bool isWhole)
    {
        if (word.Length > LongestWord || word.IndexOfAnyInRange(NotAscii, byte.MaxValue) < 0
            || Utf8.IsValid(isWhole ? word : WithoutHalves(word))) return;
        var text = word.ToArray();
        if (!words.Exists(known => known.AsSpan().SequenceEqual(text))) words.Add(text);
    }

    /// <summary>A block may begin and end in the middle of a letter.</summary>
    private static ReadOnlySpan<byte> WithoutHalves(ReadOnlySpan<byte> block)
    {
        for (var i = 0; i < LongestLetter && block.Length > 0 && (block[0] & 0xC0) == NotAscii; i++) block = block[1..];
        for (var i = 1; i <= Math.Min(LongestLetter, block.Length); i++)
        {
            if ((block[^i] & 0xC0) == 0xC0) return block[..^i];
        }

        return block;
    }
}
