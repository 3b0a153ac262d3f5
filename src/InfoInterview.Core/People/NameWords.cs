using System.Collections.Frozen;
using System.Text;

namespace InfoInterview.People;

/// <summary>The words that are parts of a written name without being the name, and how a word is told to be one.</summary>
internal static class NameWords
{
    /// <summary>Longer words are compared too, but ask for memory.</summary>
    private const int LongWord = 64;

    private static readonly FrozenSet<string> Titles = Set(
        "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "rev", "reverend", "sir", "dame", "lord", "lady", "hon", "judge", "rabbi", "imam", "fr", "sr",
        "herr", "frau", "ing", "dipl-ing", "mag", "m", "mme", "mlle", "monsieur", "madame", "mademoiselle", "señor", "señora", "srta", "sra", "don", "doña", "dra",
        "capt", "captain", "col", "lt", "maj", "gen", "sgt");

    private static readonly FrozenSet<string> Suffixes = Set("jr", "sr", "ii", "iii", "iv");

    private static readonly FrozenSet<string> Letters = Set(
        "phd", "dphil", "md", "do", "dds", "dvm", "jd", "llm", "llb", "esq", "mba", "emba", "ma", "ms", "msc", "mphil", "ba", "bsc", "bs", "beng", "meng", "med", "edd", "mfa",
        "mpa", "mph", "mpp", "msw", "cpa", "cfa", "cfp", "cma", "acca", "fca", "aca", "pmp", "csm", "cissp", "ccna", "pe", "rn", "np", "pa-c", "lcsw", "lpc", "shrm-cp", "shrm-scp",
        "phr", "sphr", "aia", "riba", "leed", "cipd", "frsa", "obe", "mbe", "cbe", "kbe", "qc", "kc", "mp");

    private static readonly FrozenSet<string> Particles = Set(
        "van", "von", "der", "den", "de", "del", "della", "di", "da", "das", "dos", "do", "du", "la", "le", "ter", "ten", "tot", "zu", "zum", "zur", "af", "av",
        "bin", "ibn", "al", "el", "ben", "st", "ní", "mac", "ó", "nic", "y", "e");

    /// <summary>Family names that stand first wherever their marks are kept; without the marks people mostly write them last.</summary>
    private static readonly FrozenSet<string> VietnameseFamilies = Set(
        "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương", "lý", "đinh", "trương", "lương", "đoàn");

    /// <summary>Every word that is something of its own, in small letters.</summary>
    public static IEnumerable<string> All => [.. Titles, .. Suffixes, .. Letters, .. Particles, .. VietnameseFamilies];

    public static bool IsVietnameseFamily(string word) => Holds(VietnameseFamilies, word) && word.AsSpan().ContainsAnyExceptInRange('\0', 'z');

    public static bool IsTitle(string word) => Holds(Titles, word);

    public static bool IsSuffix(string word) => Holds(Suffixes, word);

    /// <summary>Letters after a name are told by being listed and not written as a name would be: "PhD", "MBA", never "Do" or "Ma".</summary>
    public static bool IsPostNominal(string word) =>
        Holds(Letters, word) && HasCapital(word.AsSpan(1));

    public static bool IsParticle(string word) => Holds(Particles, word);

    /// <summary>Whether the name is written in a script that puts the family name first and no blank between.</summary>
    public static bool IsUnspaced(string? name)
    {
        if (string.IsNullOrEmpty(name)) return false;
        foreach (var rune in name.EnumerateRunes())
        {
            if (!IsEastAsian(rune)) return false;
        }

        return true;
    }

    private static bool IsEastAsian(Rune rune) => rune.Value is
        (>= 0x3400 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x323AF) or 0x3005;

    /// <summary>Whether the word without full stops and commas around it is in the set; letter case does not matter.</summary>
    private static bool Holds(FrozenSet<string> set, ReadOnlySpan<char> word)
    {
        var bare = word.Length <= LongWord ? stackalloc char[LongWord] : new char[word.Length];
        var length = 0;
        foreach (var letter in word)
        {
            if (letter != '.') bare[length++] = char.ToLowerInvariant(letter);
        }

        return set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(bare[..length].Trim(','));
    }

    private static bool HasCapital(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            if (char.IsUpper(letter)) return true;
        }

        return false;
    }

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
