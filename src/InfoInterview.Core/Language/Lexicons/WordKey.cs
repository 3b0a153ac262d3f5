namespace InfoInterview.Language.Lexicons;

/// <summary>A folded word of up to 24 letters, packed so that two are compared at once; a longer one fits no lexicon.</summary>
internal struct WordKey : IEquatable<WordKey>
{
    public const int MostLetters = 24;
    private const int LettersEach = 8;

    private ulong first;
    private ulong second;
    private ulong third;

    public void Set(int index, byte letter)
    {
        var bits = (ulong)letter << (index % LettersEach * 8);
        if (index < LettersEach) first |= bits;
        else if (index < 2 * LettersEach) second |= bits;
        else third |= bits;
    }

    public readonly bool Equals(WordKey other) => first == other.first && second == other.second && third == other.third;

    public override readonly bool Equals(object? obj) => obj is WordKey other && Equals(other);

    public override readonly int GetHashCode()
    {
        var mixed = (first * 0x9E3779B97F4A7C15UL) ^ (second * 0xC2B2AE3D27D4EB4FUL) ^ (third * 0x165667B19E3779F9UL);
        return (int)(mixed >> 33) ^ (int)mixed;
    }
}
