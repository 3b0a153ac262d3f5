using static InfoInterview.Outreach.Slots.EnglishWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>Names of employers and schools as they stand after "at".</summary>
internal static class EnglishNames
{
    /// <summary>How many letters a word has at least to tell one employer from another.</summary>
    private const int ShortestTelling = 3;

    public static ReadFact Organization(string text)
    {
        var name = EnglishForm.After(text, "@", "at", "I work at", "works at", "working at", "work at", "I study at", "with")
            ?? text.TrimStart('@', ' ');
        if (name.Length == 0 || NoName.Contains(Bare(name))) return ReadFact.Empty;
        var words = name.Split(' ');
        if (!name.Any(char.IsUpper) && !Determiner.Contains(Bare(words[0])) && name.All(letter => !char.IsDigit(letter) && letter != '.'))
        {
            for (var at = 0; at < words.Length; at++)
            {
                if (words[at].Length > 0 && Bare(words[at]) is not ("of" or "and" or "the" or "for" or "in" or "at" or "de")) words[at] =
                    char.ToUpperInvariant(words[at][0]) + words[at][1..];
            }

            name = string.Join(' ', words);
        }

        return ReadFact.OfPhrase(NeedsThe(words) ? "the " + name : Determiner.Contains(Bare(words[0]))
            ? char.ToLowerInvariant(name[0]) + name[1..] : name);
    }

    /// <summary>Whether a status already says where: "a student at UC San Diego", and the school is UC San Diego.</summary>
    public static bool IsNamedIn(string status, string organization)
    {
        foreach (var word in organization.Split([' ', '-', '/', ',', '.'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length >= ShortestTelling && char.IsUpper(word[0]) && !IsOfMany(word)
                && status.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return status.Contains(organization, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"University of Oslo", "Museum of London".</summary>
    private static bool NeedsThe(string[] words) => words.Length > 2 && OfNames.Contains(Bare(words[0])) && Bare(words[1]) is "of";

    private static bool IsOfMany(string word) =>
        Bare(word) is "the" or "university" or "college" or "school" or "high" or "and" or "hospital" or "department" or "dept" or "inc" or "of" or "community" or "state" or "city";
}
