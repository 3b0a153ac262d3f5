using System.Text.RegularExpressions;

namespace InfoInterview.Tests.Outreach.Table;

/// <summary>Looks for the faults that typed facts make in a sentence: none may be in a letter.</summary>
internal static class LetterShape
{
    private static readonly string[] Vowels =
        ["an a", "a an", "a the", "the a", "an the", "the the", "your your", "your the", "the your", "a your", "your a", "my my",
        "my the", "a my", "my your"];

    private static readonly string[] Prepositions = ["at", "in", "on", "of", "about", "for", "with", "from", "to", "through", "by"];

    /// <summary>Pairs that are right: "passing it on to", "signed up for", "out of".</summary>
    private static readonly HashSet<string> Allowed =
        new(StringComparer.Ordinal) { "on to", "in with", "in on", "from at", "on at", "by for", "of about", "to about", "for about" };

    private static readonly string[] SmallWords =
        ["Your", "The", "A", "An", "How", "What", "That", "Why", "My", "Our", "His", "Her", "Getting", "Becoming", "To", "Never", "If",
        "Whether", "Because"];

    private static readonly string[] Determiners = ["a", "an", "the", "my", "your", "his", "her", "our", "their", "this", "that",
        "each", "every", "one", "no", "any", "another"];

    private static readonly string[] Wrong =
        [" + ", "->", " w/", " ppl ", " abt ", " til ", " i ", " i'm ", " i'll ", " i've ", " dont ", " doesnt ", " cant ", " ive ",
            "!!", "??", ".!", "!.", " ,", " .", "I I ", "I'm I",
        "I I'm", "?.", "\"\"", "  ",
        "at freelance", "I'm a I", "am a I", "offer to to", "advice to to", "the position of the", "the position of a"];

    /// <summary>Every fault of a letter, each with the words around it.</summary>
    /// <param name="text">The letter.</param>
    /// <param name="language">Its language.</param>
    /// <param name="isOfOthers">Whether it speaks of a third person, so that "she" is not the reader.</param>
    public static IEnumerable<string> Faults(string text, string language, bool isOfOthers) => language is "en"
        ? English(text).Concat(Notes(text)).Concat(isOfOthers ? [] : OfReader(text)).Concat(Both(text)) : Both(text);

    /// <summary>The reader as "she".</summary>
    private static IEnumerable<string> OfReader(string text) => Words(text).Where(word =>
        word.Bare is "he" or "she" or "him" or "her" or "his" or "hers")
        .Select(word => $"the reader as: {word.Bare}");

    /// <summary>Notes where sentences should be: a small beginning, a missing article, two sentences with nothing between them.</summary>
    private static IEnumerable<string> Notes(string text)
    {
        foreach (Match small in Regex.Matches(
            text, @"(?<![ap]\.m)(?<!\b[A-Z])(?<!vs|etc|Mr|Ms|Dr|St|Dept|Univ|Prof|Ed)[.!?] (?!https)[a-z]\w+",
            RegexOptions.None, TimeSpan.FromSeconds(1))) yield return $"small beginning: {small.Value}";
        foreach (Match bare in Regex.Matches(text,
            @"\b(?:to|in|at|from|about|on|of|cut|make) (?:\w+ )?(?<word>reel|team|exam|boss|department|notebook|patient|customer|antibiotic|hospital of)(?=[.,;]| to | for | in )",
            RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))
        {
            if (!bare.Value.Split(' ').Skip(1).SkipLast(1).Any(word => Determiners.Contains(word, StringComparer.OrdinalIgnoreCase)))
                yield return $"article missing: {bare.Groups["word"].Value}";
        }

        foreach (Match inside in Regex.Matches(
            text, @"\b(?:about|of|because of|on) (?<what>(?:what|how|which|why|where)(?: \w+){0,2} (?:do|does|should|can|did) (?:I|you|we|they|it))\b",
            RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))) yield return $"question inside: {inside.Groups["what"].Value}";
        foreach (Match two in Regex.Matches(text, @"\b(?!and|but|since|by|until|even|if)\w+ then (?:she|he|I|they|it)\b",
            RegexOptions.None, TimeSpan.FromSeconds(1))) yield return $"two sentences: {two.Value}";
    }

    private static IEnumerable<string> English(string text)
    {
        var words = Words(text);
        for (var at = 1; at < words.Count; at++)
        {
            var (before, word) = (words[at - 1], words[at]);
            if (before.EndsSentence) continue;
            var pair = $"{before.Bare} {word.Bare}";
            if (Vowels.Contains(pair, StringComparer.Ordinal)) yield return $"article: {pair}";
            if (before.Bare is "a" && "aeio".Contains(word.Bare[0], StringComparison.Ordinal)
                && !word.Bare.StartsWith("eu", StringComparison.Ordinal)
                && !word.Bare.StartsWith("one", StringComparison.Ordinal)) yield return $"article: {pair}";
            if (before.Bare is "an" && "bcdgjkpqtvwyz".Contains(word.Bare[0], StringComparison.Ordinal)) yield return $"article: {pair}";
            if (Prepositions.Contains(before.Bare, StringComparer.Ordinal) && Prepositions.Contains(word.Bare, StringComparer.Ordinal)
                && !before.HasMark && !Allowed.Contains(pair)) yield return $"prepositions: {pair}";
            if (SmallWords.Contains(word.Text, StringComparer.Ordinal) && !before.HasMark && !before.Opens
                && !before.IsCapital) yield return $"capital: {before.Text} {word.Text}";
            if (before.Bare is "about" or "of" or "because" && word.Bare is "i'm" or "i") yield return $"sentence inside: {pair}";
        }

        foreach (var wrong in Wrong.Where(wrong => text.Contains(wrong, StringComparison.Ordinal))) yield return $"stretch: {wrong}";
    }

    private static IEnumerable<string> Both(string text)
    {
        var words = Words(text);
        for (var at = 1; at < words.Count; at++)
        {
            if (!words[at - 1].HasMark && words[at].Bare.Length > 1
                && string.Equals(words[at - 1].Bare, words[at].Bare, StringComparison.Ordinal)
                && words[at].Bare is not ("sie" or "die" or "das" or "der" or "had"))
                yield return $"doubled: {words[at].Text}";
            for (var span = 2; span <= 4 && at + (2 * span) <= words.Count + 1; span++)
            {
                if (IsRepeated(words, at - 1,
                    span)) yield return $"doubled: {string.Join(' ', words.Skip(at - 1).Take(span).Select(word => word.Text))}";
            }
        }
    }

    private static bool IsRepeated(List<Word> words, int at, int span)
    {
        if (at + (2 * span) > words.Count) return false;
        for (var one = 0; one < span; one++)
        {
            if (words[at + one].EndsSentence
                || !string.Equals(words[at + one].Bare, words[at + span + one].Bare, StringComparison.Ordinal)) return false;
        }

        return true;
    }

    private static List<Word> Words(string text) => text.Split('\n').SelectMany(WordsOfLine).ToList();

    private static IEnumerable<Word> WordsOfLine(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetterOrDigit) || word is ">" or "-").ToList();
        return words.Select((word, at) => new Word(word, word.Trim(',', '.', ';', ':', '!', '?', '"', '(', ')', '“', '„', '>').ToLowerInvariant(), at == words.Count - 1))
            .Where(word => word.Bare.Length > 0);
    }

    private readonly record struct Word(string Text, string Bare, bool IsLastOfLine)
    {
        public bool EndsSentence => IsLastOfLine || Text[^1] is '.' or '!' or '?' or ':' or ')' or '"';

        public bool HasMark => IsLastOfLine || !char.IsLetterOrDigit(Text[^1]);

        public bool Opens => Text is ">" or "-";

        public bool IsCapital => char.IsUpper(Text[0]) || Text[0] is '"';
    }
}
