namespace InfoInterview.Language;

/// <summary>Finds the known name that was probably meant.</summary>
internal static class NearestName
{
    /// <summary>Longer names are not compared: they are no slips of the finger.</summary>
    private const int LongestCompared = 64;

    public static string? Of(string written, IEnumerable<string> candidates)
    {
        var wanted = Plain(written);
        if (wanted.Length is 0 or > LongestCompared) return null;
        string? best = null;
        var bestDistance = Reach(wanted) + 1;
        foreach (var candidate in candidates)
        {
            var plain = Plain(candidate);
            if (plain.Length > LongestCompared || Math.Abs(plain.Length - wanted.Length) >= bestDistance) continue;
            var distance = EditDistance.Between(wanted, plain);
            if (distance >= bestDistance || distance >= plain.Length) continue;
            best = candidate;
            bestDistance = distance;
        }

        return best ?? SharingWords(written, candidates);
    }

    /// <summary>One slip in a short name, one more for every three letters.</summary>
    private static int Reach(string plain) => Math.Max(1, plain.Length / 3);

    /// <summary>The only name whose words are all in the written one, or the other way round, such as company for company_name.</summary>
    private static string? SharingWords(string written, IEnumerable<string> candidates)
    {
        var words = Words(written);
        string? only = null;
        foreach (var candidate in candidates)
        {
            var others = Words(candidate);
            if (!words.IsSubsetOf(others) && !others.IsSubsetOf(words)) continue;
            if (only is not null && !string.Equals(only, candidate, StringComparison.Ordinal)) return null;
            only = candidate;
        }

        return only;
    }

    private static string Plain(string name) =>
        string.Concat(name.Where(c => c is not ('_' or '-' or ' ' or '\t')).Select(char.ToLowerInvariant));

    private static HashSet<string> Words(string name)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            var ends = i == name.Length || !char.IsLetterOrDigit(name[i]) || (char.IsUpper(name[i]) && char.IsLower(name[i - 1]));
            if (!ends) continue;
            var word = name.AsSpan(start, i - start).Trim("_-. \t");
            if (!word.IsEmpty) words.Add(word.ToString());
            start = i;
        }

        return words;
    }
}
