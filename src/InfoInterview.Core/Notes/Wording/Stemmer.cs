using System.Buffers;

namespace InfoInterview.Notes.Wording;

/// <summary>
/// Cuts the endings off English words, so that forms of one word meet. Works on folded words, in place, and gives the new
/// length. Endings are cut by their letters alone: now and then two words meet that are none of a kind, which a search shows and
/// a proposal can afford.
/// </summary>
internal static class Stemmer
{
    /// <summary>What is left of a word has at least so many letters.</summary>
    private const int Fewest = 3;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>As they stand when a last e or y is gone.</summary>
    private static readonly string[] Derived = ["ational", "ation", "ativ", "ator", "ment", "ness", "nes", "abl", "ibl", "ial", "iv",
        "ion", "ist", "al", "or", "er", "at", "it"];

    /// <summary>The length without plural, "-ed" and "-ing": "interviews", "interviewed" and "interviewing" meet.</summary>
    public static int Inflection(ReadOnlySpan<char> word)
    {
        var length = word.Length;
        if (length <= Fewest || char.IsAsciiDigit(word[0])) return length;
        if (word.EndsWith("ies") && length > Fewest + 2) return length - 3;
        if (word.EndsWith("sses") || word.EndsWith("shes") || word.EndsWith("ches") || word.EndsWith("xes")) length -= 2;
        else if (word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i')) length--;
        word = word[..length];
        if (word.EndsWith("ing") && HasVowel(word[..^3])) length -= 3;
        else if (word.EndsWith("ied") && length > Fewest + 2) return length - 3;
        else if (word.EndsWith("ed") && HasVowel(word[..^2])) length -= 2;
        else return Trim(word);
        return Trim(word[..length]);
    }

    /// <summary>The length without endings that make nouns and adjectives, too: "measures", "measuring" and "measurable" meet.</summary>
    public static int Stem(ReadOnlySpan<char> word)
    {
        if (word.Length > Fewest + 3 && word.EndsWith("ly")) word = word[..^2];
        word = word[..Inflection(word)];
        foreach (var ending in Derived)
        {
            if (word.Length < ending.Length + Fewest + 1 || !word.EndsWith(ending)) continue;
            return Trim(word[..^ending.Length]);
        }

        return word.Length;
    }

    /// <summary>Without a last e, y or i, or the second of two equal consonants.</summary>
    private static int Trim(ReadOnlySpan<char> word)
    {
        var length = word.Length;
        if (length > Fewest && word[^1] is 'e' or 'y' or 'i') return length - 1;
        return length > Fewest && word[^1] == word[^2] && word[^1] is not ('l' or 's' or 'z' or 'e' or 'o') ? length - 1 : length;
    }

    private static bool HasVowel(ReadOnlySpan<char> word) => word.Length >= Fewest - 1 && word.ContainsAny(Vowels);
}
