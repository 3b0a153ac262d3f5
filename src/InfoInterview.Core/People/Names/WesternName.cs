namespace InfoInterview.People.Names;

/// <summary>Reads names whose given name stands first.</summary>
internal static class WesternName
{
    public static PersonName Read(PersonName name, List<string> words, string? language)
    {
        if (name.Title is null && words.TrueForAll(word => char.IsLower(word[0]))) return name with { Given = string.Join(' ', words), Doubt = NameDoubt.NoCapitals };

        var family = FamilyStart(words, name.Title, language);
        var given = DoubleNames.Length(words, family);
        var middle = words.Skip(given).Take(family - given).ToList();
        return name with
        {
            Given = string.Join(' ', words.Take(given)),
            Additional = middle.Count == 0 ? null : string.Join(' ', middle),
            Family = string.Join(' ', words.Skip(family)),
            Doubt = DoubtOf(words, family, middle),
        };
    }

    private static int FamilyStart(List<string> words, string? title, string? language)
    {
        var family = words.Count - 1;
        while (family > 1 && NameWords.IsParticle(words[family - 1]))
        {
            var isJoining = NameWords.IsJoining(words[family - 1]) && family > 2;
            family -= isJoining ? 2 : 1;
        }

        if (family != words.Count - 1 || words.Count < 3 || NameWords.IsInitial(words[^2])) return family;
        var isSpanish = NameLocale.HasTwoFamilies(language) || IsSpanishTitle(title) || (FamilyWords.IsSpanish(words[^2]) && FamilyWords.IsSpanish(words[^1]));
        if (!isSpanish) return family;
        family--;
        while (family > 1 && NameWords.IsParticle(words[family - 1])) family--;
        return family;
    }

    private static bool IsSpanishTitle(string? title) =>
        title is not null && NameWords.Bare(title.Split(' ')[0]) is "sra" or "señor" or "señora" or "señorita" or "srta" or "dra" or "doña" or "dña" or "lic" or "licda" or "mtro" or "mtra" or "ldo" or "lda";

    private static NameDoubt DoubtOf(List<string> words, int family, List<string> middle)
    {
        if (NameWords.IsInitial(words[0]) || NameWords.IsInitial(words[^1])) return NameDoubt.Initials;
        var isClear = family < words.Count - 1 && NameWords.IsParticle(words[family]);
        return (middle.TrueForAll(NameWords.IsInitial) || isClear) && (family == words.Count - 1 || isClear) ? NameDoubt.None : NameDoubt.ManyNames;
    }
}
