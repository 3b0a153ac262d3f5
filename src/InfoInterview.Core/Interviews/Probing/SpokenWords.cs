using System.Collections.Frozen;
using InfoInterview.Language;

namespace InfoInterview.Interviews.Probing;

/// <summary>
/// The words of an answer as they are said back: what Language parts inside one written word, such as "don't", "co-op" and
/// "3,000", is one, with the sign of a currency or a share.
/// </summary>
internal static class SpokenWords
{
    private static readonly FrozenSet<string> CutForms =
        new[] { "v", "vs", "st", "dr", "mr", "mrs", "ms", "prof" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static List<SpokenWord> Read(string text)
    {
        var tokens = new Growing<Token>(new Token[64]);
        var sentences = new Growing<Sentence>(new Sentence[8]);
        Tokenizer.Read(text, Lexicon.Unknown, ref tokens, ref sentences);
        var words = new List<SpokenWord>(tokens.Count);
        foreach (ref readonly var sentence in sentences.Items)
        {
            for (var at = sentence.First; at < sentence.End;)
            {
                var end = at + 1;
                while (end < sentence.End && Joins(text, tokens.Items[end - 1].End, tokens.Items[end].Start)) end++;
                words.Add(
                    Word(text, tokens.Items[at].Start, tokens.Items[end - 1].End) with
                    {
                        After = IsCut(text, tokens.Items[at].Start, tokens.Items[end - 1].End)
                            ? SpokenBreak.None : BreakOf(tokens.Items[end - 1].After),
                    });
                AddSign(words, text, end < tokens.Count ? tokens.Items[end].Start : text.Length);
                at = end;
            }

            if (sentence.IsQuestion && words.Count > 0) words[^1] = words[^1] with { After = SpokenBreak.Question };
        }

        tokens.Dispose();
        sentences.Dispose();
        return words;
    }

    /// <summary>"60 %", "R &amp; D": a sign between blanks is a word of its own.</summary>
    private static void AddSign(List<SpokenWord> words, string text, int next)
    {
        var last = words[^1];
        var gap = text.AsSpan(last.End, next - last.End);
        var sign = gap.IndexOfAny('%', '&', '+');
        if (sign < 0 || gap.Trim().Length != 1) return;
        words[^1] = last with { After = SpokenBreak.None };
        words.Add(new SpokenWord(last.End + sign, last.End + sign + 1, null, WordKinds.None, last.After));
    }

    /// <summary>"Dr. v. Arnim", "Brown v. Board": a full stop behind a short form that a name follows ends nothing.</summary>
    private static bool IsCut(string text, int start, int end)
    {
        if (end - start > 4 || end >= text.Length || text[end] != '.') return false;
        var next = end + 1;
        while (next < text.Length && (text[next] is ' ' or '\u00a0')) next++;
        return next < text.Length && next > end + 1 && char.IsUpper(text[next]) && CutForms.Contains(text[start..end]);
    }

    /// <summary>Whether two tokens are parts of one written word: nothing but one sign stands between them, and no blank.</summary>
    private static bool Joins(string text, int end, int next)
    {
        if (next == end) return true;
        if (next != end + 1) return false;
        return text[end] switch
        {
            '\'' or '’' or '-' or '‑' or '/' or '&' or '_' or '@' => true,
            '–' or '.' or ',' or ':' => char.IsDigit(text[end - 1]) && char.IsDigit(text[next]),
            _ => false,
        };
    }

    private static SpokenBreak BreakOf(Boundary after) => after switch
    {
        >= Boundary.Sentence => SpokenBreak.Sentence,
        >= Boundary.Colon => SpokenBreak.Clause,
        Boundary.Comma => SpokenBreak.Comma,
        _ => SpokenBreak.None,
    };

    private static SpokenWord Word(string text, int start, int end)
    {
        while (start > 0 && IsSign(text[start - 1])) start--;
        while (end < text.Length && text[end] is '%' or '+' or '#' or '€') end++;
        if (end - start > SpokenVocabulary.LongestWord) return new SpokenWord(start, end, null, WordKinds.None, SpokenBreak.None);
        Span<char> lower = stackalloc char[SpokenVocabulary.LongestWord];
        for (var i = start; i < end; i++) lower[i - start] = text[i] == '’' ? '\'' : char.ToLowerInvariant(text[i]);
        var known = SpokenVocabulary.Find(lower[..(end - start)], out var kinds);
        return new SpokenWord(start, end, known, kinds, SpokenBreak.None);
    }

    private static bool IsSign(char sign) => sign is '@' or '#' || char.GetUnicodeCategory(sign) == UnicodeCategory.CurrencySymbol;
}
