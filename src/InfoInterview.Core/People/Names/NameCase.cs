namespace InfoInterview.People.Names;

/// <summary>Puts names that are written in capitals throughout into the usual case.</summary>
internal static class NameCase
{
    public static string? Usual(string? name) => name is null ? null : string.Join(' ', name.Split(' ').Select(Word));

    private static string Word(string word)
    {
        if (word.Length < 2 || !NameWords.IsAllCapitals(word) || word.Count(char.IsLetter) < 2 || word.Contains('.', StringComparison.Ordinal)) return word;
        if (NameWords.IsParticle(word.ToLowerInvariant())) return word.ToLowerInvariant();
        var cased = word.ToLowerInvariant().ToCharArray();
        for (var i = 0; i < cased.Length; i++)
        {
            if (i == 0 || cased[i - 1] is '-' or '\'' or '’') cased[i] = char.ToUpperInvariant(cased[i]);
        }

        if (cased.Length > 3 && cased[0] == 'M' && cased[1] == 'c') cased[2] = char.ToUpperInvariant(cased[2]);
        return new string(cased);
    }
}
