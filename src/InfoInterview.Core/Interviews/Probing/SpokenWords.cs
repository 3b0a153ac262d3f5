namespace InfoInterview.Interviews.Probing;

/// <summary>Takes an answer apart into words, in one pass.</summary>
internal static class SpokenWords
{
    public static List<SpokenWord> Read(string text)
    {
        var words = new List<SpokenWord>();
        var at = 0;
        while (at < text.Length)
        {
            if (!IsInside(text, at))
            {
                if (words.Count > 0 && BreakOf(text, at) is var found && found > words[^1].After) words[^1] = words[^1] with { After = found };
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && IsInside(text, at)) at++;
            words.Add(Word(text, start, at));
        }

        return words;
    }

    private static bool IsInside(string text, int at)
    {
        var letter = text[at];
        if (char.IsLetterOrDigit(letter) || letter is '%' or '+' or '#' or '&' or '$' or '€' or '£' or '@' or '_' || char.IsSurrogate(letter)) return true;
        if (char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.CurrencySymbol) return true;
        var joins = at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);
        return letter switch
        {
            '\'' or '’' or '-' or '‑' or '/' => joins,
            '–' or '.' or ',' or ':' => joins && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
            _ => false,
        };
    }

    private static SpokenBreak BreakOf(string text, int at) => text[at] switch
    {
        '?' or '？' => SpokenBreak.Question,
        '.' or '!' or '…' or '\n' or '\r' or '。' or '！' or '•' => SpokenBreak.Sentence,
        ';' or ':' or '—' or '–' or '(' or ')' or '[' or ']' or '"' or '“' or '”' or '|' or '*' or '>' or '<' or '=' or '{' or '}' => SpokenBreak.Clause,
        '-' when at > 0 && char.IsWhiteSpace(text[at - 1]) => SpokenBreak.Clause,
        ',' or '、' or '，' => SpokenBreak.Comma,
        _ => SpokenBreak.None,
    };

    private static SpokenWord Word(string text, int start, int end)
    {
        if (end - start > Vocabulary.LongestWord) return new SpokenWord(start, end, null, WordKinds.None, SpokenBreak.None);
        Span<char> lower = stackalloc char[Vocabulary.LongestWord];
        for (var i = start; i < end; i++) lower[i - start] = text[i] == '’' ? '\'' : char.ToLowerInvariant(text[i]);
        var known = Vocabulary.Find(lower[..(end - start)], out var kinds);
        return new SpokenWord(start, end, known, kinds, SpokenBreak.None);
    }
}
