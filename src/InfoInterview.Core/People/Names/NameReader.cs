using InfoInterview.People.Greetings;

namespace InfoInterview.People.Names;

/// <summary>Takes a written name apart.</summary>
internal static class NameReader
{
    public static PersonName? Read(string? text, string? locale = null)
    {
        var written = NameField.Tidy(text);
        var clean = NameField.Joined(NameField.WithoutTags(written));
        if (!clean.Any(char.IsLetter)) return null;
        if (GroupNames.IsGroup(written)) return Group(written, clean);

        var tail = new NameTail(NameWords.IsAllCapitals(clean));
        var parts = clean.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var main = parts.Length == 0 ? "" : tail.TakeParts(parts);
        var words = main.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count == 0) return null;
        words[^1] = EastAsianName.WithoutHonorific(words[^1], out var isHonoured);
        var titles = TakeTitles(words);
        tail.TakeWords(words);
        if (isHonoured && words is [{ Length: <= 2 } single] && NameWords.IsUnspaced(single)) return new PersonName { Written = written, Family = single, Doubt = NameDoubt.SingleName };
        var name = new PersonName { Written = written, Title = titles, Suffix = tail.Suffix, PostNominals = tail.PostNominals };
        if (tail.HasLoneSuffix && words is [var only]) return Cased(name with { Family = only, Doubt = NameDoubt.Comma });
        name = tail.FamilyBefore is { } family ? CommaName(name, family, words) : Words(name, words, NameLocale.Language(locale));
        return tail.IsAllCapitals || tail.FamilyBefore is not null ? Cased(name) : name;
    }

    public static PersonName? ReadParts(string? given, string? family)
    {
        var first = NameField.Tidy(given);
        var last = NameField.Tidy(family);
        var cleanLast = NameField.WithoutTags(last);
        var cleanFirst = NameField.WithoutTags(first);
        if (cleanLast.Length == 0) return Read(first);
        if (cleanFirst.Length == 0) return Read(last);

        var tail = new NameTail(NameWords.IsAllCapitals(cleanFirst) && NameWords.IsAllCapitals(cleanLast));
        var parts = cleanLast.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var lastWords = (parts.Length == 0 ? "" : tail.TakeFamilyParts(parts)).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        tail.TakeWords(lastWords);
        var firstWords = NameField.Joined(cleanFirst).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).ToList();
        var titles = TakeTitles(firstWords);
        if (firstWords.Count == 0) return Read($"{first} {last}");

        var familyName = string.Join(' ', lastWords);
        var unspaced = NameWords.IsUnspaced(familyName) && NameWords.IsUnspaced(string.Concat(firstWords));
        var name = new PersonName
        {
            Written = $"{first} {last}",
            Title = titles,
            Given = string.Join(' ', firstWords),
            Family = familyName.Length == 0 ? null : familyName,
            Suffix = tail.Suffix,
            PostNominals = tail.PostNominals,
            Order = unspaced ? NameOrder.FamilyFirst : NameOrder.GivenFirst,
        };
        return tail.IsAllCapitals && cleanFirst.Length + cleanLast.Length > 4 ? Cased(name) : name;
    }

    private static PersonName Group(string written, string clean)
    {
        var words = clean.Split(' ');
        return new PersonName { Written = written, Given = words.Length > 1 ? string.Join(' ', words[..^1]) : null, Family = words[^1], Doubt = NameDoubt.NotAPerson };
    }

    private static string? TakeTitles(List<string> words)
    {
        var count = TitleWords.Count(words);
        if (count == 0) return null;
        var titles = string.Join(' ', words.Take(count));
        words.RemoveRange(0, count);
        return titles;
    }

    private static PersonName Words(PersonName name, List<string> words, string? language)
    {
        if (words.TrueForAll(NameWords.IsUnspaced) && words.Count <= 2) return EastAsianName.Read(name, words, language);
        if (words.Count == 1 && words[0].Split('・', '·') is { Length: > 1 } foreign) words = [.. foreign.Where(part => part.Length > 0)];
        if (words.Count == 1) return Single(name, words[0]);
        if (!words.TrueForAll(NameWords.IsAllCapitals) && CapitalFamily(words) is { } capitals) return WithFamily(name, words, capitals.Start, capitals.Count);
        return FamilyFirst.Read(name, words, language) ?? WesternName.Read(name, words, language);
    }

    private static PersonName Single(PersonName name, string word)
    {
        if (name.Title is not null) return name with { Family = word };
        return name with { Given = word, Doubt = NameDoubt.SingleName };
    }

    /// <summary>
    /// "Halvorsen, Ruth Anne"; a particle at the end belongs to the family name, as Dutch lists write it: "Berg, Jan van der".
    /// </summary>
    private static PersonName CommaName(PersonName name, string family, List<string> words)
    {
        var particles = words.Count;
        while (particles > 1 && NameWords.IsParticle(words[particles - 1])) particles--;
        if (particles < words.Count) family = string.Join(' ', words.Skip(particles).Append(family));
        words = words.GetRange(0, particles);
        var given = DoubleNames.Length(words, words.Count);
        var isLong = family.Split(' ').Count(word => !NameWords.IsParticle(word)) > 1;
        return name with
        {
            Family = family,
            Given = words.Count == 0 ? null : string.Join(' ', words.Take(given)),
            Additional = words.Count <= given ? null : string.Join(' ', words.Skip(given)),
            Doubt = isLong ? NameDoubt.Comma : NameDoubt.None,
        };
    }

    /// <summary>Words in capitals beside words that are not are the family name: "Jean DUPONT", "NAGY János".</summary>
    private static (int Start, int Count)? CapitalFamily(List<string> words)
    {
        const int shortest = 3;
        bool IsCapital(string word) => word.Count(char.IsLetter) >= shortest && NameWords.IsAllCapitals(word) && !word.Contains('.', StringComparison.Ordinal);
        var start = words.FindIndex(IsCapital);
        if (start < 0) return null;
        var count = words.Skip(start).TakeWhile(word => IsCapital(word) || NameWords.IsParticle(word)).Count();
        var isAtEdge = start == 0 || start + count == words.Count;
        return isAtEdge && count < words.Count ? (start, count) : null;
    }

    private static PersonName WithFamily(PersonName name, List<string> words, int start, int count)
    {
        while (start > 1 && NameWords.IsParticle(words[start - 1])) (start, count) = (start - 1, count + 1);
        var others = words.Where((_, at) => at < start || at >= start + count).ToList();
        return name with
        {
            Family = NameCase.Usual(string.Join(' ', words.Skip(start).Take(count))),
            Given = others[0],
            Additional = others.Count < 2 ? null : string.Join(' ', others.Skip(1)),
        };
    }

    private static PersonName Cased(PersonName name) => name with
    {
        Given = NameCase.Usual(name.Given),
        Additional = NameCase.Usual(name.Additional),
        Family = NameCase.Usual(name.Family),
    };
}
