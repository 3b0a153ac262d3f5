namespace InfoInterview.People;

/// <summary>Takes a written name apart.</summary>
internal static class NameReader
{
    public static PersonName? Read(string? text)
    {
        var written = NameField.Tidy(text);
        var clean = NameField.WithoutTags(written);
        if (!HasLetter(clean)) return null;

        var letters = new List<string>();
        string? suffix = null;
        var main = SplitAtComma(clean, letters, ref suffix, out var familyFirst);
        var words = main.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();

        var titles = TakeTitles(words);
        TakeTail(words, letters, ref suffix);
        var name = new PersonName { Written = written, Title = titles, Suffix = suffix, PostNominals = letters.Count == 0 ? null : string.Join(", ", letters) };
        if (familyFirst is not null) return WithFamily(name, words, familyFirst);
        if (words.Count == 1 && NameWords.IsUnspaced(words[0]) && words[0].Length is > 1 and <= 4) return EastAsian(name, words[0]);
        if (words.Count > 1 && NameWords.IsVietnameseFamily(words[0]) && !NameWords.IsVietnameseFamily(words[^1])) return Vietnamese(name, words);
        return Western(name, words);
    }

    private static bool HasLetter(string text)
    {
        foreach (var letter in text)
        {
            if (char.IsLetter(letter)) return true;
        }

        return false;
    }

    public static PersonName? ReadParts(string? given, string? family)
    {
        var first = NameField.Tidy(given);
        var last = NameField.Tidy(family);
        if (NameField.WithoutTags(last).Length == 0) return Read(first);
        if (NameField.WithoutTags(first).Length == 0) return Read(last);

        var letters = new List<string>();
        string? suffix = null;
        var lastWords = SplitAtComma(NameField.WithoutTags(last), letters, ref suffix, out _, isFamilyPart: true)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        TakeTail(lastWords, letters, ref suffix);
        var firstWords = NameField.WithoutTags(first).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).ToList();
        var titles = TakeTitles(firstWords);
        if (firstWords.Count == 0) return Read($"{first} {last}");

        var familyName = string.Join(' ', lastWords);
        var unspaced = NameWords.IsUnspaced(familyName) && NameWords.IsUnspaced(string.Concat(firstWords));
        return new PersonName
        {
            Written = $"{first} {last}",
            Title = titles,
            Given = string.Join(' ', firstWords),
            Family = familyName.Length == 0 ? null : familyName,
            Suffix = suffix,
            PostNominals = letters.Count == 0 ? null : string.Join(", ", letters),
            Order = unspaced ? NameOrder.FamilyFirst : NameOrder.GivenFirst,
        };
    }

    /// <summary>
    /// What stands after a comma is letters, a suffix, or the given name of a name written family first. Returns the words that are read on.
    /// </summary>
    private static string SplitAtComma(string clean, List<string> letters, ref string? suffix, out string? familyFirst, bool isFamilyPart = false)
    {
        familyFirst = null;
        var parts = clean.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length == 0) return "";
        var main = parts[0];
        foreach (var part in parts.Skip(1))
        {
            if (NameWords.IsSuffix(part)) suffix = part;
            else if (part.Split(' ').All(NameWords.IsPostNominal)) letters.Add(part);
            else if (isFamilyPart || familyFirst is not null) letters.Add(part);
            else (familyFirst, main) = (main, part);
        }

        return main;
    }

    private static string? TakeTitles(List<string> words)
    {
        var count = 0;
        while (count < words.Count - 1 && NameWords.IsTitle(words[count])) count++;
        if (count == 0) return null;
        var titles = string.Join(' ', words.Take(count));
        words.RemoveRange(0, count);
        return titles;
    }

    private static void TakeTail(List<string> words, List<string> letters, ref string? suffix)
    {
        while (words.Count > 1)
        {
            var last = words[^1];
            if (NameWords.IsPostNominal(last)) letters.Insert(0, last);
            else if (suffix is null && NameWords.IsSuffix(last)) suffix = last;
            else return;
            words.RemoveAt(words.Count - 1);
        }
    }

    private static PersonName WithFamily(PersonName name, List<string> words, string family) => name with
    {
        Family = Cased(family),
        Given = words.Count == 0 ? null : words[0],
        Additional = words.Count < 2 ? null : string.Join(' ', words.Skip(1)),
    };

    /// <summary>A family name written in capitals before a comma is put in the usual case: "SMITH, John".</summary>
    private static string Cased(string family) =>
        family.Length > 2 && family.All(c => !char.IsLetter(c) || char.IsUpper(c)) ? family[..1] + family[1..].ToLowerInvariant() : family;

    private static PersonName EastAsian(PersonName name, string word) => name with
    {
        Family = word.Length == 4 ? word[..2] : word[..1],
        Given = word.Length == 4 ? word[2..] : word[1..],
        Order = NameOrder.FamilyFirst,
    };

    private static PersonName Vietnamese(PersonName name, List<string> words) => name with
    {
        Family = words[0],
        Additional = words.Count < 3 ? null : string.Join(' ', words[1..^1]),
        Given = words[^1],
        Order = NameOrder.FamilyFirst,
    };

    private static PersonName Western(PersonName name, List<string> words)
    {
        if (words.Count == 1) return name.Title is null ? name with { Given = words[0] } : name with { Family = words[0] };
        if (words.TrueForAll(word => char.IsLower(word[0]))) return name with { Given = string.Join(' ', words) };

        var family = words.Count - 1;
        while (family > 1 && NameWords.IsParticle(words[family - 1])) family--;
        var middle = words.Skip(1).Take(family - 1).ToList();
        return name with
        {
            Given = words[0],
            Additional = middle.Count == 0 ? null : string.Join(' ', middle),
            Family = string.Join(' ', words.Skip(family)),
        };
    }
}
