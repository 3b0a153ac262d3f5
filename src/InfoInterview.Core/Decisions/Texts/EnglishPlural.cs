namespace InfoInterview.Decisions.Texts;

/// <summary>The plural of what people are called in English: "nurse in a clinic", "head of sales", "paramedic", "midwife".</summary>
internal static class EnglishPlural
{
    /// <summary>What follows the noun and stays as it is.</summary>
    private static readonly string[] Links =
    [
        " of ", " in ", " at ", " from ", " for ", " with ", " on ", " who ", " by ", " to ", " without ", " and ", " or ", ", ", " (",
        " - ", "-in-",
    ];

    private static readonly Dictionary<string, string> Irregular = new(StringComparer.OrdinalIgnoreCase)
    {
        ["man"] = "men",
        ["woman"] = "women",
        ["child"] = "children",
        ["person"] = "people",
        ["staff"] = "staff",
        ["crew"] = "crew",
        ["police"] = "police",
        ["wife"] = "wives",
        ["chef"] = "chefs",
        ["chief"] = "chiefs",
        ["alumnus"] = "alumni",
        ["alumna"] = "alumnae",
    };

    public static string Of(string name)
    {
        var end = name.Length;
        foreach (var link in Links)
        {
            var at = name.IndexOf(link, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && at < end) end = at;
        }

        var start = name.LastIndexOf(' ', end - 1) + 1;
        return string.Concat(name.AsSpan(0, start), Word(name[start..end]), name.AsSpan(end));
    }

    private static string Word(string word)
    {
        foreach (var (one, many) in Irregular)
        {
            if (word.EndsWith(one, StringComparison.OrdinalIgnoreCase) && IsEnding(word, one))
                return word[..^one.Length] + Like(many, word[^one.Length]);
        }

        if (word.Length == 0 || !char.IsLetter(word[^1])) return word;
        if (word.Length > 1 && word.Equals(word.ToUpperInvariant(), StringComparison.Ordinal)) return word + "s";
        if (EndsWith(word, "s", "x", "z", "ch", "sh")) return word + "es";
        if (char.ToLowerInvariant(word[^1]) == 'y' && word.Length > 1
            && !"aeiou".Contains(char.ToLowerInvariant(word[^2]), StringComparison.Ordinal))
            return word[..^1] + "ies";
        return word + "s";
    }

    /// <summary>"Fireman" and "midwife" end like the word itself; "German" and "Roman" do not.</summary>
    private static bool IsEnding(string word, string one) => word.Length == one.Length
        || (!string.Equals(one, "man", StringComparison.Ordinal)
            ? one is not ("staff" or "crew" or "person" or "child")
            : char.IsLower(word[0]) && !EndsWith(word, "human", "shaman", "talisman", "german", "roman", "norman"));

    private static string Like(string many, char first) =>
        char.IsUpper(first) ? string.Concat(char.ToUpperInvariant(many[0]).ToString(), many.AsSpan(1)) : many;

    private static bool EndsWith(string word, params ReadOnlySpan<string> ends)
    {
        foreach (var end in ends)
        {
            if (word.EndsWith(end, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
