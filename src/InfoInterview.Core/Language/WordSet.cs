using System.Runtime.Intrinsics;

namespace InfoInterview.Language;

/// <summary>A small set of word numbers that may hold too much and never too little.</summary>
internal struct WordSet
{
    private const int Bits = 256;

    private Vector256<ulong> bits;

    public static WordSet Of(IEnumerable<ushort> words)
    {
        var set = default(WordSet);
        foreach (var word in words) set.Add(word);
        return set;
    }

    public void Add(ushort word)
    {
        var bit = word % Bits;
        bits = bits.WithElement(bit / 64, bits[bit / 64] | (1UL << (bit % 64)));
    }

    public readonly bool HoldsAll(WordSet all) => Vector256.AndNot(all.bits, bits) == Vector256<ulong>.Zero;

    public readonly bool Meets(WordSet any) => (bits & any.bits) != Vector256<ulong>.Zero;
}
