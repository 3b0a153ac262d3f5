namespace InfoInterview.Outreach.Slots;

/// <summary>Mends what can mean one thing only: "i", "dont", "on monday", "!!", quotation marks around all of it.</summary>
internal static class EnglishSpelling
{
    public static string Mend(string typed)
    {
        var words = Unquoted(Calm(typed)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < words.Length; at++) words[at] = Word(words, at);
        return EnglishHyphens.Put(words);
    }

    /// <summary>The text without marks at its end, for the middle of a sentence.</summary>
    public static string Open(string text) => text.TrimEnd('.', '!', '?', ',', ';', ' ');

    /// <summary>A sentence with its capital and one calm mark.</summary>
    public static string Close(string text)
    {
        var open = text.TrimEnd('!', ' ');
        return FieldText.Sentence(open.Length == 0 ? text : open)!;
    }

    /// <summary>One mark where several stand: "!!", "?!", "..".</summary>
    private static string Calm(string text)
    {
        while (text.Length > 1 && text[^1] is '!' or '?' && text[^2] is '!' or '?') text = text[..^2]
            + (text[^2] == '?' ? "?" : text[^1].ToString());
        return text;
    }

    private static string Unquoted(string text) =>
        text.Length > 2 && text[0] is '"' or '“' && text[^1] is '"' or '”' && text.AsSpan(1, text.Length - 2).IndexOfAny("\"“”") < 0
            ? text[1..^1].Trim() : text;

    private static string Word(string[] words, int at)
    {
        var word = words[at];
        var end = word.Length;
        while (end > 0 && word[end - 1] is ',' or '.' or ';' or ':' or '!' or '?' or ')') end--;
        var bare = word[..end].Replace('’', '\'').ToLowerInvariant();
        if (at > 0 && bare is "min" or "hr" && char.IsDigit(words[at - 1][^1])) return (bare, words[at - 1]) switch
        {
            ("min", "1") => "minute",
            ("min", _) => "minutes",
            (_, "1") => "hour",
            _ => "hours",
        } + word[end..];
        if (at > 0 && bare is "army" or "navy" or "marines" && words[at - 1] is "the" && (at + 1 == words.Length || words[at + 1] is not "of")) return EnglishForm.Capital(word);
        if (EnglishWords.Spelt.TryGetValue(bare, out var spelt)) return Cased(spelt, word) + word[end..];
        if (EnglishWords.Brand.TryGetValue(bare, out var brand) && char.IsLower(word[0])) return brand + word[end..];
        if (bare is "its" && at == 0 && words.Length > 1
            && EnglishWords.ItsVerb.Contains(EnglishWords.Bare(words[1]))) return Cased("it's", word);
        return IsPossessive(words, at, bare) ? word[..(end - 1)] + "'s" : word;
    }

    /// <summary>"your husbands passing".</summary>
    private static bool IsPossessive(string[] words, int at, string bare) =>
        at > 0 && at + 1 < words.Length && bare.EndsWith('s') && EnglishWords.Kin.Contains(bare[..^1])
            && EnglishWords.Passing.Contains(EnglishWords.Bare(words[at + 1]));

    private static string Cased(string text, string like) => char.IsUpper(like[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
