using System.Buffers;

namespace InfoInterview.Outreach.Slots;

/// <summary>
/// Tells the words of English from slips and from names that were typed small. It knows the words of our own texts and how English words
/// are put together: a word that it does not know is a slip where one letter makes a known word of it, and a name where its
/// letters stand
/// as in no English word. What is neither passes. One look costs no allocation.
/// </summary>
internal static class EnglishSpellbook
{
    private const string Resource = "InfoInterview.Outreach.Slots.en-own.words";
    private const int ShortestOfTwo = 3;
    private const int ShortestPlural = 4;

    /// <summary>In a shorter word another letter makes another word: "trail" and "trial" are both right.</summary>
    private const int ShortestTurned = 6;
    private const int ShortestVowel = 8;

    /// <summary>So many runs of three letters that no known word has make a word a foreign one.</summary>
    private const int FewestOdd = 3;
    private const int Letters = 27;
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    private static readonly string[] Endings = ["ing", "ed", "er", "ers", "or", "ly", "ness", "ity", "less", "ful", "able", "ist",
        "ists", "ism", "al", "ment", "ation", "es"];

    private static readonly string[] Beginnings = ["pre", "re", "un", "non", "over", "under", "post", "micro", "anti", "semi", "sub",
        "inter", "multi", "super", "tele", "electro", "bio", "geo", "hydro", "neuro", "photo", "out", "mid", "self", "co", "dis", "mis"];

    /// <summary>Units, which have letters as no word has.</summary>
    private static readonly string[] Units = ["mmol", "kg", "mg", "ml", "km", "cm", "mm", "kw", "kwh",
        "mwh", "ghz", "mhz", "hz", "ppm", "psi",
        "mph", "rpm", "lbs", "lb", "ft", "sq", "hp", "kph", "gb", "mb", "tb"];

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly Lazy<Book> Own = new(Read);

    /// <summary>The first word of a text that is a slip or a name; <c>null</c> where none is.</summary>
    public static string? FirstUnknown(string text)
    {
        foreach (var word in text.Split([' ', '-', '–'], StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = word.AsSpan().Trim(",;:.!?()\"“”'‘’&");
            // "co-op", "med-tech": a short part is no slip.
            var isPart = bare.Length < ShortestPlural && text.Contains('-', StringComparison.Ordinal)
                && (text.Contains(bare.ToString() + "-", StringComparison.Ordinal)
                || text.Contains("-" + bare.ToString(), StringComparison.Ordinal));
            if (bare.Length > 1 && !isPart && !IsOfOtherSigns(bare) && !Knows(bare) && (IsSlip(bare)
                || IsForeign(bare))) return bare.ToString();
        }

        return null;
    }

    /// <summary>Whether a word of small letters is one that is known; apostrophes are cut with what follows them.</summary>
    public static bool Knows(ReadOnlySpan<char> word)
    {
        var apostrophe = word.IndexOfAny('\'', '’');
        if (apostrophe >= 0)
        {
            var stem = word[..apostrophe];
            return apostrophe is 0 || stem is "o" or "ma" or "y" || Knows(stem)
                || (word[(apostrophe + 1)..] is "t" && EnglishWords.Auxiliary.Contains(word.ToString().Replace('’', '\'')));
        }

        if (Lists(word) || IsUnit(word)) return true;
        foreach (var ending in Endings)
        {
            if (word.Length < ending.Length + ShortestOfTwo || !word.EndsWith(ending)) continue;
            var stem = word[..^ending.Length];
            if (IsKept(stem) || (stem.Length > ShortestOfTwo && stem[^1] == stem[^2] && IsKept(stem[..^1]))) return true;
            if (IsKept(string.Concat(stem, "e")) || (stem[^1] is 'i' && IsKept(string.Concat(stem[..^1], "y")))) return true;
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

    /// <summary>Whether a known word comes of it by turning two letters, by a double letter more or less, or by another vowel.</summary>
    private static bool IsSlip(ReadOnlySpan<char> word)
    {
        if (word.Length is < ShortestTurned or > 30 || word.IndexOfAny('\'', '’') >= 0) return false;
        Span<char> other = stackalloc char[word.Length + 1];
        for (var at = 0; at + 1 < word.Length; at++)
        {
            word.CopyTo(other);
            (other[at], other[at + 1]) = (word[at + 1], word[at]);
            if (word[at] != word[at + 1] && Lists(other[..word.Length])) return true;
            word[(at + 1)..].CopyTo(other[at..]);
            if (word[at] == word[at + 1] && Lists(other[..(word.Length - 1)])) return true;
            word[..(at + 1)].CopyTo(other);
            word[at..].CopyTo(other[(at + 1)..]);
            if (at > 0 && Lists(other)) return true;
            if (word.Length < ShortestVowel || at == 0 || !"aeiou".Contains(word[at], StringComparison.Ordinal)) continue;
            word.CopyTo(other);
            foreach (var vowel in "aeiou")
            {
                other[at] = vowel;
                if (vowel != word[at] && Lists(other[..word.Length])) return true;
            }
        }

        return false;
    }

    /// <summary>Whether it begins as no known word does, "wwise", or has several runs of letters that none has.</summary>
    private static bool IsForeign(ReadOnlySpan<char> word)
    {
        if (!word.ContainsAny(Vowels)) return false;
        if (!Own.Value.Runs[Run(word, -1)]) return true;
        var odd = 0;
        for (var at = -1; at + 1 < word.Length; at++)
        {
            if (!Own.Value.Runs[Run(word, at)]) odd++;
        }

        return odd >= FewestOdd;
    }

    /// <summary>Three letters as a number; what is before and behind the word is a sign of its own.</summary>
    private static int Run(ReadOnlySpan<char> word, int at)
    {
        return (((One(word, at) * Letters) + One(word, at + 1)) * Letters) + One(word, at + 2);

        static int One(ReadOnlySpan<char> word, int at) => at >= 0 && at < word.Length && char.IsAsciiLetterLower(word[at])
            ? word[at] - 'a' + 1 : 0;
    }

    private static bool IsUnit(ReadOnlySpan<char> word)
    {
        foreach (var unit in Units)
        {
            if (word.SequenceEqual(unit)) return true;
        }

        return false;
    }

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
        ? word[0] is 'a' or 'i' : Array.BinarySearch(Own.Value.Hashes, Hash(word)) >= 0;

    private static Book Read()
    {
        using var stream = typeof(EnglishSpellbook).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The word list '{Resource}' is missing from the library.");
        using var reader = new StreamReader(stream);
        var hashes = new List<uint>();
        var runs = new bool[Letters * Letters * Letters];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') Add(line, hashes, runs);
        }

        hashes.Sort();
        return new Book([.. hashes], runs);
    }

    /// <summary>A whole word, and others by how much of the word before them they keep.</summary>
    private static void Add(string line, List<uint> hashes, bool[] runs)
    {
        var word = "";
        foreach (var part in line.Split(' '))
        {
            word = word.Length == 0 ? part : word[..Kept(part[0])] + part[1..];
            hashes.Add(Hash(word));
            for (var at = -1; at + 1 < word.Length; at++) runs[Run(word, at)] = true;
        }
    }

    private static int Kept(char sign) => char.IsAsciiDigit(sign) ? sign - '0' : sign - 'A' + 10;

    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = Basis;
        foreach (var character in word) hash = unchecked((hash ^ character) * Prime);
        return hash;
    }

    /// <summary>The words, and every run of three letters in them.</summary>
    private sealed record Book(uint[] Hashes, bool[] Runs);
}
