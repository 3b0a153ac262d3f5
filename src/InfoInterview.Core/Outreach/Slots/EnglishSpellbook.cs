namespace InfoInterview.Outreach.Slots;

/// <summary>
/// Tells the words of English, American and British, from slips and from names that were typed small. One look costs no allocation.
/// </summary>
internal static class EnglishSpellbook
{
    private const string Resource = "InfoInterview.Outreach.Slots.en-spelling.words";
    private const int ShortestOfTwo = 3;
    private const int ShortestPlural = 4;
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    private static readonly string[] Endings = ["ing", "ed", "er", "ers", "or", "ly", "ness", "ity", "less", "ful", "able", "ist",
        "ists", "ism", "al", "ment", "ation"];

    private static readonly string[] Beginnings = ["pre", "re", "un", "non", "over", "under", "post", "micro", "anti", "semi", "sub",
        "inter", "multi", "super", "tele", "electro", "bio", "geo", "hydro", "neuro", "photo", "out", "mid", "self", "co"];

    private static readonly Lazy<uint[]> Hashes = new(Read);

    /// <summary>The first word of a text that English does not know; <c>null</c> where all are known.</summary>
    public static string? FirstUnknown(string text)
    {
        foreach (var word in text.Split([' ', '-', '–'], StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = word.AsSpan().Trim(",;:.!?()\"“”'‘’&");
            // "co-op", "med-tech": a short part is no slip.
            var isPart = bare.Length < ShortestPlural && text.Contains('-', StringComparison.Ordinal)
                && (text.Contains(bare.ToString() + "-", StringComparison.Ordinal)
                || text.Contains("-" + bare.ToString(), StringComparison.Ordinal));
            if (bare.Length > 1 && !isPart && !IsOfOtherSigns(bare) && !Knows(bare)) return bare.ToString();
        }

        return null;
    }

    /// <summary>Whether a word of small letters is one; apostrophes are cut with what follows them.</summary>
    public static bool Knows(ReadOnlySpan<char> word)
    {
        var apostrophe = word.IndexOfAny('\'', '’');
        if (apostrophe >= 0)
        {
            var stem = word[..apostrophe];
            return apostrophe is 0 || stem is "o" or "ma" or "y" || Knows(stem)
                || (word[(apostrophe + 1)..] is "t" && EnglishWords.Auxiliary.Contains(word.ToString().Replace('’', '\'')));
        }

        if (Lists(word)) return true;
        foreach (var ending in Endings)
        {
            if (word.Length < ending.Length + ShortestOfTwo || !word.EndsWith(ending)) continue;
            var stem = word[..^ending.Length];
            if (IsKept(stem) || (stem.Length > ShortestOfTwo && stem[^1] == stem[^2] && IsKept(stem[..^1]))) return true;
            if (IsKept(string.Concat(stem, "e"))) return true;
        }

        foreach (var beginning in Beginnings)
        {
            if (word.Length > beginning.Length + ShortestPlural && word.StartsWith(beginning)
                && Knows(word[beginning.Length..])) return true;
        }

        for (var cut = ShortestOfTwo; cut <= word.Length - ShortestOfTwo; cut++)
        {
            if (IsKept(word[..cut]) && (IsKept(word[cut..]) || (word[^1] == 's' && IsKept(word[cut..^1])))) return true;
        }

        return false;
    }

    /// <summary>Whether a word stands in the list itself, or its singular; no word is put together for it.</summary>
    public static bool Lists(ReadOnlySpan<char> word) => IsKept(word) || (word.Length >= ShortestPlural && word[^1] == 's'
        && IsKept(word[..^1]));

    /// <summary>Names, numbers, addresses and words of other alphabets are no business of a list of English words.</summary>
    private static bool IsOfOtherSigns(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (!char.IsAsciiLetterLower(character) && character is not ('\'' or '’')) return true;
        }

        return false;
    }

    private static bool IsKept(ReadOnlySpan<char> word) => word.Length == 1
        ? word[0] is 'a' or 'i' : Array.BinarySearch(Hashes.Value, Hash(word)) >= 0;

    private static uint[] Read()
    {
        using var stream = typeof(EnglishSpellbook).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The word list '{Resource}' is missing from the library.");
        using var reader = new StreamReader(stream);
        var hashes = new List<uint>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') Add(line, hashes);
        }

        hashes.Sort();
        return [.. hashes];
    }

    /// <summary>A whole word, and others by how much of the word before them they keep.</summary>
    private static void Add(string line, List<uint> hashes)
    {
        var word = "";
        foreach (var part in line.Split(' '))
        {
            word = word.Length == 0 ? part : word[..Kept(part[0])] + part[1..];
            hashes.Add(Hash(word));
        }
    }

    private static int Kept(char sign) => char.IsAsciiDigit(sign) ? sign - '0' : sign - 'A' + 10;

    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = Basis;
        foreach (var character in word) hash = unchecked((hash ^ character) * Prime);
        return hash;
    }
}
