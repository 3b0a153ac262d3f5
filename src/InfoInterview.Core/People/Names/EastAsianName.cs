namespace InfoInterview.People.Names;

/// <summary>Reads names in Chinese, Japanese and Korean script.</summary>
internal static class EastAsianName
{
    /// <summary>The longest name that is one person's and not a title with it.</summary>
    private const int Longest = 6;

    /// <summary>What Japanese put behind a name to address somebody; it is no part of the name.</summary>
    private static readonly string[] Honorifics = ["さん", "様", "さま", "先生", "氏", "ちゃん", "くん", "殿", "님", "씨"];

    private static readonly string[] LatinHonorifics = ["-san", "-sama", "-sensei"];

    /// <summary>The word without such an ending.</summary>
    public static string WithoutHonorific(string word, out bool isHonoured)
    {
        var ending = NameWords.IsUnspaced(word) ? Array.Find(Honorifics, end => word.Length > end.Length && word.EndsWith(end, StringComparison.Ordinal)) : null;
        ending ??= Array.Find(LatinHonorifics, end => word.Length > end.Length && word.EndsWith(end, StringComparison.OrdinalIgnoreCase));
        isHonoured = ending is not null;
        return ending is null ? word : word[..^ending.Length];
    }

    public static PersonName Read(PersonName name, List<string> words, string? language)
    {
        if (words is [var family, var given]) return Split(name, family, given, NameDoubt.None);
        var word = words[0];
        if (word.Length is < 2 or > Longest) return name with { Given = word, Doubt = NameDoubt.SingleName };
        var at = FamilyLength(word, language);
        return Split(name, word[..at], word[at..], NameDoubt.Unspaced);
    }

    private static int FamilyLength(string word, string? language)
    {
        var kana = word.IndexOf(word.FirstOrDefault(NameWords.IsKana, '\0'), StringComparison.Ordinal);
        if (kana is > 0) return kana;
        if (word.Length > 2 && FamilyWords.IsCompound(word[..2])) return 2;
        if (language is "ja") return Math.Min(2, word.Length - 1);
        var isHangul = word[0] >= '\uAC00' && word[0] <= '\uD7A3';
        return word.Length >= 4 && !isHangul && language is not ("zh" or "yue" or "ko") ? 2 : 1;
    }

    private static PersonName Split(PersonName name, string family, string given, NameDoubt doubt) =>
        name with { Family = family, Given = given, Order = NameOrder.FamilyFirst, Doubt = doubt };
}
