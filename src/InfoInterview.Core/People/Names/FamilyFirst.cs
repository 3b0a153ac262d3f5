namespace InfoInterview.People.Names;

/// <summary>Reads names in Latin script whose family name stands first, where the language or the name itself says so.</summary>
internal static class FamilyFirst
{
    /// <summary>The name; <c>null</c> when nothing says that the family name stands first.</summary>
    public static PersonName? Read(PersonName name, List<string> words, string? language)
    {
        if (language is "vi" || IsVietnamese(words)) return Vietnamese(name, words);
        if (IsKorean(words) || NameLocale.IsFamilyFirst(language)) return First(name, words, isOneGiven: language is not ("hu" or "mn"));
        return null;
    }

    /// <summary>
    /// A Vietnamese family name in front, unless the last word is the more common one; without marks, only with "Thi" or "Van" behind it.
    /// </summary>
    private static bool IsVietnamese(List<string> words)
    {
        if (words.Count == 3 && FamilyWords.IsVietnameseWithoutMarks(words[0]) && NameWords.Bare(words[1]) is "thi" or "thị" or "van" or "văn") return true;
        if (!FamilyWords.IsVietnamese(words[0])) return false;
        return !FamilyWords.IsVietnamese(words[^1]) || FamilyWords.IsCommonVietnamese(words[0]) || !FamilyWords.IsCommonVietnamese(words[^1]);
    }

    /// <summary>A hyphen and a small letter in the given name, and a Korean family name only in front: "Kim Min-jun".</summary>
    private static bool IsKorean(List<string> words) =>
        words.Count == 2 && FamilyWords.IsKorean(words[0]) && words[1].IndexOf('-', StringComparison.Ordinal) is var hyphen and > 0
        && hyphen + 1 < words[1].Length && char.IsLower(words[1][hyphen + 1]);

    private static PersonName First(PersonName name, List<string> words, bool isOneGiven) => name with
    {
        Family = words[0],
        Given = isOneGiven ? string.Join(' ', words.Skip(1)) : words[1],
        Additional = isOneGiven || words.Count < 3 ? null : string.Join(' ', words.Skip(2)),
        Order = NameOrder.FamilyFirst,
        Doubt = NameDoubt.OrderByCustom,
    };

    private static PersonName Vietnamese(PersonName name, List<string> words) => name with
    {
        Family = words[0],
        Additional = words.Count < 3 ? null : string.Join(' ', words[1..^1]),
        Given = words[^1],
        Order = NameOrder.FamilyFirst,
        Doubt = NameDoubt.OrderByCustom,
    };
}
