using static InfoInterview.Outreach.Slots.EnglishWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>Names of employers and schools as they stand after "at".</summary>
internal static class EnglishNames
{
    /// <summary>How many letters a word has at least to tell one employer from another.</summary>
    private const int ShortestTelling = 3;

    /// <summary>Last words of names that keep their full stop.</summary>
    private static readonly string[] Abbreviated = ["inc", "ltd", "co", "corp", "llc", "plc", "bros", "jr", "dept", "assoc", "d.c", "u.s", "u.k"];

    public static ReadFact Organization(string text)
    {
        var typed = EnglishForm.After(text, "@", "at", "I work at", "works at", "works for", "working at", "work at", "I study at", "with")
            ?? text.TrimStart('@', ' ');
        if (typed.Length == 0 || NoName.Contains(Bare(typed))) return ReadFact.Empty;
        var name = EnglishTidy.FirstSentence(EnglishTidy.WithoutAsides(typed)).TrimEnd('!', '?', ',', ';', ' ');
        if (name.EndsWith('.') && !Abbreviated.Contains(Bare(name.Split(' ')[^1]), StringComparer.Ordinal)) name = name[..^1];
        // "hospital of Bradford, microbiology": what hangs on small is no part of the name.
        if (name.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma && char.IsLower(name[comma + 2])) name = name[..comma];
        foreach (var joint in (ReadOnlySpan<string>)[", in ", ", and ", ", but ", "; "])
        {
            if (name.IndexOf(joint, StringComparison.Ordinal) is > 0 and var at) name = name[..at];
        }

        if (name.Length == 0 || typed.Contains("??", StringComparison.Ordinal) || EnglishForm.HasWord(name, "think") || EnglishTidy.IsSlangy(name)
            || Bare(name.Split(' ')[0]) is "some" or "a" or "an" or "my" or "his" or "her") return ReadFact.Doubt(null);
        var isCut = name.Length + 2 < typed.Length;
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

        if (words.Length > 1 && EnglishTidy.IsShouted(name + " " + name + " " + name)) words = [.. words.Select(Unshouted)];
        else if (words.Length > 1 && char.IsUpper(words[0][0]) && words.Skip(1).All(word => !word.Any(char.IsUpper))) words = [.. words.Select(Named)];
        for (var at = 1; at < words.Length; at++)
        {
            if (PlaceNoun.Contains(words[at]) && char.IsUpper(words[at - 1][0])) words[at] = Named(words[at]);
        }

        for (var at = 0; at + 1 < words.Length; at++)
        {
            // "Univ. of Basel", "Dept. of Chemistry": as one writes them in a sentence.
            words[at] = (words[at], words[at + 1]) switch
            {
                ("Univ." or "Univ", "of") => "University",
                ("Dept." or "Dept", "of" or "for") => "Department",
                _ => words[at],
            };
            // "hospital of Bradford" is no name: one works in a hospital in Bradford.
            if (words[at] is "of" && at > 0 && words[at - 1] is "hospital" or "clinic" or "pharmacy" or "school" or "library"
                && char.IsUpper(words[at + 1][0])) words[at] = "in";
        }

        name = string.Join(' ', words);
        return ReadFact.OfPhrase(NeedsThe(words) ? "the " + name : Determiner.Contains(Bare(words[0]))
            ? char.ToLowerInvariant(name[0]) + name[1..] : name).Cut(isCut);
    }

    /// <summary>One is in a course, with a union, and at a firm or a school.</summary>
    public static string Preposition(string place)
    {
        var words = place.Split(' ');
        var end = Array.FindIndex(words, 1, word => EnglishWords.Preposition.Contains(Bare(word))
            || Bare(word) is "of" or "for");
        var head = Bare(words[(end < 0 ? words.Length : end) - 1]);
        if (head is "program" or "programme" or "course" or "team" or "unit" or "class" or "bootcamp") return "in";
        var isLocal = Array.FindIndex(words, word => Bare(word) is "local") is var local and > 0 && local + 1 < words.Length
            && char.IsDigit(words[local + 1].TrimStart('#')[0]);
        return isLocal || head is "union" or "guild" or "brotherhood" ? "with" : "at";
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

    /// <summary>"University of Oslo", "Department for Transport", "US Fish &amp; Wildlife Service".</summary>
    private static bool NeedsThe(string[] words) => !Determiner.Contains(Bare(words[0])) && words.Length > 1
        && ((words.Length > 2 && OfNames.Contains(Bare(words[0])) && Bare(words[1]) is "of" or "for")
            || TheNames.Contains(Bare(words[^1])) || IsCommon(words));

    /// <summary>"Parkinson's dance group at the Akron Y": the thing itself is written small.</summary>
    private static bool IsCommon(string[] words)
    {
        var end = Array.FindIndex(words, 1, word => EnglishWords.Preposition.Contains(Bare(word)) || Bare(word) is "of" or "for");
        var head = words[end < 0 ? words.Length - 1 : end - 1];
        return char.IsLower(head[0]) && (EnglishArticles.IsCountable(head)
            || head is "group" or "program" or "programme" or "team" or "centre" or "center" or "charity" or "club" or "crew");
    }

    private static string Named(string word) =>
        word.Length > 0 && char.IsLower(word[0]) && Bare(word) is not ("of" or "and" or "the" or "for" or "in" or "at" or "de" or "am" or "an" or "der" or "und")
            ? char.ToUpperInvariant(word[0]) + word[1..] : word;

    private static string Unshouted(string word) =>
        word.Count(char.IsLetter) > 3 || Bare(word) is "ag" or "pty" or "ltd" or "the" or "and" or "of" or "inc"
            ? Named(word.ToLowerInvariant()) : word;

    private static bool IsOfMany(string word) =>
        Bare(word) is "the" or "university" or "college" or "school" or "high" or "and" or "hospital" or "department" or "dept" or "inc" or "of" or "community" or "state" or "city";
}
