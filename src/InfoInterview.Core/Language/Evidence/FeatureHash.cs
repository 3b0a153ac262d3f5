namespace InfoInterview.Language.Evidence;

/// <summary>Numbers for features: the same on every machine and for ever, since the weights are kept under them.</summary>
internal static class FeatureHash
{
    public const uint Seed = 2166136261;

    private const uint Prime = 16777619;

    /// <summary>What stands before the first word and after the last.</summary>
    public static readonly uint Edge = Of("<s>");

    /// <summary>One more letter.</summary>
    public static uint Add(uint hash, char letter) => (hash ^ letter) * Prime;

    /// <summary>A feature of one part, told apart from other kinds of the same part.</summary>
    public static uint Of(FeatureKind kind, uint part) => Mix((part * 0x9E3779B1) ^ ((uint)kind * 0x85EBCA77));

    /// <summary>A feature of two parts in their order.</summary>
    public static uint Of(FeatureKind kind, uint first, uint second) => Of(kind, Mix(first) + (second * 0xC2B2AE3D));

    /// <summary>A feature of three parts in their order.</summary>
    public static uint Of(FeatureKind kind, uint first, uint second, uint third) => Of(kind, Of(kind, first, second), third);

    /// <summary>The number of a word that is written in code.</summary>
    public static uint Of(string word)
    {
        var hash = Seed;
        foreach (var letter in word) hash = Add(hash, letter);
        return hash;
    }

    private static uint Mix(uint hash)
    {
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6D;
        hash ^= hash >> 12;
        return hash;
    }
}
